import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/core/address.ts';
import type { Layered } from '../../src/core/configuration.ts';
import type { Kind } from '../../src/core/kind.ts';
import { declare } from '../../src/kinds/declare.ts';
import { propertyGroup } from '../../src/kinds/propertyGroup/index.ts';
import { kinds, kindsFor } from '../../src/kinds/registry.ts';
import { fieldsBody, plainValue } from '../../src/kinds/settings.ts';
import { loaded } from '../config/workspace.ts';
import { codesOf } from './codes-of.ts';

const region = 'region: { label: R, groupName: contactinformation, type: string, fieldType: text }';

function declaring(text: string) {
  return declare(loaded({ 'eu/x.yaml': text }), kinds).declaration;
}

describe('what is declared', () => {
  it('is one resource for each key, with its pin and its path, without notes', () => {
    const { resources, pins, uses, removed } = declaring(`
propertyGroups: { contacts: { g: { label: G, meta: { owner: me }, tags: [a] } } }
properties: { contacts: { ${region} } }
ids: { property.contacts.region: region_1 }
uses: { propertyGroup.contacts.zoom: zoom }
removed: [{ address: property.contacts.old }]
`);
    expect(resources.map(one => [formatAddress(one.address), one.pin, one.path])).toEqual([
      ['propertyGroup.contacts.g', undefined, ['propertyGroups', 'contacts', 'g']],
      ['property.contacts.region', 'region_1', ['properties', 'contacts', 'region']],
    ]);
    expect([...(resources[0]?.form.keys() ?? [])]).toEqual(['label']);
    expect([[...pins], [...uses], removed.length]).toEqual([
      [['property.contacts.region', 'region_1']],
      [['propertyGroup.contacts.zoom', 'zoom']],
      1,
    ]);
  });

  it('has the same hash wherever it stands, and another one when it means something else', () => {
    const hash = (text: string) => declaring(text).hash;
    const two = `properties: { contacts: { ${region}, other: { label: O } } }\n`;
    const turned = `properties: { contacts: { other: { label: O }, ${region} } }\n`;
    expect(hash(turned)).toBe(hash(two));
    for (const more of [
      'uses: { team.sdr: SDR }\n',
      'ids: { property.contacts.region: x }\n',
      'removed: [{ address: property.contacts.old }]\n',
    ])
      expect(hash(two + more)).not.toBe(hash(two));
    expect(hash(two.replace('label: O', 'label: P'))).not.toBe(hash(two));
  });

  it('says all findings in the order of the file', () => {
    const { diagnostics } = declare(
      loaded({ 'eu/x.yaml': 'properties:\n  contacts:\n    b: { label: "" }\n    a: { label: "" }\n' }),
      kinds,
    );
    expect(diagnostics.map(one => one.at?.line)).toEqual([3, 4]);
    expect(new Set(diagnostics.map(one => one.code))).toEqual(new Set(['PF3002']));
  });

  it('has a pin by object type under the address with the object type behind it', () => {
    const { pins } = declaring(`ids:
  lifecycleStage.lead: { contacts: "1", companies: "2" }
  lifecycleStage."Vor Ort": { contacts: "3" }
`);
    expect([...pins]).toEqual([
      ['lifecycleStage.lead.contacts', '1'],
      ['lifecycleStage.lead.companies', '2'],
      ['lifecycleStage."Vor Ort".contacts', '3'],
    ]);
  });

  it('is one thing where a whole section is one, without notes', () => {
    const { resources } = declaring(
      'lifecycleStages: { lead: { label: Lead, meta: { owner: me }, tags: [a] }, own: Own }\n',
    );
    expect(resources).toEqual([
      {
        address: { kind: 'lifecycleStages', path: [] },
        kind: 'lifecycleStages',
        key: 'lifecycleStages',
        form: new Map([
          [
            'stages',
            new Map([
              [
                'lead',
                new Map([
                  ['contacts', 'Lead'],
                  ['companies', 'Lead'],
                ]),
              ],
              [
                'own',
                new Map([
                  ['contacts', 'Own'],
                  ['companies', 'Own'],
                ]),
              ],
            ]),
          ],
        ]),
        path: ['lifecycleStages'],
      },
    ]);
    expect(declaring('lifecycleStages: {}\n').resources).toEqual([]);
    const odd: Layered = {
      ...loaded({}),
      sections: new Map([['lifecycleStages', new Map([['lead', 'odd']])]]),
    };
    expect(declare(odd, kinds).declaration.resources).toEqual([]);
  });

  it('is a part of its own where something is kept apart, and only where it is declared', () => {
    const rules = 'validationRules: { MIN_LENGTH: "3" }';
    const { resources } = declaring(
      `properties: { contacts: { ${region}, code: { label: C, groupName: contactinformation, type: string, fieldType: text, ${rules} } } }\n`,
    );
    expect(resources.map(one => formatAddress(one.address))).toEqual([
      'property.contacts.region',
      'property.contacts.code',
      'propertyValidation.contacts.code',
    ]);
  });

  it('ignores what is no declaration', () => {
    const layered = loaded({});
    const odd: Layered = {
      ...layered,
      sections: new Map([
        [
          'properties',
          new Map<string, string | ReadonlyMap<string, string>>([
            ['contacts', 'odd'],
            ['deals', new Map([['x', 'odd']])],
          ]),
        ],
      ]),
    };
    expect(declare(odd, kinds).declaration.resources).toEqual([]);
  });

  it('takes kinds without object types', () => {
    const layered = loaded({});
    const flat = { ...propertyGroup, name: 'list', section: 'lists', scoped: false };
    const { declaration } = declare(
      { ...layered, sections: new Map([['lists', new Map([['mql', new Map([['label', 'MQL']])]])]]) },
      [flat],
    );
    expect(declaration.resources.map(one => [formatAddress(one.address), one.scope])).toEqual([
      ['list.mql', undefined],
    ]);
  });
});

describe('the kinds of a portal', () => {
  it("are the same in every portal; lifecycle stages are a person's unless the API may", () => {
    const names = kinds.map(kind => kind.name);
    const declared = kinds.filter(kind => !kind.referredOnly).map(kind => kind.name);
    expect(declared).toEqual([
      'lifecycleStages',
      'propertyGroup',
      'property',
      'propertyValidation',
      'pipeline',
      'list',
      'workflow',
    ]);
    const api = kindsFor({ lifecycleStages: { write: 'api' } });
    expect(api.map(kind => kind.name)).toEqual(names);
    const byHand = (of: readonly Kind[]) =>
      of.filter(kind => kind.name === 'lifecycleStages' && kind.assess).length;
    expect([byHand(kinds), byHand(api)]).toEqual([1, 0]);
  });
});

describe('bodies', () => {
  it('have the scalar fields of a form, and ids for references', () => {
    const ref = { kind: 'team', key: 'sdr' };
    expect(
      fieldsBody(
        new Map<string, null | string | string[] | typeof ref>([
          ['a', 'x'],
          ['b', null],
          ['c', ['list']],
          ['d', ref],
        ]),
      ),
    ).toEqual({ a: 'x', b: null });
    expect(plainValue(ref, () => '17')).toBe('17');
    expect(plainValue(ref, () => undefined)).toBeUndefined();
    expect(plainValue('x', () => '17')).toBe('x');
    expect(plainValue(['x'], () => '17')).toBeUndefined();
  });
});

describe('codes of findings', () => {
  it('are all documented, and all of them exist', () => {
    const { documented, used } = codesOf();
    expect(used).toEqual(documented);
  });
});
