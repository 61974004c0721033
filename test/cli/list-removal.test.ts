import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
import type { Emulated } from './emulated.ts';
import { anyOf, flow, flowSeed, inList, list, set, when, withFlows } from './pulling-flows.ts';

const REMOVED = { 'portals/eu/removed.yaml': 'removed: [{ address: list.unrelated }]\n' };
const known = (name: 'lists.json' | 'flows.json') => flowSeed[name] as readonly JsonObject[];

interface Removal {
  readonly risks: readonly string[];
  readonly held?: { readonly reason: string; readonly says: string };
}

/** What the plan says of the list that is removed. */
async function removal(portal: Emulated): Promise<Removal> {
  const { json } = await portal.cli('plan', '--json');
  const { changes } = json() as { changes: readonly [Removal] };
  return changes[0];
}

describe('the removal of a list', () => {
  it('says for how long it can be restored, and what becomes of what uses it', async () => {
    const { held, risks } = await removal(await withFlows({}, REMOVED));
    expect(held).toBeUndefined();
    expect(risks).toEqual([
      'HubSpot keeps it for 90 days, in which it can be restored; what uses it finds nobody, also workflows that HubSpot does not show',
    ]);
  });

  it.each([
    [
      'in the filters of another list',
      'lists.json',
      list('20', 'Uses', {
        processingType: 'DYNAMIC',
        filterBranch: when(anyOf('lead_tier', 'a'), inList('14')),
      }),
      'list.uses',
    ],
    [
      'by who is left out of a workflow',
      'flows.json',
      flow('120', 'Uses', [], { suppressionListIds: [14] }),
      'workflow.uses',
    ],
    [
      'by a step of a workflow',
      'flows.json',
      flow('120', 'Uses', [
        {
          ...set('1', 'lead_tier', 'a'),
          actionTypeId: '0-63809083',
          actionTypeVersion: 5,
          fields: { listId: '14', targetObject: '{{ enrolled_object }}' },
        },
      ]),
      'workflow.uses',
    ],
  ] as const)('is held where it is used %s, which nobody manages', async (_, file, body, user) => {
    const { held } = await removal(await withFlows({ [file]: [...known(file), body] }, REMOVED));
    expect(held).toMatchObject({ reason: 'dependants', says: `still used by ${user}` });
  });

  it('says which workflows cannot be read, which may use it', async () => {
    const hidden = flow('120', 'Sensitive', [], { emulator: { readable: false, listed: true } });
    const portal = await withFlows({ 'flows.json': [...known('flows.json'), hidden] }, REMOVED);
    const { held, risks } = await removal(portal);
    expect(held).toBeUndefined();
    expect(risks[1]).toBe('whether it is used by what cannot be read is not known: workflow.sensitive');
  });

  it('is held where no workflow can be read', async () => {
    const portal = await withFlows({}, REMOVED);
    portal.fault({
      match: { path: '/automation/v4/flows' },
      respond: { status: 403, body: { status: 'error', category: 'MISSING_SCOPES', message: 'no' } },
    });
    expect((await removal(portal)).held).toMatchObject({ reason: 'unreadable' });
  });
});
