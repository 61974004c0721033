import { describe, expect, it } from 'vitest';
import type { Emulated } from './emulated.ts';
import { flowSeed, withFlows } from './pulling-flows.ts';

const FILE = 'portals/eu/all.yaml';

/** A text whose `«` shows where something is wrong. */
function marked(text: string): { readonly text: string; readonly line: number; readonly column: number } {
  const lines = text.slice(0, text.indexOf('«')).split('\n');
  return { text: text.replace('«', ''), line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** A workflow of which one part is written. */
const workflow = (part: string): string =>
  `workflows:\n  route:\n    name: Route\n    objectType: contacts\n    ${part}\n`;
const enroll = (part: string): string => workflow(`enroll: { ${part} }`);
const steps = (part: string): string => workflow(`steps:\n      - ${part}`);
const list = (when: string): string => `lists:\n  waiting: { name: Waiting, when: { ${when} } }\n`;

interface Held {
  readonly reason: string;
  readonly says: string;
  readonly wayOut: string;
}

/** Everything that the plan holds because of what is written, and where. */
async function holdsIn(portal: Emulated): Promise<readonly unknown[]> {
  const { json } = await portal.cli('plan', '--json');
  const { changes } = json() as {
    changes: readonly { held?: Held; units: readonly { held?: Held }[] }[];
  };
  return changes.flatMap(({ held, units }) => [held, ...units.map(unit => unit.held)]).filter(Boolean);
}

const NO_OPTION = 'lead_region has no option emae';
const EMEA = 'did you mean "emea"?';
const MISFIT = 'contains does not fit lead_region, whose type is enumeration';
const OPTION = 'write lead_region: [e], for example';

type Row = readonly [what: string, yaml: string, path: string, message: string, fix: string];

const REFUSED: readonly Row[] = [
  ['an option in a list', list('lead_region: [«emae]'), 'when.lead_region.0', NO_OPTION, EMEA],
  [
    'an operator in a list',
    list('lead_region: { «contains: e }'),
    'when.lead_region.contains',
    MISFIT,
    OPTION,
  ],
  [
    'who is enrolled',
    enroll('when: { lead_region: { isNoneOf: [apac, «emae] } }'),
    'enroll.when.lead_region.isNoneOf.1',
    NO_OPTION,
    EMEA,
  ],
  [
    'a change that enrolls',
    enroll('trigger: [{ propertyChanged: { lead_region: [«emae] } }]'),
    'enroll.trigger.0.propertyChanged.lead_region.0',
    NO_OPTION,
    EMEA,
  ],
  [
    'a filter beside a list that enrolls',
    enroll('trigger: [{ created: true }, { all: [{ list: routed }, { lead_region: { «contains: e } }] }]'),
    'enroll.trigger.1.all.1.lead_region.contains',
    MISFIT,
    OPTION,
  ],
  [
    'what narrows down a trigger',
    enroll('trigger: [{ created: true }], when: { lead_region: [«emae] }'),
    'enroll.when.lead_region.0',
    NO_OPTION,
    EMEA,
  ],
  [
    'what enrolls again',
    enroll(
      'when: { lead_region: { isKnown: true } }, reEnroll: true, reEnrollWhen: [{ lead_region: [«emae] }]',
    ),
    'enroll.reEnrollWhen.0.lead_region.0',
    NO_OPTION,
    EMEA,
  ],
  [
    'what is like nothing that there is',
    enroll('when: { lead_tier: [«zzz] }'),
    'enroll.when.lead_tier.0',
    'lead_tier has no option zzz',
    'correct it in the configuration',
  ],
  ['the goal', workflow('goal: { lead_region: [«emae] }'), 'goal.lead_region.0', NO_OPTION, EMEA],
  [
    'who is left out',
    'workflows:\n  route: { name: R, objectType: deals, suppressWhen: { amount: { «contains: e } } }\n',
    'suppressWhen.amount.contains',
    'contains does not fit amount, whose type is number',
    'write amount: { isGreaterThan: 5 }, for example',
  ],
  [
    'a branch',
    steps('branch: { EMEA: { when: { lead_region: [«emae] }, steps: [] } }'),
    'steps.0.branch.0.when.lead_region.0',
    NO_OPTION,
    EMEA,
  ],
  [
    'a branch in a list of branches, in a part of a test, in a case, in a branch',
    steps(
      'split: [{ percentage: 50, steps: [{ switch: { on: { property: lead_tier }, cases: { a: { steps: [{ branch: [{ name: E, when: { lead_region: [«emae] } }] }] } } } }] }, { percentage: 50 }]',
    ),
    'steps.0.split.0.steps.0.switch.cases.0.steps.0.branch.0.when.lead_region.0',
    NO_OPTION,
    EMEA,
  ],
  [
    'a branch in the rest of a switch',
    steps(
      'switch: { on: { property: lead_tier }, cases: { a: {} }, otherwise: { steps: [{ branch: { E: { when: { lead_region: [«emae] } } } }] } }',
    ),
    'steps.0.switch.otherwise.steps.0.branch.0.when.lead_region.0',
    NO_OPTION,
    EMEA,
  ],
  [
    'what a step waits for',
    steps('delayUntil: { event: { propertyChanged: { lead_region: [«emae] } }, atMost: 2 weeks }'),
    'steps.0.delayUntil.event.propertyChanged.lead_region.0',
    NO_OPTION,
    EMEA,
  ],
  [
    'one of several things that a step waits for',
    steps(
      'delayUntil: { event: [{ created: true }, { propertyChanged: { lead_region: { «contains: e } } }] }',
    ),
    'steps.0.delayUntil.event.1.propertyChanged.lead_region.contains',
    MISFIT,
    OPTION,
  ],
  [
    'an associated record',
    list('associated: companies, when: { numberofemployees: { «isBefore: today } }'),
    'when.when.numberofemployees.isBefore',
    'isBefore does not fit numberofemployees, whose type is number',
    'write numberofemployees: { isGreaterThan: 5 }, for example',
  ],
];

type Named = readonly [what: string, yaml: string, address: string, fix: string];

const UNKNOWN: readonly Named[] = [
  ['property', list('«lead_regoin: [emea]'), 'property.contacts.lead_regoin', 'did you mean "lead_region"?'],
  ['list', enroll('when: { list: «routde }'), 'list.routde', 'did you mean "routed"?'],
  [
    'list that is declared',
    `${list('lead_region: [emea]')}${enroll('when: { list: «watiing }')}`,
    'list.watiing',
    'did you mean "waiting"?',
  ],
  [
    'form',
    enroll('trigger: [{ formSubmitted: «Demo reqest }]'),
    'form."Demo reqest"',
    'did you mean "Demo request"?',
  ],
  [
    'form that has a key here',
    `${enroll('trigger: [{ formSubmitted: «dmo }]')}uses: { form.demo: Demo request }\n`,
    'form.dmo',
    'did you mean "demo"?',
  ],
  [
    'stage of a pipeline',
    'workflows:\n  route: { name: R, objectType: deals, enroll: { when: { dealstage: [«default.closedwin] } } }\n',
    'stage.deals.default.closedwin',
    'did you mean "default.closedwon"?',
  ],
  [
    'property of what is fetched',
    `${workflow('fetch: { deal: { associated: deals, newestBy: «closedat } }')}    steps: [{ createNote: { body: "{{ deal.amount }}" } }]\n`,
    'property.deals.closedat',
    'did you mean "closedate"?',
  ],
  [
    'property that a step sets',
    steps('setProperty: { lead_tier: a, «lead_regoin: emea }'),
    'property.contacts.lead_regoin',
    'did you mean "lead_region"?',
  ],
  [
    'list that a step adds to',
    `${workflow('suppress: [routed]')}    steps: [{ addToList: «route }]\n`,
    'list.route',
    'did you mean "routed"?',
  ],
  [
    'lifecycle stage',
    enroll('when: { lifecyclestage: [lead, «custmer] }'),
    'lifecycleStage.contacts.custmer',
    'did you mean "customer"?',
  ],
  [
    'owner',
    steps('branch: { Q: { when: { hubspot_owner_id: [«queue@example.co] } } }'),
    'owner."queue@example.co"',
    'did you mean "queue@example.com"?',
  ],
];

const named = {
  'forms.json': [{ id: 'f1', name: 'Demo request', formType: 'hubspot' }],
  'properties/contacts.json': [
    ...(flowSeed['properties/contacts.json'] as readonly unknown[]),
    {
      name: 'lifecyclestage',
      label: 'Lifecycle stage',
      groupName: 'lead',
      type: 'enumeration',
      fieldType: 'radio',
      hubspotDefined: true,
      options: [],
    },
  ],
};

describe('a plan judges filters where they are written', () => {
  it.each(REFUSED)('%s', async (_, yaml, path, message, fix) => {
    const { text, line, column } = marked(yaml);
    const portal = await withFlows({}, { [FILE]: text });
    expect(await holdsIn(portal)).toEqual([
      { reason: 'refused', says: `${path}: ${message}`, wayOut: fix, file: FILE, line, column },
    ]);
  });

  it.each(UNKNOWN)('a %s that is not there', async (_, yaml, address, fix) => {
    const { text, line, column } = marked(yaml);
    const portal = await withFlows(named, { [FILE]: text });
    const declare = /^(form|owner)\./.test(address)
      ? `name it: uses: { ${address}: … }`
      : `declare ${address}`;
    expect(await holdsIn(portal)).toEqual([
      {
        reason: 'unresolved',
        says: `it refers to ${address}, which is neither declared nor in the portal`,
        wayOut: `${declare}, or correct the name: ${fix}`,
        file: FILE,
        line,
        column,
      },
    ]);
  });

  it('all of a field at once, and the place in text', async () => {
    const text = list('all: [{ lead_region: [emae] }, { lead_tier: { contains: a } }, { lead_tier: [z] }]');
    const portal = await withFlows({}, { [FILE]: text });
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain(
      'when.all.0.lead_region.0: lead_region has no option emae; when.all.1.lead_tier.contains: contains does not fit lead_tier, whose type is enumeration; when.all.2.lead_tier.0: lead_tier has no option z',
    );
    expect(stdout).toContain(`--> ${FILE}:2:`);
  });

  it('by the options that are declared and by those that only the portal has', async () => {
    const declared =
      'properties: { contacts: { lead_region: { label: R, groupName: contactinformation, type: enumeration, fieldType: select, options: { latam: LATAM } } } }\n';
    const portal = await withFlows({}, { [FILE]: `${declared}${list('lead_region: [latam, emea, apac]')}` });
    const { json } = await portal.cli('plan', '--json');
    expect(json()).toMatchObject({ summary: { add: 1 } });
  });

  it('and leaves alone what the portal has there already', async () => {
    const portal = await withFlows();
    await portal.cli('pull', '--select', 'list.handoff_mqls_waiting');
    const file = 'portals/eu/lists.yaml';
    await portal.byHand('PATCH', '/crm/properties/2026-09/contacts/lead_tier', {
      options: [{ label: 'B', value: 'b' }],
    });
    const pulled = portal.files()[file] ?? '';
    portal.write({ [file]: pulled.replace(/(\s+)lead_tier:/, '$1lead_region:\n        - emea$1lead_tier:') });
    const { json } = await portal.cli('plan', '--json', '--take-over', '*');
    expect(json()).toMatchObject({ summary: { held: 0, change: 1 } });
  });
});

describe('validate judges filters by what is declared', () => {
  const property = (type: string): string =>
    `properties:\n  contacts: { score: { label: S, groupName: contactinformation, type: ${type}, fieldType: text } }\n`;
  const message = 'contains does not fit score, whose type is number';

  it.each([
    ['lists', list('score: { «contains: e }'), 'PF3021'],
    ['workflows', steps('branch: { High: { when: { score: { «contains: e } } } }'), 'PF3022'],
  ])('of %s', async (_, yaml, code) => {
    const { text, line, column } = marked(`${property('number').replace('text', 'number')}${yaml}`);
    const portal = await withFlows({}, { [FILE]: text });
    const { exit, stdout } = await portal.cli('validate', '--json');
    expect(exit).toBe(3);
    expect(JSON.parse(stdout).diagnostics).toMatchObject([{ code, message, file: FILE, line, column }]);
  });

  it('and not by options: the portal may have others', async () => {
    const text = `properties:\n  contacts: { lead_region: { label: R, groupName: contactinformation, type: enumeration, fieldType: select, options: [emea] } }\n${list('lead_region: [apac]')}`;
    const portal = await withFlows({}, { [FILE]: text });
    expect((await portal.cli('validate')).exit).toBe(0);
  });
});
