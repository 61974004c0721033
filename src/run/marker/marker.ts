import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import { minute, shortId } from '../../core/short.ts';

/** What a portal remembers of our applies (design: base and the applied marker). Times are ISO 8601, UTC. */
export interface Marker {
  /** The portal it was written for: a sandbox copy has that of the portal it was copied from. */
  readonly portalId: number;
  /** The last apply that was complete. */
  readonly complete?: CompleteApply;
  /** Commits that were applied since, newest first: what they did may be half done. */
  readonly attempted: readonly string[];
  /** The last run, or the one that is under way. */
  readonly run: MarkedRun;
}

export interface CompleteApply {
  /** Absent when it was applied from outside of Git. */
  readonly commit?: string;
  /** Hash of the configuration. */
  readonly hash: string;
  /** Version of portalform. */
  readonly tool: string;
  readonly run: string;
  readonly finished: string;
}

export interface MarkedRun {
  readonly id: string;
  readonly commit?: string;
  readonly started: string;
  /** Absent while it is under way, and when it never ended as it should. */
  readonly finished?: string;
  readonly actor?: string;
  /** Where to look at it: the run of a CI service. */
  readonly url?: string;
}

const format = 1;
const mostAttempted = 5;

/** How long a run that has not said that it ended is taken to be under way, in milliseconds. */
export const longestRun = 30 * 60 * 1000;

/** Whether a run may still be writing. A clock that is behind makes it no older. */
export function isUnderWay({ started, finished }: MarkedRun, now: Date): boolean {
  return finished === undefined && now.getTime() - Date.parse(started) < longestRun;
}

/** The marker with a run that begins. */
export function started(before: Marker | undefined, run: MarkedRun, portalId: number): Marker {
  const earlier = (before?.attempted ?? []).filter(commit => commit !== run.commit);
  return {
    portalId,
    ...(before?.complete && { complete: before.complete }),
    attempted: [...(run.commit === undefined ? [] : [run.commit]), ...earlier].slice(0, mostAttempted),
    run,
  };
}

/** The marker with its run ended; with `complete`, there is nothing left of what that run was to do. */
export function finished(
  marker: Marker,
  at: string,
  complete: Pick<CompleteApply, 'hash' | 'tool'> | undefined,
): Marker {
  const run = { ...marker.run, finished: at };
  if (!complete) return { ...marker, run };
  const { id, commit } = run;
  return {
    ...marker,
    complete: { ...(commit !== undefined && { commit }), ...complete, run: id, finished: at },
    attempted: [],
    run,
  };
}

/** The text that the portal keeps: human words first, then one line for us. Shorter than 2,000 characters. */
export function markerText({ portalId, complete, attempted, run }: Marker): string {
  const document: JsonObject = {
    format,
    portalId,
    ...(complete && { complete: { ...complete } }),
    attempted: [...attempted],
    run: {
      ...run,
      ...(run.actor !== undefined && { actor: run.actor.slice(0, 100) }),
      ...(run.url !== undefined && { url: run.url.slice(0, 300) }),
    },
  };
  return `portalform: do not delete. ${sentence(complete, run)}\n${JSON.stringify(document)}`;
}

function sentence(complete: CompleteApply | undefined, run: MarkedRun): string {
  const at = `${minute(run.finished ?? run.started)}, `;
  const from = run.commit === undefined ? '' : `, from commit ${shortId(run.commit)}`;
  if (run.finished === undefined) return `Apply started ${at}not finished${from}.`;
  return `Last apply ${at}${complete?.run === run.id ? 'complete' : 'not complete'}${from}.`;
}

/** What a text of the portal is: a marker, or why it is none. */
export function parseMarker(text: string): { readonly marker: Marker } | { readonly garbled: string } {
  const document = jsonIn(text);
  if (!document) return { garbled: 'somebody has edited its text' };
  if (document['format'] !== format) return { garbled: 'its format is not one that this version reads' };
  const marker = markerFrom(document);
  return marker ? { marker } : { garbled: 'somebody has edited its text' };
}

/** Whatever an editor or HubSpot makes of the space around it. */
function jsonIn(text: string): JsonObject | undefined {
  try {
    const json: Json = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

function markerFrom({ portalId, complete, attempted, run }: JsonObject): Marker | undefined {
  const last = isObject(run) ? runFrom(run) : undefined;
  const whole = isObject(complete) ? completeFrom(complete) : undefined;
  if (typeof portalId !== 'number' || !last || (complete !== undefined && !whole)) return undefined;
  if (!Array.isArray(attempted) || !attempted.every(isCommit)) return undefined;
  return { portalId, ...(whole && { complete: whole }), attempted, run: last };
}

function completeFrom({ commit, hash, tool, run, finished: at }: JsonObject): CompleteApply | undefined {
  if (!isText(hash) || !isText(tool) || !isText(run) || !isTime(at)) return undefined;
  if (commit !== undefined && !isCommit(commit)) return undefined;
  return { ...(commit !== undefined && { commit }), hash, tool, run, finished: at };
}

function runFrom({ id, commit, started: from, finished: to, actor, url }: JsonObject): MarkedRun | undefined {
  if (!isText(id) || !isTime(from) || (to !== undefined && !isTime(to))) return undefined;
  if (commit !== undefined && !isCommit(commit)) return undefined;
  return {
    id,
    ...(commit !== undefined && { commit }),
    started: from,
    ...(to !== undefined && { finished: to }),
    ...(isText(actor) && { actor }),
    ...(isText(url) && { url }),
  };
}

function isText(json: Json | undefined): json is string {
  return typeof json === 'string';
}

/** As `Date.toISOString` writes it: a time is shown, and anybody can write a marker. */
function isTime(json: Json | undefined): json is string {
  return isText(json) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(json);
}

function isCommit(json: Json | undefined): json is string {
  return isText(json) && objectId.test(json);
}
