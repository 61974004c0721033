import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/emulator/json.ts';
import { CONTACTS, names, portal, textProperty } from './support.ts';

const GROUPS = `${CONTACTS}/groups`;

describe('property groups', () => {
  it('a fresh portal has those of HubSpot, with labels', async () => {
    const client = await portal();
    const listed = await client.get(GROUPS);
    for (const name of [
      'contactinformation',
      'emailinformation',
      'contactlcs',
      'sales_properties',
      'multiaccountmanagement',
    ]) {
      expect(names(listed)).toContain(name);
    }
    expect((await client.get(`${GROUPS}/contactinformation`)).body).toMatchObject({
      label: 'Contact information',
    });
  });

  it('is created with the next display order, read and listed', async () => {
    const client = await portal();
    const { status, body, headers } = await client.post(GROUPS, {
      name: 'lead_routing',
      label: 'Lead routing',
    });
    expect(status).toBe(201);
    expect(body).toEqual({ name: 'lead_routing', label: 'Lead routing', displayOrder: 14, archived: false });
    expect(headers.get('location')).toBe(`${GROUPS}/lead_routing`);
    expect((await client.get(`${GROUPS}/lead_routing`)).body).toEqual(body);
    const other = await client.post(GROUPS, { name: 'other', label: 'Other', displayOrder: 2 });
    expect(other.body.displayOrder).toBe(2);
  });

  it.each([
    ['no label', { name: 'g' }],
    ['a bad name', { name: 'My Group', label: 'G' }],
    ['a long name', { name: 'g'.repeat(101), label: 'G' }],
    ['a long label', { name: 'g', label: 'l'.repeat(251) }],
  ])('is refused with %s', async (_, body) => {
    const client = await portal();
    expect((await client.post(GROUPS, body)).status).toBe(400);
  });

  it('is refused with 409 when the name exists', async () => {
    const client = await portal();
    const answer = await client.post(GROUPS, { name: 'contactinformation', label: 'Mine' });
    expect(answer).toMatchObject({ status: 409, body: { category: 'OBJECT_ALREADY_EXISTS' } });
  });

  it('changes label and order, never its name', async () => {
    const client = await portal();
    await client.post(GROUPS, { name: 'g', label: 'G' });
    const { body } = await client.patch(`${GROUPS}/g`, { name: 'h', label: 'New', displayOrder: 3 });
    expect(body).toEqual({ name: 'g', label: 'New', displayOrder: 3, archived: false });
    expect((await client.patch(`${GROUPS}/g`, { label: '' })).status).toBe(400);
    expect((await client.patch(`${GROUPS}/nothing`, { label: 'x' })).status).toBe(404);
  });

  it('is not archived while an active property is in it; the refusal is text in the message', async () => {
    const client = await portal();
    await client.post(GROUPS, { name: 'g', label: 'G' });
    await client.post(CONTACTS, textProperty('tier', { groupName: 'g' }));
    const refused = await client.delete(`${GROUPS}/g`);
    expect(refused.status).toBe(400);
    expect(refused.body).not.toHaveProperty('subCategory');
    expect(parseJson(String(refused.body.message))).toEqual({
      status: 'error',
      message: "Can't delete or purge a group with active properties",
      correlationId: refused.body.correlationId,
      category: 'VALIDATION_ERROR',
      subCategory: 'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES',
    });
    await client.delete(`${CONTACTS}/tier`);
    expect((await client.delete(`${GROUPS}/g`)).status).toBe(204);
  });

  it('once archived is nowhere to be seen, takes no restore, and its name makes a fresh group', async () => {
    const client = await portal();
    await client.post(GROUPS, { name: 'g', label: 'G' });
    await client.post(CONTACTS, textProperty('tier', { groupName: 'g' }));
    await client.delete(`${CONTACTS}/tier`);
    await client.delete(`${GROUPS}/g`);
    expect(names(await client.get(GROUPS))).not.toContain('g');
    expect((await client.get(`${GROUPS}/g`)).status).toBe(404);
    expect((await client.delete(`${GROUPS}/g`)).status).toBe(404);
    const restore = await client.post(CONTACTS, textProperty('tier', { groupName: 'g' }));
    expect(restore).toMatchObject({ status: 400, body: { message: "Property group 'g' does not exist" } });
    expect((await client.post(GROUPS, { name: 'g', label: 'Fresh' })).body).toMatchObject({ label: 'Fresh' });
  });
});
