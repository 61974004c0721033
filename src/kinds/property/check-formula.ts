import { formatAddress } from '../../core/address.ts';
import type { Resource } from '../../core/configuration.ts';
import { textAt } from '../../core/form.ts';
import type { Declared, Problem } from '../../core/kind.ts';
import { formulaProblem, formulaProperties } from './formula/index.ts';
import { isHubSpotName } from './known.ts';
import { formulaTypes } from './types.ts';

/** A formula's syntax, the names it reads, and that it does not need itself. */
export function checkFormula(resource: Resource, declared: Declared): Problem[] {
  const formula = textAt(resource.form, 'calculationFormula');
  if (formula === undefined) return [];
  const syntax = formulaProblem(formula);
  if (syntax) {
    const where = formula.slice(syntax.offset, syntax.offset + Math.max(1, Math.min(syntax.length, 30)));
    return [
      problem(
        `${syntax.message} (at character ${syntax.offset + 1}${where.trim() === '' ? '' : `, "${where}"`})`,
        'correct the formula',
      ),
    ];
  }
  return [...checkType(resource), ...checkNames(resource, formula, declared)];
}

function checkType({ form }: Resource): Problem[] {
  const type = textAt(form, 'type');
  const fieldType = textAt(form, 'fieldType');
  if (type !== undefined && !formulaTypes.has(type))
    return [problem(`a formula cannot be of type ${type}`, `type can be ${[...formulaTypes].join(', ')}`)];
  if (fieldType === undefined || fieldType === 'calculation_equation') return [];
  return [problem(`a formula makes fieldType calculation_equation, not ${fieldType}`, 'leave out fieldType')];
}

function checkNames(resource: Resource, formula: string, declared: Declared): Problem[] {
  const names = formulaProperties(formula);
  if (names.includes(resource.key))
    return [problem('the formula reads the property itself', `take ${resource.key} out of it`)];
  const unknown = names.filter(
    name => isHubSpotName(resource.scope, name) === false && !declared.has(addressOf(resource, name)),
  );
  if (unknown.length > 0) {
    const fix = `declare ${unknown.join(', ')} for ${resource.scope ?? ''}, or write uses: { ${unknown.map(name => `${addressOf(resource, name)}: ${name}`).join(', ')} }`;
    return [
      problem(
        `the formula reads ${unknown.join(', ')}, which ${unknown.length === 1 ? 'is' : 'are'} not declared`,
        fix,
      ),
    ];
  }
  const circle = circleThrough(resource, declared);
  return circle ? [problem(`the formula needs itself: ${circle.join(' → ')}`, 'break the circle')] : [];
}

/** The names on the way from a formula back to itself. */
function circleThrough(resource: Resource, declared: Declared): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (name: string, way: readonly string[]): readonly string[] | undefined => {
    if (seen.has(name)) return undefined;
    seen.add(name);
    const formula = textAt(declared.form(addressOf(resource, name)), 'calculationFormula');
    for (const next of formula === undefined ? [] : formulaProperties(formula)) {
      if (next === resource.key) return [...way, name, next];
      const found = walk(next, [...way, name]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(resource.key, []);
}

function addressOf({ scope = '' }: Resource, name: string): string {
  return formatAddress({ kind: 'property', path: [scope, name] });
}

function problem(message: string, fix: string): Problem {
  return { code: 'PF3007', severity: 'error', message, fix, path: ['calculationFormula'] };
}
