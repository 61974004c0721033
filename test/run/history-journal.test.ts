import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/core/call.ts';
import { redact } from '../../src/core/redact.ts';
import {
  JournalError,
  openJournal,
  parseJournal,
  readJournal,
  readJournalFile,
} from '../../src/run/journal.ts';
import { isJournalEntry, type JournalLine } from '../../src/run/journal-entry.ts';
import { withoutSecrets } from '../../src/run/journal-secrets.ts';
import { CONTACTS, contacts, emulated } from '../cli/emulated.ts';
import { makeDirectory } from '../cli/test-workspace.ts';
import { FILE, JOURNAL } from './applying.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/output/journal.schema.json', import.meta.url), 'utf8'),
);
const fits = new Ajv().compile(schema);
const END: JournalLine = { type: 'end', done: 1, failed: 0, notStarted: 0, interrupted: false };
const now = () => new Date('2026-11-22T12:00:00Z');

function open(file: string, run = 'r1') {
  return openJournal({ file, run, now, redact: text => redact(text, []) });
}

/** A write of a run, with what a test is about. */
function write(parts: Partial<Extract<JournalLine, { type: 'write' }>> = {}): JournalLine {
  return {
    type: 'write',
    write: 1,
    addresses: [],
    says: '',
    endpoint: 'x',
    before: [],
    intends: [],
    ...parts,
  };
}

describe('the published schema of a line', () => {
  it('describes what applies really write, whatever becomes of them, and knows every key of it', async () => {
    const portal = await emulated({ [FILE]: contacts('tier', 'score') });
    const closed = new Ajv().compile(
      JSON.parse(JSON.stringify(schema), (_, value) =>
        value?.type === 'object' && value.properties ? { additionalProperties: false, ...value } : value,
      ),
    );
    await portal.in({ env: { TOKEN: portal.emulator.token, GITHUB_ACTOR: 'octocat' } })('apply', '--yes');
    portal.write({ [FILE]: contacts('tier', 'other').replace('Label of tier', 'Another') });
    portal.fault({
      match: { method: 'PATCH', path: `${CONTACTS}/tier` },
      respond: { status: 400, body: {} },
    });
    await portal.cli('apply', '--yes');
    const lines = (portal.files()[JOURNAL] ?? '')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.filter(line => !closed(line))).toEqual([]);
    expect(new Set(lines.map(({ type }) => type))).toEqual(
      new Set(['run', 'write', 'answer', 'result', 'end']),
    );
    expect(lines.some(({ type, status }) => type === 'answer' && status === 400)).toBe(true);
  });

  it('lets exactly those lines pass that are believed', () => {
    fc.assert(
      fc.property(anyLine, line => {
        expect(isJournalEntry(line)).toBe(fits(line));
      }),
      { numRuns: 2000 },
    );
  });

  it('says of every key what it is', () => {
    const types: Record<string, { properties: Record<string, { description?: string }> }> =
      schema.definitions;
    for (const { properties } of Object.values(types))
      for (const [key, { description }] of Object.entries(properties)) expect(description, key).toBeTruthy();
  });
});

const anyValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    'x',
    'create',
    'done',
    '2026-11-22T12:00:00.000Z',
    'yesterday',
    null,
    true,
    -1,
    1.5,
    0,
    200,
  ),
  fc.constantFrom<Json>([], ['a'], [1], [['a']], [[1]], {}, { a: ['b'] }, { a: [1] }, { a: 'b' }),
);
const whole: Record<string, Json> = {
  time: '2026-11-22T12:00:00.000Z',
  run: 'r1',
  portal: 'eu',
  portalId: 1,
  version: '0.1.0',
  configurationHash: 'h',
  write: 1,
  addresses: ['a'],
  says: 'x',
  endpoint: 'x',
  before: [{}],
  intends: [null],
  address: 'a',
  action: 'create',
  status: 200,
  done: 1,
  failed: 0,
  notStarted: 0,
  interrupted: false,
};
const keys = [
  ...Object.keys(whole),
  'actor',
  'commit',
  'dirty',
  'pid',
  'host',
  'error',
  'ambiguous',
  'unsettled',
  'order',
  'gone',
];

/** Whole lines of each type, with a few keys taken away, or something else in their place. */
const anyLine: fc.Arbitrary<Json> = fc.oneof(
  fc.jsonValue() as fc.Arbitrary<Json>,
  fc
    .tuple(
      fc.constantFrom('run', 'write', 'answer', 'result', 'end', 'other', 'constructor'),
      fc.dictionary(fc.constantFrom(...keys), anyValue, { maxKeys: 2 }),
      fc.subarray(keys, { maxLength: 1 }),
    )
    .map(([type, more, without]) => {
      const line = { ...whole, type, ...(type === 'result' && { status: 'done' }), ...more };
      return Object.fromEntries(Object.entries(line).filter(([key]) => !without.includes(key)));
    }),
);

