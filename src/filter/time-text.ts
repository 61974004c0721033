/** Times as people write them: `today`, `14 days ago`, `2 hours from now`, `2026-01-01`, `2026-01-01 09:30`. */
export type TimeText =
  | { readonly is: 'index'; readonly reference: IndexName; readonly offset?: Offset }
  | { readonly is: 'date'; readonly date: CalendarDate; readonly time?: TimeOfDay };

type IndexName = 'TODAY' | 'NOW';

interface Offset {
  /** In HubSpot's word: `days`. */
  readonly unit: string;
  /** Negative: before. */
  readonly amount: number;
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** Units of an offset; days and longer count from today, shorter ones from now. */
const UNITS: ReadonlyMap<string, IndexName> = new Map([
  ['milliseconds', 'NOW'],
  ['seconds', 'NOW'],
  ['minutes', 'NOW'],
  ['hours', 'NOW'],
  ['days', 'TODAY'],
  ['weeks', 'TODAY'],
  ['months', 'TODAY'],
  ['quarters', 'TODAY'],
  ['years', 'TODAY'],
]);

const OFFSET = /^(\d{1,9}) ([a-z]+?)s? (?:(ago)|(from now)|(before|after) (now|today))$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?)?$/;

/** Reads a time; undefined when the text is none. */
export function readTime(text: string): TimeText | undefined {
  if (text === 'today' || text === 'now') return { is: 'index', reference: text === 'now' ? 'NOW' : 'TODAY' };
  return readOffset(text) ?? readDate(text);
}

function readOffset(text: string): TimeText | undefined {
  const [, digits, word, ago, , before, named] = OFFSET.exec(text) ?? [];
  const unit = `${word}s`;
  const usual = UNITS.get(unit);
  if (digits === undefined || usual === undefined) return undefined;
  const amount = Number(digits);
  const isPast = ago !== undefined || before === 'before';
  const reference = named === undefined ? usual : named === 'now' ? 'NOW' : 'TODAY';
  return { is: 'index', reference, offset: { unit, amount: isPast && amount !== 0 ? -amount : amount } };
}

function readDate(text: string): TimeText | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0] = match
    .slice(1)
    .map(part => Number(part ?? 0));
  if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined;
  const date = { year, month, day };
  return match[4] === undefined
    ? { is: 'date', date }
    : { is: 'date', date, time: { hour, minute, second, millisecond } };
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The one spelling of a time; undefined when text cannot say it. */
export function writeTime(time: TimeText): string | undefined {
  const text = time.is === 'date' ? writeDate(time) : writeIndex(time.reference, time.offset);
  return text !== undefined && readTime(text) !== undefined ? text : undefined;
}

function writeIndex(reference: IndexName, offset: Offset | undefined): string {
  if (!offset) return reference === 'NOW' ? 'now' : 'today';
  const { unit, amount } = offset;
  const count = Math.abs(amount);
  const words = `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
  if (UNITS.get(unit) === reference) return `${words} ${amount < 0 ? 'ago' : 'from now'}`;
  return `${words} ${amount < 0 ? 'before' : 'after'} ${reference === 'NOW' ? 'now' : 'today'}`;
}

function writeDate({ date, time }: { readonly date: CalendarDate; readonly time?: TimeOfDay }): string {
  const day = `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
  if (!time) return day;
  const { hour, minute, second, millisecond } = time;
  const exact = millisecond > 0 ? `.${digits(millisecond, 3)}` : '';
  const seconds = second > 0 || exact !== '' ? `:${digits(second, 2)}${exact}` : '';
  return `${day} ${digits(hour, 2)}:${digits(minute, 2)}${seconds}`;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
