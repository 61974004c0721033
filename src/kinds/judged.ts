import { formatAddress } from '../core/address.ts';
import type { FormMap } from '../core/form.ts';
import { textAt } from '../core/form.ts';
import { groupBy } from '../core/group.ts';
import type { Assessed, Declared, Finding } from '../core/kind.ts';
import { type FilterProblem, noPortal, type Window } from '../filter/index.ts';
import { windowOf } from './window.ts';

/** What a portal has against the filters in a declaration or a form, at paths within it. */
type Judge = (tree: FormMap, window: Window) => readonly FilterProblem[];

/**
 * Holds the fields whose filters HubSpot would refuse, or that name what the portal does not have. What the portal
 * has there already is none of our business.
 */
export function heldByFilters(
  { change, declared, actual, look }: Assessed,
  judge: Judge,
): readonly Finding[] {
  const window = windowOf(look);
  const changed = new Set(change.units.map(({ path: [field] }) => field));
  const there = new Set(actual && judge(actual, window).map(({ message }) => message));
  const problems = judge(declared?.tree ?? new Map(), window).filter(
    ({ path: [field], message }) => changed.has(field) && !there.has(message),
  );
  return [...groupBy(problems, ({ path: [field = ''] }) => field)].map(([field, group]) =>
    heldBy(field, group),
  );
}

function heldBy(field: string, problems: readonly FilterProblem[]): Finding {
  const [first] = problems;
  const fixes = new Set(problems.flatMap(({ fix }) => fix ?? []));
  return {
    path: [field],
    held: {
      reason: 'refused',
      says: problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
      wayOut: fixes.size > 0 ? [...fixes].join('; ') : 'correct it in the configuration',
    },
    ...(first && { said: first }),
  };
}

/** What can be said of filters without a portal: whether they fit the types of the properties that are declared. */
export function declaredWindow(declared: Declared): Window {
  return {
    ...noPortal,
    property(objectType, name) {
      const type = textAt(
        declared.form(formatAddress({ kind: 'property', path: [objectType, name] })),
        'type',
      );
      // the portal may have more options than are declared
      return type === undefined ? undefined : { type };
    },
  };
}
