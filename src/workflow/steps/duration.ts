/** A length of time in one of HubSpot's units. */
export interface Duration {
  readonly amount: number;
  readonly unit: string;
}

/** Units that people use; others are kept word for word (reference 11.4: 0-1). */
const UNITS: readonly string[] = ['MINUTES', 'HOURS', 'DAYS', 'WEEKS', 'MONTHS', 'YEARS'];

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['MINUTES', 1],
  ['HOURS', 60],
  ['DAYS', 24 * 60],
  ['WEEKS', 7 * 24 * 60],
]);

const SPELLING = /^([+-]?\d{1,15}) +([a-z_]+?)s?(?: +(before|after|ago|from now))?$/i;

/** `2 days`, `90 minutes`, `1 day before`: undefined for what is no length of time. */
export function parseDuration(text: string): Duration | undefined {
  const [, digits, unit = '', side] = SPELLING.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const amount = Number(digits);
  const isBefore = side !== undefined && /^(?:before|ago)$/i.test(side);
  return { amount: isBefore ? 0 - amount : amount, unit: `${unit.toUpperCase()}S` };
}

/** HubSpot's unit is kept: 4320 minutes are not 3 days until a person writes so. */
export function durationText({ amount, unit }: Duration): string {
  const word = unit.toLowerCase();
  return `${amount} ${Math.abs(amount) === 1 ? word.slice(0, -1) : word}`;
}

/** A length of time from a given moment: `1 day before`, `2 hours after`. */
export function offsetText({ amount, unit }: Duration): string {
  return amount < 0
    ? `${durationText({ amount: -amount, unit })} before`
    : `${durationText({ amount, unit })} after`;
}

/** Whether both a number and a unit of a body can be read back from text. */
export function durationOf(amount: unknown, unit: unknown): Duration | undefined {
  return typeof amount === 'number' && Number.isSafeInteger(amount) && !Object.is(amount, -0) && isUnit(unit)
    ? { amount, unit }
    : undefined;
}

function isUnit(unit: unknown): unit is string {
  return typeof unit === 'string' && UNITS.includes(unit);
}

/** The number that a text of a body is; undefined where it would be spelled otherwise. */
export function integerIn(text: unknown): number | undefined {
  const number = typeof text === 'string' ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) && String(number) === text ? number : undefined;
}

/** Minutes in the largest unit that they fill: 20160 are 2 weeks. */
export function durationOfMinutes(minutes: number): Duration {
  const unit = ['WEEKS', 'DAYS', 'HOURS'].find(
    name => minutes !== 0 && minutes % (MINUTES.get(name) ?? 1) === 0,
  );
  return unit === undefined
    ? { amount: minutes, unit: 'MINUTES' }
    : { amount: minutes / (MINUTES.get(unit) ?? 1), unit };
}

/** How many minutes it is; undefined where that is not always the same. */
export function minutesIn({ amount, unit }: Duration): number | undefined {
  const minutes = MINUTES.get(unit);
  return minutes === undefined ? undefined : amount * minutes;
}

/** What is wrong with a length of time, in words; nothing where it is one. */
export function durationFault(text: string): string | undefined {
  const duration = parseDuration(text);
  if (duration && UNITS.includes(duration.unit)) return undefined;
  return `"${text}" is no length of time`;
}
