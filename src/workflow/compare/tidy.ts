import { type Node, without } from './tree.ts';

/**
 * A tree without what makes no difference: an arm for the rest that says nothing (records take the same way without
 * it), and the word that an arm ends where nothing follows that it could go on to.
 */
export function tidy(root: Node): Node {
  return tidyNode(root, false);
}

function tidyNode(node: Node, continues: boolean): Node {
  const own = node.is === 'arm' && !(continues && ends(node)) ? without(node.own, 'end') : node.own;
  const all = node.children.map((child, index) =>
    tidyNode(
      child,
      node.is === 'step' ? continues : index < node.children.length - 1 || (continues && !ends(node)),
    ),
  );
  return { ...node, own, children: all.filter(child => !saysNothing(child)) };
}

function ends(arm: Node): boolean {
  return arm.own.get('end') === true;
}

function saysNothing({ isOtherwise, own, children }: Node): boolean {
  return isOtherwise && children.length === 0 && [...own.keys()].every(key => key === 'name');
}
