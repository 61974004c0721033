import { formatAddress, formatSegment, parseAddress } from './address.ts';
import type { Ref } from './form.ts';

/**
 * References as people write them where a field already says the kind: `team: EMEA SDR`, `list: mql_waiting`, with the
 * kind in front where they like (`team.sdr`). A child has its parent in front: `new_business.proposal`.
 */

/** A reference as text: its key, or the id that it stands for. */
export function refText(ref: Ref): string {
  const { kind, parent, key, literal } = ref;
  if (parent !== undefined) return `${formatSegment(parent)}.${formatSegment(key ?? '')}`;
  const text = key ?? literal ?? '';
  // read again, the text must not look as if its beginning were the kind
  return text.startsWith(`${kind}.`) && parseAddress(text) ? formatAddress({ kind, path: [text] }) : text;
}

/** The reference that a text is, to a thing of `kind` (in `scope`, where the kind has one). */
export function refFrom(kind: string, text: string, scope?: string): Ref {
  const at = scope === undefined ? { kind } : { kind, scope };
  const address = text.startsWith(`${kind}.`) ? parseAddress(text) : undefined;
  const key = address?.path.at(-1);
  return { ...at, key: key !== undefined && address?.path.length === 1 ? key : text };
}

/** The same for a child: `parent.child`. A text without a parent is the id that the portal gave it. */
export function childRefFrom(kind: string, text: string, scope: string): Ref {
  const [parent, key, ...others] = segmentsIn(text);
  return parent !== undefined && key !== undefined && others.length === 0
    ? { kind, scope, parent, key }
    : { kind, scope, literal: text };
}

function segmentsIn(text: string): readonly string[] {
  return parseAddress(`x.${text}`)?.path ?? [];
}
