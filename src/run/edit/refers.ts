import type { Address } from '../../core/address.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import { type Text, textsIn, withOther } from '../../plan/said.ts';
import { language, type Speaker } from './state.ts';

/** Whether a reference is to a thing, or to a child of it. */
export function refersTo(ref: Ref, { kind, path }: Address): boolean {
  if (ref.key === undefined) return false;
  const child = language.kinds.children.get(ref.kind);
  const isThing = ref.kind === kind && same(pathOfRef(ref), path);
  return isThing || (child?.parent.kind === kind && same(pathOfRef(ref).slice(0, -1), path));
}

/** What leads to the thing in its address: kinds without a scope there may be looked for in one. */
function pathOfRef({ kind, scope, parent, key }: Ref): readonly string[] {
  const declared = language.kinds.declared.get(kind);
  const place = declared?.scope.length === 0 ? undefined : scope;
  return [place, parent, key].filter(part => part !== undefined);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

export type IsMeant = (ref: Ref) => boolean;

/** What a declaration refers to. */
export function refsOf({ kind, resource: { form, scope, key } }: Speaker): readonly Ref[] {
  return kind.references(form, scope, key);
}

function countIn({ kind, resource }: Speaker, tree: FormMap, isMeant: IsMeant): number {
  const { scope, key } = resource;
  return kind.references(kind.expand(tree, scope), scope, key).filter(isMeant).length;
}

/** Every text of a declaration without which it would not refer to what is meant. */
export function textsReferring(
  speaker: Speaker,
  names: readonly string[],
  isMeant: IsMeant,
): readonly Text[] {
  const { tree } = speaker.resource;
  const all = tree ? countIn(speaker, tree, isMeant) : 0;
  if (!tree || all === 0) return [];
  const another = (text: string) =>
    names.reduce((one, name) => one.replaceAll(name, `${name}_or_another`), text);
  return textsIn(tree, [])
    .filter(({ text }) => names.some(name => text.includes(name)))
    .filter(text => countIn(speaker, withOther(tree, text, another(text.text)), isMeant) < all);
}

/** How a text is changed so that it refers to something else. */
export type Change = (text: string) => string;

/** The first of some changes after which a declaration refers to the new thing as often as to the old one less. */
export function changeFor(
  speaker: Speaker,
  text: Text,
  changes: readonly Change[],
  isMeant: IsMeant,
  isNew: IsMeant,
): Change | undefined {
  const { tree = new Map() } = speaker.resource;
  const counts = (one: FormMap) => ({
    old: countIn(speaker, one, isMeant),
    news: countIn(speaker, one, isNew),
    all: countIn(speaker, one, () => true),
  });
  const before = counts(tree);
  return changes.find(change => {
    const after = counts(withOther(tree, text, change(text.text)));
    const moved = before.old - after.old;
    return after.all === before.all && moved > 0 && after.news - before.news === moved;
  });
}
