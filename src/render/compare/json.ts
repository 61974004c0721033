import type { Cell, CellDifference, Comparison, Row } from '../../compare/comparison.ts';
import { countStates } from '../../compare/tally.ts';
import type { JsonObject } from '../../core/call.ts';
import { formToJson } from '../../core/form-json.ts';
import { failureJson } from '../fleet-json.ts';
import { present, schemaVersion } from '../plan-json.ts';

/** A comparison as a JSON document, described by schemas/output/comparison.schema.json. */
export function comparisonJson(comparison: Comparison): JsonObject {
  const { portals, rows, unread, failures } = comparison;
  return {
    schemaVersion,
    kind: 'comparison',
    portals: portals.map(({ portal, portalId }) => ({ portal, portalId })),
    summary: { things: rows.length, ...Object.fromEntries(countStates(comparison)) },
    rows: rows.map(rowJson),
    unread: unread.map(({ portal, kind, scope, says, wayOut, optional }) => ({
      portal,
      kind,
      ...present({ scope }),
      says,
      wayOut,
      ...present({ optional }),
    })),
    failures: failures.map(failureJson),
  };
}

function rowJson({ address, kind, scope, title, reference, cells }: Row): JsonObject {
  return { address, kind, ...present({ scope, title, reference }), cells: cells.map(cellJson) };
}

function cellJson({ portal, is, says, differences, at, who, person, when }: Cell): JsonObject {
  return {
    portal,
    is,
    says: [...says],
    differences: differences.map(differenceJson),
    ...present({ file: at?.file, line: at?.line, who, person, when }),
  };
}

function differenceJson({ path, is, isOrder, here, there, words, at }: CellDifference): JsonObject {
  return {
    path: [...path],
    is,
    ...present({ isOrder }),
    ...(here !== undefined && { here: formToJson(here) }),
    ...(there !== undefined && { there: formToJson(there) }),
    ...(words && { words: [...words] }),
    ...present({ file: at?.file, line: at?.line }),
  };
}
