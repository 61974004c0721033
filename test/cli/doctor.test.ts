import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/index.ts';
import { type Ran, run, type World } from './test-io.ts';
import { type FileTexts, makeDirectory, portalYaml } from './test-workspace.ts';

interface Line {
  readonly check: string;
  readonly status: 'success' | 'warning' | 'error';
  readonly message: string;
  readonly hint?: string;
}
interface Document {
  readonly errors: number;
  readonly warnings: number;
  readonly sections: readonly {
    readonly title: string;
    readonly portal?: string;
    readonly lines: readonly Line[];
  }[];
}

const THINGS = `propertyGroups: { contacts: { lead: { label: Lead } } }
properties:
  contacts: { region: { label: Region, groupName: lead, type: string, fieldType: text } }
  deals: { margin: { label: Margin, groupName: dealinformation, type: number, fieldType: number } }
`;
const READ = ['crm.objects.contacts.read', 'crm.schemas.contacts.read', 'crm.schemas.deals.read'];
const WRITE = ['crm.schemas.contacts.write', 'crm.schemas.deals.write'];

async function emulated(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  return emulator;
}

/** A workspace with the portal eu on the emulator. */
function workspaceOf(emulator: Pick<Emulator, 'portalId' | 'url'>, files: FileTexts = {}): string {
  return makeDirectory({
    'portals/eu/portal.yaml': portalYaml(emulator),
    'portals/eu/things.yaml': THINGS,
    ...files,
  });
}

async function examine(
  argv: readonly string[],
  world: World,
): Promise<Ran & { readonly document: Document; readonly of: (check: string) => readonly Line[] }> {
  const ran = await run(['doctor', ...argv, '--json'], world);
  expect(schemaErrors(ran.json())).toEqual([]);
  // it fits the schema
  const document = ran.json() as Document;
  const of = (check: string) =>
    document.sections.flatMap(section => section.lines).filter(line => line.check === check);
  return { ...ran, document, of };
}

function schemaErrors(document: unknown): readonly unknown[] {
  const validate = new Ajv({ allErrors: true }).compile(
    JSON.parse(readFileSync('schemas/output/doctor.schema.json', 'utf8')),
  );
  return validate(document) ? [] : (validate.errors ?? []);
}

