import { compare } from '../core/diagnostic.ts';
import { append, groupBy } from '../core/group.ts';
import { type Check, checkNames } from './checks.ts';
import type { Coverage, Finding, Survey, SurveyedProperty, Thing, Touch } from './survey.ts';

/** How often a property is used in things of one kind. */
export interface Used {
  readonly kind: string;
  readonly noun: string;
  /** Undefined when not even the list of them could be read. */
  readonly count?: number;
  /** How many more may use it. */
  readonly perhaps: number;
  /** Some could not be read: there may be more. */
  readonly isAtLeast: boolean;
}

export function usedIn({ uses, mentions }: SurveyedProperty, coverage: readonly Coverage[]): readonly Used[] {
  return coverage.map(({ kind, noun, count, unreadable, isWhole }) => {
    const of = (list: SurveyedProperty['uses']) => list.filter(one => one.kind === kind).length;
    return {
      kind,
      noun,
      ...(count !== undefined && { count: of(uses) }),
      perhaps: of(mentions),
      isAtLeast: !isWhole || unreadable > 0,
    };
  });
}

/** A survey in numbers. */
export interface Totals {
  readonly properties: number;
  readonly custom: number;
  readonly groups: number;
  /** Undefined when their list could not be read. */
  readonly workflows?: { readonly all: number; readonly off: number; readonly unreadable: number };
  readonly findings: readonly (readonly [check: Check, count: number])[];
}

export function totalsOf({ properties, groups, workflows, findings }: Survey): Totals {
  const count = (check: Check) => findings.filter(finding => finding.check === check).length;
  return {
    properties: properties.length,
    custom: customIn(properties).length,
    groups: groups.length,
    ...(workflows && {
      workflows: {
        all: workflows.length,
        off: workflows.filter(({ isOn }) => !isOn).length,
        unreadable: workflows.filter(({ unreadable }) => unreadable !== undefined).length,
      },
    }),
    findings: checkNames.map(check => [check, count(check)] as const).filter(([, number]) => number > 0),
  };
}

export function customIn(properties: readonly SurveyedProperty[]): readonly SurveyedProperty[] {
  return properties.filter(({ builtIn }) => !builtIn);
}

export interface Tally {
  readonly name: string;
  readonly count: number;
}

/** So many of a long tally are named; the others are added up. */
const mostNamed = 10;

/** Custom properties by who made them, most first. */
export function byCreator(properties: readonly SurveyedProperty[]): readonly Tally[] {
  const all = tally(customIn(properties), ({ created }) => creatorOf(created)).sort(
    (a, b) => b.count - a.count || compare(a.name, b.name),
  );
  const others = all.slice(mostNamed);
  if (others.length < 2) return all;
  const rest = { name: `${others.length} others`, count: others.reduce((sum, { count }) => sum + count, 0) };
  return [...all.slice(0, mostNamed), rest];
}

/** Who did it, in words. */
export function creatorOf({ by }: Touch): string {
  if (by === undefined) return 'not known';
  return by.name ?? `user ${by.id}`;
}

const YEAR = 365;
const ages: readonly (readonly [name: string, below: number])[] = [
  ['under a month', 30],
  ['under a year', YEAR],
  ['1 to 2 years', 2 * YEAR],
  ['2 to 4 years', 4 * YEAR],
  ['older', Number.POSITIVE_INFINITY],
];

/** Custom properties by how old they are, youngest first. */
export function byAge(properties: readonly SurveyedProperty[]): readonly Tally[] {
  const names = [...ages.map(([name]) => name), 'not known'];
  return tally(customIn(properties), ({ created: { days } }) => ageOf(days)).sort(
    (a, b) => names.indexOf(a.name) - names.indexOf(b.name),
  );
}

function ageOf(days: number | undefined): string {
  return ages.find(([, below]) => days !== undefined && days < below)?.[0] ?? 'not known';
}

function tally<T>(items: readonly T[], nameOf: (item: T) => string): Tally[] {
  return [...groupBy(items, nameOf)].map(([name, group]) => ({ name, count: group.length }));
}

/** `3 days`, `5 months`, `4 years`: as people say how old something is. */
export function ageText(days: number): string {
  const [number, noun] =
    days < 60
      ? [days, 'day']
      : days < 2 * YEAR
        ? [Math.round(days / 30.44), 'month']
        : [Math.floor(days / YEAR), 'year'];
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What was found about a thing: a lookup for tables with a row for each. */
export function findingsOf({
  findings,
}: Survey): (thing: Omit<Thing, 'title' | 'link'>) => readonly Finding[] {
  const keyOf = ({ kind, objectType = '', id }: Omit<Thing, 'title' | 'link'>) =>
    JSON.stringify([kind, objectType, id]);
  const known = new Map<string, Finding[]>();
  for (const finding of findings) for (const thing of finding.things) append(known, keyOf(thing), finding);
  return thing => known.get(keyOf(thing)) ?? [];
}
