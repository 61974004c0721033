import { suggestion } from '../config/nearest.ts';
import type { Form } from '../core/form.ts';
import { isList, isMap } from '../core/form.ts';
import type { ObjectTypeForm, PropertyFacts, Window } from './context.ts';
import { expandOperation } from './expand-operation.ts';
import { flowText } from './flow.ts';
import { groupIn, headsIn } from './nodes.ts';
import { expandObjectType, objectTypeIn } from './object-type.ts';
import { operationTypeIn, operatorIn } from './operation.ts';
import type { FilterProblem } from './problem.ts';
import { factsOf, objectTypeKey, propertyKey, type Scope } from './property-name.ts';
import { hasReferences } from './reference-value.ts';

type Path = readonly string[];
type Problems = readonly FilterProblem[];

/** What the portal has against a filter, as a form or as it is written: unknown properties and options, wrong operators. */
export function judgeFilter(tree: Form, objectType: ObjectTypeForm, window: Window): Problems {
  return judgeMap(tree, objectType, [], window);
}

/** The same for one of `reEnrollWhen`. */
export function judgeTrigger(tree: Form, objectType: ObjectTypeForm, window: Window): Problems {
  if (typeof tree === 'string') return judgeName(tree, objectType, [], window);
  return judgeFilter(tree, objectType, window);
}

/** The same for one of `trigger`. */
export function judgeEvent(tree: Form, objectType: ObjectTypeForm, window: Window): Problems {
  const changed = isMap(tree) ? tree.get('propertyChanged') : undefined;
  if (changed === undefined) return [];
  return judgeTrigger(changed, objectType, window).map(problem => ({
    ...problem,
    path: ['propertyChanged', ...problem.path],
  }));
}

function judgeMap(tree: Form, scope: Scope, path: Path, window: Window): Problems {
  if (!isMap(tree)) return [];
  const group = groupIn(tree);
  if (group !== undefined) {
    const items = tree.get(group);
    const associated = objectTypeIn(expandObjectType(tree.get('associatedObjectType') ?? null));
    return isList(items)
      ? items.flatMap((item, index) =>
          judgeMap(item, associated ?? scope, [...path, group, String(index)], window),
        )
      : [];
  }
  if (tree.has('associated')) {
    const associated = objectTypeIn(expandObjectType(tree.get('associated') ?? null));
    return judgeMap(tree.get('when') ?? null, associated, [...path, 'when'], window);
  }
  const name = propertyKey(tree.get('property'));
  if (name !== undefined) {
    const operation = new Map([...tree].filter(([key]) => key !== 'property'));
    return judgeProperty(name, operation, scope, path, window);
  }
  // other filters are about things that references stand for
  if (headsIn(tree).length > 0) return [];
  return [...tree].flatMap(([key, value]) => judgeProperty(key, value, scope, [...path, key], window));
}

function judgeProperty(name: string, condition: Form, scope: Scope, path: Path, window: Window): Problems {
  const facts = factsOf({ scope, property: name }, window);
  if (!facts) return judgeName(name, scope, path, window);
  const operation = expandOperation(condition, { scope, property: name });
  // the time of a change fits all properties
  if (!operation || operation.has('lastUpdated') || operation.has('propertyParser')) return [];
  const [operator, value] = operatorIn(operation) ?? [];
  const type = operationTypeIn(operation, facts.type);
  if (operator === undefined || value === undefined || type === undefined) return [];
  const isLong = isMap(condition);
  const at = isLong ? [...path, operator] : path;
  const allowed = Object.hasOwn(FITTING, facts.type) ? FITTING[facts.type] : undefined;
  if (allowed && !allowed.includes(type) && !ALWAYS.has(type)) {
    return [{ ...misfit(operator, value, name, facts), path: at, ...(isLong && { part: 'key' }) }];
  }
  return type === 'ENUMERATION' && !hasReferences({ scope, property: name })
    ? judgeOptions(value, name, facts, at)
    : [];
}

function judgeName(name: string, scope: Scope, path: Path, window: Window): Problems {
  const objectType = objectTypeKey(scope, window);
  const names = objectType === undefined ? undefined : window.properties?.(objectType);
  if (names === undefined) return [];
  const all = new Set(names);
  if (all.has(name)) return [];
  const fix = suggestion(name, all);
  return [
    {
      message: `the portal has no property ${name} of ${objectType}`,
      path,
      part: 'key',
      ...(fix === '' ? {} : { fix }),
    },
  ];
}

const TIMES = [
  'TIME_POINT',
  'TIME_RANGED',
  'ROLLING_DATE_RANGE',
  'ROLLING_PROPERTY_UPDATED',
  'CALENDAR_DATE',
  'DATE',
  'DATETIME',
  'RANGED_DATE',
  'COMPARATIVE_DATE',
  'COMPARATIVE_PROPERTY_UPDATED',
];

/**
 * The operationTypes that HubSpot takes for a type of property; another one is refused: seen for text and enumerations
 * (reference 10, O), taken to be so for the others (U). One switch.
 */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  string: ['STRING', 'MULTISTRING', 'COMPARATIVE_STRING'],
  // a checkbox is an enumeration of true and false
  enumeration: ['ENUMERATION', 'BOOL'],
  bool: ['BOOL', 'ENUMERATION'],
  number: ['NUMBER', 'NUMBER_RANGED'],
  date: TIMES,
  datetime: TIMES,
};

/** What fits properties of all types. */
const ALWAYS: ReadonlySet<string> = new Set([
  'ALL_PROPERTY',
  'ROLLING_PROPERTY_UPDATED',
  'COMPARATIVE_PROPERTY_UPDATED',
]);

function misfit(
  operator: string,
  value: Form,
  name: string,
  { type }: PropertyFacts,
): Pick<FilterProblem, 'message' | 'fix'> {
  return {
    message: `${operator} does not fit ${name}, whose type is ${type}`,
    fix: `write ${flowText(new Map([[name, exampleOf(type, value)]]))}, for example`,
  };
}

function exampleOf(type: string, value: Form): Form {
  if (type === 'string') return new Map([['isEqualTo', isMap(value) ? 'text' : value]]);
  if (type === 'enumeration') return isList(value) ? value : [isMap(value) ? 'option' : value];
  if (type === 'bool') return true;
  return type === 'number' ? new Map([['isGreaterThan', 5]]) : new Map([['isBefore', '14 days ago']]);
}

function judgeOptions(values: Form, name: string, { options }: PropertyFacts, path: Path): Problems {
  // options that HubSpot takes from elsewhere are not listed
  if (!options || options.size === 0 || !isList(values)) return [];
  return values.flatMap((value, index) => {
    if (typeof value !== 'string' || options.has(value)) return [];
    const fix = suggestion(value, options);
    return [
      {
        message: `${name} has no option ${flowText(value)}`,
        path: [...path, String(index)],
        ...(fix === '' ? {} : { fix }),
      },
    ];
  });
}
