import type { Position } from '../core/diagnostic.ts';
import type { Form, FormMap, Ref } from '../core/form.ts';
import { isList, isMap } from '../core/form.ts';
import { refAddress } from './look.ts';
import type { Subject } from './subjects.ts';

/** A text as it is written: a value, or the key of a map. */
export interface Text {
  readonly text: string;
  readonly path: readonly string[];
  readonly part: 'key' | 'value';
}

/** Where a declaration says what a reference stands for: the text without which it would not refer to that. */
export function positionOfRef(ref: Ref, { kind, resource }: Subject): Position | undefined {
  const { tree, scope, key, position } = resource;
  if (!tree) return undefined;
  const address = refAddress(ref);
  const name = ref.key ?? '';
  const count = (form: FormMap) =>
    kind.references(kind.expand(form, scope), scope, key).filter(one => refAddress(one) === address).length;
  const all = count(tree);
  const alike = textsIn(tree, []).filter(({ text }) => text.includes(name));
  // `emea` is in `emea_enterprise`, too
  const exactFirst = [...alike].sort((a, b) => Number(b.text === name) - Number(a.text === name));
  const said = exactFirst.find(one => count(withOther(tree, one, `${one.text} or another`)) < all);
  return said && position?.(said.path, said.part);
}

/** Every text of a declaration. */
export function textsIn(form: Form, path: readonly string[]): readonly Text[] {
  if (isList(form)) return form.flatMap((item, index) => textsIn(item, [...path, String(index)]));
  if (isMap(form))
    return [...form].flatMap(([key, value]) => {
      const here = [...path, key];
      return [{ text: key, path: here, part: 'key' as const }, ...textsIn(value, here)];
    });
  return [{ text: String(form), path, part: 'value' }];
}

/** The same with another text in one place. */
export function withOther(tree: FormMap, { path, part }: Text, other: string): FormMap {
  const inMap = (map: FormMap, [step, ...rest]: readonly string[]): FormMap =>
    new Map(
      [...map].map(([key, value]): [string, Form] => {
        if (key !== step) return [key, value];
        return part === 'key' && rest.length === 0 ? [other, value] : [key, inside(value, rest)];
      }),
    );
  const inside = (form: Form, rest: readonly string[]): Form => {
    const [step, ...deeper] = rest;
    if (isList(form))
      return form.map((item, index) => (String(index) === step ? inside(item, deeper) : item));
    return isMap(form) ? inMap(form, rest) : other;
  };
  return inMap(tree, path);
}
