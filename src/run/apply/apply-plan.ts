import type { Outcome, Result } from '../../core/outcome.ts';
import { permittedPart } from '../../core/permitted.ts';
import type { Plan } from '../../core/plan.ts';
import { summarise } from '../../core/summary.ts';
import type { Gateway } from '../../portal/gateway.ts';
import type { Journal } from '../journal.ts';
import type { Planned } from '../plan-portal.ts';
import { createBrake } from './brake.ts';
import { record, type Task } from './context.ts';
import { createdIds, createdLook } from './created-look.ts';
import { execute } from './execute.ts';
import { verify } from './verify.ts';

export interface ApplyOptions {
  readonly gateway: Gateway;
  readonly journal: Journal;
  /** Shown in the outcome. */
  readonly journalFile: string;
  readonly stopped: () => boolean;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Numbers writes for the journal, where others write there, too. */
  readonly nextWrite?: () => number;
  /** What is still to be done once everything was read back, before the journal says that the run has ended. */
  readonly conclude?: (outcome: Outcome) => Promise<Outcome>;
  /** What `${secrets.NAME}` stands for. */
  readonly secret?: (name: string) => string | undefined;
  readonly progress?: (result: Result) => void;
}

const noSecret = (): undefined => undefined;

/** Carries out the permitted changes of a plan that was just made, reads them back, and says what became of each. */
export async function applyPlan({ plan, drafted }: Planned, options: ApplyOptions): Promise<Outcome> {
  const { gateway, journal, stopped, sleep, progress, journalFile, conclude } = options;
  const tasks = tasksOf({ plan, drafted });
  const brake = createBrake(stopped);
  const created = createdIds(tasks);
  const applying = {
    gateway,
    journal,
    look: createdLook(drafted.look, created),
    brake,
    sleep,
    created,
    secret: options.secret ?? noSecret,
    nextWrite: options.nextWrite ?? createCounter(),
    ...(progress && { progress }),
  };
  const results = await verify(tasks, await execute(tasks, applying), applying);
  for (const { address, action, status, unsettled } of results)
    if (unsettled) record(applying, { type: 'result', address, action, status, unsettled });
  const done = { ...outcomeOf(plan, results, gateway), interrupted: stopped(), journal: journalFile };
  const concluded = conclude ? await conclude(done) : done;
  const count = (status: Result['status']) => results.filter(result => result.status === status).length;
  record(applying, {
    type: 'end',
    done: count('done'),
    failed: count('failed'),
    notStarted: count('notStarted'),
    interrupted: concluded.interrupted,
  });
  const ended = stopped() ? undefined : brake.reason();
  return { ...concluded, ...(ended !== undefined && { ended }) };
}

/** Counts from 1. */
export function createCounter(): () => number {
  let count = 0;
  return () => ++count;
}

/** What became of a plan; with no results, that there was nothing to do. */
export function outcomeOf(
  plan: Plan,
  results: readonly Result[],
  { spent }: Pick<Gateway, 'spent'>,
): Outcome {
  return {
    portal: plan.portal,
    portalId: plan.portalId,
    results,
    held: summarise(plan).held,
    interrupted: false,
    requests: { total: spent.requests, writes: spent.writes },
  };
}

function tasksOf({ plan, drafted }: Planned): Task[] {
  const drafts = new Map(drafted.drafts.map(draft => [draft.change.address, draft]));
  return plan.changes.flatMap(planned => {
    const change = permittedPart(planned);
    const draft = drafts.get(planned.address);
    return change && draft ? [{ change, draft, kind: draft.subject.kind }] : [];
  });
}
