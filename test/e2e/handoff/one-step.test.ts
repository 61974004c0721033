import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import { isObject } from '../../../src/core/call.ts';
import { emulated } from '../../cli/emulated.ts';
import { action, enrolled, flow, when } from '../../cli/pulling-flows.ts';
import { makeDirectory } from '../../cli/test-workspace.ts';
import { applied, FLOWS, flowNamed, openSeeded, watchBodies } from './alone.ts';

const FILE = 'portals/eu/workflows/long.yaml';
const NAME = 'Forty actions';

const sets = (from: number, count: number, indent: string): readonly string[] =>
  Array.from(
    { length: count },
    (_, index) => `${indent}- setProperty: { jobtitle: "Title ${from + index}" }`,
  );

/** A branch whose arms join, a switch, and forty actions in all. */
const LONG = [
  'workflows:',
  '  long:',
  `    name: ${NAME}`,
  '    objectType: contacts',
  '    enroll: { when: { email: { isKnown: true } } }',
  '    steps:',
  ...sets(1, 8, '      '),
  '      - branch:',
  '          Known:',
  '            when: { city: { isKnown: true } }',
  '            steps:',
  ...sets(9, 10, '              '),
  '          Leads:',
  '            when: { lifecyclestage: [lead] }',
  '            steps:',
  ...sets(19, 10, '              '),
  '          otherwise: { steps: [{ delay: 1 day }] }',
  '      - switch:',
  '          on: { property: hs_lead_status }',
  '          cases: { NEW: { steps: [{ delay: 2 days }] }, OPEN: { steps: [{ setProperty: { jobtitle: "" } }] } }',
  ...sets(30, 7, '      '),
  '',
].join('\n');

const actionsIn = (body: JsonObject | undefined): readonly JsonObject[] => {
  const actions = body?.['actions'];
  return Array.isArray(actions) ? (actions as readonly Json[]).filter(isObject) : [];
};

/** Ids of the actions that are not exactly as they were, and of those that are new. */
function changedIn(before: JsonObject, after: JsonObject | undefined) {
  const were = new Map(actionsIn(before).map(one => [one['actionId'], JSON.stringify(one)]));
  const are = actionsIn(after);
  return {
    count: are.length,
    changed: are.filter(
      one => were.has(one['actionId']) && were.get(one['actionId']) !== JSON.stringify(one),
    ),
    added: are.filter(one => !were.has(one['actionId'])),
  };
}

const titled = (text: string) =>
  expect.objectContaining({
    fields: expect.objectContaining({ value: { staticValue: text, type: 'STATIC_VALUE' } }),
  });

describe('a workflow of forty actions', () => {
  it.each([
    { what: 'at the top', title: 'Title 3' },
    { what: 'in an arm', title: 'Title 15' },
    { what: 'behind the join', title: 'Title 36' },
  ])(
    'has one other action in the PUT when one step changes $what',
    async ({ title }) => {
      const portal = await applied(await openSeeded({ [FILE]: LONG }));
      const before = await flowNamed(portal, NAME);
      expect(actionsIn(before)).toHaveLength(40);
      const bodies = watchBodies();
      portal.write({ [FILE]: LONG.replace(`"${title}"`, '"Other"') });
      expect((await portal.cli('apply', '--yes')).exit).toBe(0);
      const puts = bodies.filter(({ request }) => request === `PUT ${FLOWS}/${String(before['id'])}`);
      expect(puts).toHaveLength(1);
      expect(changedIn(before, puts[0]?.body)).toEqual({ count: 40, changed: [titled('Other')], added: [] });
      expect(puts[0]?.body['revisionId']).toBe(before['revisionId']);
      const { actions: _, ...rest } = puts[0]?.body ?? {};
      expect(before).toMatchObject(rest);
      expect((await portal.cli('plan')).stdout).toContain('No changes. Portal eu');
    },
    120_000,
  );

  it('has a new action with an id that was never there, and one that leads to it, when one step is added', async () => {
    const portal = await applied(await openSeeded({ [FILE]: LONG }));
    const before = await flowNamed(portal, NAME);
    const bodies = watchBodies();
    const line = '              - setProperty: { jobtitle: "Title 20" }\n';
    portal.write({ [FILE]: LONG.replace(line, `${line}${line.replace('20', '20 and a half')}`) });
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    const put = bodies.find(({ request }) => request.startsWith('PUT'))?.body;
    const next = { edgeType: 'STANDARD', nextActionId: before['nextAvailableActionId'] };
    expect(changedIn(before, put)).toEqual({
      count: 41,
      changed: [expect.objectContaining({ connection: next })],
      added: [titled('Title 20 and a half')],
    });
  }, 120_000);
});

/** As people click it together: ids with gaps, fields nobody knows, versions, a step that is jumped back to. */
const CLICKED = flow(
  '77',
  NAME,
  Array.from({ length: 40 }, (_, index): JsonObject => {
    const id = String(3 * index + 1);
    const next = index < 39 ? String(3 * index + 4) : undefined;
    const odd = {
      ...action(id, '1-179507819', { channel: `c${index}`, blocks: [{ a: null }] }, next),
      actionTypeVersion: 7,
    };
    const set = action(
      id,
      '0-5',
      { property_name: 'jobtitle', value: { type: 'STATIC_VALUE', staticValue: `Title ${index}` } },
      next,
    );
    return index % 3 === 1
      ? odd
      : index === 39
        ? { ...set, connection: { edgeType: 'GOTO', nextActionId: '4' } }
        : set;
  }),
  { nextAvailableActionId: '500', enrollmentCriteria: enrolled(when()), uuid: 'Forty-77' },
);

describe('a workflow of forty actions that people made', () => {
  it('has one other action in the PUT when one line of what was pulled changes', async () => {
    const portal = await emulated({}, { seed: makeDirectory({ 'flows.json': JSON.stringify([CLICKED]) }) });
    await portal.cli('pull', '--select', 'workflow.*');
    await applied(portal);
    const before = await flowNamed(portal, NAME);
    const file = 'portals/eu/workflows/forty_actions.yaml';
    const text = portal.files()[file] ?? '';
    portal.write({ [file]: text.replace('Title 20', 'Other') });
    const bodies = watchBodies();
    expect((await portal.cli('apply', '--yes', '--take-over', 'workflow.*')).exit).toBe(0);
    const put = bodies.find(({ request }) => request.startsWith('PUT'))?.body;
    expect(changedIn(before, put)).toEqual({ count: 40, changed: [titled('Other')], added: [] });
    const { createdAt, updatedAt, ...was } = before;
    expect({ ...was, ...put }).toEqual({ ...was, actions: put?.['actions'] });
  }, 120_000);
});