describe('doctor, when all is well', () => {
  it('looks at machine, workspace, APIs and portal, and says so', async () => {
    const emulator = await emulated();
    const { exit, stdout, stderr } = await run(['doctor'], {
      cwd: workspaceOf(emulator),
      env: { TOKEN: emulator.token },
    });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout.match(/^\S.*$/gm)).toEqual([
      'Machine',
      'Workspace',
      "HubSpot's APIs",
      'Portal eu',
      'Doctor: everything is all right.',
    ]);
    expect(stdout).toContain('  ok      portal eu: valid, 3 things declared\n');
    expect(stdout).toContain(`Node.js ${process.versions.node}\n`);
    expect(stdout.endsWith('\nDoctor: everything is all right.\n')).toBe(true);
  });

  it('only reads', async () => {
    const emulator = await emulated();
    await run(['doctor'], { cwd: workspaceOf(emulator), env: { TOKEN: emulator.token } });
    const asked = emulator.requests().map(request => `${request.method} ${request.path}`);
    expect(new Set(asked)).toEqual(
      new Set([
        'GET /account-info/2026-09/details',
        'GET /account-info/2026-09/api-usage/daily/private-apps',
        'GET /crm/limits/2026-09/custom-properties',
        'POST /oauth/v2/private-apps/get/access-token-info',
      ]),
    );
  });

  it('describes the account, its limits and their use', async () => {
    const emulator = await emulated();
    const { of } = await examine([], { cwd: workspaceOf(emulator), env: { TOKEN: emulator.token } });
    expect(of('account')).toMatchObject([
      {
        status: 'success',
        message: expect.stringContaining(
          'account type STANDARD, time zone US/Eastern, currency USD, hosted in na1, app.hubspot.com',
        ),
      },
    ]);
    expect(of('dailyCalls')).toMatchObject([
      {
        status: 'success',
        message: expect.stringMatching(
          /^\d of 1,000,000 calls of private apps used today, until .*service keys are not counted/,
        ),
      },
    ]);
    expect(of('customProperties').map(line => line.message)).toEqual([
      '0 of 1,000 custom properties of contacts used',
      '0 of 1,000 custom properties of deals used',
    ]);
    expect(of('burst')).toMatchObject([
      { message: 'this token may send 190 requests in 10 s, 1,000,000 of 1,000,000 left today' },
    ]);
  });

  it('names every kind the token may be, and what each can do', async () => {
    const emulator = await emulated();
    const { of } = await examine([], { cwd: workspaceOf(emulator), env: { TOKEN: emulator.token } });
    const kinds = of('tokenKind').map(line => line.message);
    expect(kinds).toHaveLength(4);
    expect(kinds[0]).toMatch(/^TOKEN begins with pat-na1: /);
    expect(kinds[1]).toMatch(/service key .* refuses it the workflow API/);
    expect(kinds[3]).toMatch(/legacy private app .* until 2027-09-01; no new ones/);
  });

  it('looks at the portals that are named, and at all of them otherwise', async () => {
    const emulator = await emulated();
    const cwd = workspaceOf(emulator, { 'portals/us/portal.yaml': portalYaml(emulator) });
    const world = { cwd, env: { TOKEN: emulator.token } };
    const portals = async (...names: readonly string[]) =>
      (await examine(names, world)).document.sections.flatMap(section => section.portal ?? []);
    expect(await portals()).toEqual(['eu', 'us']);
    expect(await portals('us')).toEqual(['us']);
    const unknown = await run(['doctor', 'it'], world);
    expect(unknown).toMatchObject({ exit: 3, stdout: '' });
    expect(unknown.stderr).toContain('there is no portal it');
  });

  it('says how long the API versions are supported', async () => {
    const at = async (now: string) =>
      (
        await examine(['--offline'], { cwd: workspaceOf({ portalId: 1, url: 'http://127.0.0.1:1' }), now })
      ).of('apiVersion');
    expect(await at('2026-11-22T12:00:00Z')).toMatchObject([
      { status: 'success', message: 'version v4 (flows) is supported until 2027-03-30: 128 days left' },
      { status: 'success', message: 'version v2 (token-info) is supported until 2027-09-01: 283 days left' },
      { status: 'success', message: 'version v3 (forms) is supported until 2027-09-01: 283 days left' },
      { status: 'success', message: 'version 2026-03 (users) is supported until 2027-09-30: 312 days left' },
      {
        status: 'success',
        message: expect.stringMatching(
          /^version 2026-09 \(account-info, .*properties, schemas\) is supported until 2028-03-08: 472 days left$/,
        ),
      },
    ]);
    expect((await at('2027-08-31T12:00:00Z'))[1]).toMatchObject({
      status: 'warning',
      message: expect.stringContaining('1 day left'),
      hint: expect.any(String),
    });
    expect((await at('2027-09-01T00:00:00Z'))[1]).toMatchObject({
      status: 'warning',
      message: expect.stringContaining('has not been supported since 2027-09-01'),
    });
  });
});

