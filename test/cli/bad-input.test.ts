import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emulated } from './emulated.ts';
import { portalYaml } from './test-workspace.ts';

const A = 'portals/eu/a.yaml';

/** A property of contacts in line 3, column 5. */
function property(fields: string, name = 'a'): string {
  return `properties:\n  contacts:\n    ${name}: { ${fields} }\n`;
}

const TEXT = 'groupName: contactinformation, type: string, fieldType: text';
const CHOICE = 'label: A, groupName: contactinformation, type: enumeration, fieldType: select';
const FORMULA = 'label: A, groupName: contactinformation, type: number, fieldType: calculation_equation';

interface Case {
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** `code file:line:column message`. */
  readonly says: string;
  readonly help: RegExp;
}

/** Everything a person may get wrong in files, with what they are told. */
const mistakes: Readonly<Record<string, Case>> = {
  'a syntax error': {
    files: { [A]: 'properties:\n  contacts: { x: { label: X\n' },
    says: `PF1010 ${A}:2:18 a bracket is opened and not closed`,
    help: /close it/,
  },
  'a tab': {
    files: { [A]: 'properties:\n\tcontacts: {}\n' },
    says: `PF1011 ${A}:2:1 YAML is indented with spaces; here is a tab`,
    help: /write: " {2}contacts: \{\}"/,
  },
  'a key that is there twice': {
    files: { [A]: 'propertyGroups:\n  contacts:\n    a: { label: A }\n    a: { label: B }\n' },
    says: `PF1020 ${A}:4:5 "a" is there twice; the first is in line 3`,
    help: /keep one of them/,
  },
  'an unknown key': {
    files: { [A]: property('labl: A') },
    says: `PF2001 ${A}:3:10 unknown key "labl" in a`,
    help: /did you mean "label"\?/,
  },
  'a wrong type': {
    files: { [A]: property('label: A, formField: maybe') },
    says: `PF2003 ${A}:3:31 formField must be true or false, not "maybe"`,
    help: /write true or false/,
  },
  'an alias bomb': {
    files: {
      [A]: `properties:\n  contacts:\n    a:\n      meta:\n        a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((key, index) => `        ${key}: &${key} [${Array(10).fill(`*${'abcdefg'[index]}`).join(', ')}]\n`).join('')}`,
    },
    says: `PF1025 ${A}:9:44 aliases make this file more than 100,000 values long`,
    help: /fewer nested aliases/,
  },
  'a file of 50 MB': {
    files: { [A]: Buffer.alloc(50_000_000, '#') },
    says: `PF1002 ${A}:1:1`,
    help: /./,
  },
  'bytes that are no UTF-8': {
    files: { [A]: Buffer.from([0x70, 0xff, 0xfe, 0x0a]) },
    says: `PF1003 ${A}:1:1 the file is not UTF-8`,
    help: /save it as UTF-8/,
  },
  'an unquoted {{ … }}': {
    files: {
      [A]: 'propertyGroups:\n  contacts:\n    a:\n      displayOrder: 1\n      label: {{ contact.x }}\n',
    },
    says: `PF1012 ${A}:5:14 YAML takes {{ … }} for a map unless the text is in quotes`,
    help: /write: label: "\{\{ contact\.x \}\}"/,
  },
  'an unquoted ${…} in brackets': {
    files: { [A]: 'variables: { x: X }\npropertyGroups:\n  contacts:\n    a: { label: ${vars.x} }\n' },
    says: `PF1013 ${A}:4:17 inside { } and [ ], and before a colon, \${…} must be in quotes`,
    help: /write: a: \{ label: "\$\{vars\.x\}" \}/,
  },
  'a colon in a name': {
    files: { [A]: 'propertyGroups:\n  contacts:\n    a:\n      label: Lead: region\n' },
    says: `PF1014 ${A}:4:14 a text with a colon and a space in it must be in quotes`,
    help: /write: label: "Lead: region"/,
  },
  'a text that # cuts off': {
    files: { [A]: 'propertyGroups:\n  contacts:\n    a:\n      label: Lead #1 group\n' },
    says: `PF1015 ${A}:4:14 the text ends before "#1 group": " #" begins a comment`,
    help: /write: label: "Lead #1 group"/,
  },
  'a group that nobody declared': {
    files: { [A]: property('label: A, groupName: nosuch, type: string, fieldType: text') },
    says: `PF3004 ${A}:3:31 group nosuch is not declared for contacts`,
    help: /declare it: propertyGroups: \{ contacts: \{ nosuch: … \} \}/,
  },
  'an option value that is there twice': {
    files: { [A]: property(`${CHOICE}, options: [x, y, x]`) },
    says: `PF1020 ${A}:3:105 "x" is in the list twice`,
    help: /keep one of them/,
  },
  'a formula with an unknown property': {
    files: { [A]: property(`${FORMULA}, calculationFormula: nosuch + 1`) },
    says: `PF3007 ${A}:3:118 the formula reads nosuch, which is not declared`,
    help: /declare nosuch for contacts/,
  },
  'a formula that reads itself': {
    files: { [A]: property(`${FORMULA}, calculationFormula: a + 1`) },
    says: `PF3007 ${A}:3:118 the formula reads the property itself`,
    help: /take a out of it/,
  },
  'a type that does not go with its fieldType': {
    files: { [A]: property('label: A, groupName: contactinformation, type: number, fieldType: text') },
    says: `PF3005 ${A}:3:76 type number does not go with fieldType text`,
    help: /fieldType can be number, calculation_equation/,
  },
  'a name that is too long': {
    files: { [A]: property(`label: A, ${TEXT}`, 'a'.repeat(101)) },
    says: `PF3001 ${A}:3:5 the name has 101 characters; at most 100 are allowed`,
    help: /shorten the name/,
  },
  'a label that is too long': {
    files: { [A]: property(`label: ${'A'.repeat(251)}, ${TEXT}`) },
    says: `PF3002 ${A}:3:17 the label has 251 characters; at most 250 are allowed`,
    help: /shorten it/,
  },
  'a new name that starts with hs_': {
    files: { [A]: property(`label: A, ${TEXT}`, 'hs_mine') },
    says: `PF3001 ${A}:3:5 hs_mine cannot be created: names that start with hs_ belong to HubSpot`,
    help: /choose a name without hs_/,
  },
  'layers in a circle': {
    files: {
      'portals/eu/a.yaml': 'extends: [../base]\n',
      'portals/base/b.yaml': 'extends: [../other]\n',
      'portals/other/o.yaml': 'extends: [../base]\n',
    },
    says: 'PF2022 portals/other/o.yaml:1:11 layers extend each other: portals/base → portals/other → portals/base',
    help: /remove one of the extends/,
  },
  'an address that is declared and removed': {
    files: { [A]: `${property(`label: A, ${TEXT}`)}removed:\n  - { address: property.contacts.a }\n` },
    says: `PF2063 ${A}:5:16 property.contacts.a is removed here and declared at ${A}:3`,
    help: /delete the declaration to remove it/,
  },
  'a token variable that is not set': {
    files: { 'portals/eu/portal.yaml': 'portal:\n  portalId: 1\n  token: OTHER\n' },
    says: 'PF5001 portals/eu/portal.yaml:3:10 the environment variable OTHER, which holds the token of portal eu, is not set',
    help: /export OTHER=/,
  },
  'a token in the place of a variable': {
    files: {
      'portals/eu/portal.yaml':
        'portal:\n  portalId: 1\n  token: pat-na1-11111111-2222-3333-4444-555555555555\n',
    },
    says: 'PF2011 portals/eu/portal.yaml:3:10 token must be the name of an environment variable, and this is not one',
    help: /a token that was committed must be replaced in HubSpot/,
  },
  'plain http to somewhere else': {
    files: {
      'portals/eu/portal.yaml': 'portal:\n  portalId: 1\n  token: TOKEN\n  endpoint: http://example.com\n',
    },
    says: 'PF2012 portals/eu/portal.yaml:4:13 endpoint must begin with https://',
    help: /leave it out for https:\/\/api\.hubapi\.com/,
  },
};

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

