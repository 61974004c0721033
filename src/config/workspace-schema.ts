import { formatAddress, parseAddress } from '../core/address.ts';
import { compare } from '../core/diagnostic.ts';
import { type Form, isMap } from '../core/form.ts';
import { editorSchema } from '../generated/editor-schema.ts';
import { type Kinds, kindsOf } from './kinds.ts';
import type { LoadedPortal } from './load.ts';
import { type AddressClass, grammar } from './schema.ts';
import type { EditorSchema } from './schema-types.ts';

/** What a workspace declares, for completion. */
export interface WorkspaceNames {
  /** Kind (or a section that is no kind, such as optionSets) → scope ('' when it has none) → names. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly addresses: Readonly<Record<AddressClass, readonly string[]>>;
}

/** The names that the portals of a workspace declare, each once and sorted. */
export function workspaceNames(
  portals: readonly LoadedPortal[],
  kinds: Kinds = kindsOf(grammar),
): WorkspaceNames {
  const names = new Map<string, Map<string, Set<string>>>();
  const add = (kind: string, scope: string, name: string): void => {
    const scopes = names.get(kind) ?? new Map<string, Set<string>>();
    names.set(kind, scopes.set(scope, (scopes.get(scope) ?? new Set()).add(name)));
  };
  const addresses: Record<AddressClass, Set<string>> = {
    resource: new Set(),
    child: new Set(),
    referenced: new Set(),
  };
  for (const { layered, names: shared } of portals) {
    for (const [section, keys] of shared) for (const key of keys) add(section, '', key);
    for (const text of [...(layered?.uses.keys() ?? []), ...(layered?.pins.keys() ?? [])]) {
      addresses.referenced.add(text);
      const address = parseAddress(text);
      const [name, ...deeper] = address?.path ?? [];
      if (address !== undefined && name !== undefined && deeper.length === 0) add(address.kind, '', name);
    }
    for (const { kind, section, scope } of kinds.declared.values()) {
      for (const { path, form } of formsBelow(layered?.sections.get(section), scope.length + 1)) {
        addresses.resource.add(formatAddress({ kind, path }));
        add(kind, path.slice(0, -1).join('.'), path.slice(-1).join());
        for (const child of childrenOf(kinds, kind, path, form)) addresses.child.add(child);
      }
    }
  }
  return {
    names: new Map(
      [...names].map(([kind, scopes]) => [
        kind,
        new Map([...scopes].map(([scope, found]) => [scope, sorted(found)])),
      ]),
    ),
    addresses: {
      resource: sorted(addresses.resource),
      child: sorted(addresses.child),
      referenced: sorted(addresses.referenced),
    },
  };
}

function childrenOf(kinds: Kinds, kind: string, path: readonly string[], form: Form): readonly string[] {
  return [...kinds.children.values()]
    .filter(child => child.parent.kind === kind)
    .flatMap(child => {
      const children = isMap(form) ? form.get(child.field) : undefined;
      return isMap(children)
        ? [...children.keys()].map(key => formatAddress({ kind: child.kind, path: [...path, key] }))
        : [];
    });
}

function formsBelow(
  form: Form | undefined,
  levels: number,
): readonly { readonly path: readonly string[]; readonly form: Form }[] {
  if (form === undefined) return [];
  if (levels === 0) return [{ path: [], form }];
  return [...(isMap(form) ? form : [])].flatMap(([key, inner]) =>
    formsBelow(inner, levels - 1).map(below => ({ path: [key, ...below.path], form: below.form })),
  );
}

function sorted(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort(compare);
}

/**
 * The schema for editors with the names of a workspace as suggestions; other names stay allowed. Names that depend on
 * the object type (groups) are suggested below that object type only.
 */
export function workspaceSchema(names: WorkspaceNames, schema: EditorSchema = editorSchema): EditorSchema {
  return new Suggester(names, objectAt(schema, 'definitions')).schema(schema);
}

class Suggester {
  readonly #names: WorkspaceNames;
  readonly #definitions: EditorSchema;
  /** Definitions that differ by scope, made on the way. */
  readonly #scoped = new Map<string, EditorSchema>();

  constructor(names: WorkspaceNames, definitions: EditorSchema) {
    this.#names = names;
    this.#definitions = definitions;
  }

  schema(schema: EditorSchema): EditorSchema {
    const root = this.#object(schema, '');
    return {
      ...root,
      definitions: { ...objectAt(root, 'definitions'), ...Object.fromEntries(this.#scoped) },
    };
  }

  #value(value: unknown, scope: string): unknown {
    if (Array.isArray(value)) return value.map(item => this.#value(item, scope));
    return isObject(value) ? this.#object(value, scope) : value;
  }

  #object(schema: EditorSchema, scope: string): EditorSchema {
    const inner = Object.fromEntries(
      Object.entries(schema).map(([key, value]) => [key, this.#value(value, scope)]),
    );
    const kind = schema['x-names'];
    if (typeof kind === 'string') return withSuggestions(inner, this.#namesOf(kind, scope));
    if (isObject(schema['x-section'])) return this.#section(schema, inner);
    const classes = schema['x-address'];
    return Array.isArray(classes)
      ? withAddresses(
          inner,
          classes.flatMap(name => this.#addressesOf(name)),
        )
      : inner;
  }

  /** Below each scope that is known, the resources get their own definition. */
  #section(schema: EditorSchema, inner: EditorSchema): EditorSchema {
    const scopes = new Set(
      [...this.#names.names.values()].flatMap(byScope => [...byScope.keys()]).filter(scope => scope !== ''),
    );
    const resources = objectAt(schema, 'additionalProperties');
    const reference = objectAt(resources, 'additionalProperties').$ref;
    if (typeof reference !== 'string') return inner;
    const properties = sorted(scopes).map(scope => [
      scope,
      { ...resources, additionalProperties: { $ref: this.#definition(reference, scope) } },
    ]);
    return { ...inner, properties: Object.fromEntries(properties) };
  }

  #definition(reference: string, scope: string): string {
    const name = reference.replace('#/definitions/', '');
    const scoped = `${name} of ${scope}`;
    if (!this.#scoped.has(scoped))
      this.#scoped.set(scoped, this.#object(objectAt(this.#definitions, name), scope));
    return `#/definitions/${encodeURIComponent(scoped.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
  }

  #namesOf(kind: string, scope: string): readonly string[] {
    const scopes = this.#names.names.get(kind);
    return scopes?.get(scope) ?? scopes?.get('') ?? [];
  }

  #addressesOf(name: unknown): readonly string[] {
    return name === 'resource' || name === 'child' || name === 'referenced'
      ? this.#names.addresses[name]
      : [];
  }
}

function withSuggestions(schema: EditorSchema, names: readonly string[]): EditorSchema {
  if (names.length === 0) return schema;
  const { not, type, anyOf, ...rest } = schema;
  const others = Array.isArray(anyOf) ? anyOf : [not === undefined ? { type } : { not }];
  return { ...rest, anyOf: [{ enum: names }, ...others] };
}

/** Of a value: suggestions. Of a map: its keys are addresses. */
function withAddresses(schema: EditorSchema, addresses: readonly string[]): EditorSchema {
  if (schema.additionalProperties === undefined) return withSuggestions(schema, addresses);
  return {
    ...schema,
    properties: Object.fromEntries(addresses.map(address => [address, schema.additionalProperties])),
  };
}

function objectAt(schema: EditorSchema, key: string): EditorSchema {
  const value = schema[key];
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is EditorSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
