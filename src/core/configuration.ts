import type { Address } from './address.ts';
import type { Diagnostic, Position } from './diagnostic.ts';
import type { FormMap } from './form.ts';

/** Settings of one portal, from the `portal:` section of its portal.yaml. */
export interface PortalSettings {
  readonly portalId: number;
  /** Names of environment variables, never tokens. */
  readonly token: { readonly read: string; readonly write: string };
  readonly endpoint: string;
  readonly protect: boolean;
  readonly drift: 'hold' | 'revert';
  readonly limits: { readonly removals: number; readonly recordsAffected: number };
  readonly beta: readonly string[];
  /** `manual`: a person changes lifecycle stages in HubSpot's settings; `api` writes them, which nobody has proven (reference 6, U). */
  readonly lifecycleStages: { readonly write: 'manual' | 'api' };
  /** Name of the contact property that keeps the applied marker; absent when there shall be none. */
  readonly marker?: string;
}

/** What the layers of one portal say after merging: still as YAML has it, with the origin of every value. */
export interface Layered {
  /** The portal's directory name, as in `--portal eu`. */
  readonly name: string;
  readonly settings: PortalSettings;
  /** Section name → its merged content, typed by the schema; keyed collections are maps in their final order. */
  readonly sections: ReadonlyMap<string, FormMap>;
  /** Explicit ids: address text → id, or object type → id. */
  readonly pins: ReadonlyMap<string, string | ReadonlyMap<string, string>>;
  readonly removed: readonly Removal[];
  /** Addresses of inherited things that a layer does not want. */
  readonly excluded: readonly string[];
  /** Address text → the thing's name in portals. */
  readonly uses: ReadonlyMap<string, string>;
  /** What `pull` was asked to keep in step, as selectors. */
  readonly manage: readonly string[];
  /** Where the value at a path (`['properties', 'contacts', 'x', 'label']`) or, failing that, its nearest parent was written. */
  position(path: readonly string[], part?: 'key' | 'value'): Position | undefined;
  /** Makes a diagnostic with the excerpt of the file the path points at. */
  diagnose(
    finding: Omit<Diagnostic, 'at' | 'excerpt'>,
    path: readonly string[],
    part?: 'key' | 'value',
  ): Diagnostic;
  /** Whether what stands at a path is first said by a layer that extends others. */
  isOverlay(path: readonly string[]): boolean;
  /** Whether any text uses `${portal.…}`, which only the portal can answer. */
  readonly needsFacts: boolean;
  /** Texts that files of their own hold: the path of the field, written like an address → the file, relative to the workspace. */
  readonly files: ReadonlyMap<string, string>;
}

export interface Removal {
  readonly address: Address;
  readonly reason?: string;
  /** Where the entry stands, as a path for `position`. */
  readonly path: readonly string[];
}

/** Facts that `${portal.…}` interpolates; known once the portal has been asked. */
export interface PortalFacts {
  readonly timeZone: string;
  readonly companyCurrency: string;
}

/** One declared thing of one portal. */
export interface Resource {
  readonly address: Address;
  readonly kind: string;
  /** Object type, where the kind has one. */
  readonly scope?: string;
  readonly key: string;
  readonly form: FormMap;
  /** The same as YAML has it: what a check finds is shown there. */
  readonly tree?: FormMap;
  /** From `ids:` or an `id:` field. */
  readonly pin?: string;
  /** The path of its declaration, for `position` and `diagnose`. */
  readonly path: readonly string[];
  /** The same as `Layered.position`, for paths within the tree. */
  position?(path: readonly string[], part?: 'key' | 'value'): Position | undefined;
}
