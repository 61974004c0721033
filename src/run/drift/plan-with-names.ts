import type { Want } from '../../core/kind.ts';
import { isDrift } from '../../drift/drift.ts';
import { kindOfRef } from '../../plan/child-refs.ts';
import type { Drafted } from '../../plan/draft.ts';
import type { Planned } from '../plan-portal.ts';
import { collectionKey } from '../pull/asked.ts';

/**
 * Plans until everything that people's changes refer to has a name: what configuration does not mention is read for a
 * plan only where it is asked for.
 */
export async function planWithNames<Made extends Planned>(
  plan: (also: readonly Want[]) => Promise<Made>,
): Promise<Made> {
  const also = new Map<string, Want>();
  for (;;) {
    const planned = await plan([...also.values()]);
    const news = unnamedIn(planned.drafted).filter(want => !also.has(collectionKey(want)));
    if (news.length === 0) return planned;
    for (const want of news) also.set(collectionKey(want), want);
  }
}

/** Collections that people's changes refer to, and that were not read. */
function unnamedIn({ drafts, actual, kinds }: Drafted): readonly Want[] {
  return drafts
    .filter(({ change }) => change.units.some(isDrift))
    .flatMap(({ actual: form, subject: { kind, resource } }) =>
      form ? kind.references(form, resource.scope, resource.key) : [],
    )
    .flatMap(ref => kindOfRef(ref, kinds) ?? [])
    .filter(({ kind, scope }) => actual.inventory(kind, scope) === undefined)
    .map(collection => ({ ...collection, forms: [], optional: true }));
}
