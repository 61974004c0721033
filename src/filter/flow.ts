import { quotedText, scalarText } from '../config/yaml-text.ts';
import type { Form } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';
import { refText } from '../core/ref-text.ts';

/** Longer texts and deeper values are cut: they are for reading. */
const MAX_TEXT = 300;
const MAX_DEPTH = 20;

/** A value on one line of YAML: `any: [{ lead_region: [emea] }]`; at the top a map has no braces. */
export function flowText(form: Form): string {
  const text = isMap(form) && form.size > 0 ? entriesText(form, 0) : valueText(form, 0);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

function valueText(form: Form, depth: number): string {
  if (depth > MAX_DEPTH) return '…';
  if (isRef(form)) return flowScalar(refText(form));
  if (isList(form)) return `[${form.map(item => valueText(item, depth + 1)).join(', ')}]`;
  if (isMap(form)) return form.size === 0 ? '{}' : `{ ${entriesText(form, depth)} }`;
  return typeof form === 'string' ? flowScalar(form) : String(form);
}

function entriesText(map: ReadonlyMap<string, Form>, depth: number): string {
  return [...map].map(([key, value]) => `${flowScalar(key)}: ${valueText(value, depth + 1)}`).join(', ');
}

/** What would be read as a number or as true or false without quotes. */
const OTHER = /^(?:true|false|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)$/;

/** In a line of YAML commas and brackets need quotes, too. */
function flowScalar(text: string): string {
  return /[,[\]{}]/.test(text) || OTHER.test(text) ? quotedText(text) : scalarText(text);
}
