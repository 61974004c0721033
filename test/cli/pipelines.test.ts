import { describe, expect, it } from 'vitest';
import { emulated } from './emulated.ts';

const DEALS = '/crm/pipelines/2026-09/deals';
const FILE = 'portals/eu/pipelines.yaml';

const two = (a: string, b: string) =>
  `pipelines:\n  deals:\n    a: { label: ${a}, stages: { x: { label: X, probability: 0.5 } } }\n    b: { label: ${b}, stages: { x: { label: X, probability: 0.5 } } }\n`;

describe('apply of pipelines', () => {
  it('exchanges the names of two, by a name for the time being', async () => {
    const portal = await emulated({ [FILE]: two('AA', 'BB') });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: two('BB', 'AA') });
    expect((await portal.cli('plan')).stdout).toContain(
      'rename pipeline.deals.b to "b (portalform is renaming this)" for the time being; update label',
    );
    expect((await portal.cli('apply', '--yes')).exit).toBe(0);
    expect(await portal.byHand('GET', `${DEALS}/a`)).toMatchObject({ label: 'BB' });
    expect(await portal.byHand('GET', `${DEALS}/b`)).toMatchObject({ label: 'AA' });
    expect((await portal.cli('plan', '--detailed-exitcode')).exit).toBe(0);
  });

  it('sends no label that a stage has which nobody declares', async () => {
    const stages = (label: string) =>
      `pipelines: { deals: { a: { label: A, stages: { x: { label: ${label}, probability: 0.5 } } } } }\n`;
    const portal = await emulated({ [FILE]: stages('X') });
    await portal.cli('apply', '--yes');
    const review = { label: 'In Review', displayOrder: 5, metadata: { probability: '0.3' } };
    const { id } = await portal.byHand('POST', `${DEALS}/a/stages`, review);
    portal.write({ [FILE]: stages('inreview') });
    portal.asked();
    const { stdout } = await portal.cli('apply', '--yes');
    expect(stdout).toContain(
      `stage ${id} is called like that already, and HubSpot gives each name once\n    way out: choose another name, or say under ids: that ${id} is meant`,
    );
    expect(portal.written().filter(request => request.includes('pipelines'))).toEqual([]);
  });

  it('says what of a change that failed had been carried out, and ends with 5', async () => {
    const stages = (more: string) =>
      `pipelines: { deals: { a: { label: A, stages: { x: { label: X, probability: 0.5 }${more} } } } }\n`;
    const portal = await emulated({ [FILE]: stages('') });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: stages(', y: { label: Y, probability: 0.6 }').replace('label: A', 'label: B') });
    portal.fault({
      match: { method: 'POST', path: `${DEALS}/a/stages` },
      respond: { status: 400, body: { status: 'error', category: 'VALIDATION_ERROR', message: 'not today' } },
    });
    const { exit, stdout } = await portal.cli('apply', '--yes');
    expect(exit).toBe(5);
    expect(stdout).toContain('carried out before that: update label');
    const { json } = await portal.cli('apply', '--yes', '--json');
    expect(json()).toMatchObject({ results: [{ status: 'failed' }] });
  });

  it('is on record as ended when another apply keeps it from starting', async () => {
    const portal = await emulated({ [FILE]: two('AA', 'BB') });
    await portal.cli('apply', '--yes');
    portal.write({ [FILE]: two('AA', 'CC') });
    const marker = '/crm/properties/2026-09/contacts/portalform_applied';
    const { description } = await portal.byHand('GET', marker);
    // somebody else has begun and ended since this plan was made
    const other = String(description).replace(/"run":\{"id":"[^"]*"/, '"run":{"id":"somebody-else"');
    portal.fault({
      match: { method: 'GET', path: marker },
      nth: 2,
      edits: [{ method: 'PATCH', path: marker, body: { description: other } }],
    });
    const refused = await portal.cli('apply', '--yes');
    expect(refused.exit).toBe(4);
    expect(refused.stderr).toContain('PF4002');
    const { stdout } = await portal.cli('history', '--offline');
    expect(stdout).not.toContain('crashed');
    expect(stdout).toContain('1 not started');
  });
});
