import { describe, expect, it } from 'vitest';
import { declare } from '../../src/kinds/declare.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { loaded, PORTAL, rendered } from '../config/workspace.ts';

const BASE = [
  'properties: { contacts: { lead_region: { label: R, groupName: contactinformation, type: string, fieldType: text } } }',
  'pipelines: { deals: { new_business: { label: New business, stages: { open: { label: Open, probability: 0.1 } } } } }',
  'lists: { hot_leads: { name: Hot leads } }',
  'workflows: { route_mql: { name: Route, objectType: contacts, steps: [] } }',
  '',
].join('\n');

function found(overlay: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = {
    'base/things.yaml': BASE,
    'eu/portal.yaml': `${PORTAL}extends: [../base]\n`,
    'eu/o.yaml': overlay,
    ...more,
  };
  return declare(loaded(files), kinds).diagnostics.map(rendered);
}

describe('an overlay of a thing that no lower layer declares', () => {
  it.each([
    [
      'properties: { contacts: { lead_regoin: { label: Region } } }',
      'o.yaml:1:27 «lead_regoin» PF2028 no layer below declares property.contacts.lead_regoin, and alone it is not complete: it cannot be created without groupName, type, fieldType → did you mean "lead_region"? Else add groupName, type, fieldType; or, when the portal has it already, say so: uses: { property.contacts.lead_regoin: lead_regoin }',
    ],
    [
      'properties: { contacts: { quite_other: { label: Other } } }',
      'o.yaml:1:27 «quite_other» PF2028 no layer below declares property.contacts.quite_other, and alone it is not complete: it cannot be created without groupName, type, fieldType → correct the key; or add groupName, type, fieldType; or, when the portal has it already, say so: uses: { property.contacts.quite_other: quite_other }',
    ],
    [
      'pipelines: { deals: { new_busines: { stages: { won: { label: Won, probability: 1 } } } } }',
      'o.yaml:1:23 «new_busines» PF2028 no layer below declares pipeline.deals.new_busines, and alone it is not complete: it cannot be created without label → did you mean "new_business"? Else add label; or, when the portal has it already, say so: uses: { pipeline.deals.new_busines: new_busines }',
    ],
    [
      'lists: { hot_lead: { when: { email: { isKnown: true } } } }',
      'o.yaml:1:10 «hot_lead» PF2028 no layer below declares list.hot_lead, and alone it is not complete: a list needs a name → did you mean "hot_leads"? Else write name:, as people shall see it in HubSpot; it is unique among all lists of a portal',
    ],
    [
      'workflows: { route_mq: { steps: { call: { createTask: { due: { in: 0 days, time: "17:00" } } } } } }',
      'o.yaml:1:14 «route_mq» PF2028 no layer below declares workflow.route_mq, and alone it is not complete: a workflow needs an objectType → did you mean "route_mql"? Else write objectType: contacts',
    ],
  ])('is an error with what was likely meant: %s', (overlay, says) => {
    expect(found(overlay)).toEqual([says]);
  });

  it.each([
    ['overlays one', 'properties: { contacts: { lead_region: { label: Region } } }'],
    [
      'is complete by itself',
      'properties: { contacts: { own: { label: O, groupName: contactinformation, type: string, fieldType: text } } }',
    ],
    [
      "is HubSpot's own",
      'properties: { contacts: { hs_lead_status: { label: S }, jobtitle: { label: J } } }',
    ],
    [
      'is expected to be there',
      'properties: { contacts: { old: { label: O } } }\nuses: { property.contacts.old: old }',
    ],
    [
      'names one by its id',
      'pipelines: { deals: { default: { stages: {} }, 0815: { stages: {} }, 01234567-89ab-cdef-0123-456789abcdef: { stages: {} } } }',
    ],
    ['is pinned', 'properties: { contacts: { old: { label: O } } }\nids: { property.contacts.old: old }'],
    ['is a part of what is overlaid', 'properties: { contacts: { lead_region: { validationRules: {} } } }'],
    ['is one thing everywhere', 'lifecycleStages: { own: Own }'],
  ])('is none where it %s', (_, overlay) => {
    expect(found(overlay)).toEqual([]);
  });

  it('may be a part of what the portal has in a layer that extends none', () => {
    expect(found('', { 'base/part.yaml': 'properties: { contacts: { old: { label: O } } }' })).toEqual([]);
    expect(
      declare(loaded({ 'eu/o.yaml': 'properties: { contacts: { old: { label: O } } }' }), kinds).diagnostics,
    ).toEqual([]);
  });

  it('says what else is wrong where nothing like it is declared', () => {
    expect(
      found('workflows: { apart: { steps: [{ createTask: { type: CALL } }] } }').map(
        one => one.split(' ')[2],
      ),
    ).toEqual(['PF2028', 'PF3022']);
  });
});
