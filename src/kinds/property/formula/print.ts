import { writeNumber, writeString } from './literals.ts';
import { AND_LEVEL } from './operators.ts';
import type { Chain, Conditional, Formula } from './tree.ts';

/**
 * Writes a formula the way stored ones look (reference 5.2 and the formulas HubSpot ships): operators of
 * arithmetic and logic in parentheses, comparisons bare, `not (…)`, a line break before `elseif`, and
 * `endif` only where there is no `else`. Equal trees give equal text, different trees different text.
 */
export function printFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
      return writeNumber(formula);
    case 'string':
      return writeString(formula.value);
    case 'word':
      return formula.name;
    case 'call':
      return `${formula.name}(${formula.inputs.map(printFormula).join(', ')})`;
    case 'negative':
      return `-${isCompound(formula.of) ? wrap(formula.of) : printFormula(formula.of)}`;
    case 'not':
      return `not ${wrap(formula.of)}`;
    case 'comparison':
      return `${printOperand(formula.left)} ${formula.operator} ${printOperand(formula.right)}`;
    case 'chain':
      return printChain(formula);
    case 'if':
      return printConditional(formula);
  }
}

/** `((a / b) * c)`: parentheses show the order where the operator changes; `(a + b + c)` where it does not. */
function printChain({ level, first, steps }: Chain): string {
  const print = level <= AND_LEVEL ? printTerm : printOperand;
  const pieces = [print(first)];
  let groups = 1;
  steps.forEach(({ operator, operand }, index) => {
    if (index > 0 && operator !== steps[index - 1]?.operator) {
      pieces.push(')');
      groups += 1;
    }
    pieces.push(` ${operator} ${print(operand)}`);
  });
  return `${'('.repeat(groups)}${pieces.join('')})`;
}

function printConditional({ branches, otherwise }: Conditional): string {
  const clauses = branches.map(
    ({ condition, value }) =>
      `if ${condition.kind === 'if' ? wrap(condition) : printFormula(condition)} then ${printFormula(value)}`,
  );
  return `${clauses.join('\nelse')} ${otherwise ? `else ${printFormula(otherwise)}` : 'endif'}`;
}

/** An operand of `and`, `or`, `xor`. */
function printTerm(formula: Formula): string {
  return formula.kind === 'if' ? wrap(formula) : printFormula(formula);
}

/** An operand of a comparison or of arithmetic, both tighter than `not` and comparison. */
function printOperand(formula: Formula): string {
  return isCompound(formula) && formula.kind !== 'negative' ? wrap(formula) : printFormula(formula);
}

function wrap(formula: Formula): string {
  const text = printFormula(formula);
  return formula.kind === 'chain' ? text : `(${text})`;
}

function isCompound({ kind }: Formula): boolean {
  return kind !== 'number' && kind !== 'string' && kind !== 'word' && kind !== 'call';
}
