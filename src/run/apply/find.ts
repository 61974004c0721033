import type { Answer, Call, JsonObject } from '../../core/call.ts';
import type { Found, Kind, Want } from '../../core/kind.ts';
import { requestOf } from '../../portal/endpoints.ts';
import { PortalError } from '../../portal/errors.ts';
import type { Gateway } from '../../portal/gateway.ts';
import { thingsIn } from '../observe.ts';
import { callKey } from '../reader.ts';
import type { Applying, Task } from './context.ts';

/** What was just created is readable after 250 to 700 ms (reference 4.3, O): earlier, absence proves nothing. */
export const settlingTime = 1000;

/**
 * After a write whose outcome is unknown: which of the tasks' things the portal has now, by address. Where HubSpot would
 * take a second one of the same name, which is where ours have marks, what is not seen is looked for once more.
 */
export async function findInPortal(
  tasks: readonly Task[],
  applying: Applying,
): Promise<ReadonlyMap<string, Found>> {
  await applying.sleep(settlingTime);
  const found = await findNow(tasks, applying);
  const unseen = tasks.filter(({ kind, change }) => kind.marks && !found.has(change.address));
  if (unseen.length === 0) return found;
  await applying.sleep(2 * settlingTime);
  return new Map([...found, ...(await findNow(unseen, applying))]);
}

async function findNow(tasks: readonly Task[], { gateway }: Applying): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  for (const group of groupByScope(tasks)) {
    const all = await readAll(group.kind, group.want, gateway);
    for (const task of group.tasks) {
      const { resource } = task.draft.subject;
      const marks = new Set(task.kind.marks?.(resource));
      const names = new Set([task.change.key, ...task.kind.names(resource)]);
      const match =
        all.find(one => one.marks?.some(mark => marks.has(mark))) ??
        all.find(one => names.has(one.id) || one.names.some(name => names.has(name)));
      if (match) found.set(task.change.address, match);
    }
  }
  return found;
}

export interface ScopeGroup {
  readonly kind: Kind;
  readonly want: Want;
  readonly tasks: readonly Task[];
}

/** Tasks by kind and object type, in their order. */
export function groupByScope(tasks: readonly Task[]): ScopeGroup[] {
  const groups = new Map<string, { kind: Kind; scope: string | undefined; tasks: Task[] }>();
  for (const task of tasks) {
    const { scope } = task.change;
    const key = JSON.stringify([task.kind.name, scope]);
    const group = groups.get(key) ?? { kind: task.kind, scope, tasks: [] };
    group.tasks.push(task);
    groups.set(key, group);
  }
  return [...groups.values()].map(group => ({
    kind: group.kind,
    want: {
      kind: group.kind.name,
      ...(group.scope !== undefined && { scope: group.scope }),
      forms: group.tasks.map(task => task.draft.actual ?? task.draft.subject.resource.form),
    },
    tasks: group.tasks,
  }));
}

/** Reads a whole collection afresh, page by page. */
export async function readAll(kind: Kind, want: Want, gateway: Gateway): Promise<readonly Found[]> {
  const answers = await Promise.all(kind.reads(want).map(call => pagesFrom(call, kind, gateway)));
  return thingsIn(
    answers.flat().flatMap(answer => listedIn(answer, kind)),
    kind,
    want.scope,
  );
}

async function pagesFrom(first: Call, kind: Kind, gateway: Gateway): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const asked = new Set<string>();
  for (let call: Call | undefined = first; call && !asked.has(callKey(call)); ) {
    asked.add(callKey(call));
    const answer: Answer = await gateway.send(call);
    answers.push(answer);
    call = kind.next?.(answer);
  }
  return answers;
}

/** Reads some things of a collection whole: by their ids where lists show them in short. */
export async function readSome(
  kind: Kind,
  want: Want,
  ids: readonly string[],
  gateway: Gateway,
): Promise<readonly Found[]> {
  const { details } = kind;
  if (!details) return readAll(kind, want, gateway);
  const answers = await Promise.all(details.calls(ids, want).map(call => gateway.send(call)));
  return thingsIn(
    answers.flatMap(answer => details.bodies(answer) ?? []),
    kind,
    want.scope,
  );
}

/** Whether the portal shows this token a thing that it has just made. */
export async function isVisible(task: Task, { gateway, created, sleep }: Applying): Promise<boolean> {
  const id = created.get(task.change.address);
  if (id === undefined) return false;
  const { scope } = task.change;
  const want = { kind: task.kind.name, ...(scope !== undefined && { scope }), forms: [] };
  for (const wait of [0, settlingTime, settlingTime]) {
    if (wait > 0) await sleep(wait);
    try {
      const found = await readSome(task.kind, want, [id], gateway);
      if (found.some(one => one.id === id)) return true;
    } catch (error) {
      if (!(error instanceof PortalError)) throw error;
    }
  }
  return false;
}

/** Throws when the answer is not a list: nothing may be concluded from it. */
function listedIn(answer: Answer, kind: Kind): readonly JsonObject[] {
  const bodies = kind.bodies(answer);
  if (bodies) return bodies;
  throw new PortalError({
    what: `${answer.call.endpoint} answered ${answer.status} with something that is not its list`,
    call: answer.call,
    ...requestOf(answer.call),
    status: answer.status,
    requiredScopes: [],
    hubspotErrors: [],
    ambiguous: false,
    kind: 'malformed',
    next: 'run plan again',
  });
}
