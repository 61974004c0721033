/** Words that say which copy of a thing this is, not what it is: at the end of a label or name, */
const endings: ReadonlySet<string> = new Set(
  'backup clone cloned copied copy deprecated dup duplicate legacy new obsolete old temp temporary test tmp unused'.split(
    ' ',
  ),
);
/** and at its beginning, where "new" and "test" mean something else: "New revenue", "Test score". */
const beginnings: ReadonlySet<string> = new Set(
  'copy deprecated duplicate legacy obsolete old unused'.split(' '),
);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'of', 'the']);

/** The words of a label or a name: without accents, capitals, punctuation and plurals. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(singular);
}

/** Only English plurals that are surely plurals. */
function singular(word: string): string {
  return /[a-z]{3}[^aius]s$/.test(word) ? word.slice(0, -1) : word;
}

/** What is meant by some words: without those that only tell copies apart; all of them where nothing else is left. */
export function meantBy(words: readonly string[]): readonly string[] {
  const all = words.filter(word => !articles.has(word));
  const end = all.findLastIndex(word => !endings.has(word) && !/^v\d+$/.test(word));
  const start = all.findIndex(word => !beginnings.has(word));
  return start >= 0 && start <= end ? all.slice(start, end + 1) : words;
}

/** Whether one letter was forgotten, added, mistaken, or exchanged with its neighbour. Digits are never mistakes. */
export function isOneTypo(a: string, b: string): boolean {
  if (a === b || /\d/.test(a + b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  const start = [...short].findIndex((letter, index) => letter !== long[index]);
  const at = start < 0 ? short.length : start;
  const rest = (text: string, skipped: number) => text.slice(at + skipped);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  const isExchange = short[at] === long[at + 1] && short[at + 1] === long[at];
  return rest(short, 1) === rest(long, 1) || (isExchange && rest(short, 2) === rest(long, 2));
}
