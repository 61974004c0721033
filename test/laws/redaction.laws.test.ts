import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Json, JsonObject } from '../../src/core/call.ts';
import { type Emulator, startEmulator } from '../../src/emulator/index.ts';
import { run } from '../cli/test-io.ts';
import { filesIn, makeDirectory, portalYaml } from '../cli/test-workspace.ts';

const FLOWS = '/automation/v4/flows';

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

// made up, and put together here so that no scanner takes them for real ones
const random = (part: string) => ['q7Zk', part, '29bX', 'mP4r'].join('');
/** Credentials that a portal's workflows hold, and one that only the environment has. */
const credentials = {
  inQuery: random('A1'),
  asPassword: random('B2'),
  inPath: random('C3'),
  asParameter: random('D4'),
  inHeader: random('E5'),
  inCode: random('F6'),
  given: `${random('G7')}/with=odd~characters`,
};

const webhook = (actionId: string, webhookUrl: string, more: JsonObject = {}): JsonObject => ({
  actionId,
  type: 'WEBHOOK',
  method: 'POST',
  webhookUrl,
  queryParams: [],
  connection: { edgeType: 'STANDARD', nextActionId: String(Number(actionId) + 1) },
  ...more,
});

const actions = (note: string): readonly JsonObject[] => [
  webhook('1', `https://example.com/in?api_key=${credentials.inQuery}&note=${note}`),
  webhook('2', `https://user:${credentials.asPassword}@hooks.example.com/services/${credentials.inPath}`),
  webhook('3', 'https://example.com/in', {
    queryParams: [
      { name: 'X-Auth-Token', value: { type: 'STATIC_VALUE', staticValue: credentials.asParameter } },
      { name: 'note', value: { type: 'STATIC_VALUE', staticValue: note } },
    ],
  }),
  {
    actionId: '4',
    type: 'SINGLE_CONNECTION',
    actionTypeId: '1-179507819',
    actionTypeVersion: 1,
    fields: { headers: [{ name: 'Authorization', value: `Bearer ${credentials.inHeader}` }], note },
    connection: { edgeType: 'STANDARD', nextActionId: '5' },
  },
  {
    actionId: '5',
    type: 'CUSTOM_CODE',
    runtime: 'NODE20X',
    sourceCode: `const TOKEN = '${credentials.inCode}'; // ${note}\n`,
    secretNames: [],
    inputFields: [],
    outputFields: [],
  },
];

const flow = (note: string): JsonObject => ({
  name: 'Hooks',
  type: 'CONTACT_FLOW',
  flowType: 'WORKFLOW',
  objectTypeId: '0-1',
  isEnabled: true,
  startActionId: '1',
  actions: actions(note),
});

/** What HubSpot may say back: the body as it is, an address of it, its code. */
const echo: Readonly<Record<string, Json>> = {
  'the body': { status: 'error', message: JSON.stringify(flow('x')) },
  'an address': {
    status: 'error',
    message: `webhookUrl https://example.com/in?api_key=${credentials.inQuery} is not valid`,
    errors: [
      { message: `https://example.com/in?token=${credentials.given}`, context: { url: [credentials.given] } },
    ],
  },
  'the code': { status: 'error', message: `const TOKEN = '${credentials.inCode}'; is not valid` },
  'what was given': { status: 'error', message: `not valid: ${credentials.given}` },
};

/** Declared: a step of theirs changes, one with a secret of our own comes along. */
const declared = `workflows:
  hooks: { name: Hooks, objectType: contacts, enabled: false, portalOwns: [steps] }
  ours:
    name: Ours
    objectType: contacts
    steps:
      - webhook: { url: "https://example.com/in?client_secret=\${secrets.GIVEN}", query: { token: "\${secrets.GIVEN}" } }
      - code: { runtime: NODE20X, source: "const KEY = '\${secrets.GIVEN}';" }
`;

const work: readonly (readonly string[])[] = [
  ['plan', '--out', 'plan.json', '--trace-http', 'trace.jsonl'],
  ['plan', '--json'],
  ['apply', '--yes', '--take-over', '*', '--trace-http', 'trace.jsonl'],
  ['apply', '--yes', '--json', '--debug', '--take-over', '*'],
  ['pull', '--select', 'workflow.*', '--yes'],
  ['snapshot', '--out', 'snapshot.json'],
  ['survey', '--format', 'html=survey.html', '--format', 'json=survey.json'],
];

describe('credentials in workflows', () => {
  it('are in no output and no file, whatever becomes of a command', async () => {
    const emulator = await emulatorFor('plainwordplainword');
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...work], { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...Object.keys(echo)),
        fc.constantFrom(400, 403, 500),
        fc.integer({ min: 0, max: 6 }),
        async (commands, said, status, nth) => {
          emulator.reset();
          await emulator.edit({ method: 'POST', path: FLOWS, body: flow('first') });
          const directory = makeDirectory({
            'portals/eu/portal.yaml': portalYaml({ portalId: emulator.portalId, url: emulator.url }),
            'portals/eu/all.yaml': declared,
          });
          if (nth > 0)
            emulator.faults.add({
              match: { path: `${FLOWS}*` },
              nth,
              respond: { status, body: echo[said] ?? null },
            });
          for (const command of commands) {
            const env = { TOKEN: emulator.token, GIVEN: credentials.given };
            const { stdout, stderr } = await run([...command], { cwd: directory, env });
            expect(stdout + stderr).not.toBe('');
            const texts = [stdout, stderr, ...Object.values(filesIn(directory))];
            for (const credential of Object.values(credentials)) expect(leaks(credential, texts)).toEqual([]);
          }
        },
      ),
      { numRuns: 20 },
    );
  }, 120_000);
});
