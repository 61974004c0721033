import type { Json, JsonObject } from '../../core/call.ts';
import { formToJson } from '../../core/form-json.ts';
import type { Kind, Look } from '../../core/kind.ts';
import type { Result } from '../../core/outcome.ts';
import { declaredForm } from '../../core/permitted.ts';
import type { Change } from '../../core/plan.ts';
import type { Draft } from '../../plan/draft.ts';
import { PortalError } from '../../portal/errors.ts';
import type { Gateway } from '../../portal/gateway.ts';
import { type Journal, JournalError, type JournalLine } from '../journal.ts';
import type { Brake } from './brake.ts';
import { SecretMissing, withSecrets } from './secrets.ts';

/** What carrying out changes needs. */
export interface Applying {
  readonly gateway: Gateway;
  readonly journal: Journal;
  readonly look: Look;
  readonly brake: Brake;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Numbers writes for the journal. */
  readonly nextWrite: () => number;
  /** Ids of what was made so far, by address. */
  readonly created: Created;
  /** What `${secrets.NAME}` stands for. */
  readonly secret: (name: string) => string | undefined;
  readonly progress?: (result: Result) => void;
}

/** Ids of what this apply has carried out so far. */
export interface Created {
  get(address: string): string | undefined;
  set(address: string, id: string): void;
  /** The key of what has an id by now. */
  keyOf(kind: string, scope: string | undefined, id: string): string | undefined;
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

function shownBody(task: Task): Json | undefined {
  const body = liveBody(task);
  return body && (task.kind.masked?.(body) ?? body);
}

export function done({ change }: Task): Result {
  return { address: change.address, action: change.action, status: 'done' };
}

export function failed({ change }: Task, says: string, next: string): Result {
  return { address: change.address, action: change.action, status: 'failed', says, next };
}

export function notStarted({ change }: Task, says: string, next = 'run plan again'): Result {
  return { address: change.address, action: change.action, status: 'notStarted', says, next };
}

/** What an error means for a change, and for the run: what would only be repeated, or not recorded, ends it. */
export function failedBy(task: Task, error: unknown, { brake }: Applying): Result {
  const cause = error instanceof Error ? error : new Error(String(error));
  if (endsRun(cause)) brake.end(cause);
  const next =
    cause instanceof PortalError || cause instanceof JournalError || cause instanceof SecretMissing
      ? cause.next
      : 'this is a mistake in portalform: run plan again, and report it';
  return failed(task, cause.message, next);
}

/** Whether an error concerns the whole run: the token, a limit that takes too long to wait for, the journal, our own mistake. */
export function endsRun(error: unknown): boolean {
  if (error instanceof SecretMissing) return false;
  return !(error instanceof PortalError) || error.kind === 'unauthorized' || error.kind === 'rateLimited';
}

/** Sends one call with its journal lines around it. Throws before sending when the first line cannot be written. */
export async function sendJournaled(
  applying: Pick<Applying, 'gateway' | 'journal' | 'brake' | 'nextWrite'> & Partial<Pick<Applying, 'secret'>>,
  tasks: readonly Task[],
  says: string,
  call: Parameters<Gateway['send']>[0],
) {
  const ready = applying.secret ? withSecrets(call, applying.secret) : call;
  const write = applying.nextWrite();
  applying.journal.write({
    type: 'write',
    write,
    addresses: tasks.map(task => task.change.address),
    says,
    endpoint: call.endpoint,
    before: tasks.flatMap(task => shownBody(task) ?? []),
    intends: tasks.map(task => formToJson(declaredForm(task.change))),
  });
  try {
    const answer = await applying.gateway.send(ready);
    record(applying, {
      type: 'answer',
      write,
      status: answer.status,
      ...(answer.correlationId !== undefined && { correlationId: answer.correlationId }),
    });
    return answer;
  } catch (error) {
    if (error instanceof PortalError) record(applying, { type: 'answer', write, ...answerOf(error) });
    throw error;
  }
}

/** Journals what has happened already. When that is impossible nothing more is started, and the error is returned. */
export function record(
  { journal, brake }: Pick<Applying, 'journal' | 'brake'>,
  line: JournalLine,
): JournalError | undefined {
  try {
    journal.write(line);
    return undefined;
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    brake.end(error);
    return error;
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
