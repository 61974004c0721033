import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.ts';
import { golden } from '../render/golden.ts';
import { CONTACTS, type Emulated, type EmulatedOptions, emulated } from './emulated.ts';
import { grownPortal, seedDirectory } from './surveying.ts';
import { testIo } from './test-io.ts';

const forbidden = {
  status: 403,
  body: { status: 'error', category: 'MISSING_SCOPES', message: 'This app has not the scopes' },
};

interface Document {
  readonly objectTypes: readonly {
    readonly name: string;
    readonly isRead: boolean;
    readonly records?: number;
  }[];
  readonly properties: readonly {
    readonly address: string;
    readonly builtIn: boolean;
    readonly records?: number;
    readonly usedBy: Readonly<Record<string, number | null>>;
    readonly mentions: readonly unknown[];
  }[];
  readonly workflows:
    | readonly { readonly id: string; readonly isOn: boolean; readonly unreadable?: string }[]
    | null;
  readonly findings: readonly {
    readonly check: string;
    readonly things: readonly { readonly id: string }[];
  }[];
  readonly unread: readonly {
    readonly kind: string;
    readonly scope?: string;
    readonly says: string;
    readonly optional?: true;
  }[];
}

async function grown(
  more: Readonly<Record<string, unknown>> = {},
  options: EmulatedOptions = {},
): Promise<Emulated> {
  return emulated({}, { portalId: 147893286, seed: seedDirectory({ ...grownPortal, ...more }), ...options });
}

async function documentOf(portal: Emulated, ...argv: readonly string[]): Promise<Document> {
  const ran = await portal.cli('survey', '--json', ...argv);
  const schema = JSON.parse(readFileSync('schemas/output/survey.schema.json', 'utf8'));
  const validate = new Ajv({ allErrors: true }).compile(schema);
  validate(ran.json());
  expect(validate.errors ?? []).toEqual([]);
  // it fits the schema
  return ran.json() as Document;
}

const find = ({ properties }: Document, name: string) =>
  properties.find(({ address }) => address === `property.contacts.${name}`);

describe('a survey', () => {
  it('reads as the golden file', async () => {
    const portal = await grown();
    const { exit, stdout, stderr } = await portal.cli(
      'survey',
      'eu',
      '--count-records',
      '--object-types',
      'contacts',
    );
    expect({ exit, stderr }).toEqual({
      exit: 0,
      stderr: 'Counting records: 8 searches, less than a minute.\n',
    });
    expect(stdout).toBe(golden('survey-emulated.txt', stdout));
  });

  it('writes nothing to the portal, and next to portal.yaml only what it has read', async () => {
    const portal = await grown();
    await portal.cli('survey');
    expect(portal.written().filter(request => !request.includes('/batch/read'))).toEqual([]);
    expect(Object.keys(portal.files())).toEqual([
      '.portalform/cache/147893286.json',
      'portals/eu/portal.yaml',
    ]);
  });

  it('reads workflows that have not changed once', async () => {
    const portal = await grown();
    const first = await documentOf(portal);
    portal.asked();
    expect(await documentOf(portal)).toEqual(first);
    // what is not shown is asked for each time: it may be by now
    expect(portal.asked().filter(request => request.includes('flows'))).toEqual([
      'GET /automation/v4/flows?limit=100',
      'POST /automation/v4/flows/batch/read',
    ]);
  });
});

describe('where properties are used', () => {
  it('is counted in workflows, lists, forms and formulas', async () => {
    const document = await documentOf(await grown());
    expect(find(document, 'lead_region')?.usedBy).toEqual({ workflow: 3, list: 1, form: 1, property: 0 });
    expect(find(document, 'lead_tier')?.usedBy).toEqual({ workflow: 3, list: 0, form: 0, property: 0 });
    expect(find(document, 'lead_note')?.usedBy).toEqual({ workflow: 0, list: 0, form: 1, property: 0 });
    expect(find(document, 'lead_budget')?.usedBy).toEqual({ workflow: 0, list: 0, form: 0, property: 1 });
    expect(document.properties.flatMap(({ mentions }) => mentions)).toEqual([]);
  });

  it('finds what is odd', async () => {
    const { findings } = await documentOf(await grown());
    expect(findings.map(({ check, things }) => `${check} ${things.map(({ id }) => id).join(' ')}`)).toEqual([
      'workflowUnreadable 904',
      'workflowSameSteps 901 902',
      'workflowOff 903',
      'propertySimilar lead_region lead_region_old',
      'propertySameOptions lead_region lead_region_old',
      'propertyUnused lead_budget_year',
      'propertyUnused lead_region_old',
      'propertyUnused nobody_knows',
      'groupEmpty old_import',
    ]);
  });
});

