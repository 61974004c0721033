/** Lengths of HubSpot's units of time (reference 11.4: 0-1), in minutes. */
const minutesIn: ReadonlyMap<string, number> = new Map([
  ['minute', 1],
  ['hour', 60],
  ['day', 24 * 60],
  ['week', 7 * 24 * 60],
]);
const spelling = /^(-?\d+(?:\.\d+)?) +([a-z]+?)s?( before| after)?$/i;

/** How long a text such as "2 days" or "90 minutes before" is, in minutes; undefined when it is no duration. */
export function minutesOf(text: string): number | undefined {
  const [, number, unit, side] = spelling.exec(text.trim()) ?? [];
  const length = minutesIn.get(unit?.toLowerCase() ?? '');
  if (length === undefined) return undefined;
  const minutes = Number(number) * length;
  // no such thing as minus zero minutes
  return side?.trim().toLowerCase() === 'before' && minutes !== 0 ? -minutes : minutes;
}
