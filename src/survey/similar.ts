import { compare } from '../core/diagnostic.ts';
import { append, groupBy } from '../core/group.ts';
import { isOneTypo, meantBy, wordsOf } from './words.ts';

/** A property as it looks to people. */
export interface Looks {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly builtIn: boolean;
  /** Values of its options, where it has any of its own. */
  readonly options: readonly string[];
}

/** Properties that look alike, and why. */
export interface Alike {
  readonly ids: readonly string[];
  readonly why: readonly string[];
}

interface Pair {
  readonly a: Looks;
  readonly b: Looks;
  readonly why: string;
}

/**
 * Groups of properties of one object type that look like the same thing twice: the same label or name but for spelling,
 * word order, plurals, or words such as "old" and "copy"; or one mistyped letter. HubSpot's own are compared with custom
 * ones, not with each other.
 */
export function similarProperties(all: readonly Looks[]): readonly Alike[] {
  const pairs = [
    ...alikeInWords(all, ({ label }) => wordsOf(label), ['the same label', 'labels of the same words']),
    ...alikeInWords(all, ({ name }) => wordsOf(name.replace(/^hs_/, '')), [
      'the same name but for spelling',
      'names of the same words',
    ]),
    ...typos(all),
  ];
  return together(pairs, all);
}

/** Groups of properties with the very same options, three or more. */
export function sameOptions(all: readonly Looks[]): readonly Alike[] {
  const key = ({ options }: Looks) =>
    options.length < 3 ? '' : JSON.stringify(options.map(value => value.toLowerCase()).sort(compare));
  return together(alikeBy(all, 'the same options', key), all);
}

/** The same letters one after the other, or only the same words. */
function alikeInWords(
  all: readonly Looks[],
  words: (one: Looks) => readonly string[],
  [letters, only]: readonly [letters: string, only: string],
): readonly Pair[] {
  const spelling = (one: Looks) => words(one).join('');
  return [
    ...alikeBy(all, letters, spelling),
    ...alikeBy(all, only, one => bag(words(one))).filter(({ a, b }) => spelling(a) !== spelling(b)),
  ];
}

function bag(words: readonly string[]): string {
  return [...meantBy(words)].sort(compare).join(' ');
}

/** Neighbours in each group of the same key: enough to put the group together. */
function alikeBy(all: readonly Looks[], why: string, keyOf: (one: Looks) => string): readonly Pair[] {
  const groups = groupBy(
    all.filter(one => keyOf(one) !== ''),
    keyOf,
  );
  return [...groups.values()].flatMap(group => {
    // a custom one first, so that HubSpot's own are compared with it
    const [first, ...others] = [...group].sort((a, b) => Number(a.builtIn) - Number(b.builtIn));
    return first === undefined || first.builtIn ? [] : others.map(other => ({ a: first, b: other, why }));
  });
}

/** The shortest word in which one letter is a slip rather than another word. */
const shortestTypo = 6;

/** Labels that differ in one letter of one word, where that word stands nowhere else: "region" and "regoin". */
function typos(all: readonly Looks[]): readonly Pair[] {
  const labels = all.map(one => ({ one, words: wordsOf(one.label) }));
  const frequency = new Map<string, number>();
  for (const { words } of labels)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const gaps = new Map<string, { readonly one: Looks; readonly word: string }[]>();
  for (const { one, words } of labels)
    words.forEach((word, index) => {
      if (word.length >= shortestTypo - 1) append(gaps, JSON.stringify(words.with(index, '')), { one, word });
    });
  const isRare = (word: string) => frequency.get(word) === 1;
  return [...gaps.values()].flatMap(group =>
    group.flatMap((a, index) =>
      group
        .slice(index + 1)
        .filter(b => Math.max(a.word.length, b.word.length) >= shortestTypo && isOneTypo(a.word, b.word))
        .filter(b => !(a.one.builtIn && b.one.builtIn) && (isRare(a.word) || isRare(b.word)))
        .map(b => ({ a: a.one, b: b.one, why: `labels that differ in one letter: ${a.word}, ${b.word}` })),
    ),
  );
}

/** Pairs that have one in common belong together. */
function together(pairs: readonly Pair[], all: readonly Looks[]): readonly Alike[] {
  const roots = new Map<string, string>();
  const rootOf = (id: string): string => {
    const above = roots.get(id);
    return above === undefined ? id : rootOf(above);
  };
  for (const { a, b } of pairs) {
    const [one, other] = [rootOf(a.id), rootOf(b.id)];
    if (one !== other) roots.set(other, one);
  }
  const order = new Map(all.map(({ id }, index) => [id, index]));
  const placeOf = (id: string) => order.get(id) ?? 0;
  return [...groupBy(pairs, ({ a }) => rootOf(a.id)).values()]
    .map(group => ({
      ids: [...new Set(group.flatMap(({ a, b }) => [a.id, b.id]))].sort((a, b) => placeOf(a) - placeOf(b)),
      why: [...new Set(group.map(({ why }) => why))],
    }))
    .sort((a, b) => placeOf(a.ids[0] ?? '') - placeOf(b.ids[0] ?? ''));
}
