import { type SchemaError, validate } from '../generated/validate.js';
import { CODES } from './codes.ts';
import { nearest } from './nearest.ts';
import { isEmpty, type MapNode, type Node, nodeAt, spanAt } from './node.ts';
import { type Finding, MAX_FINDINGS, type Report, shown } from './report.ts';
import {
  accepts,
  type Grammar,
  itemKey,
  meaningOf,
  PLACEMENT,
  propertiesOf,
  type Schema,
  schemaOfItem,
  schemaOfKey,
} from './schema.ts';
import { lineAt, lineStart, lineText, type Span } from './source.ts';
import { cutFinding } from './traps.ts';
import { numberOf, plainOf, typeNames } from './value.ts';

/** Something that checks plain values: the compiled schema. */
export type Validator = (data: unknown) => readonly SchemaError[];

export const validateSchema: Validator = data => {
  validate(data);
  return validate.errors ?? [];
};

/**
 * What the schema says about a normalised tree, in the words of people who write YAML. Texts with `${…}` are looked at
 * again once their variables are known.
 */
export function checkSchema(grammar: Grammar, root: MapNode, report: Report, validator: Validator): void {
  const cut = cutTexts(grammar, grammar.root, root);
  let found = 0;
  for (const error of withoutEchoes(oneEach(validator(plainOf(grammar, grammar.root, root))))) {
    const path = pathOf(grammar, root, error.instancePath);
    const node = nodeAt(root, path) ?? root;
    if (cut.has(node) || isOpen(node)) continue;
    const { finding, at } = explain(grammar, root, node, path, error);
    report(finding, at ?? root.at);
    if (++found === MAX_FINDINGS) return;
  }
}

function isOpen(node: Node): boolean {
  return node.is === 'scalar' && (node.open === true || node.text.includes('${'));
}

/** JSON pointer → keys. A map that overlays a keyed list was checked as a list: there, a place is a key. */
function pathOf(grammar: Grammar, root: MapNode, pointer: string): readonly string[] {
  const path: string[] = [];
  for (const segment of pointer.split('/').slice(1)) {
    const node = nodeAt(root, path);
    const isKeyed = node?.is === 'map' && itemKey(schemaOf(grammar, root, path)) !== undefined;
    const keyed = isKeyed ? keysOf(node) : [];
    path.push(keyed[Number(segment)] ?? segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return path;
}

/** What the value at a path means: of a list its items, also where a map could stand in its place. */
function schemaOf(grammar: Grammar, root: MapNode, path: readonly string[]): Schema {
  let node: Node | undefined = root;
  let schema = grammar.root;
  for (const key of path) {
    schema = node?.is === 'list' ? schemaOfItem(grammar, schema) : meaningOf(grammar, schema, key);
    node = nodeAt(node, [key]);
  }
  return schema;
}

function keysOf(map: MapNode): readonly string[] {
  return [...map.entries].filter(([, entry]) => !isEmpty(entry.value)).map(([key]) => key);
}

/** Alternatives that all fail give an error each: what goes deepest into the value is what was meant. */
function oneEach(errors: readonly SchemaError[]): readonly SchemaError[] {
  const alternatives = errors.filter(error => error.keyword === 'anyOf' || error.keyword === 'oneOf');
  return alternatives.reduce<readonly SchemaError[]>((left, alternative) => {
    const inside = left.filter(error => error.schemaPath.startsWith(`${alternative.schemaPath}/`));
    const deepest = Math.max(0, ...inside.map(error => error.instancePath.length));
    const deeper = deepest > alternative.instancePath.length;
    return left.filter(error => {
      if (inside.includes(error)) return deeper && error.instancePath.length === deepest;
      return error !== alternative || !deeper;
    });
  }, errors);
}

/** A value of the wrong type also breaks every other rule. */
function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const wrong = new Set(errors.filter(error => error.keyword === 'type').map(error => error.instancePath));
  return errors.filter(error => error.keyword === 'type' || !wrong.has(error.instancePath));
}

interface Explained {
  readonly finding: Finding;
  readonly at: Span | undefined;
}

function explain(
  grammar: Grammar,
  root: MapNode,
  node: Node,
  path: readonly string[],
  error: SchemaError,
): Explained {
  const schema = schemaOf(grammar, root, path);
  const name = nameOf(path);
  const at = spanAt(root, path, node.is === 'scalar' ? 'value' : undefined);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      return { finding: unknownKey(grammar, schema, key, path), at: spanAt(root, [...path, key], 'key') };
    }
    case 'enum':
      return { finding: notAllowed(name, textOf(node), schema.enum ?? []), at };
    case 'type':
      return { finding: wrongType(grammar, name, schema, node), at };
    case 'pattern':
      return { finding: notFitting(grammar, name, schema, node, error), at };
    case 'minimum':
      return {
        finding: {
          code: CODES.range,
          message: `${name} must be ${schema.minimum} or more, not ${textOf(node)}`,
        },
        at,
      };
    case 'const':
      return {
        finding: {
          code: CODES.value,
          message: `${name} must be ${JSON.stringify(error.params.allowedValue)}, not ${textOf(node)}`,
        },
        at,
      };
    case 'anyOf':
    case 'oneOf':
      return {
        finding: { code: CODES.value, message: `${name} has none of the forms that are allowed here` },
        at,
      };
    default:
      return { finding: { code: CODES.value, message: `${name} ${error.message}` }, at };
  }
}

function nameOf(path: readonly string[]): string {
  const last = path.at(-1) ?? 'the file';
  return /^\d+$/.test(last) && path.length > 1
    ? `item ${Number(last) + 1} of ${path.at(-2)}`
    : /^[\w-]+$/.test(last)
      ? last
      : shown(last);
}