describe('doctor on tokens', () => {
  it('says where a token comes from', async () => {
    const emulator = await emulated();
    const cwd = workspaceOf(emulator, { '.env': `TOKEN=${emulator.token}\n`, other: 'ELSE=1\n' });
    const source = async (argv: readonly string[], env: World['env'] = {}) =>
      (await examine(['--offline', ...argv], { cwd, env })).of('token')[0]?.message;
    expect(await source([], { TOKEN: 'x' })).toBe(
      'TOKEN (to read and to apply) is set, from the environment',
    );
    expect(await source(['--env-file', '.env'])).toBe('TOKEN (to read and to apply) is set, from .env');
    expect(await source(['--env-file', '.env'], { TOKEN: 'x' })).toContain('from the environment');
    expect(await source(['--env-file', 'other'], { TOKEN: 'x' })).toContain('from the environment');
  });

  it('finds one that is not set, and still looks at the other', async () => {
    const emulator = await emulated();
    const cwd = workspaceOf(emulator, {
      'portals/eu/portal.yaml': portalYaml({ ...emulator, variable: '{ read: R, write: W }' }),
    });
    const { exit, of } = await examine([], { cwd, env: { R: emulator.token } });
    expect(exit).toBe(1);
    const [read, write] = of('token');
    expect(read).toMatchObject({ status: 'success', message: 'R (to read) is set, from the environment' });
    expect(write).toMatchObject({
      status: 'error',
      message: 'the environment variable W (to apply) is not set',
      hint: expect.stringContaining('--env-file'),
    });
    expect(of('account')).toHaveLength(1);
  });

  it('finds one of another portal, and asks nothing more with it', async () => {
    const emulator = await emulated();
    const cwd = workspaceOf({ ...emulator, portalId: 7 });
    const { exit, of } = await examine([], { cwd, env: { TOKEN: emulator.token } });
    expect(exit).toBe(1);
    expect(of('account')).toMatchObject([
      {
        status: 'error',
        message: `the token in TOKEN belongs to portal ${emulator.portalId}, but portals/eu/portal.yaml says 7`,
        hint: expect.any(String),
      },
    ]);
    expect(emulator.requests().map(request => request.path)).toEqual(['/account-info/2026-09/details']);
  });

  it('finds one that HubSpot does not take', async () => {
    const emulator = await emulated();
    const { exit, of } = await examine([], {
      cwd: workspaceOf(emulator),
      env: { TOKEN: emulator.createToken({ expired: true }) },
    });
    expect(exit).toBe(1);
    expect(of('account')).toMatchObject([
      {
        status: 'error',
        message: expect.stringContaining('401'),
        hint: expect.stringContaining('environment variable'),
      },
    ]);
  });

  it('warns of one that is no service key or private app token', async () => {
    const emulator = await emulated();
    const { exit, of } = await examine([], {
      cwd: workspaceOf(emulator),
      env: { TOKEN: emulator.createToken({ kind: 'oauth' }) },
    });
    expect(exit).toBe(0);
    expect(of('tokenKind')).toMatchObject([
      {
        status: 'warning',
        message: expect.stringContaining('OAuth'),
        hint: expect.stringContaining('Service Keys'),
      },
    ]);
  });

  it('prints no token, whatever goes wrong', async () => {
    const emulator = await emulated();
    const token = 'CJ-a-token-of-no-known-form-0123456789';
    emulator.faults.add({
      match: { path: '*' },
      respond: { status: 400, body: { message: `no such token: ${token}` } },
    });
    for (const flags of [[], ['--json'], ['--debug'], ['--offline']]) {
      const { stdout, stderr } = await run(['doctor', ...flags], {
        cwd: workspaceOf(emulator),
        env: { TOKEN: token },
      });
      expect(stdout + stderr).not.toContain(token);
    }
  });
});

