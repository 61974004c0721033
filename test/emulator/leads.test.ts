import { describe, expect, it } from 'vitest';
import { LEADS, stage, stored } from './pipeline-support.ts';
import { names, portal } from './support.ts';

describe('lead pipelines', () => {
  it('begin with the default one', async () => {
    const client = await portal();
    expect(await stored(client, `${LEADS}/lead-pipeline-id`)).toEqual([
      ['new-stage-id', 'New', 0],
      ['attempting-stage-id', 'Attempting', 1],
      ['connected-stage-id', 'Connected', 2],
      ['qualified-stage-id', 'Qualified', 3],
      ['unqualified-stage-id', 'Disqualified', 4],
    ]);
    expect((await client.delete(`${LEADS}/lead-pipeline-id`)).status).toBe(400);
  });

  it('keep sent ids, know states and derive isClosed', async () => {
    const client = await portal();
    const stages = [stage('A', 0), stage('B', 1, { leadState: 'QUALIFIED', isClosed: 'false' })];
    const pipeline = { label: 'Partners', displayOrder: 1, pipelineId: 'partners', stages };
    expect((await client.post(LEADS, pipeline)).status).toBe(201);
    const metadata = async (id: string) => (await client.get(`${LEADS}/partners/stages/${id}`)).body.metadata;
    expect(await metadata('s-A')).toEqual({ isClosed: 'false', leadState: 'NEW' });
    expect(await metadata('s-B')).toEqual({ isClosed: 'true', leadState: 'QUALIFIED' });
    expect(
      (await client.patch(`${LEADS}/partners/stages/s-A`, { metadata: { leadState: 'OLD' } })).status,
    ).toBe(400);
  });

  it('add calculated properties that end in the stage and a number', async () => {
    const client = await portal();
    const path = `${LEADS}/lead-pipeline-id/stages`;
    await client.post(path, { ...stage('x', 7), stageId: 'late-stage' });
    await client.post(path, { ...stage('y', 8), stageId: 'late-stage_1' });
    const mine = async () =>
      names(await client.get('/crm/properties/2026-09/leads')).filter(name =>
        name.startsWith('hs_v2_date_entered'),
      );
    expect(await mine()).toEqual([
      expect.stringMatching(/^hs_v2_date_entered_late_stage_1_\d{10}$/),
      expect.stringMatching(/^hs_v2_date_entered_late_stage_\d{10}$/),
    ]);
    await client.delete(`${path}/late-stage`);
    expect(await mine()).toEqual([expect.stringContaining('late_stage_1_')]);
  });
});
