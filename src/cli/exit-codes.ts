/** What the process ends with (docs/reference/exit-codes.md). 0, 1 and 2 mean what they mean for Terraform. */
export const exitCodes = {
  done: 0,
  failed: 1,
  /** A portal differs: of `plan` only with --detailed-exitcode. */
  changes: 2,
  /** Invalid configuration or usage: nothing was asked of a portal. */
  invalid: 3,
  /** A safety rule refused. */
  refused: 4,
  partlyApplied: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What counts more for a run over several portals comes first. */
const order: readonly ExitCode[] = [
  exitCodes.interrupted,
  exitCodes.partlyApplied,
  exitCodes.failed,
  exitCodes.refused,
  exitCodes.invalid,
  exitCodes.changes,
];

/** What a run over several portals ends with. */
export function worstExit(codes: readonly ExitCode[]): ExitCode {
  return order.find(code => codes.includes(code)) ?? exitCodes.done;
}
