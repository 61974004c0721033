import { cellOf } from './cell.ts';
import type { Comparison, Row } from './comparison.ts';
import type { ComparisonInput } from './input.ts';
import { readingOf } from './input.ts';
import { referenceOf } from './reference.ts';
import { type Side, sideOf, type Topic } from './side.ts';
import { topicsOf } from './topics.ts';

/** Portals side by side: each thing that is declared for one of them, or that nobody declares and takes part. */
export function makeComparison(input: ComparisonInput): Comparison {
  const { portals } = input;
  return {
    portals: portals.map(({ portal, portalId }) => ({ portal, portalId })),
    rows: topicsOf(input).flatMap(topic => {
      const row = rowOf(topic, input);
      return topic.isQuiet && !isConflict(row) ? [] : [row];
    }),
    unread: portals.flatMap(portal =>
      (readingOf(portal)?.unread ?? []).map(one => ({ ...one, portal: portal.portal })),
    ),
    failures: portals.flatMap(({ read }) => ('finding' in read ? read : [])),
  };
}

function rowOf(topic: Topic, input: ComparisonInput): Row {
  const { kind, scope, address } = topic;
  const sides = input.portals.map(portal => sideOf(topic, portal));
  const reference = referenceOf(sides, isRead);
  const title = reference?.form && kind.title(reference.form);
  return {
    address,
    kind: kind.name,
    ...(scope !== undefined && { scope }),
    ...(title !== undefined && { title }),
    ...(reference && { reference: reference.portal.portal }),
    cells: sides.map(side => cellOf(side, address, reference, sides, input)),
  };
}

function isConflict({ cells }: Row): boolean {
  return cells.some(({ is }) => is === 'conflict');
}

function isRead({ portal }: Side): boolean {
  return readingOf(portal) !== undefined;
}