describe('what cannot be read is named, and counted nowhere', () => {
  it.each([
    ['forms', '/marketing/v3/forms', 'form'],
    ['lists', '/crm/lists/2026-09/search', 'list'],
  ])('%s, refused with 403', async (_, path, kind) => {
    const portal = await grown();
    portal.fault({ match: { path }, respond: forbidden });
    const document = await documentOf(portal);
    expect(document.unread).toMatchObject([{ kind, says: expect.stringContaining(path) }]);
    expect(find(document, 'lead_region')?.usedBy[kind]).toBe(null);
    expect(document.findings.filter(({ check }) => check === 'propertyUnused')).toEqual([]);
    expect((await portal.cli('survey')).exit).toBe(1);
  });

  it('an object type that is not there', async () => {
    const portal = await grown();
    const { exit, stdout } = await portal.cli('survey', '--object-types', 'contacts', 'rockets');
    expect(exit).toBe(1);
    expect(stdout).toContain('\nrockets: not read\n');
    expect(stdout).toContain('  properties of rockets: ');
  });

  it('workflows of which HubSpot lists none: to some tokens it lists none, whatever there is', async () => {
    const portal = await grown({ 'flows.json': [] });
    const document = await documentOf(portal);
    expect(document.workflows).toBe(null);
    expect(document.unread).toMatchObject([{ kind: 'workflow', optional: true }]);
    const { exit, stdout } = await portal.cli('survey');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/workflows not read, \d+ findings, 1 not read\.\n$/);
  });

  it('a workflow that HubSpot lists and does not show', async () => {
    const portal = await grown();
    const { workflows } = await documentOf(portal);
    expect(workflows?.find(({ id }) => id === '904')?.unreadable).toContain('FLOW_NOT_FOUND_BY_FLOW_ID');
    expect((await portal.cli('survey')).stdout).toMatch(/ lead_note .* 0\+ +0 +1 +0\n/);
  });
});

describe('object types', () => {
  it('are the usual ones, those that are declared, and custom ones', async () => {
    const schema = {
      objectTypeId: '2-77',
      name: 'pet',
      fullyQualifiedName: 'p147893286_pet',
      labels: {},
      properties: [],
    };
    const portal = await grown({
      'schemas.json': [schema],
      'properties/2-77.json': [
        { name: 'chip', label: 'Chip', groupName: 'pet', type: 'string', fieldType: 'text' },
      ],
    });
    portal.write({
      'portals/eu/leads.yaml':
        'properties: { leads: { a: { label: A, groupName: b, type: string, fieldType: text } } }\npropertyGroups: { leads: { b: { label: B } } }\n',
    });
    const { objectTypes } = await documentOf(portal);
    expect(objectTypes).toEqual([
      ...['contacts', 'companies', 'deals', 'tickets', 'leads'].map(name => ({ name, isRead: true })),
      { name: '2-77', title: 'pet', isRead: true },
    ]);
    const { stdout } = await portal.cli('survey', '--object-types', 'pet');
    expect(stdout).toContain('\npet: 1 custom property, ');
  });
});

