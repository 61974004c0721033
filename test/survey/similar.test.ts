import { describe, expect, it } from 'vitest';
import { type Looks, sameOptions, similarProperties } from '../../src/survey/similar.ts';

function looks(name: string, label: string, more: Partial<Looks> = {}): Looks {
  return { id: name, name, label, builtIn: false, options: [], ...more };
}
const own = { builtIn: true };

/** What was found, as `names: why`. */
function found(all: readonly Looks[]): string[] {
  return similarProperties(all).map(({ ids, why }) => `${ids.join(', ')}: ${why.join('; ')}`);
}

describe('properties look alike', () => {
  it.each<[string, Looks, Looks, string]>([
    ['by label', looks('a1', 'Lead region'), looks('b7', 'Lead  Region'), 'the same label'],
    ['however it is written', looks('a1', 'Job title'), looks('b7', 'Jobtitle'), 'the same label'],
    [
      'by the words in it',
      looks('a1', 'Region of lead'),
      looks('b7', 'Lead region'),
      'labels of the same words',
    ],
    [
      'but for "old"',
      looks('a1', 'Lead region'),
      looks('b7', 'Lead region (old)'),
      'labels of the same words',
    ],
    ['by name', looks('lead_region', 'One'), looks('lead_region_2nd', 'Two'), ''],
    [
      'by name, but for "copy"',
      looks('lead_region', 'One'),
      looks('lead_region_copy', 'Two'),
      'names of the same words',
    ],
    [
      'by a typing mistake',
      looks('a1', 'Lead region'),
      looks('b7', 'Lead regoin'),
      'labels that differ in one letter: region, regoin',
    ],
    ['not by one digit', looks('a1', 'Street 1'), looks('b7', 'Street 2'), ''],
    ['not by one letter of a short word', looks('a1', 'State'), looks('b7', 'Stage'), ''],
    [
      "also to HubSpot's own",
      looks('job_title', 'Position'),
      looks('jobtitle', 'Job', own),
      'the same name but for spelling',
    ],
    [
      'by name but for hs_',
      looks('lead_status', 'One'),
      looks('hs_lead_status', 'Two', own),
      'the same name but for spelling',
    ],
    ["not when both are HubSpot's", looks('a1', 'Region', own), looks('b7', 'Region', own), ''],
    ["not when both are HubSpot's, by a mistake", looks('a1', 'Region', own), looks('b7', 'Regoin', own), ''],
    ['not without a word', looks('a1', '🚀'), looks('b7', '✨'), ''],
  ])('%s', (_, a, b, why) => {
    expect(found([a, b])).toEqual(why === '' ? [] : [`${a.name}, ${b.name}: ${why}`]);
  });

  it('a letter that makes another word of it is no mistake: both words stand elsewhere, too', () => {
    const all = [
      looks('a1', 'Contact owner'),
      looks('a2', 'Contract owner'),
      looks('a3', 'Contact city'),
      looks('a4', 'Contract value'),
    ];
    expect(found(all)).toEqual([]);
    expect(found(all.slice(0, 3))).toEqual(['a1, a2: labels that differ in one letter: contact, contract']);
  });

  it('more than two together, with every reason, in their order', () => {
    const all = [
      looks('other', 'Something else'),
      looks('region_a', 'Lead region'),
      looks('hs_region', 'Region of lead', own),
      looks('region_b', 'Lead region'),
      looks('region_b_old', 'Where the lead is'),
    ];
    expect(found(all)).toEqual([
      'region_a, hs_region, region_b, region_b_old: the same label; labels of the same words; names of the same words',
    ]);
  });

  it('several groups', () => {
    const all = [looks('a1', 'Cat'), looks('b1', 'Dog'), looks('b2', 'Dog'), looks('a2', 'Cat')];
    expect(found(all)).toEqual(['a1, a2: the same label', 'b1, b2: the same label']);
  });
});

describe('the same options', () => {
  const options = ['DE', 'AT', 'CH'];

  it('in any order and case', () => {
    const all = [looks('a', 'A', { options }), looks('b', 'B', { options: ['ch', 'de', 'at'] })];
    expect(sameOptions(all)).toEqual([{ ids: ['a', 'b'], why: ['the same options'] }]);
  });

  it("of HubSpot's own only beside custom ones", () => {
    const both = [looks('a', 'A', { options, ...own }), looks('b', 'B', { options, ...own })];
    expect(sameOptions(both)).toEqual([]);
    expect(sameOptions([...both, looks('c', 'C', { options })])).toMatchObject([{ ids: ['a', 'b', 'c'] }]);
  });

  it('yes and no say nothing', () => {
    const two = ['true', 'false'];
    expect(sameOptions([looks('a', 'A', { options: two }), looks('b', 'B', { options: two })])).toEqual([]);
    expect(sameOptions([looks('a', 'A'), looks('b', 'B')])).toEqual([]);
  });

  it('but for one are others', () => {
    const all = [looks('a', 'A', { options }), looks('b', 'B', { options: [...options, 'LI'] })];
    expect(sameOptions(all)).toEqual([]);
  });
});
