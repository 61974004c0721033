import type { Unread } from '../../core/plan.ts';
import type { Counts, SurveyInput } from '../../survey/input.ts';
import { propertyAddress } from '../../survey/uses.ts';
import type { Reader } from '../reader.ts';

/** Sees to a count that takes minutes: HubSpot allows few searches. */
export interface CountingWatch {
  /** How many searches of how many are done. */
  progress(done: number, all: number): void;
  /** Whether somebody has had enough: what was counted so far stays. */
  isStopped(): boolean;
}

/** One search: for the records of an object type, or for those with one property filled. */
export interface Search {
  readonly objectType: string;
  readonly property?: string;
}

/** The searches that a count takes: custom properties only, since HubSpot's own are filled by HubSpot. */
export function searchesFor({ inventories, kinds, objectTypes }: SurveyInput): readonly Search[] {
  return objectTypes.flatMap(objectType => {
    const names = inventories
      .filter(({ kind, scope }) => kind === kinds.properties && scope === objectType)
      .flatMap(({ found }) => found.filter(({ builtIn }) => !builtIn).map(({ id }) => id));
    return names.length === 0 ? [] : [{ objectType }, ...names.map(property => ({ objectType, property }))];
  });
}

/** Counts the records of each object type, and those that have each custom property filled, one search after the other. */
export async function countRecords(
  input: SurveyInput,
  reader: Reader,
  watch: CountingWatch,
): Promise<Counts> {
  const all = new Map<string, number>();
  const filled = new Map<string, number>();
  const unread: Unread[] = [];
  // who may not search for all records of a type may not search for some of them either
  const closed = new Set<string>();
  const searches = searchesFor(input);
  for (const [index, search] of searches.entries()) {
    if (watch.isStopped()) break;
    const { objectType, property } = search;
    if (closed.has(objectType)) continue;
    const counted = await count(search, input, reader);
    if (typeof counted !== 'number') {
      unread.push(counted);
      if (property === undefined) closed.add(objectType);
    } else if (property === undefined) all.set(objectType, counted);
    else filled.set(propertyAddress(input.kinds.properties, objectType, property), counted);
    watch.progress(index + 1, searches.length);
  }
  return { all, filled, unread };
}

/** How many there are, or why that is not known. */
async function count(
  { objectType, property }: Search,
  { kinds }: SurveyInput,
  reader: Reader,
): Promise<number | Unread> {
  const reading = await reader.read(kinds.counting(objectType, property));
  const isAnswered = !('unreadable' in reading);
  const number = isAnswered ? kinds.counted(reading) : undefined;
  if (number !== undefined) return number;
  const records = property === undefined ? 'records' : `records with ${property}`;
  return {
    kind: kinds.properties,
    scope: objectType,
    says: `${records} cannot be counted: ${isAnswered ? 'the answer had no total' : reading.unreadable}`,
    wayOut: isAnswered ? 'try again' : reading.next,
  };
}
