import { type Address, formatAddress, parseAddress } from '../core/address.ts';
import { CODES } from './codes.ts';
import { suggestion } from './nearest.ts';
import { type Finding, shown } from './report.ts';
import { type AddressClass, type Grammar, propertiesOf, resolveSchema, type Schema } from './schema.ts';

/** A kind that the schema declares: where its resources stand. */
export interface DeclaredKind {
  readonly kind: string;
  readonly section: string;
  /** What the segments between kind and key are, such as `object type`. */
  readonly scope: readonly string[];
}

/** A kind of children inside resources: options in `options` of a property. */
export interface ChildKind {
  readonly kind: string;
  readonly parent: DeclaredKind;
  readonly field: string;
}

export interface Kinds {
  readonly declared: ReadonlyMap<string, DeclaredKind>;
  readonly children: ReadonlyMap<string, ChildKind>;
  readonly referenced: ReadonlySet<string>;
}

/** All kinds that addresses may name, from the schema's annotations. */
export function kindsOf(grammar: Grammar): Kinds {
  const declared = new Map<string, DeclaredKind>();
  const children = new Map<string, ChildKind>();
  for (const [section, schema] of Object.entries(propertiesOf(grammar.root))) {
    const kind = schema['x-kind'];
    if (kind === undefined) continue;
    const parent = { kind, section, scope: schema['x-section']?.scope ?? [] };
    declared.set(kind, parent);
    for (const [field, inner] of Object.entries(propertiesOf(resourceSchema(grammar, schema)))) {
      const child = inner['x-kind'];
      if (child !== undefined) children.set(child, { kind: child, parent, field });
    }
  }
  return { declared, children, referenced: new Set(Object.keys(grammar.root['x-referenced'] ?? {})) };
}

/** The schema of one resource, below the section and its scopes. */
export function resourceSchema(grammar: Grammar, section: Schema): Schema {
  const inner = typeof section.additionalProperties === 'object' ? section.additionalProperties : {};
  return section['x-split'] === true ? resourceSchema(grammar, resolveSchema(grammar, inner)) : section;
}

/** Where a resource or a child stands in a configuration; undefined for kinds that are only referred to. */
export function pathOfAddress(kinds: Kinds, { kind, path }: Address): readonly string[] | undefined {
  const declared = kinds.declared.get(kind);
  if (declared !== undefined) return [declared.section, ...path];
  const child = kinds.children.get(kind);
  return child === undefined
    ? undefined
    : [child.parent.section, ...path.slice(0, -1), child.field, ...path.slice(-1)];
}

/** What is wrong with an address; undefined when nothing is. */
export function addressFinding(
  kinds: Kinds,
  classes: readonly AddressClass[],
  text: string,
): Finding | undefined {
  const address = parseAddress(text);
  if (address === undefined) {
    return {
      code: CODES.address,
      message: `${shown(text)} is not an address`,
      fix: 'write kind.object type.name, such as property.contacts.lead_region; put odd names in quotes: propertyGroup.contacts."a.b"',
    };
  }
  const allowed = classes.flatMap(name => namesOf(kinds, name));
  if (!allowed.includes(address.kind)) return kindFinding(address.kind, allowed);
  const wanted = segmentsOf(kinds, address.kind);
  if (wanted === undefined || wanted.length === address.path.length) return undefined;
  return {
    code: CODES.addressLength,
    message: `${formatAddress(address)} has ${address.path.length} ${address.path.length === 1 ? 'part' : 'parts'} behind the kind, not ${wanted.length}`,
    fix: `write ${address.kind}.${wanted.map(part => `<${part}>`).join('.')}; a name with a dot in it needs quotes`,
  };
}

function namesOf(kinds: Kinds, name: AddressClass): readonly string[] {
  if (name === 'resource') return [...kinds.declared.keys()];
  return name === 'child' ? [...kinds.children.keys()] : [...kinds.referenced];
}

function segmentsOf(kinds: Kinds, kind: string): readonly string[] | undefined {
  const declared = kinds.declared.get(kind);
  if (declared !== undefined) return [...declared.scope, 'name'];
  const child = kinds.children.get(kind);
  return child === undefined ? undefined : [...child.parent.scope, child.parent.kind, kind];
}

function kindFinding(kind: string, allowed: readonly string[]): Finding {
  const names = [...new Set(allowed)].sort();
  return {
    code: CODES.kind,
    message: `${shown(kind)} is not a kind that can stand here`,
    fix: `${suggestion(kind, names)} allowed: ${names.join(', ')}`.trim(),
  };
}
