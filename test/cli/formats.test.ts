import { describe, expect, it } from 'vitest';
import { destinationsOf, formatReader } from '../../src/cli/formats.ts';

const names = ['text', 'json', 'html'] as const;
const read = (...given: readonly string[]) =>
  given.reduce<ReturnType<ReturnType<typeof formatReader<(typeof names)[number]>>>>(
    (before, text) => formatReader(names)(text, before),
    [],
  );
const usual = { json: undefined, usual: 'text' } as const;

describe('--format', () => {
  it('is a name, or a name and a path; as often as it is given', () => {
    expect(read('text', 'html=out/a=b.html', 'html=c.html')).toEqual([
      { name: 'text' },
      { name: 'html', path: 'out/a=b.html' },
      { name: 'html', path: 'c.html' },
    ]);
    expect(formatReader(names)('json', undefined)).toEqual([{ name: 'json' }]);
  });

  it.each([
    ['pdf', 'It must be one of text, json, html.'],
    ['', 'It must be one of text, json, html.'],
    ['html=', 'After = comes the path of a file.'],
  ])('refuses %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('what goes where', () => {
  it.each([
    [[], undefined, 'text', 0],
    [['html=a.html'], undefined, 'text', 1],
    [['html'], undefined, 'html', 0],
    [['html', 'html'], undefined, 'html', 0],
    [['html=a.html', 'json=b.json'], 'json', 'json', 2],
    [['json'], 'json', 'json', 0],
  ] as const)('%j with --json %s: %s on stdout, %d files', (given, json, stdout, files) => {
    const destinations = destinationsOf(read(...given), { ...usual, json });
    expect(destinations.stdout).toBe(stdout);
    expect(destinations.files).toHaveLength(files);
  });

  it.each([
    [['html', 'text'], undefined],
    [['html'], 'json'],
  ] as const)('%j with --json %s does not go: stdout is one', (given, json) => {
    expect(() => destinationsOf(read(...given), { ...usual, json })).toThrow(/^stdout shows one format/);
  });
});
