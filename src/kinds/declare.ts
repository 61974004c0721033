import { formatAddress, formatSegment } from '../core/address.ts';
import type { Layered, Removal, Resource } from '../core/configuration.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { sortDiagnostics } from '../core/diagnostic.ts';
import type { FormMap } from '../core/form.ts';
import { isMap } from '../core/form.ts';
import { formText, hash } from '../core/hash.ts';
import type { Declared, Kind } from '../core/kind.ts';
import { checkBookkeeping } from './marker.ts';
import { withOverlay } from './overlay.ts';

/** Everything declared for one portal, as the engine needs it. */
export interface Declaration {
  readonly resources: readonly Resource[];
  readonly removed: readonly Removal[];
  /** Addresses of inherited things that a layer does not want. */
  readonly excluded: readonly string[];
  readonly pins: ReadonlyMap<string, string>;
  readonly uses: ReadonlyMap<string, string>;
  /** Hash of all of this: two commits with the same hash mean the same for the portal. */
  readonly hash: string;
}

/** Turns merged YAML into resources, and lets every kind check its own. */
export function declare(
  layered: Layered,
  kinds: readonly Kind[],
): { readonly declaration: Declaration; readonly diagnostics: readonly Diagnostic[] } {
  const pins = new Map([...layered.pins].flatMap(pinsAt));
  const resources = kinds.flatMap(kind => resourcesOf(kind, layered, pins));
  const declared = createDeclared(resources, layered.uses);
  const diagnostics = resources.flatMap(resource =>
    kinds
      .filter(kind => kind.name === resource.kind)
      .flatMap(kind => withOverlay(kind, resource, kind.check(resource, declared), declared, layered))
      .concat(checkBookkeeping(resource, layered.settings.marker))
      .map(({ path, part, ...finding }) => layered.diagnose(finding, [...resource.path, ...path], part)),
  );
  const { removed, excluded, uses } = layered;
  const declaration = { resources, removed, excluded, pins, uses };
  return {
    declaration: { ...declaration, hash: hashOf(declaration, layered) },
    diagnostics: sortDiagnostics(diagnostics),
  };
}

/** A pin for each object type stands under the address with the object type behind it. */
function pinsAt([address, pin]: readonly [string, string | ReadonlyMap<string, string>]): [string, string][] {
  return typeof pin === 'string'
    ? [[address, pin]]
    : [...pin].map(([objectType, id]) => [`${address}.${formatSegment(objectType)}`, id]);
}

function resourcesOf(kind: Kind, layered: Layered, pins: ReadonlyMap<string, string>): Resource[] {
  const section = layered.sections.get(kind.section);
  if (!section) return [];
  if (kind.single !== undefined) return singleOf(kind, section);
  if (!kind.scoped)
    return [...section].flatMap(([key, tree]) => resourceOf(kind, undefined, key, tree, pins, layered));
  return [...section].flatMap(([scope, inner]) =>
    isMap(inner)
      ? [...inner].flatMap(([key, tree]) => resourceOf(kind, scope, key, tree, pins, layered))
      : [],
  );
}

/** A section that is one thing: its entries are the children, without what is said of them for people only. */
function singleOf(kind: Kind, section: FormMap): Resource[] {
  const tree = new Map(
    [...section].flatMap(([key, child]) => (isMap(child) ? [[key, withoutNotes(child)] as const] : [])),
  );
  if (tree.size === 0) return [];
  return [
    {
      address: { kind: kind.name, path: [] },
      kind: kind.name,
      key: kind.section,
      form: kind.expand(tree, undefined),
      path: [kind.section],
    },
  ];
}

function withoutNotes(tree: FormMap): FormMap {
  return new Map([...tree].filter(([field]) => field !== 'meta' && field !== 'tags'));
}

function resourceOf(
  kind: Kind,
  scope: string | undefined,
  key: string,
  tree: unknown,
  pins: ReadonlyMap<string, string>,
  { position }: Pick<Layered, 'position'>,
): Resource[] {
  if (!(tree instanceof Map) || (kind.part && !tree.has(kind.part.field))) return [];
  const path = scope === undefined ? [key] : [scope, key];
  const address = { kind: kind.name, path };
  const pin = pins.get(formatAddress({ kind: kind.part?.of ?? kind.name, path }));
  const form = withoutNotes(tree);
  const whole = [kind.section, ...path];
  return [
    {
      address,
      kind: kind.name,
      ...(scope !== undefined && { scope }),
      key,
      form: kind.expand(form, scope),
      tree: form,
      ...(pin !== undefined && { pin }),
      path: whole,
      position: (inner, part) => position([...whole, ...inner], part),
    },
  ];
}

function createDeclared(resources: readonly Resource[], uses: ReadonlyMap<string, string>): Declared {
  const forms = new Map(resources.map(resource => [formatAddress(resource.address), resource.form]));
  return {
    has: address => forms.has(address) || uses.has(address),
    keys: (kind, scope) =>
      resources
        .filter(resource => resource.kind === kind && resource.scope === scope)
        .map(resource => resource.key),
    form: address => forms.get(address),
  };
}

function hashOf(
  { resources, removed, pins, uses }: Omit<Declaration, 'hash' | 'excluded'>,
  { settings }: Layered,
): string {
  const lines = [
    ...resources.map(resource => `${formatAddress(resource.address)} ${formText(resource.form)}`),
    ...removed.map(removal => `removed ${formatAddress(removal.address)}`),
    ...[...pins, ...uses].map(([address, id]) => `${address} ${id}`),
  ];
  return hash(JSON.stringify([lines.sort(), settings.portalId, settings.drift, settings.limits]));
}
