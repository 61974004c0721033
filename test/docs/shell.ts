/** The words of a command line: quotes hold words together, nothing else is special. */
export function wordsOf(line: string): string[] {
  const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|([^\s'"]+)/g)];
  return words.map(([, single, double, plain]) => single ?? double ?? plain ?? '');
}

/** A command in a console block and what is shown below it. */
export interface Typed {
  readonly line: string;
  readonly shown: readonly string[];
}

/** `$ command` and the lines up to the next one. */
export function typedIn(lines: readonly string[]): Typed[] {
  const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
  return starts.map((start, number) => ({
    line: (lines[start] ?? '').slice(2),
    shown: lines.slice(start + 1, starts[number + 1]),
  }));
}

/** The words behind `portalform`, with or without `npx`; undefined when another program is meant. */
export function portalformWords(line: string): readonly string[] | undefined {
  const words = wordsOf(line);
  const rest = words[0] === 'npx' ? words.slice(1) : words;
  return rest[0] === 'portalform' ? rest.slice(1) : undefined;
}
