import { CODES } from './codes.ts';
import type { MapNode, Node } from './node.ts';
import { type Report, shown } from './report.ts';
import { type Grammar, meaningOf, type Schema, schemaOfItem, within } from './schema.ts';

/** `${secrets.NAME}` stands for something that is put in when a request is sent, and is in no file, form or plan. */
const SECRET = /^secrets\.[A-Za-z_]\w*$/;

/** Whether what stands between `${` and `}` names a secret. */
export function isSecret(name: string): boolean {
  return SECRET.test(name.trim());
}

/** Secrets where they would be shown to people, or stored by HubSpot for everybody to read. */
export function checkSecrets(grammar: Grammar, root: MapNode, report: Report): void {
  // what variables hold is judged where it is used
  const used = [...root.entries].filter(([section]) => section !== 'variables');
  for (const [section, { value }] of used)
    checkNode(grammar, meaningOf(grammar, grammar.root, section), value, report);
}

function checkNode(grammar: Grammar, schema: Schema, node: Node, report: Report): void {
  if (node.is === 'map') {
    for (const [key, { value }] of node.entries)
      checkNode(grammar, within(schema, meaningOf(grammar, schema, key)), value, report);
  } else if (node.is === 'list') {
    const item = schema['x-free'] === true ? schema : within(schema, schemaOfItem(grammar, schema));
    for (const inner of node.items) checkNode(grammar, item, inner, report);
  } else if (node.secret !== undefined && schema['x-secret'] !== true) {
    report(misplaced(node.secret), node.at);
  }
}

function misplaced(name: string) {
  return {
    code: CODES.secretElsewhere,
    message: `a secret cannot stand here: ${shown(name).slice(1, -1)} would be readable for everybody`,
    fix: `secrets stand in steps of workflows, such as the url of a webhook; for the characters themselves write $\${${name}}`,
  };
}

/** What `${secrets…}` is when it names none. */
export function secretFinding(name: string) {
  return {
    code: CODES.interpolation,
    message: `\${${name}} names no secret`,
    fix: 'write ${secrets.NAME}, the name with letters, digits and _ only',
  };
}
