import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeYaml } from '../../src/config/write.ts';
import { planJson } from '../../src/render/plan-json.ts';
import { openDriver, type Texts } from '../conformance/driver.ts';
import { type Fields, mapOf } from '../conformance/tree.ts';
import { type Configuration, configuration } from './arbitrary.ts';
import { type Leads, leads } from './leads.ts';

/** One declaration or removal, as a file of its own would have it. */
type Piece = Fields | string;

function piecesOf(
  { groups, properties }: Configuration,
  { lists, workflows }: Leads,
  removed: readonly string[],
): readonly Piece[] {
  return [
    ...Object.entries(lists).map(([key, fields]) => ({ lists: { [key]: fields } })),
    ...Object.entries(workflows).map(([key, fields]) => ({ workflows: { [key]: fields } })),
    ...Object.entries(groups).map(([key, fields]) => ({ propertyGroups: { contacts: { [key]: fields } } })),
    ...Object.entries(properties).map(([key, fields]) => ({ properties: { contacts: { [key]: fields } } })),
    ...removed.map(key => `removed: [{ address: property.contacts.${key} }]\n`),
  ];
}

function textOf(piece: Piece): string {
  // sections are maps of maps
  return typeof piece === 'string' ? piece : writeYaml(mapOf(piece) as Parameters<typeof writeYaml>[0]);
}

/** Pieces in files whose names sort in the order given. */
function filesOf(pieces: readonly Piece[], folders: boolean): Texts {
  return Object.fromEntries(
    pieces.map((piece, index) => [
      `${folders && index % 2 === 0 ? 'deep/er/' : ''}${String(index).padStart(3, '0')}.yaml`,
      textOf(piece),
    ]),
  );
}

const layouts = fc.tuple(configuration, leads).chain(([wanted, others]) => {
  const pieces = piecesOf(
    wanted,
    others,
    ['jobtitle', 'old_region', 'older_region'].filter(key => !Object.hasOwn(wanted.properties, key)),
  );
  const shuffled = fc.shuffledSubarray([...pieces], { minLength: pieces.length, maxLength: pieces.length });
  return fc.tuple(shuffled, shuffled, fc.boolean());
});

it('plan is byte for byte the same however declarations are spread over files', async () => {
  const driver = await openDriver();
  for (const key of ['old_region', 'older_region', 'alpha']) {
    await driver.send('POST', '/crm/properties/2026-09/contacts', {
      name: key,
      label: key,
      groupName: 'contactinformation',
      type: 'string',
      fieldType: 'text',
    });
  }
  await fc.assert(
    fc.asyncProperty(layouts, async ([first, second, folders]) => {
      const one = await driver.plan(filesOf(first, folders));
      const other = await driver.plan(filesOf(second, !folders));
      expect(JSON.stringify(planJson(other))).toBe(JSON.stringify(planJson(one)));
    }),
    { numRuns: 15 },
  );
}, 120_000);