describe('a line', () => {
  it('begins anew behind one that could not be written whole', () => {
    const directory = makeDirectory();
    const file = join(directory, 'eu.jsonl');
    const journal = open(file);
    journal.write(END);
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    mkdirSync(file);
    expect(() => journal.write(END)).toThrow(JournalError);
    rmSync(file, { recursive: true });
    journal.write(END);
    journal.write(END);
    expect(readFileSync(file, 'utf8')).toBe(`\n${text}${text}`);
    expect(readJournalFile(file)).toMatchObject({ entries: [END, END], unreadable: 0 });
  });

  it('can be thrown away', () => {
    const journal = open('/dev/null');
    journal.write({ type: 'run', portal: 'eu', portalId: 1, version: '0', configurationHash: '' });
    expect(readJournal('/dev/null')).toEqual([]);
  });

  it('that is none of ours is counted, not believed', () => {
    const whole = JSON.stringify({ ...END, time: '2026-11-22T12:00:00.000Z', run: 'r1' });
    const others = [
      '{"type":"end","done":1}',
      '{"type":"toString"}',
      '{"level":30,"msg":"x"}',
      '[',
      'null',
      '7',
    ];
    expect(parseJournal([...others, whole, '', ' ', whole.slice(0, 40)].join('\r\n'))).toEqual({
      entries: [JSON.parse(whole)],
      unreadable: others.length + 1,
    });
  });
});

describe('secrets', () => {
  const TOKEN = 'pat-na1-11111111-2222-3333-4444-555555555555';

  it('do not reach the file, whatever body they stand in, and the line stays one', () => {
    const file = join(makeDirectory(), 'eu.jsonl');
    const body = {
      description: `call it with ${TOKEN}`,
      headers: [
        { name: 'Authorization', value: 'Basic dXNlcjpzM2NyM3Q=' },
        { name: 'Accept', value: 'json' },
      ],
      auth: { password: 's3cr3t "quoted"', apiKey: 12345678, 'client-secret': 's3cr3t', access_token: null },
      [TOKEN]: { tokenKey: 's3cr3t' },
    };
    open(file).write(write({ before: [body], intends: [body] }));
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(/11111111-2222|dXNlc|s3cr3t|12345678/);
    expect(readJournal(file)).toMatchObject([
      {
        before: [
          {
            description: 'call it with ***',
            headers: [
              { name: 'Authorization', value: '***' },
              { name: 'Accept', value: 'json' },
            ],
            auth: { password: '***', apiKey: '***', 'client-secret': '***', access_token: null },
          },
        ],
      },
    ]);
  });

  it('are all that is masked: definitions stay as they are', () => {
    const definition = {
      name: 'api_key',
      label: 'Token of the customer',
      options: [{ label: 'Secret', value: 'secret', hidden: false, displayOrder: -1 }],
      hasUniqueValue: false,
      createdAt: null,
    };
    expect(withoutSecrets(definition, text => redact(text, []))).toEqual(definition);
  });

  it('are not what only stands for one: a journal explains what was written', () => {
    const form = {
      webhook: {
        url: 'https://example.com/in?client_secret=${secrets.CLIENT}',
        query: [
          { name: 'Authorization', value: 'Bearer ${secrets.TOKEN}' },
          { name: 'token', value: '{{ contact.token }}' },
        ],
      },
    };
    expect(withoutSecrets(form, text => redact(text, []))).toEqual(form);
  });

  it('are masked whole under their name, and what is none is left alone', () => {
    const text = fc.string().filter(one => !/\$\{|\{\{/.test(one));
    fc.assert(
      fc.property(text, fc.jsonValue(), (password, value) => {
        // what fast-check calls JSON is JSON
        const masked = withoutSecrets([{ password, value: value as Json }], text => text);
        expect(masked).toEqual([{ password: '***', value }]);
      }),
    );
  });
});

describe('several processes with one journal', () => {
  it('leave whole lines of each, in the order in which each wrote them', async () => {
    const file = join(makeDirectory(), 'eu.jsonl');
    const writers = ['a', 'b', 'c'];
    const lines = 150;
    await Promise.all(writers.map(run => appendInAProcess(file, run, lines)));
    const { entries, unreadable } = readJournalFile(file);
    expect(unreadable).toBe(0);
    for (const run of writers) {
      const numbers = entries.flatMap(entry =>
        entry.type === 'write' && entry.run === run ? [entry.write] : [],
      );
      expect(numbers).toEqual(Array.from({ length: lines }, (_, index) => index));
    }
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

/** Appends long lines, as those of a property with thousands of options are, from another process. */
async function appendInAProcess(file: string, run: string, lines: number): Promise<void> {
  const module = fileURLToPath(new URL('../../src/run/journal.ts', import.meta.url));
  const script = `import { openJournal } from ${JSON.stringify(module)};
    const journal = openJournal({ file: ${JSON.stringify(file)}, run: '${run}', now: () => new Date(), redact: text => text });
    for (let write = 0; write < ${lines}; write++)
      journal.write({ type: 'write', write, addresses: [], says: 'x'.repeat(100_000), endpoint: 'x', before: [], intends: [] });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: 'inherit',
  });
  const [exit] = await once(child, 'exit');
  expect(exit).toBe(0);
}