describe('doctor on scopes', () => {
  const split = (emulator: Emulator) => ({
    'portals/eu/portal.yaml': portalYaml({ ...emulator, variable: '{ read: R, write: W }' }),
  });

  it('names each that is missing and why, to read and to write', async () => {
    const emulator = await emulated();
    const env = {
      R: emulator.createToken({ scopes: ['oauth', 'crm.objects.contacts.read'] }),
      W: emulator.createToken({ scopes: ['oauth', ...READ, 'crm.schemas.contacts.write'] }),
    };
    const { exit, of } = await examine([], { cwd: workspaceOf(emulator, split(emulator)), env });
    expect(exit).toBe(1);
    expect(of('scopes')).toEqual([
      {
        check: 'scopes',
        status: 'error',
        message: 'R lacks all of crm.schemas.deals.read, crm.objects.deals.read, for properties of deals',
        hint: 'give the token any one of them in HubSpot, such as crm.schemas.deals.read',
      },
      {
        check: 'scopes',
        status: 'error',
        message: 'W lacks the scope crm.schemas.deals.write, for properties of deals',
        hint: 'give the token crm.schemas.deals.write in HubSpot',
      },
    ]);
  });

  it('asks a token to read for no scope to write, and one to apply for both', async () => {
    const emulator = await emulated();
    const env = {
      R: emulator.createToken({ scopes: ['oauth', ...READ] }),
      W: emulator.createToken({ scopes: ['oauth', ...WRITE] }),
    };
    const { of } = await examine([], { cwd: workspaceOf(emulator, split(emulator)), env });
    const [read, ...write] = of('scopes');
    expect(read).toMatchObject({
      status: 'success',
      message: `R holds 4 scopes; all that the configuration needs are there: ${READ.join(', ')}`,
    });
    expect(write.map(line => line.status)).toEqual(['error', 'error']);
    expect(write.every(line => line.message.includes('.read'))).toBe(true);
  });

  it('counts what is removed as written, and what is only looked at as read', async () => {
    const emulator = await emulated();
    const removed = 'removed: [{ address: option.deals.stage.lost }, { address: property.companies.old }]\n';
    const cwd = workspaceOf(emulator, { 'portals/eu/things.yaml': removed });
    const env = {
      TOKEN: emulator.createToken({
        scopes: ['oauth', 'crm.schemas.deals.read', 'crm.schemas.companies.read'],
      }),
    };
    const { of } = await examine([], { cwd, env });
    expect(of('scopes').map(line => line.message)).toEqual([
      'TOKEN lacks the scope crm.schemas.deals.write, for properties of deals',
      'TOKEN lacks the scope crm.schemas.companies.write, for properties of companies',
      'TOKEN lacks all of crm.schemas.contacts.read, crm.objects.contacts.read, for the applied marker, a property of contacts',
      'TOKEN lacks the scope crm.schemas.contacts.write, for the applied marker, a property of contacts',
    ]);
    expect(of('scopes').map(line => line.status)).toEqual(['error', 'error', 'warning', 'warning']);
  });

  it('knows sensitive scopes by the name that token info gives them', async () => {
    const emulator = await emulated();
    const sensitive = 'properties: { contacts: { iban: { label: IBAN, dataSensitivity: sensitive } } }\n';
    const cwd = workspaceOf(emulator, { 'portals/eu/things.yaml': sensitive });
    const held = [...READ, ...WRITE, 'crm.objects.contacts.sensitive.read'];
    const { of } = await examine([], {
      cwd,
      env: { TOKEN: emulator.createToken({ scopes: ['oauth', ...held] }) },
    });
    expect(of('scopes').map(line => line.message)).toEqual([
      'TOKEN lacks the scope crm.objects.contacts.sensitive.write, for sensitive properties of contacts',
    ]);
  });

  it('needs none for a configuration that declares nothing', async () => {
    const emulator = await emulated();
    const cwd = workspaceOf(emulator, { 'portals/eu/things.yaml': '' });
    const { of } = await examine([], { cwd, env: { TOKEN: emulator.createToken({ scopes: ['oauth'] }) } });
    expect(of('scopes')[0]).toMatchObject({
      status: 'success',
      message: 'TOKEN holds 1 scope; the configuration needs none of them',
    });
    // limits tracking wants any scope to read records
    expect(of('customProperties')).toMatchObject([
      { status: 'warning', hint: expect.stringContaining('crm.objects.contacts.read') },
    ]);
  });

  it('takes what portal.yaml interpolates of the portal', async () => {
    const emulator = await emulated();
    const cwd = workspaceOf(emulator, {
      'portals/eu/more.yaml': 'properties: { deals: { zone: { label: "In ${portal.timeZone}" } } }\n',
    });
    const { exit, of } = await examine([], { cwd, env: { TOKEN: emulator.token } });
    expect(exit).toBe(0);
    expect(of('scopes')).toHaveLength(1);
  });
});

