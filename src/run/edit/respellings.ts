import { formatAddress, formatSegment, parseAddress } from '../../core/address.ts';
import type { Position } from '../../core/diagnostic.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import { type Text, withOther } from '../../plan/said.ts';
import type { Moving } from './moving.ts';
import { type Change, changeFor, refersTo, textsReferring } from './refers.ts';
import { keyOf, type Speaker } from './state.ts';

/** A text of a declaration that refers to what gets another key, and how it is changed. */
export interface Respelling {
  readonly text: Text;
  readonly change: Change;
  readonly at?: Position;
}

/** A declaration that refers to what gets another key. */
export interface Respelled {
  readonly speaker: Speaker;
  /** Every text to change; one without a change has no spelling that would do. */
  readonly texts: readonly (Omit<Respelling, 'change'> & { readonly change?: Change })[];
}

export function respelledIn(speaker: Speaker, { from, to }: Moving): Respelled {
  const isMeant = (ref: Ref) => refersTo(ref, from);
  const isNew = (ref: Ref) => refersTo(ref, to);
  const texts = textsReferring(speaker, [keyOf(from)], isMeant).map(text => {
    const change = changeFor(speaker, text, spellings(text.text, from, to), isMeant, isNew);
    const at = speaker.resource.position?.(text.path, text.part);
    return { text, ...(change && { change }), ...(at && { at }) };
  });
  return { speaker, texts };
}

/** The declaration with its texts changed: what lies deeper first, so that every path is as it was. */
export function respelledTree({ speaker, texts }: Respelled): FormMap | undefined {
  const depth = ({ path, part }: Text) => path.length * 2 - (part === 'key' ? 1 : 0);
  const deepestFirst = [...texts].sort((a, b) => depth(b.text) - depth(a.text));
  return deepestFirst.reduce<FormMap | undefined>(
    (tree, { text, change }) => tree && change && withOther(tree, text, change(text.text)),
    speaker.resource.tree,
  );
}

/** The ways in which a text may name a thing: by its key, with what it belongs to, and among other words. */
function spellings(text: string, from: Moving['from'], to: Moving['to']): readonly Change[] {
  const [was, now] = [keyOf(from), keyOf(to)];
  const instead =
    (other: string): Change =>
    one =>
      one.replaceAll(text, other);
  const own = [now, formatSegment(now), formatAddress({ kind: to.kind, path: [now] })];
  const parts = parseAddress(`x.${text}`)?.path ?? [];
  const inPlace = parts.flatMap((part, index) =>
    part === was
      ? [[...parts.slice(0, index), now, ...parts.slice(index + 1)].map(formatSegment).join('.')]
      : [],
  );
  const word = new RegExp(`(?<![\\w-])${was.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'g');
  return [...(text === was ? own : []), ...inPlace]
    .map(instead)
    .concat([one => one.replace(word, () => now)]);
}
