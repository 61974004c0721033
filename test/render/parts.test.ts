import { describe, expect, it } from 'vitest';
import type { Diagnostic, Position } from '../../src/core/diagnostic.ts';
import type { Outcome, Result } from '../../src/core/outcome.ts';
import { diagnosticsText } from '../../src/render/diagnostics-text.ts';
import { formatForm } from '../../src/render/format-form.ts';
import { orderText } from '../../src/render/order-text.ts';
import { outcomeText } from '../../src/render/outcome-text.ts';
import { cut, quoted, thousands, visible } from '../../src/render/safe.ts';
import { colourPaint, plainPaint } from '../../src/render/style.ts';
import { columnWidth, displayWidth, padTo } from '../../src/render/width.ts';
import { wordDiff } from '../../src/render/word-diff.ts';
import { count, plural, singular } from '../../src/render/words.ts';
import { yamlFlow, yamlLines } from '../../src/render/yaml-text.ts';
import { countries } from './fixtures.ts';
import { stoppedOutcome } from './results.ts';

describe('text made safe', () => {
  it.each([
    ['\u001b[2J', '\\u001b[2J'],
    ['a\r\n\tb', 'a\\r\\n\\tb'],
    ['\u202eabc\u2069', '\\u202eabc\\u2069'],
    ['a\u200bb\u00adc\ufeff', 'a\\u200bb\\u00adc\\ufeff'],
    ['\ud800', '\\ud800'],
    ['\u{e0041}', '\\u{e0041}'],
    ['Lead\u00a0region', 'Lead\\u00a0region'],
    ['❤️ 日本\u3000語', '❤️ 日本\u3000語'],
    ['back\\slash "quote"', 'back\\slash "quote"'],
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('quotes so that an escape is not confused with what was typed', () => {
    expect(quoted('\u001b')).toBe('"\\u001b"');
    expect(quoted('\\u001b "x"')).toBe('"\\\\u001b \\"x\\""');
  });

  it('cuts long text and says how much is left, but not for a few characters', () => {
    expect(cut('x'.repeat(1250), 200)).toBe(`${'x'.repeat(200)}... (1,050 more characters)`);
    expect(cut('x'.repeat(220), 200)).toBe('x'.repeat(220));
    expect(quoted('🙂'.repeat(30), 5)).toBe('"🙂🙂🙂🙂🙂..." (25 more characters)');
  });

  it('groups digits', () => {
    expect([0, 999, 1000, 1234567].map(thousands)).toEqual(['0', '999', '1,000', '1,234,567']);
  });
});

describe('widths', () => {
  it('counts wide characters twice, combining ones not at all', () => {
    expect(['abc', '日本', 'ｱ', '🙂', 'e\u0301', 'é'].map(displayWidth)).toEqual([3, 4, 1, 2, 1, 1]);
  });

  it('pads to columns and ignores what is too wide for a column', () => {
    expect(padTo('日本', 6)).toBe('日本  ');
    expect(padTo('long', 2)).toBe('long');
    expect(columnWidth(['ab', '日本', 'much too long'], 10)).toBe(4);
  });
});

describe('words', () => {
  it('counts things', () => {
    expect([count(0, 'record'), count(1, 'property'), count(1804, 'property')]).toEqual([
      'no records',
      '1 property',
      '1,804 properties',
    ]);
  });

  it('knows one from many', () => {
    expect(['day', 'property', 'option'].map(plural)).toEqual(['days', 'properties', 'options']);
    expect(['properties', 'options', 'data'].map(singular)).toEqual(['property', 'option', 'data']);
  });
});

describe('a form on one line', () => {
  it('quotes text, not references, and keeps maps and lists compact', () => {
    const form = new Map<string, never>(
      Object.entries({
        a: 'x',
        'b c': [1, true, null],
        group: { kind: 'propertyGroup', scope: 'contacts', key: 'simpleevents.io' },
      }) as never,
    );
    expect(formatForm(form)).toBe(
      '{a: "x", "b c": [1, true, null], group: propertyGroup.contacts."simpleevents.io"}',
    );
  });

  it('names a reference by id as such', () => {
    expect(formatForm({ kind: 'owner', literal: '4711' })).toBe('owner id 4711');
  });
});

describe('a form as YAML', () => {
  it('is nested as it stands in the file, quoted where YAML would read something else', () => {
    expect(yamlLines(['options', '01', 'label'], 'yes')).toEqual(['options:', '  "01":', '    label: "yes"']);
    expect(yamlLines([], 'Lead region')).toEqual(['Lead region']);
  });

  it('spells every form', () => {
    expect(yamlFlow(new Map([['a b', [1, true, null, 'x: y']]]))).toBe('{ a b: [1, true, null, "x: y"] }');
    expect(
      [{ kind: 'team', key: 'sdr' }, { kind: 'owner', literal: '4711' }, { kind: 'team' }].map(yamlFlow),
    ).toEqual(['sdr', '"4711"', 'team']);
    expect(yamlFlow('\u202e\u{e0041}\u001b"')).toBe('"\\u202e\\U000e0041\\u001b\\""');
  });
});

describe('a word diff', () => {
  const diff = (before: string, after: string): readonly string[] => wordDiff(before, after, plainPaint);

  it('marks words, and joins neighbours', () => {
    expect(diff('one two three four five', 'one 2 3 four five six')).toEqual([
      '| one [-two three-]{+2 3+} four five{+ six+}',
    ]);
    expect(diff('drop this word please', 'drop word please')).toEqual(['| drop [-this -]word please']);
  });

  it('marks single characters of Japanese', () => {
    expect(diff('担当地域を決める', '担当国を決める')).toEqual(['| 担当[-地域-]{+国+}を決める']);
  });

  it('breaks lines where the text does', () => {
    expect(diff('a a a\n\nb b b', 'a a a\n\nb b c')).toEqual(['| a a a\\n', '| \\n', '| b b [-b-]{+c+}']);
  });

  it('leaves out what stays the same far from a change', () => {
    const [text = ''] = diff(
      `${'start '.repeat(30)}old${' end'.repeat(30)}`,
      `${'start '.repeat(30)}new${' end'.repeat(30)}`,
    );
    expect(text).toBe('| ... start start start start start start [-old-]{+new+} end end end end end end ...');
  });

  it('puts blanks around what is left out only where there are none', () => {
    const long = '地'.repeat(60);
    expect(diff(`${long}x`, `${long}y`)).toEqual([`| ... ${'地'.repeat(12)}[-x-]{+y+}`]);
    expect(diff(`x${long}`, `y${long}`)).toEqual([`| [-x-]{+y+}${'地'.repeat(12)} ...`]);
  });

  it('wraps long lines between words', () => {
    const lines = diff(
      'x y z',
      `x ${Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')} y z`,
    );
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every(line => line.length <= 100 && line.startsWith('| '))).toBe(true);
  });

  it('shows texts with little in common one after the other', () => {
    expect(diff('alpha beta', 'gamma delta')).toEqual(['- "alpha beta"', '+ "gamma delta"']);
  });

  it('starts near the first difference of texts that are too different to compare', () => {
    const common = 'same '.repeat(200);
    const words = Array.from({ length: 500 }, (_, index) => `w${index}`).join(' ');
    for (const [before, after] of [
      [common, common + words],
      [common + words, common],
      [`${common}${words}`, `${common}${words.replaceAll('w', 'v')}`],
    ] as const) {
      const lines = diff(before, after);
      expect(lines.map(line => line.slice(0, 47))).toEqual([
        `- ... "${'same '.repeat(8)}`,
        `+ ... "${'same '.repeat(8)}`,
      ]);
      expect(lines[0]?.slice(2)).not.toBe(lines[1]?.slice(2));
    }
  });

  it('colours each stretch once', () => {
    expect(wordDiff('one two three four five', 'one 2 3 four five', colourPaint)).toEqual([
      '| one \u001b[31m[-two three-]\u001b[39m\u001b[32m{+2 3+}\u001b[39m four five',
    ]);
  });
});

describe('an order', () => {
  it('marks what is new and the fewest that moved', () => {
    expect(orderText(['a', 'b', 'c', 'd'], ['d', 'a', 'new', 'b', 'c'])).toBe('~d, a, +new, b, c');
    expect(orderText(['a', 'b'], ['a', 'b'])).toBe('a, b');
    expect(orderText([], [])).toBe('');
  });

  it('leaves out long stretches that stay as they were', () => {
    const keys = countries(20);
    expect(orderText(keys, [...keys.slice(0, 10), 'new', ...keys.slice(10)])).toBe(
      '... 9 as before ..., c009, +new, c010, ... 9 as before ...',
    );
    expect(orderText(keys, [...keys.slice(0, 3), 'new', ...keys.slice(3)])).toBe(
      'c000, c001, c002, +new, c003, ... 16 as before ...',
    );
  });

  it('stops where nothing but moves would follow', () => {
    const keys = countries(50);
    expect(orderText(keys, [...keys].reverse())).toMatch(
      /^~c049, .*, ~c026, \.\.\. and so on \(all 50 with --json\)$/,
    );
  });

  it('quotes odd keys', () => {
    expect(orderText(['a b'], ['a b', '\u001b'])).toBe('"a b", +"\\u001b"');
  });
});

describe('findings', () => {
  const finding = (parts: Partial<Diagnostic>): Diagnostic => ({
    code: 'PF1',
    severity: 'error',
    message: 'm',
    ...parts,
  });
  const shown = (parts: Partial<Diagnostic>): readonly string[] =>
    diagnosticsText([finding(parts)], { paint: plainPaint }).split('\n');
  const at = (line: number, column: number, length: number): Position => ({
    file: 'a.yaml',
    line,
    column,
    length,
  });

  it('say nothing when there are none', () => {
    expect(diagnosticsText([], { paint: plainPaint })).toBe('');
  });

  it('are counted, and cut at a number with errors first', () => {
    const many = [
      finding({ severity: 'note', code: 'N' }),
      finding({ severity: 'warning', code: 'W' }),
      finding({ code: 'E1' }),
      finding({ code: 'E2' }),
    ];
    const text = diagnosticsText(many, { paint: plainPaint, maxErrors: 3 });
    expect(text).not.toContain('note[N]: m\n  docs: docs/errors.md#n\n\nwarning[W]');
    expect(text).toContain(
      'error[E1]: m\n  docs: docs/errors.md#e1\n\nerror[E2]: m\n  docs: docs/errors.md#e2\n\nand 1 more (--max-errors 0)\n2 errors, 1 warning, 1 note\n',
    );
    expect(diagnosticsText(many, { paint: plainPaint, maxErrors: 0 })).not.toContain('more');
    expect(diagnosticsText(many, { paint: plainPaint, maxErrors: 4 })).not.toContain('more');
  });

  it('put the caret under tabs, wide characters and escapes', () => {
    expect(shown({ at: at(1, 5, 2), excerpt: [{ line: 1, text: '\t日\u200b語x\r' }] }).slice(2, 4)).toEqual([
      ' > 1 |     日\\u200b語x',
      '     |               ^',
    ]);
  });

  it('put one caret behind the end of a line', () => {
    expect(shown({ at: at(1, 4, 0), excerpt: [{ line: 1, text: 'abc' }] })[3]).toBe('     |    ^');
  });

  it('cut a long line around the place, and carets with it', () => {
    const text = `${'x'.repeat(200)}HERE${'y'.repeat(300)}`;
    const [, , source = '', caret = ''] = shown({ at: at(9, 201, 4), excerpt: [{ line: 9, text }] });
    expect(source.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('HERE');
    expect(source.length).toBeLessThan(130);
    const [, , all = '', wide = ''] = shown({ at: at(9, 1, 504), excerpt: [{ line: 9, text }] });
    expect(wide.length).toBe(all.length);
  });

  it('cut a long line that is not the place from its start', () => {
    const lines = shown({
      at: at(2, 1, 1),
      excerpt: [
        { line: 1, text: 'x'.repeat(500) },
        { line: 2, text: 'y' },
      ],
    });
    expect(lines[2]).toBe(`   1 | ${'x'.repeat(110)}...`);
  });

  it('show no frame without lines of the file', () => {
    expect(shown({ at: at(3, 2, 1), excerpt: [] }).slice(0, 3)).toEqual([
      'error[PF1]: m',
      '  --> a.yaml:3:2',
      '  docs: docs/errors.md#pf1',
    ]);
    expect(shown({ at: at(3, 2, 1) })).toHaveLength(6);
    expect(shown({ excerpt: [{ line: 1, text: 'x' }] })[1]).toBe('  docs: docs/errors.md#pf1');
  });

  it('keep the lines of help', () => {
    expect(shown({ fix: 'write\n  a: b\n' }).slice(1, 3)).toEqual(['  help: write', '          a: b']);
    expect(shown({ fix: '' })[1]).toBe('  help: ');
  });
});

describe('an outcome', () => {
  const result = (address: string, parts: Partial<Result> = {}): Result => ({
    address,
    action: 'create',
    status: 'done',
    ...parts,
  });
  const text = (parts: Partial<Outcome>): string =>
    outcomeText({ ...stoppedOutcome, ...parts }, { paint: plainPaint });
  const last = (shown: string): string | undefined => shown.split('\n').at(-2);

  it("ends in Terraform's words when all is done", () => {
    const results = [
      result('a'),
      result('b', { action: 'update' }),
      result('c', { action: 'adopt' }),
      result('d', { action: 'remove' }),
    ];
    expect(last(text({ results }))).toBe('Apply complete! Resources: 1 added, 2 changed, 1 destroyed.');
    expect(last(text({ results, interrupted: true }))).toBe(
      'Apply complete! Resources: 1 added, 2 changed, 1 destroyed.',
    );
  });

  it('says what is left when it stopped or was interrupted', () => {
    const results = [result('a'), result('b', { status: 'notStarted' })];
    expect(last(text({ results }))).toBe(
      'Apply stopped: 1 done, 0 failed, 1 not started. Run plan to see what is left.',
    );
    expect(last(text({ results, interrupted: true }))).toBe(
      'Apply interrupted: 1 done, 0 failed, 1 not started. Run plan to see what is left.',
    );
  });

  it('says only what there is to say', () => {
    const { journal: _, ...withoutJournal } = stoppedOutcome;
    const shown = outcomeText(
      { ...withoutJournal, results: [], held: 0, requests: { total: 2, writes: 1 } },
      { paint: plainPaint },
    );
    expect(shown).toBe(
      'Apply to portal eu (147893286)\n\nRequests: 2 (1 write).\nApply complete! Resources: 0 added, 0 changed, 0 destroyed.\n',
    );
  });

  it('shows what HubSpot spelled otherwise on a failed change, too', () => {
    const results = [
      result('a', { status: 'failed', respelled: [{ path: ['label'], sent: 'a', stored: 'A' }] }),
    ];
    expect(text({ results })).toContain(
      '  x + a\n      HubSpot stored "A" where "a" was sent. To match it, write in YAML:\n        label: A\n',
    );
  });

  it('counts those that wait for the same thing beyond a number', () => {
    const results = countries(32).map(key => result(key, { status: 'notStarted', says: 'x failed' }));
    expect(text({ results })).toContain('  + c029\n  and 2 more\n      x failed\n');
  });
});