describe('doctor when HubSpot does not answer everything', () => {
  it('turns each failure into a line with a hint, and goes on', async () => {
    const emulator = await emulated();
    for (const path of ['/oauth/*', '*/api-usage/*', '/crm/limits/*'])
      emulator.faults.add({ match: { path }, respond: { status: 400, body: { message: 'no' } } });
    const { exit, of, document } = await examine([], {
      cwd: workspaceOf(emulator),
      env: { TOKEN: emulator.token },
    });
    expect(exit).toBe(0);
    expect(document).toMatchObject({ errors: 0, warnings: 3 });
    for (const check of ['scopes', 'dailyCalls', 'customProperties']) {
      expect(of(check)).toMatchObject([
        { status: 'warning', message: expect.stringContaining('400'), hint: expect.any(String) },
      ]);
    }
    expect(of('account')).toMatchObject([{ status: 'success' }]);
  });

  it('says when nobody answers at all', async () => {
    const { portalId, url, close } = await startEmulator();
    await close();
    const { exit, of } = await examine([], {
      cwd: workspaceOf({ portalId, url }),
      env: { TOKEN: 'pat-na1-x' },
    });
    expect(exit).toBe(1);
    expect(of('account')).toMatchObject([
      { status: 'error', hint: expect.stringContaining('Check the network') },
    ]);
  });

  it('takes a mistake in the command for what it is, not for a finding', async () => {
    const emulator = await emulated();
    const world = { cwd: workspaceOf(emulator), env: { TOKEN: emulator.token } };
    const { exit, stdout, stderr } = await run(['doctor', '--trace-http', 'no/such/directory/trace'], world);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain('--trace-http');
  });

  it('makes do with answers that lack what it looks for', async () => {
    const emulator = await emulated();
    const answer = (path: string, body: object) =>
      emulator.faults.add({ match: { path }, respond: { status: 200, body: { ...body } } });
    answer('*/details', { portalId: emulator.portalId, accountType: 'SANDBOX' });
    answer('/oauth/*', {});
    answer('*/api-usage/*', { results: [{ name: 'private-apps-api-calls-daily' }, 'else'] });
    answer('/crm/limits/*', {
      byObjectType: [{ objectTypeId: '0-1' }, { objectTypeId: '0-99', usage: 1, limit: 1 }],
    });
    const { of } = await examine([], { cwd: workspaceOf(emulator), env: { TOKEN: emulator.token } });
    expect(of('account')[0]?.message).toContain('account type SANDBOX');
    expect(of('account')[0]?.message).not.toContain('hosted in');
    expect(of('dailyCalls')).toEqual([]);
    expect(of('customProperties')).toEqual([]);
    expect(of('burst')).toEqual([]);
    expect(of('scopes').every(line => line.status === 'error')).toBe(true);
  });

  it('reads usage in the other form that is described, too, and warns when a limit is near', async () => {
    const emulator = await emulated({ limits: { propertiesPerObjectType: 0 } });
    emulator.faults.add({
      match: { path: '*/api-usage/*' },
      respond: { status: 200, body: { currentUsage: 800, usageLimit: 1000 } },
    });
    emulator.faults.add({ match: { path: '*/details' }, nth: 3, respond: { status: 200, body: null } });
    const { exit, of } = await examine([], { cwd: workspaceOf(emulator), env: { TOKEN: emulator.token } });
    expect(exit).toBe(0);
    expect(of('dailyCalls')).toMatchObject([
      {
        status: 'warning',
        message: '800 of 1,000 calls of private apps used today (service keys are not counted here)',
        hint: expect.any(String),
      },
    ]);
    expect(of('customProperties').map(line => line.status)).toEqual(['warning', 'warning']);
  });
});

