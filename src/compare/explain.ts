import type { FormMap } from '../core/form.ts';
import { formAt } from '../core/form.ts';
import type { CellDifference } from './comparison.ts';
import { differencesIn, type FormDifference } from './differences.ts';
import { declaredAt, isDeclaredTogether, overlayLine } from './overlays.ts';
import type { Side } from './side.ts';

/** How one portal's thing differs from another's, each difference with its reason. */
export function explainDifferences(
  here: Side,
  there: Side,
  others: readonly Side[],
): readonly CellDifference[] {
  if (!here.form || !there.form) return [];
  const all = differencesIn(here.kind.shape, here.form, there.form, comparing(here, there, others));
  if (all.length === 0) return [];
  const pair: Pair = {
    here,
    there,
    isTogether: isDeclaredTogether(here, there),
    written: writtenDifferences(here, there),
  };
  return all.flatMap(difference => explain(difference, pair) ?? []);
}

const nothing: FormMap = new Map();

/** Where two portals are meant to differ: what they declare is not the same, however each of them spells it. */
export function declaredDifferences(here: Side, there: Side): readonly (readonly string[])[] {
  const written = writtenDifferences(here, there);
  const [a, b] = [here.declared ?? nothing, there.declared ?? nothing];
  return differencesIn(here.kind.shape, a, b, () => true)
    .map(({ path }) => path)
    .filter(path => written.has(JSON.stringify(path)));
}

/** Where configuration itself differs, whatever each portal makes of it. */
function writtenDifferences(here: Side, there: Side): ReadonlySet<string> {
  const [a, b] = [here.resource?.form ?? nothing, there.resource?.form ?? nothing];
  return new Set(differencesIn(here.kind.shape, a, b, () => true).map(({ path }) => JSON.stringify(path)));
}

interface Pair {
  readonly here: Side;
  readonly there: Side;
  /** Whether a layer that both extend declares the thing. */
  readonly isTogether: boolean;
  /** Where their configurations differ. */
  readonly written: ReadonlySet<string>;
}

/** What counts between two portals: what one of them declares, what any declares or what it means where both can be seen. */
function comparing(here: Side, there: Side, others: readonly Side[]) {
  const isSeen = isWhole(here) && isWhole(there);
  const isAnybodys = others.some(({ resource }) => resource);
  return (path: readonly string[], meant: boolean): boolean => {
    if (says(here, path) || says(there, path)) return true;
    if (!isSeen) return false;
    return meant || (isAnybodys ? others.some(side => says(side, path)) : !isPlace(path));
  };
}

function isWhole({ found }: Side): boolean {
  return found !== undefined;
}

/** Where a thing stands among others is not what it means. */
function isPlace(path: readonly string[]): boolean {
  return path.at(-1) === 'displayOrder';
}

function says({ declared }: Side, path: readonly string[]): boolean {
  return formAt(declared, path) !== undefined;
}

function explain(
  { is, ...shown }: FormDifference,
  { here, there, isTogether, written }: Pair,
): CellDifference | undefined {
  const difference = { ...shown, ...(is === 'order' && { isOrder: true as const }) };
  const { path } = shown;
  const [saidHere, saidThere] = [says(here, path), says(there, path)];
  if (!here.resource || !there.resource || !(saidHere || saidThere)) return { ...difference, is: 'conflict' };
  // what differs then is only how each portal spells it
  if (saidHere && saidThere && !written.has(JSON.stringify(path))) return undefined;
  if (isExtra(here, path) || isExtra(there, path)) return { ...difference, is: 'conflict' };
  const at = isTogether ? overlayLine(path, here, there) : declaredAt(here);
  return { ...difference, is: isTogether ? 'intended' : 'conflict', ...(at && { at }) };
}

/** Whether the portal has a child there that is not declared for it: another thing of the same name. */
function isExtra({ kind, declared, form }: Side, [field = '', key = '']: readonly string[]): boolean {
  if (kind.shape.of[field]?.is !== 'children') return false;
  return formAt(declared, [field, key]) === undefined && formAt(form, [field, key]) !== undefined;
}
