import { describe, expect, it } from 'vitest';
import { emulated } from '../cli/emulated.ts';
import { gitInit } from '../git/git-workspace.ts';
import { teller } from './teller.ts';

const DEALS = '/crm/pipelines/2026-09/deals';

interface Stage {
  readonly id: string;
  readonly label: string;
}

/** A deal pipeline as YAML: key → label and probability. */
function sales(stages: Readonly<Record<string, readonly [string, number]>>, more = ''): string {
  const lines = Object.entries(stages).map(
    ([key, [label, probability]]) => `        ${key}: { label: ${label}, probability: ${probability} }`,
  );
  return `pipelines:\n  deals:\n    sales:\n      label: Sales\n      stages:\n${lines.join('\n')}\n${more}`;
}

const stage = (label: string, displayOrder: number, probability: string) => ({
  label,
  displayOrder,
  metadata: { probability },
});

describe('a pipeline that people made, its team, and what happens to it', () => {
  it('is taken over, half changed, edited, put back, renamed, emptied', { timeout: 120_000 }, async () => {
    const portal = await emulated({ '.gitignore': '.portalform/\n' });
    const home = portal.cwd;
    const { commit, plan, apply, remembers, cli, inWords } = teller(portal);
    const somebody = (method: string, path: string, body?: object) =>
      portal.emulator.edit({ method, path: `${DEALS}${path}`, ...(body && { body: body as never }) });
    const told = async () => inWords((await cli(home, 'plan')).stdout);
    gitInit(home);
    // HubSpot's own numbers for ids
    const made = (await somebody('POST', '', {
      label: 'Sales',
      displayOrder: 1,
      stages: [stage('New', 0, '0.1'), stage('Offer', 1, '0.5'), stage('Won', 2, '1.0')],
    })) as unknown as { readonly id: string; readonly stages: readonly Stage[] };
    const idOf = (label: string) => made.stages.find(one => one.label === label)?.id ?? '';
    const shown = async () => {
      const { stages } = (await portal.byHand('GET', `${DEALS}/${made.id}`)) as unknown as {
        readonly stages: readonly (Stage & {
          readonly displayOrder: number;
          readonly metadata: { readonly probability: string };
        })[];
      };
      return [...stages]
        .sort((a, b) => a.displayOrder - b.displayOrder)
        .map(
          ({ id, label, metadata }) => `${label} ${metadata.probability}${/^\d+$/.test(id) ? '' : ` ${id}`}`,
        );
    };

    commit(home, 'ONE', sales({ fresh: ['New', 0.2], offer: ['Offer', 0.5], won: ['Won', 1] }));
    expect(await plan(home)).toMatchInlineSnapshot(`
      [
        "base none this portal has no marker; what exists and differs is a takeover",
        "adopt pipeline.deals.sales",
        "  stages.fresh first (held: takeover)",
      ]
    `);
    expect(await apply(home)).toMatchInlineSnapshot(`
      [
        "exit 0",
      ]
    `);
    expect(await apply(home, '--take-over', 'pipeline.deals.sales')).toMatchInlineSnapshot(`
      [
        "exit 0",
        "^ pipeline.deals.sales",
        "Marker: complete, commit ONE.",
      ]
    `);
    expect(await remembers()).toMatchInlineSnapshot(`"complete ONE, attempted nothing"`);
    expect(await shown()).toMatchInlineSnapshot(`
      [
        "New 0.2",
        "Offer 0.5",
        "Won 1.0",
      ]
    `);
    expect(await plan(home)).toMatchInlineSnapshot(`
      [
        "base marker ONE",
      ]
    `);

    // swap, new stage; the new stage fails
    commit(
      home,
      'TWO',
      sales({ fresh: ['Offer', 0.2], offer: ['New', 0.5], legal: ['Legal', 0.7], won: ['Won', 1] }),
    );
    const fault = portal.fault({
      match: { method: 'POST', path: `${DEALS}/*/stages` },
      respond: { status: 400, body: { status: 'error', category: 'VALIDATION_ERROR', message: 'not today' } },
    });
    expect(await plan(home)).toMatchInlineSnapshot(`
      [
        "base marker ONE",
        "update pipeline.deals.sales",
        "  stages.fresh config",
        "  stages.offer config",
        "  stages.legal config",
      ]
    `);
    expect(await apply(home)).toMatchInlineSnapshot(`
      [
        "exit 5",
        "x ~ pipeline.deals.sales",
        "Marker: not complete (1 change was not done); base stays commit ONE.",
      ]
    `);
    portal.emulator.faults.remove(fault);
    expect(await shown()).toMatchInlineSnapshot(`
      [
        "New 0.2",
        "Offer 0.5",
        "Won 1.0",
      ]
    `);
    expect(await remembers()).toMatchInlineSnapshot(`"complete ONE, attempted TWO"`);
    // an admin edits in between
    await somebody('PATCH', `/${made.id}/stages/${idOf('Won')}`, { metadata: { probability: '0.9' } });
    expect(await plan(home)).toMatchInlineSnapshot(`
      [
        "base marker ONE",
        "update pipeline.deals.sales",
        "  stages.fresh both (held: ambiguous)",
        "  stages.offer both (held: ambiguous)",
        "  stages.legal config",
        "  stages.won drift (held: drift)",
      ]
    `);

    commit(
      home,
      'THREE',
      sales({ fresh: ['New', 0.2], offer: ['Offer', 0.5], legal: ['Legal', 0.7], won: ['Won', 1] }),
    );
    expect(await plan(home)).toMatchInlineSnapshot(`
      [
        "base marker ONE",
        "update pipeline.deals.sales",
        "  stages.legal config",
        "  stages.won drift (held: drift)",
      ]
    `);
    expect(await apply(home)).toMatchInlineSnapshot(`
      [
        "exit 0",
        "~ pipeline.deals.sales",
        "Marker: complete, commit THREE.",
      ]
    `);
    expect(await shown()).toMatchInlineSnapshot(`
      [
        "New 0.2",
        "Offer 0.5",
        "Legal 0.7 sales_legal",
        "Won 0.9",
      ]
    `);
    expect(await remembers()).toMatchInlineSnapshot(`"complete THREE, attempted nothing"`);
    expect(await told()).toContain('last changed by user 10000002 at 20');
    expect(await apply(home, '--revert', 'pipeline.deals.sales')).toMatchInlineSnapshot(`
      [
        "exit 0",
        "~ pipeline.deals.sales",
        "Marker: complete, commit THREE.",
      ]
    `);
    expect(await shown()).toMatchInlineSnapshot(`
      [
        "New 0.2",
        "Offer 0.5",
        "Legal 0.7 sales_legal",
        "Won 1.0",
      ]
    `);

    // renamed by an admin; deleted by an admin
    await somebody('PATCH', `/${made.id}/stages/${idOf('Offer')}`, { label: 'Quote' });
    expect(await plan(home)).toMatchInlineSnapshot(`
      [
        "base marker THREE",
        "update pipeline.deals.sales",
        "  stages.offer drift (held: missing)",
      ]
    `);
    expect(await told()).toContain('it may be called "Quote" (');
    expect(await told()).toContain(`write ids: { stage.deals.sales.offer: "${idOf('Offer')}" }`);
    expect(await told()).toContain('add --recreate pipeline.deals.sales to create it again');
    await somebody('PATCH', `/${made.id}/stages/${idOf('Offer')}`, { label: 'Offer' });
    await somebody('DELETE', `/${made.id}/stages/${idOf('New')}`);
    expect(await plan(home)).toMatchInlineSnapshot(`
      [
        "base marker THREE",
        "update pipeline.deals.sales",
        "  stages.fresh drift (held: missing)",
      ]
    `);
    expect(await told()).not.toContain('it may be called');
    expect(await apply(home, '--recreate', 'pipeline.deals.sales')).toMatchInlineSnapshot(`
      [
        "exit 0",
        "~ pipeline.deals.sales",
        "Marker: complete, commit THREE.",
      ]
    `);
    expect(await shown()).toMatchInlineSnapshot(`
      [
        "New 0.2 sales_fresh",
        "Offer 0.5",
        "Legal 0.7 sales_legal",
        "Won 1.0",
      ]
    `);
    expect(await remembers()).toMatchInlineSnapshot(`"complete THREE, attempted nothing"`);

    // removed while a deal is in it
    const deal = await portal.byHand('POST', '/crm/objects/2026-09/deals', {
      properties: { dealname: 'A', pipeline: made.id, dealstage: 'sales_legal' },
    });
    commit(
      home,
      'FOUR',
      sales(
        { fresh: ['New', 0.2], offer: ['Offer', 0.5], won: ['Won', 1] },
        'removed: [ { address: stage.deals.sales.legal } ]\n',
      ),
    );
    expect(await plan(home)).toMatchInlineSnapshot(`
      [
        "base marker THREE",
        "update pipeline.deals.sales",
        "  stages.legal config (held: inUse)",
      ]
    `);
    expect(await apply(home)).toMatchInlineSnapshot(`
      [
        "exit 0",
      ]
    `);
    await portal.byHand('PATCH', `/crm/objects/2026-09/deals/${String(deal['id'])}`, {
      properties: { dealstage: idOf('Offer') },
    });
    expect(await apply(home)).toMatchInlineSnapshot(`
      [
        "exit 0",
        "~ pipeline.deals.sales",
        "Marker: complete, commit FOUR.",
      ]
    `);
    expect(await shown()).toMatchInlineSnapshot(`
      [
        "New 0.2 sales_fresh",
        "Offer 0.5",
        "Won 1.0",
      ]
    `);
    expect(await plan(home)).toMatchInlineSnapshot(`
      [
        "base marker FOUR",
      ]
    `);
    expect(await told()).toContain(
      'stages has no legal any more: its `removed:` entry has done its work, delete it',
    );
    await somebody('POST', `/${made.id}/stages`, { stageId: 'sales_legal', ...stage('Legal', 9, '0.7') });
    expect(await plan(home)).toMatchInlineSnapshot(`
      [
        "base marker FOUR",
        "update pipeline.deals.sales",
        "  stages.legal drift (held: drift)",
      ]
    `);
    expect(await apply(home)).toMatchInlineSnapshot(`
      [
        "exit 0",
      ]
    `);
    expect(await shown()).toMatchInlineSnapshot(`
      [
        "New 0.2 sales_fresh",
        "Offer 0.5",
        "Won 1.0",
        "Legal 0.7 sales_legal",
      ]
    `);
  });
});
