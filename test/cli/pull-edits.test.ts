import { describe, expect, it } from 'vitest';
import type { Emulated } from './emulated.ts';
import { expectSettled } from './pulling.ts';
import { CODE, changeFlow, withFlows } from './pulling-flows.ts';

const ROUTE_FILE = 'portals/eu/workflows/handoff_route_new_mql.yaml';
const CODE_FILE = 'portals/eu/code/greet.js';

/** The workflow as a person might have written it, and what is around it. */
const MINE = `# Routing. Ask sales before you change it.
workflows:
  handoff_route_new_mql:
    name: 'Handoff | Route new MQL'   # as in the playbook
    enroll: { when: { any: [{ all: [{ lead_region: [emea, apac] }, { list: handoff_mqls_waiting }] }] } }
    objectType: contacts
    steps:
    # everybody is EMEA first
    - id: stamp
      setProperty: {lead_region: emea}   # not apac

    # who may take it
    - id: by_region
      branch:
        EMEA:
          when: { any: [{ lead_region: [emea] }] }   # HubSpot says OR
          steps:
          - rotateOwner: { team: "EMEA SDR", overwrite: false }
        # nobody's
        otherwise: { steps: [{ setProperty: { hubspot_owner_id: 'queue@example.com' } }] }
    - delay: 2 days                     # a working day or two
    - sendEmail: Welcome
    - { addToList: routed, version: 0 }
    - code:
        runtime: NODE20X
        file: code/greet.js             # shared with the other one
`;

async function mine(text = MINE): Promise<Emulated> {
  const portal = await withFlows(
    {},
    {
      'portals/eu/ids.yaml': 'ids: { workflow.handoff_route_new_mql: "101" }\n',
      [ROUTE_FILE]: text,
      [CODE_FILE]: CODE,
    },
  );
  await portal.cli('pull');
  expect(portal.files()[ROUTE_FILE]).toBe(text);
  await expectSettled(portal);
  return portal;
}

describe('pull into a workflow that a person wrote', () => {
  it('changes the line of the one step that changed', async () => {
    const portal = await mine();
    await changeFlow(portal, '101', text => text.replace('"delta":"2880"', '"delta":"4320"'));
    const { stdout } = await portal.cli('pull');
    expect(stdout).toContain(`Updated:\n  workflow.handoff_route_new_mql: steps (${ROUTE_FILE})\n`);
    expect(portal.files()[ROUTE_FILE]).toBe(
      MINE.replace('delay: 2 days                     #', 'delay: 4320 minutes #'),
    );
    await expectSettled(portal);
  });

  it.each([
    {
      what: 'a name, in its quotes',
      change: (text: string) => text.replace('Route new MQL', "Route what's new"),
      after: MINE.replace("'Handoff | Route new MQL'   #", "'Handoff | Route what''s new' #"),
    },
    {
      what: 'a value in a branch in a branch',
      change: (text: string) => text.replace('"values":["emea"]', '"values":["emea","apac"]'),
      after: MINE.replace('{ lead_region: [emea] }] }   #', '{ lead_region: [emea, apac] }] } #'),
    },
    {
      what: 'the name of a branch',
      change: (text: string) => text.replace('"branchName":"EMEA"', '"branchName":"EMEA: all"'),
      after: MINE.replace('        EMEA:\n', '        "EMEA: all":\n'),
    },
    {
      what: 'who is enrolled',
      change: (text: string) => text.replace('"values":["emea","apac"]', '"values":["apac"]'),
      after: MINE.replace(
        'enroll: { when: { any: [{ all: [{ lead_region: [emea, apac] }, { list: handoff_mqls_waiting }] }] } }',
        'enroll: { when: { any: [{ all: [{ lead_region: [apac] }, { list: handoff_mqls_waiting }] }] } }',
      ),
    },
    {
      what: 'a step more',
      change: (text: string) =>
        text
          .replace('"nextActionId":"6"}', '"nextActionId":"90"}')
          .replace(
            '{"actionId":"6"',
            '{"actionId":"90","actionTypeId":"0-5","actionTypeVersion":0,"type":"SINGLE_CONNECTION","fields":{"property_name":"lead_tier","value":{"type":"STATIC_VALUE","staticValue":"a"}},"connection":{"edgeType":"STANDARD","nextActionId":"6"}},{"actionId":"6"',
          ),
      after: MINE.replace(
        '    - sendEmail: Welcome\n',
        '    - setProperty:\n        lead_tier: a\n    - sendEmail: Welcome\n',
      ),
    },
    {
      what: 'a step less',
      change: (text: string) =>
        text
          .replace('"nextActionId":"6"}', '"nextActionId":"7"}')
          .replace(/\{"actionId":"6".*?(?=\{"actionId":"7")/, ''),
      after: MINE.replace('    - sendEmail: Welcome\n', ''),
    },
  ])('changes $what and nothing else', async ({ change, after }) => {
    const portal = await mine();
    await changeFlow(portal, '101', change);
    await portal.cli('pull');
    expect(portal.files()[ROUTE_FILE]).toBe(after);
    await expectSettled(portal);
  });

  it('changes code in its file', async () => {
    const portal = await mine();
    await changeFlow(portal, '101', text => text.replace('event.name', 'event.mail'));
    await portal.cli('pull');
    expect(portal.files()[ROUTE_FILE]).toBe(MINE);
    expect(portal.files()[CODE_FILE]).toBe(CODE.replace('event.name', 'event.mail'));
    await expectSettled(portal);
  });

  it('leaves what a variable or an alias says, and says so', async () => {
    const text = MINE.replace('workflows:', 'variables: { long: 2 days }\nworkflows:')
      .replace('delay: 2 days ', 'delay: "${vars.long}" ')
      .replace('# as in', '# ${as in}');
    const portal = await mine(text);
    await changeFlow(portal, '101', body =>
      body
        .replace('"delta":"2880"', '"delta":"4320"')
        .replace('"values":["emea","apac"]', '"values":["apac"]'),
    );
    const { json } = await portal.cli('pull', '--json');
    expect(json()).toMatchObject({ updated: [{ field: 'enroll' }], left: [{ field: 'steps' }] });
    expect(portal.files()[ROUTE_FILE]).toBe(text.replace('lead_region: [emea, apac]', 'lead_region: [apac]'));
  });
});
