import { describe, expect, it } from 'vitest';
import { effectiveYaml } from '../../src/config/show.ts';
import { equalForms } from '../../src/core/form.ts';
import { formAt, loaded, PORTAL } from './workspace.ts';

const files = {
  'eu/portal.yaml': `${PORTAL}extends: [../base]\nvariables: { team: EMEA }`,
  'base/a.yaml': `optionSets: { regions: { emea: EMEA, apac: { label: APAC, hidden: true } } }
properties:
  contacts:
    lead_region:
      label: "Region of \${vars.team}"
      type: enumeration
      description: |
        Decides which team
        owns the lead.
      options: { from: regions }
      tags: [handoff]
    zone: { label: "in \${portal.timeZone} or $\${x}" }
    long: { label: ${'very '.repeat(20)}long }
  deals: {}
`,
  'eu/o.yaml':
    'optionSets: { regions: { dach: { label: DACH, after: emea } } }\nproperties: { contacts: { lead_region: { hidden: true } } }',
};

describe('show', () => {
  it('prints the effective YAML with the origin of every value', () => {
    expect(effectiveYaml(loaded(files), ['properties', 'contacts', 'lead_region'])).toMatchInlineSnapshot(`
      "properties:                  # portals/base/a.yaml:2
        contacts:                  # portals/base/a.yaml:3
          lead_region:             # portals/base/a.yaml:4
            label: Region of EMEA  # portals/base/a.yaml:5
            type: enumeration      # portals/base/a.yaml:6
            description: |         # portals/base/a.yaml:7
              Decides which team
              owns the lead.
            options:               # portals/base/a.yaml:10
              emea: EMEA           # portals/base/a.yaml:1
              dach: DACH           # portals/eu/o.yaml:1
              apac:                # portals/base/a.yaml:1
                label: APAC        # portals/base/a.yaml:1
                hidden: true       # portals/base/a.yaml:1
            tags:                  # portals/base/a.yaml:11
              - handoff            # portals/base/a.yaml:11
            hidden: true           # portals/eu/o.yaml:2
      "
    `);
  });

  it('prints single fields and whole sections, too', () => {
    expect(
      effectiveYaml(loaded(files), ['properties', 'contacts', 'lead_region', 'options', 'apac', 'label']),
    ).toMatchInlineSnapshot(`
      "properties:         # portals/base/a.yaml:2
        contacts:         # portals/base/a.yaml:3
          lead_region:    # portals/base/a.yaml:4
            options:      # portals/base/a.yaml:10
              apac: APAC  # portals/base/a.yaml:1
      "
    `);
    expect(effectiveYaml(loaded(files), ['properties'])?.split('\n')[0]).toMatch(
      /^properties: +# portals\/base\/a.yaml:2$/,
    );
  });

  it('prints YAML that loads to the same', () => {
    const shown = effectiveYaml(loaded(files), ['properties']) ?? '';
    expect(
      equalForms(
        formAt(loaded({ 'eu/x.yaml': shown }).sections, 'properties'),
        formAt(loaded(files).sections, 'properties'),
      ),
    ).toBe(true);
  });

  it('does not let a long line push all origins to the right', () => {
    expect(effectiveYaml(loaded(files), ['properties', 'contacts', 'long'])).toMatchInlineSnapshot(`
      "properties:  # portals/base/a.yaml:2
        contacts:  # portals/base/a.yaml:3
          long:    # portals/base/a.yaml:13
            label: very very very very very very very very very very very very very very very very very very very very long  # portals/base/a.yaml:13
      "
    `);
  });

  it('keeps what only the portal knows, once that is known shows it', () => {
    expect(effectiveYaml(loaded(files), ['properties', 'contacts', 'zone'])).toContain(
      'label: in ${portal.timeZone} or $${x} ',
    );
    expect(
      effectiveYaml(loaded(files, { timeZone: 'UTC', companyCurrency: 'EUR' }), [
        'properties',
        'contacts',
        'zone',
      ]),
    ).toContain('label: in UTC or $${x} ');
  });

  it('has nothing to show for what is not there', () => {
    for (const path of [
      [],
      ['nowhere'],
      ['properties', 'contacts', 'nobody'],
      ['properties', 'contacts', 'zone', 'label', 'deeper'],
    ]) {
      expect(effectiveYaml(loaded(files), path)).toBeUndefined();
    }
  });

  it('is not led astray by file names', () => {
    const odd = { 'eu/a\nb: c.yaml': 'propertyGroups: { contacts: { g: G } }' };
    expect(effectiveYaml(loaded(odd), ['propertyGroups'])).toContain(
      'g: G         # portals/eu/a?b: c.yaml:1\n',
    );
  });
});
