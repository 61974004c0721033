import type { Window } from '../../filter/index.ts';
import { type Item, isStep, type Tree } from '../graph/index.ts';
import { typeOf, verbIn } from './action.ts';
import { branchVerbNamed } from './branching.ts';
import { comparisonOf } from './comparison.ts';
import type { Content } from './lift-flow.ts';

/** A step as the matching sees it. */
export interface Unit {
  readonly node: number;
  /** Steps of different types are never the same one: HubSpot refuses to change the type of an action (reference 18). */
  readonly type: string;
  /** What the step itself says; the same for steps that say the same. */
  readonly own: string;
  /** The keys of the steps that it names. */
  readonly names: readonly string[];
  readonly arms: readonly UnitArm[];
  /** The whole of it, with everything in its arms. */
  readonly deep: string;
}

export interface UnitArm {
  readonly head: string;
  readonly name: string;
  readonly units: readonly Unit[];
}

export interface Units {
  readonly lists: readonly (readonly Unit[])[];
  readonly byNode: ReadonlyMap<number, Unit>;
}

export function unitsOf(tree: Tree, contents: readonly Content[], window: Window): Units {
  const byNode = new Map<number, Unit>();
  const list = (items: readonly Item[]): readonly Unit[] =>
    items.filter(isStep).map(({ node, arms = [] }) => {
      const { step, heads = [] } = contents[node] ?? { step: new Map() };
      const label = branchVerbNamed(verbIn(step))?.hasDefault ? heads.at(-1)?.get('label') : undefined;
      const said = comparisonOf(step, window);
      const own = label === undefined ? said.text : said.text + comparisonOf(label, window).text;
      const unitArms = arms.map((arm, index) => {
        const head = heads[index] ?? new Map();
        const name = head.get('name') ?? head.get('value');
        return {
          head: comparisonOf(head, window).text,
          name: name === undefined ? '' : comparisonOf(name, window).text,
          units: list(arm.items),
        };
      });
      const type = typeOf(step);
      const inside = unitArms.map(arm => `${arm.head}(${arm.units.map(unit => unit.deep).join(';')})`);
      const deep = [type, own, ...inside].join('\n');
      const unit = { node, type, own, names: said.steps, arms: unitArms, deep };
      byNode.set(node, unit);
      return unit;
    });
  return { lists: [tree.steps, tree.detached.flat()].map(list), byNode };
}
