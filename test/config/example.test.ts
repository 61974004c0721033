import { describe, expect, it } from 'vitest';
import { loadPortal, openWorkspace } from '../../src/config/load.ts';
import { effectiveYaml } from '../../src/config/show.ts';
import { hasErrors } from '../../src/core/diagnostic.ts';
import { formAt, memoryFiles, plain } from './workspace.ts';

/** Two regions on a common base, split over files the way a team would. */
const workspace = memoryFiles({
  'portals/eu/portal.yaml': `portal:
  portalId: 147893286                 # refused when the token belongs to another account
  token: { read: HUBSPOT_EU_READ, write: HUBSPOT_EU_WRITE }
  protect: true
extends: [../base]
variables: { sdr_team: EMEA SDR }
ids:
  lifecycleStage.sales_accepted: { contacts: "944991848", companies: "1293308728" }
  form.demo_request: 8f2c6f0e-1111-4222-8333-444455556666
`,
  'portals/eu/overlay.yaml': `optionSets: { regions: { dach: { label: DACH, after: emea } } }
properties:
  contacts:
    rejected_because: { options: { 3: { label: No consent, before: "1" } } }
`,
  'portals/na/portal.yaml': `portal: { portalId: 20011122, token: HUBSPOT_NA }
extends: [../base]
variables: { sdr_team: Americas SDR }
exclude: [property.contacts.sla_missed]
`,
  'portals/base/groups.yaml': 'propertyGroups: { contacts: { lead_handoff: Lead handoff } }\n',
  'portals/base/options.yaml': 'optionSets: { regions: { emea: EMEA, americas: Americas, apac: APAC } }\n',
  'portals/base/contacts/handoff.yaml': `properties:
  contacts:
    lead_region: { label: Lead region, groupName: lead_handoff, type: enumeration, fieldType: select, formField: true,
                   description: Decides which team owns the lead. Set at capture., options: { from: regions } }
    handoff_status: { label: Handoff status, groupName: lead_handoff, type: enumeration, fieldType: select, options: [Waiting, Accepted, Rejected] }   # value = label
    rejected_because: { label: Rejected because, groupName: lead_handoff, type: enumeration, fieldType: select,
                   options: { 1: No budget, 2: { label: Student, hidden: true } } }
`,
  'portals/base/contacts/sla.yaml': `properties:
  contacts:
    sla_missed: { label: "Response time missed by \${vars.sdr_team}", groupName: lead_handoff, type: bool, fieldType: booleancheckbox }
`,
  'portals/base/removed.yaml': `removed:
  - { address: property.contacts.old_region, reason: replaced by lead_region }
  - { address: option.contacts.lead_region.latam }
`,
  'portals/base/uses.yaml': `uses:
  form.demo_request: Demo request
  team.sdr: \${vars.sdr_team}
  owner.lead_queue: queue@example.com
`,
});

const options = (portal: string, property: string): unknown =>
  plain(
    formAt(loadPortal(workspace, portal).layered?.sections, 'properties', 'contacts', property, 'options'),
    true,
  );

describe('a workspace of two regions', () => {
  it('is without a finding', () => {
    expect(openWorkspace(workspace).portals).toEqual(['eu', 'na']);
    for (const portal of ['eu', 'na'])
      expect(hasErrors(loadPortal(workspace, portal).diagnostics)).toBe(false);
  });

  it('differs where its overlays say so, and nowhere else', () => {
    const [eu, na] = ['eu', 'na'].map(portal => loadPortal(workspace, portal).layered);
    expect(options('eu', 'lead_region')).toEqual([
      ['emea', [['label', 'EMEA']]],
      ['dach', [['label', 'DACH']]],
      ['americas', [['label', 'Americas']]],
      ['apac', [['label', 'APAC']]],
    ]);
    expect(options('na', 'lead_region')).toHaveLength(3);
    expect(options('eu', 'rejected_because')).toEqual([
      ['3', [['label', 'No consent']]],
      ['1', [['label', 'No budget']]],
      [
        '2',
        [
          ['label', 'Student'],
          ['hidden', true],
        ],
      ],
    ]);
    expect(options('na', 'handoff_status')).toEqual(options('eu', 'handoff_status'));
    expect(formAt(eu?.sections, 'properties', 'contacts', 'sla_missed', 'label')).toBe(
      'Response time missed by EMEA SDR',
    );
    expect(formAt(na?.sections, 'properties', 'contacts', 'sla_missed')).toBeUndefined();
    expect([eu?.uses.get('team.sdr'), na?.uses.get('team.sdr')]).toEqual(['EMEA SDR', 'Americas SDR']);
    expect([eu?.settings.protect, na?.settings.protect]).toEqual([true, false]);
  });

  it('knows where every option comes from', () => {
    const { layered } = loadPortal(workspace, 'eu');
    expect(
      layered && effectiveYaml(layered, ['properties', 'contacts', 'lead_region', 'options']),
    ).toMatchInlineSnapshot(`
      "properties:                 # portals/base/contacts/handoff.yaml:1
        contacts:                 # portals/base/contacts/handoff.yaml:2
          lead_region:            # portals/base/contacts/handoff.yaml:3
            options:              # portals/base/contacts/handoff.yaml:4
              emea: EMEA          # portals/base/options.yaml:1
              dach: DACH          # portals/eu/overlay.yaml:1
              americas: Americas  # portals/base/options.yaml:1
              apac: APAC          # portals/base/options.yaml:1
      "
    `);
  });
});