function writeAll(cwd: string, files: Case['files']): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
}

describe('bad input ends with 3 before any request, at its place, with a way out', () => {
  it.each(Object.entries(mistakes))('%s', async (_name, { files, says, help }) => {
    const portal = await emulated();
    writeAll(portal.cwd, files);
    for (const command of [['plan'], ['apply', '--yes'], ['pull'], ['snapshot']]) {
      const { exit, stdout, stderr, json } = await portal.cli(...command, '--json');
      expect({ exit, stderr }).toEqual({ exit: 3, stderr: '' });
      // JSON of this shape is what the published schema says
      const { kind, diagnostics } = json() as { kind: string; diagnostics: readonly [Finding] };
      const [first] = diagnostics;
      expect({ kind, count: diagnostics.length }).toEqual({ kind: 'diagnostics', count: 1 });
      expect(`${first.code} ${first.file}:${first.line}:${first.column} ${first.message}`).toContain(says);
      expect(first.help).toMatch(help);
      expect(stdout).not.toContain('pat-na1-1');
    }
    const text = await portal.cli('plan');
    expect(text).toMatchObject({ exit: 3, stdout: '' });
    expect(text.stderr).toContain(
      says
        .split(' ', 2)
        .join(' ')
        .replace(/^(PF\d+) (.*)$/, '--> $2'),
    );
    expect(text.stderr).not.toContain('pat-na1-1');
    expect(portal.asked()).toEqual([]);
    expect(Object.keys(portal.files()).sort()).toEqual(
      [...new Set(['portals/eu/portal.yaml', ...Object.keys(files)])].sort(),
    );
  });

  it('finds all of it in one go, sorted by place', async () => {
    const portal = await emulated({
      'portals/eu/b.yaml': property(`label: A, ${TEXT}`, 'hs_mine'),
      'portals/eu/a.yaml': property('labl: A'),
      'portals/eu/c.yaml': 'propertys: {}\n',
    });
    const { stderr } = await portal.cli('validate');
    expect(stderr.match(/--> \S+/g)).toEqual([
      '--> portals/eu/a.yaml:3:10',
      '--> portals/eu/b.yaml:3:5',
      '--> portals/eu/c.yaml:1:1',
    ]);
    const few = await portal.cli('validate', '--max-errors', '1');
    expect(few.stderr).toContain('and 2 more (--max-errors 0)');
  });
});

