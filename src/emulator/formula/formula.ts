import { type Formula, parseFormula } from './parse.ts';
import { type Numbers, printFormula } from './print.ts';

export { FormulaError } from './tokens.ts';

/** The type of a same-object property, or undefined when there is none of that name. */
export type TypeOfProperty = (name: string) => string | undefined;

/** Names of the properties a formula reads, each once, in order of appearance. */
export function propertiesIn(text: string): readonly string[] {
  const names = new Set<string>();
  visit(parseFormula(text), node => {
    if (node.is === 'property') names.add(node.text);
  });
  return [...names];
}

function visit(node: Formula, see: (node: Formula) => void): void {
  see(node);
  for (const child of childrenOf(node)) visit(child, see);
}

function childrenOf(node: Formula): readonly Formula[] {
  switch (node.is) {
    case 'call':
      return node.of;
    case 'not':
    case 'minus':
      return [node.of];
    case 'binary':
      return [node.left, node.right];
    case 'if': {
      const branches = node.branches.flatMap(branch => [branch.when, branch.value]);
      return node.otherwise ? [...branches, node.otherwise] : branches;
    }
    default:
      return [];
  }
}

const TEXT_FUNCTIONS = new Set(['string', 'concatenate', 'number_to_string', 'format_full_name']);
const TEXT_TYPES = new Set(['string', 'enumeration', 'phone_number']);

function isText(node: Formula, typeOf: TypeOfProperty): boolean {
  if (node.is === 'string') return true;
  if (node.is === 'property') return TEXT_TYPES.has(typeOf(node.text) ?? '');
  return node.is === 'call' && TEXT_FUNCTIONS.has(node.name);
}

/** `+` with text on a side becomes `concatenate` (KALUP 2026-10-01, O). */
function joinTexts(node: Formula, typeOf: TypeOfProperty): Formula {
  const go = (child: Formula): Formula => joinTexts(child, typeOf);
  switch (node.is) {
    case 'call':
      return { ...node, of: node.of.map(go) };
    case 'not':
    case 'minus':
      return { ...node, of: go(node.of) };
    case 'binary': {
      const left = go(node.left);
      const right = go(node.right);
      const joins = node.operator === '+' && (isText(left, typeOf) || isText(right, typeOf));
      if (!joins) return { ...node, left, right };
      // Assumed: `a + b + c` nests, two arguments each.
      return { is: 'call', name: 'concatenate', of: [left, right] };
    }
    case 'if': {
      const branches = node.branches.map(({ when, value }) => ({ when: go(when), value: go(value) }));
      return { ...node, branches, otherwise: node.otherwise && go(node.otherwise) };
    }
    default:
      return node;
  }
}

/** The formula as the portal stores it; throws FormulaError when it cannot be read. */
export function canonicalFormula(
  text: string,
  typeOf: TypeOfProperty,
  numbers: Numbers = 'reprinted',
): string {
  return printFormula(joinTexts(parseFormula(text), typeOf), numbers);
}
