/**
 * The order of children after declared ones were put in place (configuration: order). Only the relative order of
 * declared children counts: when it is wrong, they take the slots that declared children hold now; extras keep
 * theirs; a new child goes behind its predecessor in the declaration, a first one before its successor.
 */
export function arrange(actual: readonly string[], declared: readonly string[], reorder = true): string[] {
  const here = new Set(actual);
  const order = reorder ? takeSlots(actual, declared) : actual;
  const first = declared.find(key => here.has(key));
  if (first === undefined) return [...order, ...declared];
  const leading = declared.slice(0, declared.indexOf(first));
  const followers = followersOf(declared, here);
  return order.flatMap(key => [...(key === first ? leading : []), key, ...(followers.get(key) ?? [])]);
}

function takeSlots(actual: readonly string[], declared: readonly string[]): string[] {
  const here = new Set(actual);
  const slots = new Set(declared);
  const now = actual.filter(key => slots.has(key));
  const then = new Map(declared.filter(key => here.has(key)).map((key, index) => [now[index], key]));
  return actual.map(key => then.get(key) ?? key);
}

/** New children by the declared one, already there, that they go behind. */
function followersOf(
  declared: readonly string[],
  here: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>();
  let behind: string[] = [];
  for (const key of declared) {
    if (here.has(key)) {
      behind = [];
      followers.set(key, behind);
    } else behind.push(key);
  }
  return followers;
}

/** Whether the keys that both lists have come in the same order. */
export function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  const inA = new Set(a);
  const inB = new Set(b);
  const left = a.filter(key => inB.has(key));
  const right = b.filter(key => inA.has(key));
  return left.every((key, index) => key === right[index]);
}
