import { arrayOf, isObject, type JsonObject, textOf } from '../json.ts';
import type { Entry } from '../store/collection.ts';
import type { Store } from '../store/store.ts';

/** The family of association labels: one entry a direction, with the object types it leads from and to. */
export const LABELS = 'associationLabel';

type Defined = readonly [from: string, to: string, typeId: number, label: string | null];

/** HubSpot's own (reference 9): plain and primary ones between the common object types, and those of tasks. */
const DEFINED: readonly Defined[] = [
  ['0-1', '0-2', 1, 'Primary'],
  ['0-1', '0-2', 279, null],
  ['0-2', '0-1', 2, 'Primary'],
  ['0-2', '0-1', 280, null],
  ['0-1', '0-3', 4, null],
  ['0-3', '0-1', 3, null],
  ['0-3', '0-2', 5, 'Primary'],
  ['0-2', '0-3', 6, 'Primary'],
  ['0-2', '0-5', 25, 'Primary'],
  ['0-5', '0-2', 26, 'Primary'],
  ['0-2', '0-27', 191, null],
  ['0-27', '0-2', 192, null],
  ['0-1', '0-27', 203, null],
  ['0-27', '0-1', 204, null],
  ['0-136', '0-1', 578, 'Primary'],
  ['0-136', '0-1', 608, null],
];

/** One direction of a label: `{category, typeId, label}` as the API shows it, and where it leads. */
export interface Label {
  readonly from: string;
  readonly to: string;
  readonly category: string;
  readonly typeId: number;
  readonly label: string | null;
  /** The name that only schemas show (reference 9, O). */
  readonly name: string;
}

const OWN: readonly Label[] = DEFINED.map(([from, to, typeId, label]) => ({
  from,
  to,
  category: 'HUBSPOT_DEFINED',
  typeId,
  label,
  name: '',
}));

function toLabel({ body }: Entry): Label {
  return {
    from: textOf(body, 'from'),
    to: textOf(body, 'to'),
    category: textOf(body, 'category'),
    typeId: Number(body.typeId),
    label: typeof body.label === 'string' ? body.label : null,
    name: textOf(body, 'name'),
  };
}

/** Every label of the portal: seeded ones, and HubSpot's own where the seed does not speak of the pair. */
export function labelsOf(store: Store): readonly Label[] {
  const seeded = store.collection(LABELS, '').all().map(toLabel);
  const pairs = new Set(seeded.filter(({ category }) => category === 'HUBSPOT_DEFINED').map(pairOf));
  return [...seeded, ...OWN.filter(label => !pairs.has(pairOf(label)))];
}

const pairOf = ({ from, to }: Label): string => `${from} ${to}`;

/** The label with this id. Ids can collide across categories and directions (reference 9): `from` narrows it down. */
export const labelOf = (store: Store, category: string, typeId: string, from?: string): Label | undefined =>
  labelsOf(store).find(
    label =>
      label.category === category &&
      String(label.typeId) === typeId &&
      (from === undefined || label.from === from),
  );

/** Labels of a seed: entries of one direction, or `{from, to, results}` as the API answers for a pair. */
export const seededLabels = (bodies: readonly JsonObject[]): readonly JsonObject[] =>
  bodies.flatMap(body => {
    const { from, to, results, ...one } = body;
    if (from === undefined || to === undefined || !Array.isArray(results)) return [body];
    return arrayOf({ results }, 'results').map(label => ({
      ...one,
      ...(isObject(label) ? label : {}),
      from,
      to,
    }));
  });
