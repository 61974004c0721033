/**
 * What the emulator does, and how it is known. Documentation is made from this table; a test compares the assumed
 * rows with `assumptions.ts`. Evidence: `observed` on a live portal by somebody who published it, `documented` by
 * HubSpot, `assumed` by us (the guess is one constant, easy to change).
 */
export interface Behaviour {
  readonly area: string;
  readonly what: string;
  readonly evidence: 'observed' | 'documented' | 'assumed';
  /** Section of the reference, or the published source. */
  readonly source?: string;
  /** Constants in `assumptions.ts` that hold the guess. */
  readonly constants?: readonly string[];
}

export const observed = (area: string, source: string, what: string): Behaviour => ({
  area,
  what,
  evidence: 'observed',
  source,
});
export const documented = (area: string, source: string, what: string): Behaviour => ({
  area,
  what,
  evidence: 'documented',
  source,
});
export const assumed = (area: string, constants: readonly string[], what: string): Behaviour => ({
  area,
  what,
  evidence: 'assumed',
  constants,
});
