import { beforeAll, describe, expect, it } from 'vitest';
import {
  byHand,
  cellIn,
  type Document,
  documentIn,
  livedIn,
  matrixOf,
  PROPERTIES,
  shortly,
  text,
} from './comparing.ts';

describe('three portals of one base', () => {
  it('are shown cell by cell', async () => {
    const fleet = await livedIn();
    const before = fleet.asked('eu').length;
    const { exit, stdout, stderr } = await fleet.cli('compare', 'eu', 'na', 'apac', '--json');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    const document = documentIn(stdout);
    expect(matrixOf(document)).toEqual({
      'propertyGroup.contacts.lead_handoff': ['same', 'same', 'same'],
      'property.contacts.booth': ['intended', 'same', 'conflict'],
      'property.contacts.fresh': ['same', 'same', 'behind'],
      'property.contacts.lead_region': ['intended', 'intended', 'same'],
      'property.contacts.legacy': ['same', 'conflict', 'intended'],
      'property.contacts.note': ['same', 'drift', 'same'],
      'property.contacts.own': ['same', 'conflict', 'intended'],
      'property.contacts.plain': ['same', 'same', 'same'],
      'property.contacts.score': ['drift', 'same', 'same'],
      'property.contacts.spare': ['same', 'unmanaged', 'intended'],
      'property.contacts.tier': ['same', 'intended', 'same'],
      'pipeline.deals.new_business': ['intended', 'same', 'same'],
      'list.waiting': ['same', 'intended', 'same'],
    });
    console.log(stdout);
    const t = await fleet.cli('compare', 'eu', 'na', 'apac');
    console.log(t.stdout);
    console.log(fleet.asked('eu').slice(before));
  });
});