describe('doctor on the workspace', () => {
  it('says when there is none, and how to begin', async () => {
    const { exit, document, of } = await examine([], { cwd: makeDirectory() });
    expect(exit).toBe(3);
    expect(of('workspace')).toMatchObject([
      { status: 'error', hint: expect.stringContaining('portalform init') },
    ]);
    expect(document.sections.map(section => section.title)).toEqual([
      'Machine',
      'Workspace',
      "HubSpot's APIs",
    ]);
  });

  it('says when it has no portal', async () => {
    const { exit, of } = await examine([], { cwd: makeDirectory({ 'portals/base/x.yaml': '' }) });
    expect(exit).toBe(3);
    expect(of('portals')).toMatchObject([
      { status: 'error', hint: expect.stringContaining('portalform init') },
    ]);
  });

  it('finds it from below', async () => {
    const directory = workspaceOf({ portalId: 1, url: 'http://127.0.0.1:1' });
    const { of } = await examine(['--offline'], { cwd: join(directory, 'portals/eu') });
    expect(of('workspace')).toMatchObject([{ status: 'success', message: `found in ${directory}` }]);
  });

  it('counts mistakes, names the first, and still looks at the portal', async () => {
    const emulator = await emulated();
    const cwd = workspaceOf(emulator, { 'portals/eu/wrong.yaml': 'nonsense: 1\nmore: 2\n' });
    const { exit, of } = await examine([], { cwd, env: { TOKEN: emulator.token } });
    expect(exit).toBe(3);
    expect(of('configuration')).toMatchObject([
      {
        status: 'error',
        message: expect.stringMatching(
          /^portal eu: 2 errors in the configuration, such as portals\/eu\/wrong\.yaml:1: .*nonsense/,
        ),
        hint: 'see them with: portalform validate eu',
      },
    ]);
    expect(of('account')).toMatchObject([{ status: 'success' }]);
  });

  it('passes warnings on', async () => {
    const cwd = workspaceOf({ portalId: 1, url: 'http://127.0.0.1:1' }, { 'portals/eu/note.yml': 'x: 1\n' });
    const { exit, of } = await examine(['--offline'], { cwd });
    expect(exit).toBe(0);
    expect(of('configuration')).toMatchObject([
      {
        status: 'warning',
        message: expect.stringContaining('valid, 3 things declared, 1 warning'),
        hint: expect.any(String),
      },
    ]);
  });

  it.each([
    ['no portal id', 'portal: { token: TOKEN }\n'],
    ['no token', 'portal: { portalId: 1 }\n'],
    ['a token for a name', 'portal: { portalId: 1, token: pat-na1-00000000-0000-4000-8000-000000000001 }\n'],
    [
      'an endpoint that would give the token away',
      'portal: { portalId: 1, token: TOKEN, endpoint: "http://example.com" }\n',
    ],
    ['nothing', ''],
  ])('asks a portal nothing when portal.yaml has %s', async (_, text) => {
    const { exit, stdout, of } = await examine([], {
      cwd: makeDirectory({ 'portals/eu/portal.yaml': text }),
      env: { TOKEN: 'x' },
    });
    expect(exit).toBe(3);
    expect(of('token')).toMatchObject([
      {
        status: 'warning',
        message: expect.stringContaining('nothing was asked'),
        hint: 'correct portal.yaml first',
      },
    ]);
    expect(stdout).not.toContain('pat-');
  });

  it('--offline asks nobody: a token that is not set is no error then', async () => {
    const emulator = await emulated();
    const { exit, of } = await examine(['--offline'], { cwd: workspaceOf(emulator) });
    expect(exit).toBe(0);
    expect(of('token')).toMatchObject([{ status: 'warning' }]);
    expect(
      await run(['doctor', '--offline'], { cwd: workspaceOf(emulator), env: { TOKEN: emulator.token } }),
    ).toMatchObject({ exit: 0 });
    expect(emulator.requests()).toEqual([]);
  });
});

describe('the report', () => {
  it('puts a hint below what is wrong, and counts at the end', async () => {
    const { stdout } = await run(['doctor'], {
      cwd: workspaceOf({ portalId: 1, url: 'http://127.0.0.1:1' }),
    });
    expect(stdout).toContain(
      '  error   the environment variable TOKEN (to read and to apply) is not set\n          -> export TOKEN=',
    );
    expect(stdout.endsWith('\nDoctor: 1 error, 0 warnings.\n')).toBe(true);
  });

  it('lets nothing from outside act on the terminal', async () => {
    const emulator = await emulated();
    emulator.faults.add({
      match: { path: '*/details' },
      respond: { status: 200, body: { portalId: emulator.portalId, timeZone: '\u001b[2J' } },
    });
    const { stdout } = await run(['doctor'], { cwd: workspaceOf(emulator), env: { TOKEN: emulator.token } });
    expect(stdout).toContain('time zone \\u001b[2J');
    expect(stdout).not.toContain('\u001b');
  });

  it('has colours where the terminal takes them, and the same words', async () => {
    const world = { cwd: workspaceOf({ portalId: 1, url: 'http://127.0.0.1:1' }) };
    const [plain, coloured] = [
      await run(['doctor'], world),
      await run(['doctor'], { ...world, colour: true }),
    ];
    expect(coloured.stdout).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(coloured.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });
});
