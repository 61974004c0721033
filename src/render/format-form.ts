import { formatAddress, formatSegment } from '../core/address.ts';
import type { Form, Ref } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';
import { quoted, visible } from './safe.ts';

/**
 * A form on one line: text quoted, references as their address, maps and lists compact.
 * `limit` cuts each text after so many characters.
 */
export function formatForm(form: Form, limit?: number): string {
  if (typeof form === 'string') return quoted(form, limit);
  if (isList(form)) return `[${form.map(item => formatForm(item, limit)).join(', ')}]`;
  if (isMap(form)) {
    return `{${[...form].map(([key, value]) => `${formatKey(key)}: ${formatForm(value, limit)}`).join(', ')}}`;
  }
  return isRef(form) ? formatRef(form) : String(form);
}

/** A key or a segment of a path: quoted when it is not a plain word. */
export function formatKey(key: string): string {
  return visible(formatSegment(key));
}

/** `propertyGroup.contacts.lead_handoff`; a thing without a name as `owner id 4711`. */
export function formatRef(ref: Ref): string {
  const path = [ref.scope, ref.key].filter(segment => segment !== undefined);
  const address = visible(
    path.length === 0 ? formatSegment(ref.kind) : formatAddress({ kind: ref.kind, path }),
  );
  return ref.literal === undefined ? address : `${address} id ${visible(ref.literal)}`;
}