describe('what only a portal can say', () => {
  it('a token of another portal is refused with 4, after one request', async () => {
    const portal = await emulated({ [A]: property(`label: A, ${TEXT}`) });
    portal.write({ 'portals/eu/portal.yaml': portalYaml({ portalId: 4711, url: portal.emulator.url }) });
    for (const command of [['plan'], ['apply', '--yes'], ['pull'], ['snapshot']]) {
      const { exit, stdout, stderr } = await portal.cli(...command);
      expect({ exit, stdout }).toEqual({ exit: 4, stdout: '' });
      expect(stderr).toContain(
        `error[PF4001]: the token in TOKEN belongs to portal ${portal.emulator.portalId}, but portals/eu/portal.yaml says 4711`,
      );
      expect(portal.asked()).toEqual(['GET /account-info/2026-09/details']);
    }
  });

  it('an expired token is a failure that says so', async () => {
    const portal = await emulated({ [A]: property(`label: A, ${TEXT}`) });
    const env = { TOKEN: portal.emulator.createToken({ expired: true }) };
    const { exit, stdout, stderr } = await portal.in({ env })('plan');
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr).toContain(
      'error[PF5003]: GET /account-info/2026-09/details answered 401 EXPIRED_AUTHENTICATION: The OAuth token used to make this call expired. (correlation id 019e0000-0000-7000-8000-000000000001)',
    );
    expect(stderr).toContain(
      'help: Check that the environment variable holds a current token of this portal.',
    );
    const { json } = await portal.in({ env })('apply', '--yes', '--json');
    expect(json()).toMatchObject({ kind: 'error', error: { code: 'PF5003' } });
    expect(portal.asked()).toEqual(Array(2).fill('GET /account-info/2026-09/details'));
  });

  it('a missing scope limits a plan by name, and apply refuses to be blind', async () => {
    const portal = await emulated({ [A]: property(`label: A, ${TEXT}`) });
    const env = { TOKEN: portal.emulator.createToken({ scopes: ['oauth', 'crm.schemas.deals.read'] }) };
    const plan = await portal.in({ env })('plan');
    expect(plan.exit).toBe(1);
    expect(plan.stdout).toContain('crm.schemas.contacts.read');
    expect(plan.stdout).toContain('except for what is held and what was not read.');
    const apply = await portal.in({ env })('apply', '--yes');
    expect(apply).toMatchObject({ exit: 4, stdout: '' });
    expect(apply.stderr).toContain('error[PF4006]: ');
    expect(apply.stderr).toContain('crm.schemas.contacts.read');
    expect(portal.written()).toEqual([]);
  });

  it('a token that may read and not write fails each change, and says which scope it needs', async () => {
    const portal = await emulated({ [A]: property(`label: A, ${TEXT}`) });
    const env = {
      TOKEN: portal.emulator.createToken({
        scopes: ['oauth', 'crm.schemas.contacts.read', 'crm.objects.contacts.read'],
      }),
    };
    const { exit, stdout } = await portal.in({ env })('apply', '--yes');
    expect(exit).toBe(1);
    expect(stdout).toContain('crm.schemas.contacts.write');
    expect(stdout).toContain('0 done, 1 failed, 0 not started');
  });
});
