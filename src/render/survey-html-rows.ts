import { html } from 'hono/html';
import { compare } from '../core/diagnostic.ts';
import { checkNames, checks } from '../survey/checks.ts';
import type {
  Finding,
  Survey,
  SurveyedGroup,
  SurveyedProperty,
  SurveyedWorkflow,
  Touch,
} from '../survey/survey.ts';
import { ageText, creatorOf, findingsOf, usedIn } from '../survey/tally.ts';
import type { Choice } from './html/controls.ts';
import type { Html } from './html/page.ts';
import { visible } from './safe.ts';
import type { Cell, Row, Table } from './survey-html-table.ts';
import { dayOf, filledText, recordsOf, typeTitle, usedText } from './survey-words.ts';
import { plural } from './words.ts';

type FindingsOf = ReturnType<typeof findingsOf>;

/** The properties, HubSpot's own left out at first. */
export function propertiesTable(survey: Survey): Table {
  const { properties, coverage } = survey;
  const isCounted = properties.some(({ records }) => records !== undefined);
  const found = findingsOf(survey);
  return {
    id: 'properties',
    title: 'Properties',
    columns: [
      ...['Property', 'Group', 'Type', 'Created', 'Created by'].map(title => ({ title })),
      ...(isCounted ? [{ title: 'Records filled', isNumber: true as const }] : []),
      ...coverage.map(({ noun }) => ({ title: capital(plural(noun)), isNumber: true as const })),
      { title: 'Findings' },
    ],
    choices: [
      typeChoice(
        survey,
        properties.map(({ objectType }) => objectType),
      ),
      choice('group', 'Group', properties.map(groupTitle)),
      choice(
        'by',
        'Created by',
        properties.map(({ created }) => creatorOf(created)),
      ),
      {
        name: 'owner',
        title: 'Whose',
        options: [
          ['custom', 'custom'],
          ['hubspot', "HubSpot's own"],
        ],
        initial: 'custom',
      },
      findingChoice(survey, 'property'),
    ],
    rows: properties.map(property => propertyRow(property, survey, isCounted, found)),
  };
}

function propertyRow(property: SurveyedProperty, survey: Survey, isCounted: boolean, found: FindingsOf): Row {
  const { objectType, name, label, type, fieldType, builtIn, created, records, link } = property;
  const findings = found({ kind: 'property', objectType, id: name });
  return {
    cells: [
      { shown: titleCell(label, `${typeTitle(survey, objectType)} ${name}`, link), sort: label },
      { shown: html`<bdi>${visible(groupTitle(property))}</bdi>` },
      { shown: visible(type === fieldType ? type : `${type}, ${fieldType}`) },
      createdCell(created),
      { shown: visible(creatorOf(created)), ...(created.by === undefined && { sort: '' }) },
      ...(isCounted ? [filledCell(records, recordsOf(survey, property))] : []),
      ...usedIn(property, survey.coverage).map(used => ({ shown: usedText(used), sort: used.count ?? '' })),
      { shown: marks(findings), sort: findings.length },
    ],
    values: {
      type: [objectType],
      group: [groupTitle(property)],
      by: [creatorOf(created)],
      owner: [builtIn ? 'hubspot' : 'custom'],
      found: findings.map(({ check }) => check),
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function groupTitle({ group, groupLabel }: SurveyedProperty): string {
  return groupLabel ?? group;
}

function titleCell(title: string, id: string, link: string): Html {
  return html`<a href="${link}" rel="noreferrer"><bdi>${visible(title)}</bdi></a><br><code>${visible(id)}</code>`;
}

function createdCell({ at, days }: Touch): Cell {
  if (days === undefined) return { shown: '', sort: '' };
  return { shown: `${dayOf(at)} (${ageText(days)})`, sort: visible(at ?? '') };
}

function filledCell(records: number | undefined, all: number | undefined): Cell {
  return records === undefined
    ? { shown: 'not counted', sort: '' }
    : { shown: filledText(records, all), sort: records };
}

/** The workflows: those that HubSpot does not show say so. */
export function workflowsTable(survey: Survey, workflows: readonly SurveyedWorkflow[]): Table {
  const found = findingsOf(survey);
  return {
    id: 'workflows',
    title: 'Workflows',
    columns: [
      ...['Workflow', 'Object type', 'State'].map(title => ({ title })),
      { title: 'Actions', isNumber: true },
      ...['Created', 'Last changed', 'Findings'].map(title => ({ title })),
    ],
    choices: [
      typeChoice(
        survey,
        workflows.map(({ objectType }) => objectType ?? 'not known'),
      ),
      choice('state', 'State', workflows.map(stateOf)),
      findingChoice(survey, 'workflow'),
    ],
    rows: workflows.map(workflow => workflowRow(workflow, survey, found)),
  };
}

function workflowRow(workflow: SurveyedWorkflow, survey: Survey, found: FindingsOf): Row {
  const { id, name, objectType, actions, created, changed, link } = workflow;
  const findings = found({ kind: 'workflow', ...(objectType !== undefined && { objectType }), id });
  return {
    cells: [
      { shown: titleCell(name === '' ? '(no name)' : name, id, link), sort: name },
      { shown: visible(typeTitle(survey, objectType ?? 'not known')) },
      { shown: stateOf(workflow) },
      { shown: actions === undefined ? 'not known' : String(actions), sort: actions ?? '' },
      createdCell(created),
      createdCell(changed),
      { shown: marks(findings), sort: findings.length },
    ],
    values: {
      type: [objectType ?? 'not known'],
      state: [stateOf(workflow)],
      found: findings.map(({ check }) => check),
    },
  };
}

function stateOf({ isOn, unreadable }: SurveyedWorkflow): string {
  return `${isOn ? 'on' : 'off'}${unreadable === undefined ? '' : ', not shown'}`;
}

export function groupsTable(survey: Survey): Table {
  return {
    id: 'groups',
    title: 'Property groups',
    columns: [{ title: 'Group' }, { title: 'Object type' }, { title: 'Properties', isNumber: true }],
    choices: [
      typeChoice(
        survey,
        survey.groups.map(({ objectType }) => objectType),
      ),
    ],
    rows: survey.groups.map(group => groupRow(group, survey)),
  };
}

function groupRow({ label, name, objectType, properties, link }: SurveyedGroup, survey: Survey): Row {
  return {
    cells: [
      { shown: titleCell(label, name, link), sort: label },
      { shown: visible(typeTitle(survey, objectType)) },
      { shown: String(properties) },
    ],
    values: { type: [objectType] },
  };
}

function marks(findings: readonly Finding[]): Html {
  return html`${findings.map(({ check }) => html`<span class="mark">${checks[check].mark}</span>`)}`;
}

function choice(name: string, title: string, values: readonly string[]): Choice {
  return { name, title, options: [...new Set(values)].sort(compare).map(value => [value, value] as const) };
}

function typeChoice(survey: Survey, names: readonly string[]): Choice {
  const options = [...new Set(names)].map(name => [name, typeTitle(survey, name)] as const);
  return { name: 'type', title: 'Object type', options };
}

/** The checks that found something about things of a kind. */
function findingChoice({ findings }: Survey, kind: string): Choice {
  const found = checkNames.filter(name =>
    findings.some(({ check, things }) => check === name && things.some(thing => thing.kind === kind)),
  );
  return { name: 'found', title: 'Finding', options: found.map(name => [name, checks[name].mark] as const) };
}
