import type { Diagnostic } from '../core/diagnostic.ts';
import { Refusal } from '../core/refusal.ts';
import { PortalError } from '../portal/errors.ts';
import { errorJson } from '../render/diagnostics-json.ts';
import { diagnosticLines } from '../render/diagnostics-text.ts';
import { JournalError } from '../run/journal.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { NotConfirmed } from './not-confirmed.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage-error.ts';

/** What is declared cannot be worked with: every finding says why. */
export class InvalidConfiguration extends Error {
  override readonly name = 'InvalidConfiguration';
  readonly diagnostics: readonly Diagnostic[];

  /** `message` is for where only one line can be said. */
  constructor(message: string, diagnostics: readonly Diagnostic[]) {
    super(message);
    this.diagnostics = diagnostics;
  }
}

/** Says what went wrong, why, and what to do next; no stack trace unless asked for. */
export function reportFailure(
  error: unknown,
  output: Output,
  { debug = false, maxErrors }: { readonly debug?: boolean; readonly maxErrors: number },
): ExitCode {
  const { finding, exit } = describeFailure(error);
  if (error instanceof InvalidConfiguration) {
    output.diagnostics(error.diagnostics, maxErrors);
    return exit;
  }
  if (output.json) output.document(errorJson(finding));
  output.problem(diagnosticLines(finding, output.paint.err).join('\n'));
  if (debug && error instanceof Error && error.stack !== undefined) output.problem(error.stack);
  return exit;
}

/** What went wrong, as one finding, and what a run ends with for that. */
export function describeFailure(error: unknown): { readonly finding: Diagnostic; readonly exit: ExitCode } {
  if (error instanceof InvalidConfiguration) {
    const [first] = error.diagnostics;
    const said = finding('PF5001', error.message, 'portalform validate shows everything');
    return { finding: first ?? said, exit: exitCodes.invalid };
  }
  if (error instanceof UsageError)
    return { finding: finding('PF5002', error.message, error.fix), exit: exitCodes.invalid };
  if (error instanceof Refusal)
    return { finding: finding(error.code, error.message, error.fix), exit: exitCodes.refused };
  if (error instanceof NotConfirmed) {
    return {
      finding: finding('PF5006', error.message, 'apply again when the plan is right'),
      exit: error.cancelled ? exitCodes.interrupted : exitCodes.failed,
    };
  }
  if (error instanceof JournalError)
    return { finding: finding('PF5005', error.message, error.next), exit: exitCodes.failed };
  if (error instanceof PortalError)
    return { finding: finding('PF5003', portalMessage(error), error.next), exit: exitCodes.failed };
  const fix =
    'run again with --debug and report it, with the version (portalform --version) and your platform';
  return {
    finding: finding('PF5004', error instanceof Error ? error.message : String(error), fix),
    exit: exitCodes.failed,
  };
}

function finding(code: string, message: string, fix: string): Diagnostic {
  return { code, severity: 'error', message, fix };
}

/** With the correlation id, which HubSpot's support asks for. */
function portalMessage({ message, correlationId }: PortalError): string {
  return correlationId === undefined ? message : `${message} (correlation id ${correlationId})`;
}