describe('--count-records', () => {
  it('counts the records that have custom properties filled', async () => {
    const document = await documentOf(await grown(), '--count-records', '--object-types', 'contacts');
    expect(document.objectTypes).toMatchObject([{ name: 'contacts', records: 3 }]);
    expect(find(document, 'lead_region')?.records).toBe(2);
    expect(find(document, 'nobody_knows')?.records).toBe(0);
    expect(find(document, 'email')).not.toHaveProperty('records');
    const empty = document.findings.filter(({ check }) => check === 'propertyEmpty');
    expect(empty.flatMap(({ things }) => things.map(({ id }) => id))).toContain('nobody_knows');
  });

  it('is not done unasked: how long it takes is said', async () => {
    const portal = await grown();
    const { stdout, stderr } = await portal.cli('survey', '--object-types', 'contacts');
    expect(stdout).not.toContain('filled');
    expect(stderr).toBe(
      'Records were not counted. --count-records tells how many have each custom property filled: 8 searches, less than a minute.\n',
    );
    expect((await portal.cli('survey', '--quiet')).stderr).toBe('');
  });

  it('says how far it is, and ends when it is told to: what was counted is shown', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      name: `many_${index}`,
      label: `Many ${index}`,
      groupName: 'lead_handoff',
      type: 'string',
      fieldType: 'text',
    }));
    const portal = await grown({ 'properties/contacts.json': many });
    const io = testIo({ cwd: portal.cwd, env: { TOKEN: portal.emulator.token } });
    const path = '/crm/objects/2026-09/contacts/search';
    // the first one is for all records
    portal.fault({ match: { path }, nth: 60, before: () => io.stop() });
    const words = ['survey', '--object-types', 'contacts', '--count-records'];
    const exit = await runCli([...words, '--format', 'json'], io);
    expect(exit).toBe(130);
    expect(io.stderr()).toBe(
      [
        'Counting records: 61 searches, about a minute.',
        'Counted 25 of 61, about a minute left.',
        'Counted 50 of 61, less than a minute left.',
        '',
      ].join('\n'),
    );
    // fits the schema: other tests see to it
    const document = JSON.parse(io.stdout()) as Document;
    const counted = document.properties.filter(({ records }) => records !== undefined);
    expect(counted).toHaveLength(59);
  });

  it('says what cannot be counted', async () => {
    const portal = await grown();
    portal.fault({ match: { path: '/crm/objects/2026-09/contacts/search' }, respond: forbidden });
    const { exit, stdout } = await portal.cli('survey', '--object-types', 'contacts', '--count-records');
    expect(exit).toBe(1);
    expect(stdout).toContain('properties of contacts: records cannot be counted: ');
  });
});

describe('--format', () => {
  it('writes files, each in its form; stdout shows the text', async () => {
    const portal = await grown();
    const formats = ['html', 'csv', 'json', 'text'].flatMap(name => ['--format', `${name}=survey.${name}`]);
    const { exit, stdout, stderr } = await portal.cli('survey', 'eu', ...formats);
    expect(exit).toBe(0);
    expect(stderr).toMatch(
      /^Wrote survey\.html\.\nWrote survey\.csv\.\nWrote survey\.json\.\nWrote survey\.text\.\nRecords/,
    );
    const read = (name: string) => readFileSync(join(portal.cwd, name), 'utf8');
    expect(read('survey.text')).toBe(stdout);
    expect(read('survey.html')).toContain('<!doctype html>');
    expect(read('survey.csv').startsWith('\ufeffkind,objectType,id,')).toBe(true);
    expect(JSON.parse(read('survey.json'))).toMatchObject({ kind: 'survey' });
  });

  it.each([
    ['csv', /^kind,objectType,id,/],
    ['html', /^<!doctype html>/],
    ['json', /^\{\n {2}"schemaVersion"/],
    ['text', /^Portal eu/],
  ])('%s goes to stdout where it has no path', async (name, start) => {
    const portal = await grown();
    const { exit, stdout } = await portal.cli('survey', '--format', name);
    expect({ exit, start: start.test(stdout) }).toEqual({ exit: 0, start: true });
  });

  it('that does not go is refused before anything is asked', async () => {
    const portal = await grown();
    expect(await portal.cli('survey', '--json', '--format', 'html')).toMatchObject({ exit: 3 });
    expect(await portal.cli('survey', '--format', 'pdf')).toMatchObject({ exit: 3 });
    expect(await portal.cli('survey', '--format', 'html=')).toMatchObject({ exit: 3 });
    expect(portal.asked()).toEqual([]);
  });

  it('into a file that cannot be written is a mistake in the command', async () => {
    const portal = await grown();
    const { exit, stderr } = await portal.cli('survey', '--format', 'html=nowhere/survey.html');
    expect(exit).toBe(3);
    expect(stderr).toContain('choose another place with --format');
  });

  it('never holds a token, whatever has it for a name', async () => {
    const portal = await grown();
    const body = {
      name: 'leak',
      label: `Is ${portal.emulator.token}`,
      groupName: 'lead_handoff',
      type: 'string',
      fieldType: 'text',
    };
    await portal.byHand('POST', CONTACTS, body);
    const formats = ['html', 'csv', 'json', 'text'].flatMap(name => ['--format', `${name}=survey.${name}`]);
    const { stdout } = await portal.cli('survey', ...formats);
    const texts = ['html', 'csv', 'json', 'text'].map(name =>
      readFileSync(join(portal.cwd, `survey.${name}`), 'utf8'),
    );
    for (const text of [stdout, ...texts]) expect(text).not.toContain(portal.emulator.token);
    expect(texts.every(text => text.includes('leak'))).toBe(true);
  });
});
