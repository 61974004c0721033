import { createHash } from 'node:crypto';
import type { Form } from './form.ts';
import { formToJson } from './form-json.ts';

/** SHA-256 in hexadecimal of a text. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A form as one line of text: equal forms that were built the same way give equal text. */
export function formText(form: Form): string {
  return JSON.stringify(formToJson(form));
}
