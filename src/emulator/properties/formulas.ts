import { INVALID_FORMULA } from '../assumptions.ts';
import { invalid, notFound } from '../errors.ts';
import { canonicalFormula, FormulaError, propertiesIn } from '../formula/formula.ts';
import type { Numbers } from '../formula/print.ts';
import { type JsonObject, textOf } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import { FORMULA_TYPES } from './rules.ts';
import { activeProperty } from './stored.ts';

/** Checks a formula against the portal and returns its canonical text (reference 5.2). */
export function checkFormula(portal: Portal, type: ObjectType, body: JsonObject, numbers: Numbers): string {
  if (!FORMULA_TYPES.includes(textOf(body, 'type'))) {
    throw invalid(`A property of type '${textOf(body, 'type')}' cannot be calculated`, INVALID_FORMULA);
  }
  const formula = textOf(body, 'calculationFormula');
  try {
    refuseUnknown(portal, type, propertiesIn(formula), textOf(body, 'name'));
    return canonicalFormula(formula, name => propertyType(portal, type, name), numbers);
  } catch (error) {
    if (error instanceof FormulaError)
      throw invalid(`Invalid calculation formula: ${error.message}`, INVALID_FORMULA);
    throw error;
  }
}

const propertyType = (portal: Portal, type: ObjectType, name: string): string | undefined => {
  const entry = activeProperty(portal, type, name);
  return entry && textOf(entry.body, 'type');
};

/** Only same-object properties that exist already, else 404 (reference 5.2, O). */
function refuseUnknown(portal: Portal, type: ObjectType, names: readonly string[], own: string): void {
  const unknown = names.filter(name => !activeProperty(portal, type, name));
  if (unknown.length > 0) {
    throw notFound(`The formula uses properties that do not exist: ${unknown.join(', ')}`, { name: unknown });
  }
  if (names.includes(own)) throw new FormulaError('it refers to the property itself');
}
