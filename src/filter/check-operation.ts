import { suggestion } from '../config/nearest.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';
import { flowText } from './flow.ts';
import { BESIDE, CODECS } from './operation-values.ts';
import {
  booleanValue,
  isOperator,
  numericValue,
  operationTypeOf,
  operationTypesOf,
  operatorNames,
} from './operators.ts';
import type { FilterProblem } from './problem.ts';
import { readTime } from './time-text.ts';

type Path = readonly string[];

/** What other languages call HubSpot's operators. */
const ALIASES: Readonly<Record<string, string>> = {
  is: 'isEqualTo',
  eq: 'isEqualTo',
  equals: 'isEqualTo',
  isNot: 'isNotEqualTo',
  neq: 'isNotEqualTo',
  gt: 'isGreaterThan',
  gte: 'isGreaterThanOrEqualTo',
  lt: 'isLessThan',
  lte: 'isLessThanOrEqualTo',
  in: 'isAnyOf',
  anyOf: 'isAnyOf',
  notIn: 'isNoneOf',
  noneOf: 'isNoneOf',
  hasProperty: 'isKnown',
  notHasProperty: 'isUnknown',
  isNotKnown: 'isUnknown',
  before: 'isBefore',
  after: 'isAfter',
  between: 'isBetween',
};

const TIMES = 'today, now, 14 days ago, 45 days from now, 2026-01-31 or 2026-01-31 09:00';

/** What is wrong with what stands behind a property. `name` is for the ways out. */
export function checkOperation(tree: Form, name: string, path: Path): readonly FilterProblem[] {
  if (isList(tree)) return checkOperand('isAnyOf', tree, undefined, path);
  if (isMap(tree)) return checkMap(tree, name, path);
  if (typeof tree === 'boolean') return [];
  const text = flowText(tree);
  const wayOut = flowText(new Map([[name, new Map([['isEqualTo', tree]])]]));
  const fix = `write ${flowText(new Map([[name, [tree]]]))} for one of several options, or ${wayOut}`;
  return [
    tree === null || isRef(tree)
      ? {
          message: `there is no condition on ${name}`,
          path,
          fix: `write ${name}: { isKnown: true }, for example`,
        }
      : { message: `${text} alone is no condition on ${name}`, path, fix },
  ];
}

function checkMap(map: FormMap, name: string, path: Path): readonly FilterProblem[] {
  const updated = map.get('lastUpdated');
  const operators = [...map.keys()].filter(isOperator);
  if (updated !== undefined) return checkUpdated(map, updated, name, path);
  const [operator, ...others] = operators;
  const unknown = [...map.keys()]
    .filter(key => !isOperator(key) && !BESIDE.has(key))
    .map(key => unknownKey(key, path));
  if (operator === undefined) {
    return unknown.length > 0
      ? unknown
      : [
          {
            message: `there is no operator for ${name}`,
            path,
            fix: `write ${name}: { isKnown: true }, for example`,
          },
        ];
  }
  if (others.length > 0) return [...unknown, twoOperators(map, operators, name, path)];
  const value = map.get(operator) ?? null;
  return [...unknown, ...checkOperand(operator, value, map, [...path, operator]), ...checkBeside(map, path)];
}

function checkUpdated(map: FormMap, updated: Form, name: string, path: Path): readonly FilterProblem[] {
  const inner = [...path, 'lastUpdated'];
  const beside = [...map.keys()].filter(key => key !== 'lastUpdated');
  if (!isMap(updated)) {
    const fix = `write ${name}: { lastUpdated: { isAfter: 14 days ago } }, for example`;
    return [{ message: 'lastUpdated takes a condition on a time', path: inner, fix }];
  }
  return [
    ...beside.map(key => ({
      message: `${key} has no place beside lastUpdated`,
      path: [...path, key],
      part: 'key' as const,
      fix: 'write it below lastUpdated',
    })),
    ...(updated.has('lastUpdated')
      ? [{ message: 'lastUpdated cannot stand below lastUpdated', path: inner, fix: 'remove one of them' }]
      : checkMap(updated, name, inner)),
  ];
}

function unknownKey(key: string, path: Path): FilterProblem {
  const alias = Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined;
  const near =
    alias === undefined
      ? suggestion(key, [...operatorNames, ...BESIDE, 'lastUpdated'])
      : `did you mean "${alias}"?`;
  return {
    message: `"${key}" is no operator`,
    path: [...path, key],
    part: 'key',
    fix: near || "operators are HubSpot's, written as isAnyOf, isEqualTo, isKnown, isBefore",
  };
}

