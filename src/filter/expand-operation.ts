import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';
import { comparesWholeValues, isOperator, TIMED } from './operators.ts';
import { type Place, propertyForm, propertyKey } from './property-name.ts';
import { contractValue, expandValue } from './reference-value.ts';
import { readTime, writeTime } from './time-text.ts';

const OPPOSITE: Readonly<Record<string, string>> = { isKnown: 'isUnknown', isUnknown: 'isKnown' };

/** What stands behind a property in YAML → the entries of an operation; undefined for what is none. */
export function expandOperation(tree: Form, place: Place): FormMap | undefined {
  if (isList(tree)) return new Map([['isAnyOf', expandOperand('isAnyOf', tree, place)]]);
  if (typeof tree === 'boolean') return new Map([['isEqualTo', tree]]);
  return isMap(tree) ? expandEntries(tree, place) : undefined;
}

/** An operation in the long spelling. */
export function expandEntries(tree: FormMap, place: Place): FormMap {
  return new Map([...tree].flatMap(([key, value]) => expandEntry(key, value, place)));
}

function expandEntry(key: string, value: Form, place: Place): readonly (readonly [string, Form])[] {
  if (key === 'lastUpdated') return [[key, expandOperation(value, place) ?? value]];
  if (key === 'orBlank' && value === false) return [];
  const opposite = OPPOSITE[key];
  if (opposite !== undefined && value === false) return [[opposite, true]];
  return [[key, isOperator(key) ? expandOperand(key, value, place) : value]];
}

function expandOperand(operator: string, value: Form, place: Place, inList = false): Form {
  if (isList(value)) return value.map(item => expandOperand(operator, item, place, true));
  if (TIMED.has(operator)) return expandTime(value, place);
  const expanded = comparesWholeValues(operator) ? expandValue(value, place) : value;
  return inList && !isRef(expanded) ? textOf(expanded) : expandMap(expanded, place);
}

/** Values in lists are text, also those that look like numbers. */
function textOf(value: Form): Form {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/** A time in its one spelling; another property as a reference. */
function expandTime(value: Form, place: Place): Form {
  if (typeof value === 'string') {
    const time = readTime(value);
    return (time && writeTime(time)) ?? value;
  }
  return expandMap(value, place);
}

/** Another property that is compared with. */
function expandMap(value: Form, { scope }: Place): Form {
  if (!isMap(value)) return value;
  const property = propertyKey(value.get('property'));
  return property === undefined ? value : new Map([...value, ['property', propertyForm(property, scope)]]);
}

/** The inverse of `expandOperation`, in the short spelling where there is one. */
export function contractOperation(form: FormMap): Form {
  const [first, ...others] = form;
  const [key, value] = first ?? [];
  if (others.length === 0 && key === 'isAnyOf' && isList(value)) return value.map(contractValue);
  if (others.length === 0 && key === 'isEqualTo' && typeof value === 'boolean') return value;
  return contractLong(form);
}

/** The same without the short spelling. */
export function contractLong(form: FormMap): FormMap {
  return new Map([...form].map(([name, inner]) => [name, contractEntry(name, inner)]));
}

function contractEntry(key: string, value: Form): Form {
  if (key === 'lastUpdated' && isMap(value)) return contractLong(value);
  return isOperator(key) ? contractOperand(value) : value;
}

function contractOperand(value: Form): Form {
  if (isList(value)) return value.map(contractOperand);
  if (!isMap(value)) return contractValue(value);
  const property = propertyKey(value.get('property'));
  return property === undefined ? value : new Map([...value, ['property', property]]);
}
