import { randomUUID } from 'node:crypto';
import type { Outcome } from '../core/outcome.ts';
import { isHeld } from '../core/permitted.ts';
import { Refusal } from '../core/refusal.ts';
import { isRepository } from '../git/repository.ts';
import { isEmpty } from '../plan/plan.ts';
import { progressLine } from '../render/progress.ts';
import { outcomeOf } from '../run/apply/apply-plan.ts';
import { applyInPlace, hasNews, type InPlaceOptions, remember } from '../run/apply-in-place.ts';
import type { Hazard } from '../run/hazards.ts';
import { openJournal, readJournal } from '../run/journal.ts';
import { isGone } from '../run/marker/gone.ts';
import type { MarkedRun } from '../run/marker/marker.ts';
import type { PlannedInPlace } from '../run/plan-in-place.ts';
import type { Connected } from './connect.ts';
import type { Io } from './io.ts';
import type { ApplyOptions } from './options.ts';
import type { Output } from './output.ts';
import { version } from './version.ts';
import { shownPath } from './workspace.ts';

/** What speaks against applying, unless a person has said that it does not. */
export function refuseHazards(
  hazards: readonly Hazard[],
  { allowDirty, allowOlder, takeOverRun }: ApplyOptions,
): void {
  const allowed = { dirty: allowDirty, older: allowOlder, underWay: takeOverRun };
  const first = hazards.find(hazard => !allowed[hazard.is]);
  if (first) throw new Refusal(first.code, first.says, first.fix);
}

export interface Applying {
  readonly planned: PlannedInPlace;
  readonly connected: Connected;
  /** The journal's file. */
  readonly file: string;
  /** `--target`, also from a reviewed plan. */
  readonly target: readonly string[];
  readonly options: ApplyOptions;
}

/** Carries out what is permitted; where nothing is, makes the portal remember so, if that is news to it. */
export async function applyPlanned(applying: Applying, io: Io, output: Output): Promise<Outcome> {
  const { planned, connected, target } = applying;
  const isNothing = isEmpty(planned.plan);
  const nothing = outcomeOf(planned.plan, [], connected.gateway);
  if (isNothing && !(await hasNews(planned, target))) return nothing;
  let stopped = false;
  const unlisten = io.onStop(() => {
    stopped = true;
  });
  const options = begin(applying, () => stopped, io, output);
  try {
    if (!isNothing)
      return await applyInPlace(planned, options).catch(error => recordRefusal(error, planned, options));
    const marker = await remember(planned, options);
    options.journal.write({ type: 'end', done: 0, failed: 0, notStarted: 0, interrupted: stopped });
    return { ...outcomeOf(planned.plan, [], connected.gateway), ...(marker && { marker }) };
  } finally {
    unlisten();
  }
}

/** A run that another one kept from starting has ended all the same. */
function recordRefusal(error: unknown, { plan }: PlannedInPlace, { journal }: InPlaceOptions): never {
  if (error instanceof Refusal)
    journal.write({
      type: 'end',
      done: 0,
      failed: 0,
      notStarted: plan.changes.filter(change => !isHeld(change)).length,
      interrupted: false,
    });
  throw error;
}

/** Opens the journal for a run, and says there what it is. */
function begin(
  { planned, connected, file, target, options }: Applying,
  stopped: () => boolean,
  io: Io,
  output: Output,
): InPlaceOptions {
  const { portal, portalId, configurationHash } = planned.plan;
  const { gateway, configured } = connected;
  const { marker } = configured.layered.settings;
  const earlier = readJournal(file);
  const run = runOf(planned, io);
  const journal = openJournal({ file, run: run.id, now: io.now, redact: output.redact });
  journal.write({
    type: 'run',
    portal,
    portalId,
    version,
    configurationHash,
    ...(run.actor !== undefined && { actor: run.actor }),
    ...(run.commit !== undefined && { commit: run.commit }),
    ...(!planned.isClean && { dirty: true }),
    pid: io.process.pid,
    host: io.process.host,
  });
  return {
    gateway,
    journal,
    journalFile: shownPath(io, file),
    stopped,
    sleep: io.sleep,
    secret: name => io.env[name],
    progress: result => output.note(progressLine(result, output.paint.err)),
    ...(marker !== undefined && { markerName: marker }),
    run,
    target,
    tool: version,
    now: io.now,
    isGone: other => options.takeOverRun === true || isGone(other.id, earlier, io.process),
    warn: text => output.problem(`warning: ${text}`),
  };
}

/** Who runs this, and from which commit. In GitHub Actions with a link to the run. */
function runOf({ repository }: PlannedInPlace, { env, now }: Io): MarkedRun {
  const actor = env['GITHUB_ACTOR'];
  const commit = isRepository(repository) ? repository.head : undefined;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: id } = env;
  const url = `${server}/${name}/actions/runs/${id}/attempts/${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
  return {
    id: randomUUID(),
    ...(commit !== undefined && { commit }),
    started: now().toISOString(),
    ...(actor !== undefined && { actor }),
    ...(server !== undefined && name !== undefined && id !== undefined && { url }),
  };
}