function twoOperators(map: FormMap, operators: readonly string[], name: string, path: Path): FilterProblem {
  const others = [...map].filter(([key]) => !isOperator(key));
  const split = [...map]
    .filter(([key]) => isOperator(key))
    .map(condition => new Map([[name, new Map([condition, ...others])]]));
  return {
    message: `${operators.join(' and ')} are two conditions`,
    path,
    fix: `write ${flowText(new Map([['all', split]]))}`,
  };
}

function checkBeside(map: FormMap, path: Path): readonly FilterProblem[] {
  const orBlank = map.get('orBlank');
  const type = map.get('operationType');
  return [
    ...(orBlank === undefined || typeof orBlank === 'boolean'
      ? []
      : [{ message: 'orBlank takes true or false', path: [...path, 'orBlank'], fix: 'write orBlank: true' }]),
    ...(type === undefined || typeof type === 'string'
      ? []
      : [
          {
            message: 'operationType takes text',
            path: [...path, 'operationType'],
            fix: 'write operationType: STRING',
          },
        ]),
  ];
}

function checkOperand(
  operator: string,
  value: Form,
  map: FormMap | undefined,
  path: Path,
): readonly FilterProblem[] {
  const said = map?.get('operationType');
  // the fields of an operation as HubSpot has them
  if (typeof said === 'string' && (isMap(value) || !Object.hasOwn(CODECS, said))) return [];
  const type = typeof said === 'string' ? said : operationTypeOf(operator, opposite(operator, value));
  const items = isList(value) ? value : [];
  if (type === undefined || !fits(type, value)) {
    return [{ message: `${operator} takes ${expected(operator)}`, path, ...example(operator, value) }];
  }
  if (type === 'TIME_POINT' || type === 'TIME_RANGED') {
    const times = isList(value)
      ? value.map((time, index) => [time, [...path, String(index)]] as const)
      : [[value, path] as const];
    return times.flatMap(([time, at]) => checkTime(time, at));
  }
  return items.flatMap((item, index) =>
    isMap(item) || isList(item) || item === null
      ? [
          {
            message: 'a value is text or a number',
            path: [...path, String(index)],
            fix: 'write one value per item',
          },
        ]
      : [],
  );
}

/** `isKnown: false` is `isUnknown: true`. */
function opposite(operator: string, value: Form): Form {
  return operationTypesOf(operator).includes('ALL_PROPERTY') && value === false ? true : value;
}

function fits(type: string, value: Form): boolean {
  const isPair = isList(value) && value.length === 2;
  if (type === 'NUMBER_RANGED') return isPair && value.every(item => numericValue(item) !== undefined);
  if (type === 'TIME_RANGED') return isPair;
  if (type === 'ENUMERATION' || type === 'MULTISTRING') return isList(value);
  if (type === 'BOOL') return booleanValue(value) !== undefined;
  if (type === 'STRING') return !isList(value) && !isMap(value) && value !== null;
  if (type === 'NUMBER') return numericValue(value) !== undefined;
  return true;
}

function checkTime(time: Form, path: Path): readonly FilterProblem[] {
  if (typeof time === 'string' && readTime(time) !== undefined) return [];
  if (isMap(time)) {
    return ['property', 'reference', 'raw'].some(key => time.has(key))
      ? []
      : [{ message: 'this is no time', path, fix: 'write { property: … } for the time in another property' }];
  }
  return [{ message: `${flowText(time)} is no time`, path, fix: `times are ${TIMES}` }];
}

function expected(operator: string): string {
  const types = operationTypesOf(operator);
  if (types.includes('ALL_PROPERTY')) return 'true';
  if (types.includes('ENUMERATION')) return 'a list';
  if (types.includes('TIME_RANGED')) return 'a list of two numbers or two times';
  if (types.includes('TIME_POINT')) return 'a time';
  if (types.includes('STRING')) return 'a value, or a list of values';
  return types.includes('CALENDAR_DATE') ? 'day, week, month, quarter or year' : 'a number';
}

function example(operator: string, value: Form): { readonly fix?: string } {
  const types = operationTypesOf(operator);
  if (types.includes('ENUMERATION') && !isMap(value))
    return { fix: `write ${operator}: ${flowText([value])}` };
  if (types.includes('ALL_PROPERTY')) return { fix: `write ${operator}: true` };
  if (types.includes('TIME_RANGED'))
    return { fix: `write ${operator}: [1, 9] or ${operator}: [14 days ago, now]` };
  return types.includes('TIME_POINT') ? { fix: `times are ${TIMES}` } : {};
}
