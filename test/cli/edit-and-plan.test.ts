import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/core/call.ts';
import { commitAll, git, gitInit } from '../git/git-workspace.ts';
import { CONTACTS, type Emulated, emulated, lastLine } from './emulated.ts';

const FILES = {
  '.gitignore': '.portalform/\n',
  'portals/eu/contacts.yaml': `propertyGroups: { contacts: { lead: { label: Lead }, empty: { label: Empty } } }
properties:
  contacts:
    tier: { label: Tier, groupName: lead, type: enumeration, fieldType: select, options: { a: A, b: B } }
    score: { label: Score, groupName: lead, type: number, fieldType: number }
    double: { label: Double, groupName: lead, type: number, calculationFormula: score * 2 }
    note: { label: Note, groupName: lead, type: string, fieldType: text, description: What they said }
`,
  'portals/eu/deals.yaml': `pipelines:
  deals:
    renewals:
      label: Renewals
      stages:
        due: { label: Due, probability: 0.2 }
        late: { label: Late, probability: 0.4 }
        won: { label: Won, probability: 1 }
        lost: { label: Lost, probability: 0 }
`,
  'portals/eu/lists.yaml': `lists:
  waiting: { name: Leads that wait, objectType: contacts, processingType: DYNAMIC, when: { any: [{ all: [{ tier: [a] }] }] } }
  named: { name: By hand, objectType: contacts, processingType: MANUAL }
`,
  'portals/eu/workflows.yaml': `workflows:
  route:
    name: Route them
    objectType: contacts
    enroll: { when: { any: [{ all: [{ list: waiting }] }] } }
    steps: [{ setProperty: { tier: b } }]
  other: { name: Another, objectType: contacts, enroll: { manual: true }, steps: [{ setProperty: { note: x } }] }
`,
};

/** A portal that was built from these files, which Git knows. */
async function built(): Promise<Emulated> {
  const portal = await emulated(FILES);
  gitInit(portal.cwd);
  commitAll(portal.cwd, 'first');
  const applied = await portal.cli('apply', '--yes');
  expect(applied.stdout).toContain('Marker: complete');
  expect(lastLine(await portal.cli('plan'))).toMatch(/^No changes\./);
  return portal;
}

/** Everything as it was committed. */
function reset({ cwd }: Emulated): void {
  git(cwd, 'checkout', '--quiet', '--', '.');
  git(cwd, 'clean', '--quiet', '--force', '-d');
}

async function planned(portal: Emulated): Promise<Record<string, Json>> {
  const { stdout, json } = await portal.cli('plan', '--json');
  expect(stdout).not.toBe('');
  return json() as Record<string, Json>;
}

/** What each address is removed as: a thing by itself, a part by a change of what it belongs to. */
const removable: Readonly<
  Record<string, readonly [action: string, address: string, path: readonly string[]]>
> = {
  'propertyGroup.contacts.empty': ['remove', 'propertyGroup.contacts.empty', []],
  'property.contacts.double': ['remove', 'property.contacts.double', []],
  'option.contacts.tier.b': ['update', 'property.contacts.tier', ['options', 'b']],
  'stage.deals.renewals.late': ['update', 'pipeline.deals.renewals', ['stages', 'late']],
  'pipeline.deals.renewals': ['remove', 'pipeline.deals.renewals', []],
  'list.named': ['remove', 'list.named', []],
  'workflow.other': ['remove', 'workflow.other', []],
};

const movable: readonly string[] = [
  ...[
    'propertyGroup.contacts.lead',
    'property.contacts.tier',
    'property.contacts.score',
    'property.contacts.note',
  ],
  ...['pipeline.deals.renewals', 'stage.deals.renewals.late', 'list.waiting', 'workflow.route'],
];

describe('a plan after an edit', () => {
  it('of remove shows exactly the removal', async () => {
    const portal = await built();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.entries(removable)),
        async ([what, [action, address, path]]) => {
          reset(portal);
          expect(await portal.cli('remove', what)).toMatchObject({ exit: 0 });
          const { changes, remarks, released } = await planned(portal);
          expect({ what, changes, remarks, released }).toMatchObject({
            what,
            changes: [{ action, address, units: path.length === 0 ? [] : [{ path, is: 'child' }] }],
            remarks: [],
            released: [],
          });
        },
      ),
      { numRuns: 3 },
    );
  });

  it('of move is empty, and what is changed afterwards is a change of configuration', async () => {
    const portal = await built();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...movable), async what => {
        reset(portal);
        expect(await portal.cli('move', what, `${what}_2`)).toMatchObject({ exit: 0 });
        const { changes, remarks, released, summary } = await planned(portal);
        expect({ what, changes, remarks, released, summary }).toMatchObject({
          what,
          changes: [],
          remarks: [],
          released: [],
          summary: { held: 0 },
        });
      }),
      { numRuns: 3 },
    );
  });

  it('takes a new key for what it was: what we change goes ahead, what people changed is drift', async () => {
    const portal = await built();
    await portal.cli('move', 'property.contacts.note', 'property.contacts.remark');
    const file = 'portals/eu/contacts.yaml';
    portal.write({ [file]: String(portal.files()[file]).replace('What they said', 'What they wrote') });
    await portal.byHand('PATCH', `${CONTACTS}/note`, { label: 'Notes' });
    const { changes } = await planned(portal);
    expect(changes).toMatchObject([
      {
        action: 'update',
        address: 'property.contacts.remark',
        units: [
          { path: ['label'], origin: 'drift', held: { reason: 'drift' } },
          { path: ['description'], origin: 'config' },
        ],
      },
    ]);
  });

  it('pins a pipeline whose making is on record here', async () => {
    const portal = await built();
    await portal.cli('move', 'pipeline.deals.renewals', 'pipeline.deals.upsell');
    expect(portal.files()['portals/eu/portal.yaml']).toMatch(
      /\nids:\n {2}pipeline\.deals\.upsell: renewals\n$/,
    );
  });

  it('names what was only dropped, until it is applied; what comes back is what it was', async () => {
    const portal = await built();
    const contacts = FILES['portals/eu/contacts.yaml'];
    const left = {
      'portals/eu/contacts.yaml': contacts
        .replace(/ {4}double.*\n/, '')
        .replace(', b: B', '')
        .replace(', description: What they said', ''),
      'portals/eu/lists.yaml': FILES['portals/eu/lists.yaml'].replace(/ {2}named.*\n/, ''),
    };
    portal.write(left);
    rmSync(join(portal.cwd, 'portals/eu/deals.yaml'));
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain(`Released: not in the configuration any more
  list.named  "By hand": no longer declared; left in the portal as it is
    if it shall go: removed: [{ address: list.named }]
  option.contacts.tier.b  "B": no longer declared; left in the portal as it is
    if it shall go: removed: [{ address: option.contacts.tier.b }]
  pipeline.deals.renewals  "Renewals": no longer declared; left in the portal as it is
    if it shall go: removed: [{ address: pipeline.deals.renewals }]
  property.contacts.double  "Double": no longer declared; left in the portal as it is
    if it shall go: removed: [{ address: property.contacts.double }]
  property.contacts.note: description is no longer declared: it is the portal's now
`);
    expect(lastLine({ stdout })).toMatch(/^No changes\./);
    commitAll(portal.cwd, 'drop');
    await portal.cli('apply', '--yes');
    expect((await portal.cli('plan')).stdout).not.toContain('Released');
    portal.write(FILES);
    expect(lastLine(await portal.cli('plan'))).toMatch(/^No changes\./);
  });
});