function textOf(node: Node): string {
  return node.is === 'scalar' ? shown(node.text) : `a ${node.is}`;
}

function unknownKey(grammar: Grammar, schema: Schema, key: string, path: readonly string[]): Finding {
  const refusal = new Map(Object.entries(schema['x-refused'] ?? {})).get(key);
  if (refusal !== undefined)
    return { code: CODES.refusedKey, message: `${key} cannot be set here`, fix: refusal };
  const allowed = Object.keys(propertiesOf(schema)).sort();
  const guess = nearest(key, allowed);
  const elsewhere = path.length > 0 && Object.hasOwn(propertiesOf(grammar.root), key);
  const hints = [
    guess === undefined ? '' : `did you mean "${guess}"?`,
    elsewhere ? `${key} belongs at the top of a file, without indentation;` : '',
    PLACEMENT.has(key) ? `${key} is for children of ordered collections, such as options;` : '',
  ];
  return {
    code: CODES.unknownKey,
    message: `unknown key ${shown(key)}${path.length === 0 ? '' : ` in ${nameOf(path)}`}`,
    fix: [...hints.filter(hint => hint !== ''), `allowed: ${allowed.join(', ')}`].join(' '),
  };
}

function notAllowed(name: string, value: string, allowed: readonly string[]): Finding {
  const guess = nearest(value.slice(1, -1), allowed);
  const hint = guess === undefined ? '' : `did you mean "${guess}"? `;
  return {
    code: CODES.notAllowed,
    message: `${name} ${value} is not known`,
    fix: `${hint}allowed: ${allowed.join(', ')}`,
  };
}

function notAName(name: string): Finding {
  return {
    code: CODES.secret,
    message: `${name} must be the name of an environment variable, and this is not one`,
    fix: 'write a name such as HUBSPOT_TOKEN and put the token in that variable; a token that was committed must be replaced in HubSpot',
  };
}

function notFitting(
  grammar: Grammar,
  name: string,
  schema: Schema,
  node: Node,
  { params }: SchemaError,
): Finding {
  if (schema['x-environment'] === true) return notAName(name);
  // a word that stands for neither of the two: `yes` is still what most who write it mean
  if (accepts(schema, 'boolean')) return wrongType(grammar, name, { ...schema, type: 'boolean' }, node);
  return {
    code: CODES.value,
    message: `${name} cannot be ${textOf(node)}`,
    fix: `it must fit the pattern ${params.pattern}`,
  };
}

function wrongType(grammar: Grammar, name: string, schema: Schema, node: Node): Finding {
  if (node.is === 'scalar' && node.empty) {
    return {
      code: CODES.needsQuotes,
      message: `${name} is empty: nothing, null and ~ need quotes to be text`,
      fix: node.text === '' ? 'write "", or remove it' : `write "${node.text}"`,
    };
  }
  const listed =
    schema['x-keyed'] === true && schemaOfKey(grammar, schema, '')?.['x-shorthand'] !== undefined;
  const wanted = `${typeNames(schema)}${listed ? ' or a list' : ''}`;
  const fix = typeFix(schema, node, name);
  return {
    code: CODES.type,
    message: `${name} must be ${wanted}, not ${textOf(node)}`,
    ...(fix === undefined ? {} : { fix }),
  };
}

function typeFix(schema: Schema, node: Node, name: string): string | undefined {
  if (node.is === 'map') return accepts(schema, 'string') ? textFix(node) : undefined;
  if (node.is !== 'scalar') return undefined;
  if (accepts(schema, 'boolean'))
    return accepts(schema, 'object') ? undefined : `write ${booleanMeant(node.text, name)}`;
  if (accepts(schema, 'integer') || accepts(schema, 'number')) {
    return !node.plain && numberOf(node.text) !== undefined
      ? `write it without quotes: ${name}: ${node.text}`
      : undefined;
  }
  return accepts(schema, 'array') ? `write it in brackets: ${name}: [${node.text.slice(0, 60)}]` : undefined;
}

function booleanMeant(text: string, name: string): string {
  if (/^(?:yes|y|on|1|true)$/i.test(text)) return `${name}: true`;
  return /^(?:no|n|off|0|false)$/i.test(text) ? `${name}: false` : 'true or false';
}

/** `- Handoff: EMEA` is a map on one line; most likely a text was meant. */
function textFix(node: MapNode): string | undefined {
  const { source, start, end } = node.at;
  const line = lineAt(source, start);
  const text = source.text
    .slice(start, Math.min(end, lineStart(source, line) + lineText(source, line).length))
    .trim();
  return node.entries.size === 1 && !text.startsWith('{') && end <= lineStart(source, line + 1)
    ? `when it is a text, put it in quotes: "${text}"`
    : undefined;
}

/** Texts that end where ` #` begins. Numbers, choices and such would be refused, or are right without the rest. */
export function checkCutTexts(grammar: Grammar, root: MapNode, report: Report): void {
  for (const [node, cut] of cutTexts(grammar, grammar.root, root)) report(cutFinding(node.at, cut), node.at);
}

function cutTexts(
  grammar: Grammar,
  schema: Schema,
  node: Node,
  found = new Map<Node, Span>(),
): ReadonlyMap<Node, Span> {
  if (node.is === 'map') {
    for (const [key, { value }] of node.entries)
      cutTexts(grammar, meaningOf(grammar, schema, key), value, found);
  } else if (node.is === 'list') {
    for (const item of node.items) cutTexts(grammar, schemaOfItem(grammar, schema), item, found);
  } else if (
    node.cut !== undefined &&
    schema.enum === undefined &&
    !accepts(schema, 'boolean') &&
    !accepts(schema, 'integer')
  ) {
    found.set(node, node.cut);
  }
  return found;
}
