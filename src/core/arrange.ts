/**
 * The order of children after declared ones were put in place (configuration: order). Only the relative order of
 * declared children counts: when it is wrong, they take the slots that declared children hold now; extras keep
 * theirs; a new child goes behind its predecessor in the declaration, a first one before its successor.
 */
export function arrange(actual: readonly string[], declared: readonly string[], reorder = true): string[] {
  const order = reorder ? takeSlots(actual, declared) : [...actual];
  declared.forEach((key, index) => {
    if (!order.includes(key)) order.splice(placeFor(order, declared, index), 0, key);
  });
  return order;
}

function takeSlots(actual: readonly string[], declared: readonly string[]): string[] {
  const here = new Set(actual);
  const slots = new Set(declared);
  const inOrder = declared.filter(key => here.has(key)).values();
  return actual.map(key => (slots.has(key) ? (inOrder.next().value ?? key) : key));
}

function placeFor(order: readonly string[], declared: readonly string[], index: number): number {
  const predecessor = declared[index - 1];
  if (predecessor !== undefined) return order.indexOf(predecessor) + 1;
  const successor = declared.slice(index + 1).find(key => order.includes(key));
  return successor === undefined ? order.length : order.indexOf(successor);
}

/** Whether the keys that both lists have come in the same order. */
export function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  const inA = new Set(a);
  const inB = new Set(b);
  const left = a.filter(key => inB.has(key));
  const right = b.filter(key => inA.has(key));
  return left.every((key, index) => key === right[index]);
}
