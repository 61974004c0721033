import type { Inventory } from '../../core/kind.ts';
import type { Unread } from '../../core/plan.ts';
import { kindOfRef } from '../../plan/child-refs.ts';
import type { Drafted } from '../../plan/draft.ts';
import { kindWords } from '../../render/words.ts';
import { failure, type Line, success } from '../doctor/report.ts';
import type { Need } from './needs.ts';

/** A line for each thing that a portal must have: whether it is there, or what to do. */
export function nameLines(
  needs: readonly Need[],
  portal: string,
  drafted: Drafted,
  unread: readonly Unread[],
): readonly Line[] {
  return needs.map(need => {
    const target = drafted.look.resolve(need.ref);
    if (target.is !== 'missing') return success('name', `${titleOf(need)} is there`);
    const at = kindOfRef(need.ref, drafted.kinds);
    const inventory = at && drafted.actual.inventory(at.kind, at.scope);
    if (!inventory) return unseen(need, unread);
    return missing(need, portal, inventory);
  });
}

/** What is needed of a portal that cannot be asked yet. */
export function unaskedLines(needs: readonly Need[]): readonly Line[] {
  return needs.map(need =>
    failure('name', titleOf(need), 'make sure that it is there; looked for once the token is right'),
  );
}

/** `team "EMEA SDR" (team.sdr)`. */
function titleOf({ ref, address, name }: Need): string {
  const title = `${kindWords(ref.kind)} ${JSON.stringify(name)}`;
  return ref.key === name ? title : `${title} (${address})`;
}

function missing(need: Need, portal: string, { found }: Inventory): Line {
  const same = found.filter(({ names }) => names.includes(need.name));
  const [first] = same;
  if (first && same.length > 1)
    return failure(
      'name',
      `${titleOf(need)}: ${same.length} have this name: ${same.map(({ id }) => id).join(', ')}`,
      `say which is meant in portals/${portal}: ids: { ${need.address}: "${first.id}" }`,
    );
  return failure(
    'name',
    `${titleOf(need)} is not there`,
    `make it in HubSpot, or say in portals/${portal} what it is here: ids: { ${need.address}: <id> }`,
  );
}

function unseen(need: Need, unread: readonly Unread[]): Line {
  const why = unread.find(({ kind }) => kind === need.ref.kind);
  return failure(
    'name',
    `${titleOf(need)} cannot be looked for${why ? `: ${why.says}` : ''}`,
    why?.wayOut ?? 'let the token read it',
  );
}
