import { expect } from 'vitest';
import { CONTACTS, type Emulated, emulated } from './emulated.ts';

export const PROPERTIES = 'portals/eu/properties/contacts.yaml';
export const GROUPS = 'portals/eu/propertyGroups/contacts.yaml';
/** What every portal has besides, and pull writes down, too. */
export const LIFECYCLE = 'portals/eu/lifecycleStages.yaml';
export const PIPELINES = ['portals/eu/pipelines/deals.yaml', 'portals/eu/pipelines/tickets.yaml'];
export const NOTHING = /^No changes\. Portal eu \(\d+\) matches the configuration\.\n$/;

export const text = (name: string, more: object = {}) => ({
  name,
  label: `Label of ${name}`,
  groupName: 'contactinformation',
  type: 'string',
  fieldType: 'text',
  ...more,
});
export const choice = (name: string, values: readonly string[]) =>
  text(name, {
    type: 'enumeration',
    fieldType: 'select',
    options: values.map((value, displayOrder) => ({ value, label: value.toUpperCase(), displayOrder })),
  });

/** A group with two properties, and one property elsewhere. */
export async function grown(files = {}): Promise<Emulated> {
  const portal = await emulated(files);
  await portal.byHand('POST', `${CONTACTS}/groups`, { name: 'lead', label: 'Lead' });
  await portal.byHand('POST', CONTACTS, text('lead_tier', { groupName: 'lead' }));
  await portal.byHand('POST', CONTACTS, text('lead_score', { groupName: 'lead' }));
  await portal.byHand('POST', CONTACTS, text('other'));
  return portal;
}

/** After a pull: valid, nothing to do, and nothing more to pull. */
export async function expectSettled(portal: Emulated): Promise<void> {
  expect(await portal.cli('validate')).toMatchObject({ exit: 0, stderr: '' });
  expect((await portal.cli('plan')).stdout).toContain('No changes. Portal eu');
  const before = portal.files();
  expect((await portal.cli('pull')).stdout).toContain('Nothing new');
  expect(portal.files()).toEqual(before);
}
