import type { Json, JsonObject } from '../../src/core/call.ts';
import type { HoldReason } from '../../src/core/plan.ts';
import type { Edit, EmulatorOptions } from '../../src/emulator/index.ts';
import type { Fields } from './tree.ts';

/**
 * All that the conformance suite knows of a kind. A new kind joins by a file in `rows/` and a line in `table.ts`; the
 * suite names no kind.
 */
export interface Row {
  /** Different for rows of one kind. */
  readonly name: string;
  readonly kind: string;
  readonly objectType: string;
  /** The portal it is about, where that is not a plain fresh one. */
  readonly portal?: Portal;
  /** Things of other kinds that the examples need: section → object type → key → fields. */
  readonly around: Fields;
  /** GET paths that together show everything of the kind, archived and sensitive things included. */
  readonly collections: readonly string[];
  /** The field of a body that tells things apart. */
  readonly identity: string;
  /** The id of the thing that a body is of, where that is not the body's own. */
  readonly partOf?: string;
  /** What else HubSpot changes along with it: bodies of other rows, by row name and id. */
  readonly follows?: RegExp;
  /** Where one thing is, for hand edits: by its id, which is the key unless HubSpot numbers things. */
  path(id: string): string;
  /** HubSpot gives the ids: what has which key shows in the bodies only. */
  readonly numbered?: Numbered;
  /** The field that people see it by; `label` when left out. */
  readonly title?: string;
  /** Fields of the shape that this sort of thing has not. */
  readonly notHere?: readonly string[];
  /** HubSpot counts saves: what somebody else saved makes a plan stale, whatever it was, and is said so. */
  readonly counted?: true;
  /** What somebody does who brings these fields about by hand; `body` is what is there. */
  byHand(key: string, fields: Fields, body: JsonObject): readonly Edit[];
  /** Somebody makes another one by hand. */
  readonly another: Edit;
  /** Whether a change is one request; otherwise it is as many as the plan says. */
  readonly atOnce: boolean;
  /** Makes a record that holds a thing, or a child of it; absent where removals touch no record. */
  readonly fill?: (key: string, value: string) => { readonly path: string; readonly body: JsonObject };
  /** Why what records hold is not removed at all; absent where it is, and they lose it. */
  readonly keptFor?: HoldReason;
  /** Whether what was removed comes back with its old values when it is made again. */
  readonly restores: boolean;
  /** It can neither be made nor removed. */
  readonly lasting?: true;
  /** It is made, and never removed. */
  readonly unremovable?: true;
  /** A person carries its changes out: apply does not. */
  readonly manual?: true;
  /** A plain declaration, and what a record of it holds. */
  readonly example: { readonly key: string; readonly fields: Fields; readonly value: string };
  /** What can be created, in which spelling: a name for the test → key → fields. */
  readonly creates: Readonly<Record<string, Readonly<Record<string, Fields>>>>;
  /** Every field of the shape that can change, with at least one way to change it. */
  readonly fields: Readonly<Record<string, readonly FieldCase[]>>;
  /** Every field that HubSpot never changes: such a change is held. */
  readonly fixed: Readonly<Record<string, FieldCase>>;
  /** Every collection of children in the shape. */
  readonly children: Readonly<Record<string, ChildrenCase>>;
  /** Fields that HubSpot wants or changes together with another one. */
  readonly alongWith: Readonly<Record<string, readonly string[]>>;
  /** Things that HubSpot makes: what of them can be changed, and what not. */
  readonly builtIn: readonly BuiltInCase[];
  /** One that cannot be removed, where there is one. */
  readonly neverRemoved?: string;
}

export interface Numbered {
  /** Everything of the kind, whole, asked for as somebody else would. */
  all(
    send: (method: string, path: string, body?: Json) => Promise<JsonObject>,
  ): Promise<readonly JsonObject[]>;
  /** Whether a body is that of the thing with this key. */
  isCalled(body: JsonObject, key: string): boolean;
}

export interface Portal {
  readonly options?: Omit<EmulatorOptions, 'seed'>;
  /** Seed files: path → content. */
  readonly seed?: Readonly<Record<string, readonly JsonObject[]>>;
  /** What `portal.yaml` says besides. */
  readonly settings?: string;
}

export interface FieldCase {
  /** The rest of the declaration; without it that of `example`. */
  readonly in?: Fields;
  readonly from: Fields;
  readonly to: Fields;
  /** What somebody else may write meanwhile; `to` again when left out. */
  readonly other?: Fields;
  /** Why HubSpot could not take it back. */
  readonly oneWay?: string;
  /** It is what the thing is known by: a machine that did not make it needs a pin. */
  readonly pinned?: true;
  /** HubSpot does not note who did it. */
  readonly unsigned?: true;
}

export interface ChildrenCase {
  /** The rest of the declaration. */
  readonly in: Fields;
  /** Children in their order; more than three. */
  readonly of: ReadonlyMap<string, Fields>;
  /** One more of them. */
  readonly spare: Fields;
  /** The key that configuration has for a child's body. */
  keyOf(body: JsonObject, key: string): string;
  /** The field of a child that names it. */
  readonly label: string;
  /** All of them are one body, read again right before it is replaced. */
  readonly whole: boolean;
  /** The request before which somebody else can still come between. */
  readonly rightBefore: { readonly method: string; path(key: string): string };
  /** What a record of a child holds. */
  valueOf(body: JsonObject): string;
  /** Every field of a child: before and after. Those not in the list do not stand in this kind of thing. */
  readonly fields: Readonly<Record<string, { readonly from: Fields; readonly to: Fields }>>;
  readonly notHere?: readonly string[];
  /** The kind in a child's address. */
  readonly as: string;
}

export interface BuiltInCase {
  readonly key: string;
  readonly fields: Fields;
  /** Why it may not; absent when it may. */
  readonly held?: HoldReason;
}
