import type { Form, Ref } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';
import { unseen } from './safe.ts';

/** Words that YAML reads as themselves, whatever the field: no number, no truth value, nothing with punctuation. */
const plain = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z_][A-Za-z0-9_]*(?: [A-Za-z0-9_]+)*$/i;

/** Lines to put in YAML so that the value at a path is this form: `options:`, `  emea:`, `    label: Europe`. */
export function yamlLines(path: readonly string[], value: Form): string[] {
  if (path.length === 0) return [yamlFlow(value)];
  const last = path.length - 1;
  return path.map((key, depth) => {
    const colon = `${'  '.repeat(depth)}${yamlText(key)}:`;
    return depth === last ? `${colon} ${yamlFlow(value)}` : colon;
  });
}

/** A form in YAML's flow style, on one line. */
export function yamlFlow(form: Form): string {
  if (typeof form === 'string') return yamlText(form);
  if (isList(form)) return `[${form.map(yamlFlow).join(', ')}]`;
  if (isMap(form))
    return `{ ${[...form].map(([key, value]) => `${yamlText(key)}: ${yamlFlow(value)}`).join(', ')} }`;
  return isRef(form) ? yamlText(refWord(form)) : String(form);
}

/** A field already says the kind, so the bare key is enough; what has no key is written as its id. */
function refWord(ref: Ref): string {
  return ref.key ?? ref.literal ?? ref.kind;
}

function yamlText(text: string): string {
  if (plain.test(text)) return text;
  return JSON.stringify(text).replace(unseen, character => {
    const hex = Number(character.codePointAt(0)).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
  });
}
