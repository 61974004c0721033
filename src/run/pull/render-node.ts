import { isNode, type Node } from 'yaml';
import { grammar, propertiesOf, type Schema } from '../../config/schema.ts';
import { writeYaml } from '../../config/write.ts';
import type { Form } from '../../core/form.ts';
import { nodeAt, openYaml } from './yaml-document.ts';

/** A value in the language's own spelling, as `writeYaml` writes it at a place that means what the schema says. */
export function nodeFor(value: Form, schema: Schema): Node | undefined {
  const field: Schema = { type: 'object', properties: { value: schema } };
  const root: Schema = { ...grammar.root, properties: { ...propertiesOf(grammar.root), '': field } };
  const text = writeYaml(new Map([['', new Map([['value', value]])]]), { grammar: { root } });
  const node = nodeAt(openYaml(text), ['', 'value']);
  return isNode(node) ? node : undefined;
}
