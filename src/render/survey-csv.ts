import type { Finding, Survey, SurveyedProperty, SurveyedWorkflow, Touch } from '../survey/survey.ts';
import { creatorOf, findingsOf, usedIn } from '../survey/tally.ts';
import { visible } from './safe.ts';
import { recordsOf, usedText } from './survey-words.ts';
import { plural } from './words.ts';

/** A row: cells by the name of their column. What is not known is an empty cell, never 0. */
type Row = Readonly<Record<string, string | number | undefined>>;
type FindingsOf = ReturnType<typeof findingsOf>;

/** A survey as a table for spreadsheets: a row for each property and each workflow, with what was found about it. */
export function surveyCsv(survey: Survey): string {
  const columns = [
    ...['kind', 'objectType', 'id', 'title', 'group', 'groupLabel', 'type', 'fieldType', 'owner', 'state'],
    ...['createdAt', 'createdDaysAgo', 'createdBy', 'changedAt', 'changedBy', 'records', 'recordsOfAll'],
    ...survey.coverage.map(({ noun }) => plural(noun)),
    ...['mayBeUsedIn', 'actions', 'findings', 'link'],
  ];
  const found = findingsOf(survey);
  const rows = [
    ...survey.properties.map(property => propertyRow(property, survey, found)),
    ...(survey.workflows ?? []).map(workflow => workflowRow(workflow, found)),
  ];
  return [columns, ...rows.map(row => columns.map(column => row[column]))]
    .map(cells => `${cells.map(cell => cellText(cell ?? '')).join(',')}\r\n`)
    .join('');
}

function propertyRow(property: SurveyedProperty, survey: Survey, found: FindingsOf): Row {
  const { objectType, name, label, group, groupLabel, type, fieldType, builtIn, records, link } = property;
  const used = usedIn(property, survey.coverage);
  return {
    kind: 'property',
    objectType,
    id: name,
    title: label,
    group,
    groupLabel,
    type,
    fieldType,
    owner: builtIn ? 'HubSpot' : 'custom',
    ...touchCells(property.created, property.changed),
    records,
    recordsOfAll: records === undefined ? undefined : recordsOf(survey, property),
    ...Object.fromEntries(
      used.map(one => [
        plural(one.noun),
        one.count === undefined ? undefined : usedText({ ...one, perhaps: 0 }),
      ]),
    ),
    mayBeUsedIn: used.reduce((sum, { perhaps }) => sum + perhaps, 0),
    findings: checksIn(found({ kind: 'property', objectType, id: name })),
    link,
  };
}

function workflowRow(workflow: SurveyedWorkflow, found: FindingsOf): Row {
  const { id, name, objectType, isOn, actions, unreadable, created, changed, link } = workflow;
  return {
    kind: 'workflow',
    objectType,
    id,
    title: name,
    state: `${isOn ? 'on' : 'off'}${unreadable === undefined ? '' : ', not shown'}`,
    ...touchCells(created, changed),
    actions,
    findings: checksIn(found({ kind: 'workflow', ...(objectType !== undefined && { objectType }), id })),
    link,
  };
}

function touchCells(created: Touch, changed: Touch): Row {
  return {
    createdAt: created.at,
    createdDaysAgo: created.days,
    createdBy: created.by && creatorOf(created),
    changedAt: changed.at,
    changedBy: changed.by && creatorOf(changed),
  };
}

function checksIn(findings: readonly Finding[]): string {
  return findings.map(({ check }) => check).join('; ');
}

/** What spreadsheets would take for a formula (OWASP, CSV injection) gets an apostrophe, which they do not show. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function cellText(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = visible(value);
  const text = formula.test(plain.trimStart()) ? `'${plain}` : plain;
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
