import { isScalar, type Node, Scalar } from 'yaml';
import type { Form } from '../../core/form.ts';
import { type Place, type Reconciling, render } from './reconciling.ts';
import { hasVariable, isSaidOtherwise } from './said-otherwise.ts';

const SECRET = /\$\{secrets\.[^{}]*\}/g;

/** Another text in the place of one, in the same quotes where it may have them. */
export function reconcileScalar(node: Scalar, now: Form, at: Place, context: Reconciling): Node | undefined {
  if (hasVariable(node)) return undefined;
  const fresh = render(withSecrets(now, String(node.value)), at, context);
  if (!fresh) return undefined;
  if (isScalar(fresh) && fresh.type === Scalar.PLAIN && typeof now === 'string') {
    const { type } = node;
    if (type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE) fresh.type = type;
  }
  return inPlaceOf(node, fresh);
}

/** Secrets have the names that people gave them: what HubSpot shows says nothing of these. */
function withSecrets(now: Form, text: string): Form {
  if (typeof now !== 'string') return now;
  const names = text.match(SECRET) ?? [];
  const found = now.match(SECRET) ?? [];
  if (names.length !== found.length) return now;
  let index = 0;
  return now.replace(SECRET, name => names[index++] ?? name);
}

/** Something else in the place of a node; undefined where the node says what it says in a way that must not be lost. */
export function replaceNode(node: Node, now: Form, at: Place, context: Reconciling): Node | undefined {
  if (isSaidOtherwise(node)) return undefined;
  const fresh = render(now, at, context);
  return fresh && inPlaceOf(node, fresh);
}

/** The same with the comments that stood there. */
function inPlaceOf(node: Node, fresh: Node): Node {
  const { comment, commentBefore, spaceBefore } = node;
  if (comment && isScalar(fresh)) fresh.comment = comment;
  if (commentBefore) fresh.commentBefore = commentBefore;
  if (spaceBefore) fresh.spaceBefore = spaceBefore;
  return fresh;
}
