import type { FormMap } from '../core/form.ts';
import { groupBy } from '../core/group.ts';
import type { SurveyKinds } from '../kinds/survey.ts';
import type { Check } from './checks.ts';
import type { Looks } from './similar.ts';
import { sameOptions, similarProperties } from './similar.ts';
import type {
  Coverage,
  Finding,
  SurveyedGroup,
  SurveyedProperty,
  SurveyedWorkflow,
  Thing,
} from './survey.ts';

/** A workflow, with what it does where HubSpot shows that. */
export interface ReadWorkflow {
  readonly workflow: SurveyedWorkflow;
  readonly form: FormMap | undefined;
}

export function workflowFindings(all: readonly ReadWorkflow[], kinds: SurveyKinds): readonly Finding[] {
  const thing = ({ workflow }: ReadWorkflow): Thing => thingOf(workflow, kinds.workflows);
  return [
    ...all.flatMap(one =>
      one.workflow.unreadable === undefined
        ? []
        : [finding('workflowUnreadable', [thing(one)], one.workflow.unreadable)],
    ),
    ...sameWorkflows(all, kinds).map(same =>
      finding('workflowSameSteps', same.map(thing), 'the same enrolment and the same steps'),
    ),
    ...repeated(all, ({ workflow }) => spelling(workflow.name)).map(same =>
      finding('workflowSameName', same.map(thing), 'the same name'),
    ),
    ...all
      .filter(({ workflow }) => !workflow.isOn)
      .map(one => finding('workflowOff', [thing(one)], lastChange(one.workflow))),
  ];
}

function lastChange({ changed }: SurveyedWorkflow): string {
  return changed.at === undefined ? 'off' : `off, last changed ${changed.at.slice(0, 10)}`;
}

/** Those that do something, and the same. Workflows without steps are only begun. */
function sameWorkflows(
  all: readonly ReadWorkflow[],
  kinds: SurveyKinds,
): readonly (readonly ReadWorkflow[])[] {
  const working = all.filter(({ workflow, form }) => form !== undefined && (workflow.actions ?? 0) > 0);
  const candidates = repeated(working, ({ form }) => (form === undefined ? '' : kinds.outline(form)));
  return candidates.flatMap(some => {
    const groups: ReadWorkflow[][] = [];
    for (const one of some) {
      const known = groups.find(([first]) => isSame(first?.form, one.form, kinds));
      if (known) known.push(one);
      else groups.push([one]);
    }
    return groups.filter(group => group.length > 1);
  });
}

function isSame(a: FormMap | undefined, b: FormMap | undefined, kinds: SurveyKinds): boolean {
  return a !== undefined && b !== undefined && kinds.isSameWorkflow(a, b);
}

/** What has the same key as something else. */
function repeated<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  return [...groupBy(items, keyOf).values()].filter(group => group.length > 1);
}

/** As people read a name. */
function spelling(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A property, with the options it has of its own. */
export interface ReadProperty {
  readonly property: SurveyedProperty;
  readonly options: readonly string[];
}

export function propertyFindings(
  all: readonly ReadProperty[],
  coverage: readonly Coverage[],
  kinds: SurveyKinds,
): readonly Finding[] {
  const thing = (property: SurveyedProperty): Thing => thingOf(property, kinds.properties);
  const alike = (check: Check, find: typeof similarProperties) =>
    [...groupBy(all, ({ property }) => property.objectType).values()].flatMap(some =>
      find(some.map(looksOf)).map(({ ids, why }) =>
        finding(
          check,
          ids.flatMap(id =>
            some.filter(({ property }) => property.name === id).map(one => thing(one.property)),
          ),
          why.join('; '),
        ),
      ),
    );
  const custom = all.map(({ property }) => property).filter(({ builtIn }) => !builtIn);
  const isKnown = coverage.every(({ count }) => count !== undefined);
  return [
    ...alike('propertySimilar', similarProperties),
    ...alike('propertySameOptions', sameOptions),
    ...custom
      .filter(({ records }) => records === 0)
      .map(property => finding('propertyEmpty', [thing(property)], 'filled in no record')),
    ...custom
      // where something could not be read at all, nothing can be said to be unused
      .filter(({ uses, mentions }) => isKnown && uses.length + mentions.length === 0)
      .map(property => finding('propertyUnused', [thing(property)], notUsed(coverage))),
  ];
}

function notUsed(coverage: readonly Coverage[]): string {
  const isWhole = coverage.every(one => one.isWhole && one.unreadable === 0);
  return isWhole ? 'used nowhere' : 'used nowhere that could be read';
}

function looksOf({ property: { name, label, builtIn }, options }: ReadProperty): Looks {
  return { id: name, name, label, builtIn, options };
}

export function groupFindings(groups: readonly SurveyedGroup[], kinds: SurveyKinds): readonly Finding[] {
  return groups
    .filter(({ properties, builtIn }) => properties === 0 && !builtIn)
    .map(group => finding('groupEmpty', [thingOf(group, kinds.groups)], 'no property is in it'));
}

function finding(check: Check, things: readonly Thing[], says: string): Finding {
  return { check, things, says };
}

interface Named {
  readonly objectType?: string;
  readonly id?: string;
  readonly name: string;
  readonly label?: string;
  readonly link: string;
}

function thingOf({ objectType, id, name, label, link }: Named, kind: string): Thing {
  return {
    kind,
    ...(objectType !== undefined && { objectType }),
    id: id ?? name,
    title: label ?? name,
    link,
  };
}
