import type { JsonObject } from '../core/call.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Plan } from '../core/plan.ts';
import { isEmpty } from '../plan/plan.ts';
import type { FleetRow } from '../render/fleet-text.ts';
import { carryOut, leftAfter, type Prepared, type Preparing, prepare, reviewFor } from './apply-one.ts';
import { confirm } from './confirm.ts';
import { checkToken, connect } from './connect.ts';
import { type ExitCode, worstExit } from './exit-codes.ts';
import { eachConfigured, eachMember, type FleetRun } from './fleet.ts';
import type { Reviews } from './review.ts';
import type { SharedStop } from './shared-stop.ts';
import type { Configured, Fleet } from './workspace.ts';

/** One portal that was applied. */
export interface Finished {
  readonly plan: Plan;
  readonly uiDomain: string;
  readonly outcome: Outcome;
  readonly exit: ExitCode;
  /** In waves: why the next one must not start. */
  readonly left?: string;
}

/** What is kept of it until all portals are: a fleet takes no more memory than what is said of it in the end. */
export interface Applied extends Pick<Finished, 'exit' | 'left'> {
  readonly portal: string;
  readonly configurationHash: string;
  readonly row: FleetRow;
  readonly document?: JsonObject;
  readonly text?: string;
  /** Said on stderr. */
  readonly note?: string;
}

export interface ApplyingFleet extends Preparing {
  readonly reviews: Reviews | undefined;
  readonly stop: SharedStop;
  /** Shows a plan before it is carried out. */
  readonly show: (prepared: Prepared, asks: boolean) => void;
  readonly tell: (finished: Finished) => Applied;
}

/**
 * Applies portals, some at the same time: each is planned afresh and carried out. Where a person is to agree, all plans
 * are made and shown first.
 */
export async function applyFleet(fleet: Fleet, applying: ApplyingFleet): Promise<FleetRun<Applied>> {
  const { options, reviews, stop } = applying;
  const running = { options, stopped: stop.stopped };
  const isAgreed = options.yes || reviews !== undefined;
  if (isAgreed)
    return eachConfigured(fleet, running, async configured => {
      const prepared = await prepareOne(fleet, configured, applying);
      if (fleet.alone) applying.show(prepared, false);
      return applyOne(prepared, applyingTo(fleet, applying, configured.layered.name));
    });
  const all = await eachConfigured(fleet, running, configured => prepareOne(fleet, configured, applying));
  const plans = all.done.map(({ planned }) => planned.plan);
  const asks = plans.some(plan => !isEmpty(plan));
  for (const prepared of all.done) applying.show(prepared, asks);
  if (asks) await confirm(plans, stop.io);
  const portals = all.done.map(prepared => ({ ...prepared, ...nameOf(prepared) }));
  const applied = await eachMember({ portals, alone: fleet.alone }, running, one =>
    applyOne(one, applyingTo(fleet, applying, one.portal)),
  );
  return {
    done: applied.done,
    failures: [...all.failures, ...applied.failures],
    exit: worstExit([all.exit, applied.exit]),
  };
}

/** Among others, a portal says in each line which one it is. */
function applyingTo({ alone }: Fleet, applying: ApplyingFleet, portal: string): ApplyingFleet {
  const { output } = applying;
  const prefixed = (say: (text: string) => void) => (text: string) => say(`${portal}: ${text}`);
  return alone
    ? applying
    : { ...applying, output: { ...output, note: prefixed(output.note), problem: prefixed(output.problem) } };
}

function nameOf({ planned: { plan } }: Prepared): { readonly portal: string; readonly portalId: number } {
  return { portal: plan.portal, portalId: plan.portalId };
}

async function prepareOne(
  { workspace }: Fleet,
  configured: Configured,
  applying: ApplyingFleet,
): Promise<Prepared> {
  const { options, output, reviews, stop } = applying;
  // what can be refused is refused before the portal is asked anything
  const review = reviewFor(configured, reviews);
  checkToken(configured, 'write', stop.io);
  const connected = await connect(workspace, configured, 'write', stop.io, output, options);
  return prepare(connected, review, applying);
}

async function applyOne(prepared: Prepared, applying: ApplyingFleet): Promise<Applied> {
  const { outcome, exit } = await carryOut(prepared, applying, applying.stop.io);
  const left = applying.options.waves && exit === 0 ? await leftAfter(prepared, applying) : undefined;
  return applying.tell({
    plan: prepared.planned.plan,
    uiDomain: prepared.connected.account.uiDomain,
    outcome,
    exit,
    ...(left !== undefined && { left }),
  });
}
