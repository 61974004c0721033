import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Form, FormMap } from '../core/form.ts';
import { isList, isMap } from '../core/form.ts';
import type { Window } from './context.ts';
import { liftDepartures, lowerDepartures, type Usual } from './departures.ts';
import { formOfJson, isArray, jsonOfForm, sameJson } from './json.ts';
import { booleanValue, comparesWholeValues, numericValue } from './operators.ts';
import { liftProperty, lowerProperty, type Place } from './property-name.ts';
import { liftValue, lowerValue } from './reference-value.ts';
import { liftPoint, lowerPoint, type Side, usualZone, zoneOf } from './time-point.ts';

/** Where an operation stands: whose values, in which portal. */
export interface At extends Place {
  readonly window: Window;
}

type Entries = readonly (readonly [string, Form])[];

interface Lifted {
  readonly value: Form;
  /** What stands beside the operator: a zone, say. */
  readonly beside?: Entries;
}

/** How the values of one operationType are written. Undefined: not in these words. */
export interface Codec {
  lift(operation: JsonObject, operator: string, at: At): Lifted | undefined;
  lower(value: Form, operator: string, form: FormMap, at: At): JsonObject | undefined;
}

const oneText: Codec = {
  lift({ value }, operator, at) {
    if (typeof value !== 'string') return undefined;
    return { value: liftText(value, operator, at) };
  },
  lower: (value, _, __, { window }) =>
    isList(value) || isMap(value) ? undefined : { value: lowerValue(value, window) },
};

const manyTexts: Codec = {
  lift({ values }, operator, at) {
    if (!isArray(values)) return undefined;
    const texts = values.filter(value => typeof value === 'string');
    return texts.length === values.length
      ? { value: texts.map(text => liftText(text, operator, at)) }
      : undefined;
  },
  lower: (value, _, __, { window }) =>
    isList(value) ? { values: value.map(item => lowerValue(item, window)) } : undefined,
};

function liftText(text: string, operator: string, at: At): Form {
  return comparesWholeValues(operator) ? liftValue(text, at, at.window) : text;
}

const oneScalar = (read: (form: Form) => Json | undefined): Codec => ({
  lift: ({ value }) =>
    typeof value === 'object' || value === undefined ? undefined : { value: formOfJson(value) },
  lower(value) {
    const json = read(value);
    return json === undefined ? undefined : { value: json };
  },
});

const known: Codec = {
  lift: () => ({ value: true }),
  lower: value => (value === true ? {} : undefined),
};

const bounds: Codec = {
  lift: ({ lowerBound, upperBound }) =>
    typeof lowerBound === 'number' && typeof upperBound === 'number'
      ? { value: [lowerBound, upperBound] }
      : undefined,
  lower(value) {
    const [lowerBound, upperBound] = isList(value) ? value.map(numericValue) : [];
    return lowerBound === undefined || upperBound === undefined ? undefined : { lowerBound, upperBound };
  },
};

/** One field with the value, others beside it under HubSpot's names. */
const named = (
  field: string,
  beside: Usual,
  write: (json: Json) => Form,
  read: (form: Form) => Json,
): Codec => ({
  lift(operation) {
    const value = operation[field];
    return value === undefined
      ? undefined
      : { value: write(value), beside: liftDepartures(operation, beside) };
  },
  lower: (value, _, form) =>
    isMap(value) ? undefined : { [field]: read(value), ...lowerDepartures(form, beside) },
});

const days = (beside: Usual): Codec => named('numberOfDays', beside, formOfJson, jsonOfForm);

const calendar = named(
  'timeUnit',
  { timeUnitCount: undefined, useFiscalYear: undefined, fiscalYearStart: undefined },
  unit => (typeof unit === 'string' ? unit.toLowerCase() : formOfJson(unit)),
  unit => (typeof unit === 'string' ? unit.toUpperCase() : jsonOfForm(unit)),
);

const comparative: Codec = {
  lift({ comparisonPropertyName, defaultComparisonValue }, _, { scope, window }) {
    if (typeof comparisonPropertyName !== 'string') return undefined;
    const property = ['property', liftProperty(comparisonPropertyName, scope, window)] as const;
    const otherwise =
      defaultComparisonValue === undefined
        ? []
        : [['defaultComparisonValue', formOfJson(defaultComparisonValue)] as const];
    return { value: new Map<string, Form>([property, ...otherwise]) };
  },
  lower(value, _, __, { window }) {
    if (!isMap(value) || !value.has('property')) return undefined;
    const comparisonPropertyName = lowerProperty(value.get('property'), window);
    const otherwise = value.get('defaultComparisonValue');
    return {
      comparisonPropertyName,
      ...(otherwise === undefined ? {} : { defaultComparisonValue: jsonOfForm(otherwise) }),
    };
  },
};

