import type { Json, JsonObject } from '../../core/call.ts';
import type { Kind, Look } from '../../core/kind.ts';
import type { Result } from '../../core/outcome.ts';
import type { Change } from '../../core/plan.ts';
import type { Draft } from '../../plan/draft.ts';
import { PortalError } from '../../portal/errors.ts';
import type { Gateway } from '../../portal/gateway.ts';
import type { Journal } from '../journal.ts';

/** What carrying out changes needs. */
export interface Applying {
  readonly gateway: Gateway;
  readonly journal: Journal;
  readonly look: Look;
  /** Whether a person asked to stop; what is under way is finished. */
  readonly stopped: () => boolean;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Numbers writes for the journal. */
  readonly nextWrite: () => number;
  readonly progress?: (result: Result) => void;
}

/** A permitted change with its kind and what the portal has there. */
export interface Task {
  readonly change: Change;
  readonly kind: Kind;
  readonly draft: Draft;
}

export function liveBody(task: Task): JsonObject | undefined {
  return task.draft.found?.body;
}

export function done({ change }: Task): Result {
  return { address: change.address, action: change.action, status: 'done' };
}

export function failed({ change }: Task, says: string, next: string): Result {
  return { address: change.address, action: change.action, status: 'failed', says, next };
}

export function failedBy(task: Task, error: unknown): Result {
  if (error instanceof PortalError) return failed(task, error.message, error.next);
  throw error;
}

/** Whether an error concerns the whole run: going on would only repeat it. */
export function endsRun(error: unknown): boolean {
  return !(error instanceof PortalError) || error.kind === 'unauthorized' || error.kind === 'rateLimited';
}

/** Sends one call with its journal lines around it. */
export async function sendJournaled(applying: Applying, tasks: readonly Task[], says: string, call: Parameters<Gateway['send']>[0]) {
  const write = applying.nextWrite();
  const before: readonly Json[] = tasks.flatMap(task => liveBody(task) ?? []);
  applying.journal.write({ type: 'write', write, addresses: tasks.map(task => task.change.address), says, endpoint: call.endpoint, before });
  try {
    const answer = await applying.gateway.send(call);
    applying.journal.write({ type: 'answer', write, status: answer.status, ...(answer.correlationId !== undefined && { correlationId: answer.correlationId }) });
    return answer;
  } catch (error) {
    if (error instanceof PortalError) applying.journal.write({ type: 'answer', write, ...answerOf(error) });
    throw error;
  }
}

function answerOf(error: PortalError) {
  return {
    ...(error.status !== undefined && { status: error.status }),
    ...(error.correlationId !== undefined && { correlationId: error.correlationId }),
    error: error.message,
    ambiguous: error.ambiguous,
  };
}
