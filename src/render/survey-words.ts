import type { Coverage, Survey, SurveyedProperty } from '../survey/survey.ts';
import type { Used } from '../survey/tally.ts';
import { thousands, visible } from './safe.ts';
import { count, plural } from './words.ts';

/** `2`; `2+` where there may be more, `2 (+1?)` where one more may be; `?` where nothing could be read. */
export function usedText({ count: sure, perhaps, isAtLeast }: Used): string {
  if (sure === undefined) return '?';
  return `${thousands(sure)}${isAtLeast ? '+' : ''}${perhaps > 0 ? ` (+${thousands(perhaps)}?)` : ''}`;
}

/** What the signs in those numbers mean; only those that there are. */
export function usedLegend({ coverage, properties }: Survey): readonly string[] {
  const nouns = (of: (one: Coverage) => boolean) => coverage.filter(of).map(({ noun }) => plural(noun));
  const unknown = nouns(one => one.count === undefined);
  const partial = coverage.filter(one => one.count !== undefined && (!one.isWhole || one.unreadable > 0));
  return [
    ...(unknown.length > 0 ? [`?: not known, since ${listed(unknown)} could not be read`] : []),
    ...(partial.length > 0
      ? [`+: at least so many, since HubSpot does not show ${listed(partial.map(hiddenText))}`]
      : []),
    ...(properties.some(({ mentions }) => mentions.length > 0)
      ? ['(+1?): its name stands in one more, and it cannot be told what for']
      : []),
  ];
}

/** `lists, forms and formulas`. */
function listed(words: readonly string[]): string {
  return words.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

function hiddenText({ noun, unreadable, isWhole }: Coverage): string {
  return isWhole ? count(unreadable, noun) : `all ${plural(noun)}`;
}

/** `412 (4 %)`. */
export function filledText(records: number, all: number | undefined): string {
  if (all === undefined || all === 0) return thousands(records);
  const percent = (100 * records) / all;
  const shown =
    percent > 0 && percent < 1 ? '< 1' : percent > 99 && percent < 100 ? '> 99' : String(Math.round(percent));
  return `${thousands(records)} (${shown} %)`;
}

/** How many records there are of a property's object type. */
export function recordsOf({ objectTypes }: Survey, { objectType }: SurveyedProperty): number | undefined {
  return objectTypes.find(({ name }) => name === objectType)?.records;
}

/** Object types as people call them. */
export function typeTitle({ objectTypes }: Pick<Survey, 'objectTypes'>, name: string): string {
  return objectTypes.find(one => one.name === name)?.title ?? name;
}

/** `2021-03-04`. */
export function dayOf(time: string | undefined): string | undefined {
  return time === undefined ? undefined : visible(time.slice(0, 10));
}

/** What no survey sees. */
export const blindSpots =
  'Not seen: reports, dashboards, e-mails, pages, sequences, chats and other apps, of which the API does not tell what they use; and workflows with sensitive data, which HubSpot does not even list.';
