import type { Form } from '../../core/form.ts';
import { asMap, isList, isMap, textAt } from '../../core/form.ts';
import { propertyKey } from '../../filter/property-name.ts';
import { contentOf, featuresOf, leafText, withoutTargets } from './same.ts';
import type { Node } from './tree.ts';

/** How much steps resemble each other, remembered for as long as two trees are compared. */
export interface Likeness {
  /** Equal exactly where two nodes say the same, with everything in them; what they point at does not count. */
  signature(node: Node): string;
  /** From 0, nothing to do with each other, to 1. */
  likeness(a: Node, b: Node): number;
  /** The same of what two arms lead to. */
  contents(a: Node, b: Node): number;
}

/** What two steps that do the same have in common already: the one may well be the other, changed. */
const sameVerb = 0.3;

export function likenessOf(): Likeness {
  const signature: Likeness['signature'] = remember(node => signatureWith(node, inner => signature(inner)));
  const features = remember((node): readonly string[] => [...featuresOf(node), ...inside(node)]);
  const inside = (node: Node): readonly string[] => node.children.flatMap(features);
  const likeness = (a: Node, b: Node): number => {
    if (a.is !== b.is || a.verb !== b.verb || speakOfDifferentThings(a, b)) return 0;
    return sameVerb + (1 - sameVerb) * shared(features(a), features(b));
  };
  return { signature, likeness, contents: (a, b) => shared(inside(a), inside(b)) };
}

function remember<T>(find: (node: Node) => T): (node: Node) => T {
  const known = new Map<Node, T>();
  return node => {
    const value = known.get(node) ?? find(node);
    known.set(node, value);
    return value;
  };
}

function signatureWith(node: Node, inner: (node: Node) => string): string {
  const own = canonical(withoutTargets(contentOf(node)), '');
  return `${node.isOtherwise ? 'otherwise' : node.is}${own}(${node.children.map(inner).join()})`;
}

/** A form as text that does not depend on the order of keys, nor on spelling. */
function canonical(form: Form, key: string): string {
  if (isList(form)) return `[${form.map(item => canonical(item, '')).join()}]`;
  if (!isMap(form)) return leafText(form, key);
  const entries = [...form].map(([inner, value]) => `${JSON.stringify(inner)}:${canonical(value, inner)}`);
  return `{${entries.sort().join()}}`;
}

/** Two steps that set different properties are two steps; so are two actions of different types. */
function speakOfDifferentThings(a: Node, b: Node): boolean {
  const [left, right] = [a, b].map(thingsOf);
  return left !== undefined && right !== undefined && !left.some(thing => right.includes(thing));
}

function thingsOf({ own, verb }: Node): readonly (string | undefined)[] | undefined {
  const body = own.get(verb);
  if (verb === 'setProperty' || verb === 'clearProperty') return propertiesIn(body);
  if (verb === 'setAssociated') return propertiesIn(asMap(body).get('set'));
  return verb === 'action' ? [textAt(body, 'actionTypeId')] : undefined;
}

/** Names of properties in a list, alone or with the values that they get. */
export function propertiesIn(list: Form | undefined): readonly string[] {
  return (isList(list) ? list : []).flatMap(one => propertyKey(isMap(one) ? one.get('property') : one) ?? []);
}

/** Twice what both have, in relation to what they have together (Dice). Nothing has nothing in common. */
function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const feature of a) left.set(feature, (left.get(feature) ?? 0) + 1);
  let common = 0;
  for (const feature of b) {
    const rest = left.get(feature) ?? 0;
    if (rest > 0) common += 1;
    left.set(feature, rest - 1);
  }
  return (2 * common) / (a.length + b.length);
}
