import * as fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import type { Json } from '../../src/core/call.ts';
import { type Emulator, startEmulator } from '../../src/emulator/index.ts';
import { run } from '../cli/test-io.ts';
import { filesIn, makeDirectory, portalYaml } from '../cli/test-workspace.ts';

/** A shape that HubSpot's tokens have, and one that nothing but its value gives away. */
const tokens = [
  'pat-eu1-1a2b3c4d-1111-2222-3333-444455556666',
  'CJ+s3cr3t/with=odd~characters.and-more',
  'plainwordplainword',
];

/** Ways in which a token can come back in an answer. */
const echoes: Readonly<Record<string, (token: string) => Json>> = {
  'as it is': token => ({ status: 'error', message: `token ${token} is bad`, category: token }),
  'as the whole header': token => ({
    status: 'error',
    message: `Authorization: Bearer ${token}`,
    correlationId: token,
  }),
  'in nested JSON': token => ({
    message: JSON.stringify({
      message: `no: ${token}`,
      errors: [{ message: token, context: { [token]: [token] } }],
    }),
  }),
  'as scopes': token => ({
    message: 'no',
    category: 'MISSING_SCOPES',
    errors: [{ message: 'x', context: { requiredGranularScopes: [token] } }],
  }),
  'as HTML': token => `<html><body><pre>GET / HTTP/1.1\nAuthorization: Bearer ${token}</pre></body></html>`,
  'in base64': token => ({ message: `Basic ${Buffer.from(token).toString('base64')}` }),
  'in a URL': token => ({
    message: `https://api.example.com/?hapikey=${encodeURIComponent(token)}&x=1`,
    links: { next: token },
  }),
  'as a property': token => ({
    results: [
      {
        name: 'region',
        label: token,
        description: `see ${token}`,
        groupName: 'contactinformation',
        type: 'string',
        fieldType: 'text',
        updatedUserId: token,
      },
    ],
  }),
};

const statuses = [200, 207, 400, 401, 403, 404, 409, 423, 429, 477, 500, 502];

interface Fault {
  readonly echo: string;
  readonly status: number;
  readonly nth: number;
  readonly headers: Readonly<Record<string, string>>;
}

const fault: fc.Arbitrary<Fault> = fc.record({
  echo: fc.constantFrom(...Object.keys(echoes)),
  status: fc.constantFrom(...statuses),
  nth: fc.integer({ min: 1, max: 8 }),
  headers: fc.constantFrom({}, { 'retry-after': '1' }),
});

const commands: readonly (readonly string[])[] = [
  ['plan'],
  ['plan', '--out', 'plan.json', '--trace-http', 'trace.jsonl'],
  ['plan', '--json'],
  ['apply', '--yes', '--take-over', '*'],
  ['apply', '--yes', '--json', '--debug'],
  ['pull'],
  ['pull', '--json', '--select', 'property.contacts.region'],
  ['snapshot', '--out', 'snapshot.json'],
];

const configuration = `properties:
  contacts:
    region: { label: Region, groupName: contactinformation, type: string, fieldType: text }
    other: { label: Other, groupName: contactinformation, type: string, fieldType: text }
    number: { label: Number, groupName: contactinformation, type: number, fieldType: number }
`;

/** What stands anywhere after a run, although nobody may see it. */
function leaks(token: string, texts: readonly string[]): readonly string[] {
  const spellings = [
    token,
    encodeURIComponent(token),
    Buffer.from(token).toString('base64'),
    JSON.stringify(token).slice(1, -1),
  ];
  return texts.filter(text => spellings.some(spelling => text.includes(spelling)));
}

async function emulatorFor(token: string): Promise<Emulator> {
  const emulator = await startEmulator({ token });
  onTestFinished(() => emulator.close());
  return emulator;
}

it.each(tokens)(
  'whatever a portal answers, %s is in no output and no file',
  async token => {
    const emulator = await emulatorFor(token);
    let met = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...commands),
        fc.array(fault, { minLength: 1, maxLength: 2 }),
        async (command, faults) => {
          emulator.reset();
          const directory = makeDirectory({
            'portals/eu/portal.yaml': portalYaml({ portalId: emulator.portalId, url: emulator.url }),
            'portals/eu/all.yaml': configuration,
          });
          for (const { echo, status, nth, headers } of faults) {
            emulator.faults.add({
              match: {},
              nth,
              respond: { status, headers, body: echoes[echo]?.(token) ?? null },
            });
          }

          const { stdout, stderr } = await run([...command], { cwd: directory, env: { TOKEN: token } });

          met += emulator.faults.list().filter(one => one.met > 0).length;
          expect(leaks(token, [stdout, stderr, ...Object.values(filesIn(directory))])).toEqual([]);
          expect(stdout + stderr).not.toBe('');
        },
      ),
      {
        numRuns: 30,
        examples: commands.flatMap(command =>
          [2, 3].map((nth): [readonly string[], [Fault]] => [
            command,
            [{ echo: 'as a property', status: 200, nth, headers: {} }],
          ]),
        ),
      },
    );
    expect(met).toBeGreaterThan(15);
  },
  120_000,
);