/** A point in time is excluded, both ends of a range are included (D). */
const POINT: Usual = { endpointBehavior: 'EXCLUSIVE', propertyParser: 'VALUE', type: 'TIME_POINT' };
const RANGE: Usual = {
  lowerBoundEndpointBehavior: 'INCLUSIVE',
  upperBoundEndpointBehavior: 'INCLUSIVE',
  propertyParser: 'VALUE',
  type: 'TIME_RANGED',
};

const timePoint: Codec = {
  lift(operation, operator, at) {
    const { timePoint: point } = operation;
    if (!isObject(point)) return undefined;
    const { values, zone } = liftTimes([[point, sideOf(operator)]], at);
    return values.map(value => ({ value, beside: [...zone, ...liftDepartures(operation, POINT)] }))[0];
  },
  lower(value, operator, form, { window }) {
    if (isList(value) || isFields(value)) return undefined;
    return {
      timePoint: lowerPoint(value, sideOf(operator), form, window),
      ...lowerDepartures(form, POINT),
    };
  },
};

const timeRange: Codec = {
  lift(operation, _, at) {
    const { lowerBoundTimePoint: lower, upperBoundTimePoint: upper } = operation;
    if (!isObject(lower) || !isObject(upper)) return undefined;
    const { values, zone } = liftTimes(
      [
        [lower, 'start'],
        [upper, 'end'],
      ],
      at,
    );
    return { value: values, beside: [...zone, ...liftDepartures(operation, RANGE)] };
  },
  lower(value, _, form, { window }) {
    const [lower, upper, ...others] = isList(value) ? value : [];
    if (lower === undefined || upper === undefined || others.length > 0) return undefined;
    return {
      lowerBoundTimePoint: lowerPoint(lower, 'start', form, window),
      upperBoundTimePoint: lowerPoint(upper, 'end', form, window),
      ...lowerDepartures(form, RANGE),
    };
  },
};

function sideOf(operator: string): Side {
  return operator === 'isAfter' ? 'end' : 'start';
}

/** A map that is no time: the fields of an operation as they are. */
function isFields(value: Form): boolean {
  return isMap(value) && !['property', 'reference', 'raw'].some(key => value.has(key));
}

/** Times with one zone for all of them; one that is spelled differently is `raw`. */
function liftTimes(
  points: readonly (readonly [JsonObject, Side])[],
  { scope, window }: At,
): { readonly values: readonly Form[]; readonly zone: Entries } {
  const spelled = points.map(([point, side]) => {
    const form = liftPoint(point, side, scope, window);
    const zone = liftDepartures(zoneOf(point), usualZone(window));
    const isSame = form !== undefined && sameJson(lowerPoint(form, side, new Map(zone), window), point);
    const raw = new Map([['raw', formOfJson(point)]]);
    return isSame ? { form, raw, zone, key: JSON.stringify(zone) } : { form: raw, raw };
  });
  const { key, zone = [] } = spelled.find(one => one.zone !== undefined) ?? {};
  return { values: spelled.map(one => (one.key === key ? one.form : one.raw)), zone };
}

export const CODECS: Readonly<Record<string, Codec>> = {
  ALL_PROPERTY: known,
  ENUMERATION: manyTexts,
  MULTISTRING: manyTexts,
  STRING: oneText,
  NUMBER: oneScalar(numericValue),
  BOOL: oneScalar(booleanValue),
  NUMBER_RANGED: bounds,
  TIME_POINT: timePoint,
  TIME_RANGED: timeRange,
  ROLLING_DATE_RANGE: days({ requiresTimeZoneConversion: undefined }),
  ROLLING_PROPERTY_UPDATED: days({}),
  CALENDAR_DATE: calendar,
  COMPARATIVE_DATE: comparative,
  COMPARATIVE_PROPERTY_UPDATED: comparative,
  COMPARATIVE_STRING: comparative,
};

/** Keys that may stand beside an operator. */
export const BESIDE: ReadonlySet<string> = new Set([
  'orBlank',
  'operationType',
  'zone',
  'timezoneSource',
  ...Object.keys(POINT),
  ...Object.keys(RANGE),
  'requiresTimeZoneConversion',
  'timeUnitCount',
  'useFiscalYear',
  'fiscalYearStart',
]);
