/** A commit as people name it: seven characters of its id. */
export function shortId(commit: string): string {
  return commit.slice(0, 7);
}

/** An ISO 8601 time in UTC, to the minute: `2026-11-22 14:03 UTC`. */
export function minute(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}

/** A text in quotation marks, with those in it escaped. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
