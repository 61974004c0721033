import type { Unread } from '../core/plan.ts';
import { type Check, checks } from '../survey/checks.ts';
import type { Finding, Survey, SurveyedProperty, SurveyedType, Thing } from '../survey/survey.ts';
import {
  ageText,
  byAge,
  byCreator,
  creatorOf,
  customIn,
  type Tally,
  type Totals,
  totalsOf,
  usedIn,
} from '../survey/tally.ts';
import { cut, thousands, visible } from './safe.ts';
import type { Paint } from './style.ts';
import { blindSpots, dayOf, filledText, recordsOf, typeTitle, usedLegend, usedText } from './survey-words.ts';
import { columnWidth, padTo } from './width.ts';
import { count, groupBy, indent, kindWords, ofScope, plural } from './words.ts';

export interface SurveyTextOptions {
  readonly paint: Paint;
  /** How many findings of one sort are shown; 0 shows all. */
  readonly most: number;
}

/** A survey for people at a terminal: custom properties, then what was found; the last line counts. */
export function surveyText(survey: Survey, { paint, most }: SurveyTextOptions): string {
  const { portal, portalId, takenAt } = survey;
  const sections = [
    [`Portal ${visible(portal)} (${portalId}), ${takenAt.slice(0, 16).replace('T', ' ')} UTC`],
    ...survey.objectTypes.map(type => typeSection(type, survey, paint)),
    tallySection('Custom properties by who made them', byCreator(survey.properties), paint),
    tallySection('Custom properties by age', byAge(survey.properties), paint),
    [...usedLegend(survey), blindSpots].map(line => paint.dim(line)),
    ...groupBy(survey.findings, ({ check }) => check).map(group => checkSection(group, paint, most)),
    unreadSection(survey.unread, paint),
    [summary(survey)],
  ];
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`;
}

function typeSection(
  { name, isRead, records }: SurveyedType,
  survey: Survey,
  paint: Paint,
): readonly string[] {
  const title = paint.bold(visible(typeTitle(survey, name)));
  if (!isRead) return [`${title}: not read`];
  const all = survey.properties.filter(({ objectType }) => objectType === name);
  const custom = customIn(all);
  const counts = [
    count(custom.length, 'custom property'),
    `${count(all.length - custom.length, 'property')} of HubSpot's`,
    ...(records === undefined ? [] : [count(records, 'record')]),
  ];
  return [
    `${title}: ${counts.join(', ')}`,
    ...indent(custom.length === 0 ? [] : propertyTable(custom, survey, paint), 2),
  ];
}

/** Custom properties below the groups that they are in, in columns. */
function propertyTable(
  properties: readonly SurveyedProperty[],
  survey: Survey,
  paint: Paint,
): readonly string[] {
  const isCounted = properties.some(({ records }) => records !== undefined);
  const columns = [
    ...['name', 'type', 'created', 'by'],
    ...(isCounted ? ['filled'] : []),
    ...survey.coverage.map(({ noun }) => plural(noun)),
  ];
  const groups = groupBy(properties, ({ group }) => group);
  const rows = groups.map(group => group.map(property => rowOf(property, survey, isCounted)));
  const widths = columns.map((column, index) =>
    columnWidth([column, ...rows.flat().map(cells => cells[index] ?? '')], 40),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => padTo(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    paint.dim(`  ${line(columns)}`),
    ...groups.flatMap((group, index) => [groupLine(group[0]), ...indent((rows[index] ?? []).map(line), 2)]),
  ];
}

function groupLine({ group, groupLabel }: SurveyedProperty): string {
  return groupLabel === undefined
    ? `group ${visible(group)}`
    : `${cut(groupLabel, 60)} (group ${visible(group)})`;
}

function rowOf(property: SurveyedProperty, survey: Survey, isCounted: boolean): readonly string[] {
  const { name, type, created, records } = property;
  const age = created.days === undefined ? '' : ` (${ageText(created.days)})`;
  const filled = records === undefined ? 'not counted' : filledText(records, recordsOf(survey, property));
  return [
    visible(name),
    cut(type, 30),
    `${dayOf(created.at) ?? 'not known'}${age}`,
    cut(creatorOf(created), 40),
    ...(isCounted ? [filled] : []),
    ...usedIn(property, survey.coverage).map(usedText),
  ];
}

function tallySection(title: string, tallies: readonly Tally[], paint: Paint): readonly string[] {
  if (tallies.length === 0) return [];
  const width = columnWidth(
    tallies.map(({ name }) => cut(name, 40)),
    60,
  );
  return [
    paint.bold(title),
    ...tallies.map(({ name, count: number }) => `  ${padTo(cut(name, 40), width)}  ${number}`),
  ];
}

function checkSection(
  findings: readonly [Finding, ...Finding[]],
  paint: Paint,
  most: number,
): readonly string[] {
  const { title, wayOut }: { readonly title: string; readonly wayOut: string } = checks[checkOf(findings)];
  const shown = most === 0 ? findings : findings.slice(0, most);
  const left = findings.length - shown.length;
  return [
    `${paint.bold(title)}: ${findings.length}`,
    paint.dim(`  -> ${wayOut}`),
    ...shown.flatMap(findingLines),
    ...(left > 0 ? [`  and ${left} more (--max-errors 0 shows all)`] : []),
  ];
}

function checkOf([first]: readonly [Finding, ...Finding[]]): Check {
  return first.check;
}

function findingLines({ things, says }: Finding): readonly string[] {
  const [first, ...others] = things;
  if (first !== undefined && others.length === 0) return [`  ${thingText(first)}: ${cut(says, 200)}`];
  return [`  ${cut(says, 200)}:`, ...things.map(thing => `    ${thingText(thing)}`)];
}

/** `contacts.lead_region "Lead region"`, `901 "Old nurture"`. */
function thingText({ kind, objectType, id, title }: Thing): string {
  const name = kind === 'workflow' || objectType === undefined ? id : `${objectType}.${id}`;
  return `${visible(name)} "${cut(title, 80)}"`;
}

function unreadSection(unread: readonly Unread[], paint: Paint): readonly string[] {
  if (unread.length === 0) return [];
  const lines = unread.flatMap(({ kind, scope, says, wayOut }) => [
    `  ${plural(kindWords(kind))}${ofScope(scope)}: ${visible(says)}`,
    paint.dim(`    -> ${visible(wayOut)}`),
  ]);
  return [paint.bold(paint.error('Could not be read')), ...lines];
}

function summary(survey: Survey): string {
  const { properties, custom, workflows } = totalsOf(survey);
  const parts = [
    `${count(properties, 'property')}${properties > 0 ? ` (${thousands(custom)} custom)` : ''}`,
    workflows ? workflowsText(workflows) : 'workflows not read',
    count(survey.findings.length, 'finding'),
    ...(survey.unread.length > 0 ? [`${survey.unread.length} not read`] : []),
  ];
  return `Survey: ${parts.join(', ')}.`;
}

function workflowsText({ all, off, unreadable }: NonNullable<Totals['workflows']>): string {
  const parts = [`${off} off`, ...(unreadable > 0 ? [`${unreadable} not shown`] : [])];
  return all === 0 ? 'no workflows' : `${count(all, 'workflow')} (${parts.join(', ')})`;
}
