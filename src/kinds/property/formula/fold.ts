import type { Chain, Formula } from './tree.ts';

/** Functions whose result is text. */
const textual: ReadonlySet<string> = new Set([
  'concatenate',
  'string',
  'number_to_string',
  'format_full_name',
]);

/**
 * A formula in which `+` between texts is `concatenate`, one flat call. HubSpot stores it so (others' live runs, 2026;
 * the reference does not say): for comparing only, what is sent keeps the admin's words.
 */
export function foldConcatenation(formula: Formula): Formula {
  switch (formula.kind) {
    case 'call':
      return concatenated(formula.name, formula.inputs.map(foldConcatenation));
    case 'negative':
    case 'not':
      return { ...formula, of: foldConcatenation(formula.of) };
    case 'comparison':
      return { ...formula, left: foldConcatenation(formula.left), right: foldConcatenation(formula.right) };
    case 'chain':
      return foldChain(formula);
    case 'if':
      return {
        ...formula,
        branches: formula.branches.map(({ condition, value }) => ({
          condition: foldConcatenation(condition),
          value: foldConcatenation(value),
        })),
        otherwise: formula.otherwise && foldConcatenation(formula.otherwise),
      };
    default:
      return formula;
  }
}

function foldChain(chain: Chain): Formula {
  const first = foldConcatenation(chain.first);
  const steps = chain.steps.map(step => ({ ...step, operand: foldConcatenation(step.operand) }));
  const operands = [first, ...steps.map(step => step.operand)];
  const joinsTexts = steps.every(step => step.operator === '+') && operands.some(isText);
  return joinsTexts ? concatenated('concatenate', operands) : { ...chain, first, steps };
}

function concatenated(name: string, inputs: readonly Formula[]): Formula {
  if (name !== 'concatenate') return { kind: 'call', name, inputs };
  const flat = inputs.flatMap(input =>
    input.kind === 'call' && input.name === 'concatenate' ? input.inputs : [input],
  );
  return { kind: 'call', name, inputs: flat };
}

function isText(formula: Formula): boolean {
  return formula.kind === 'string' || (formula.kind === 'call' && textual.has(formula.name));
}
