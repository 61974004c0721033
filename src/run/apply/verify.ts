import { sameOrder } from '../../core/arrange.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, mapAt } from '../../core/form.ts';
import { formText } from '../../core/hash.ts';
import type { Found } from '../../core/kind.ts';
import type { Respelled, Result } from '../../core/outcome.ts';
import { formOfUnits } from '../../core/permitted.ts';
import { type Difference, diffForms } from '../../plan/diff.ts';
import { keyedAgain } from '../../plan/keyed.ts';
import { PortalError } from '../../portal/errors.ts';
import type { Applying, Task } from './context.ts';
import { groupByScope, readSome, type ScopeGroup } from './find.ts';

/** Properties are readable within 700 ms of a write (reference 4.3, O): that is waited for, and then some. */
const settlingWaits: readonly number[] = [0, 500, 1000, 2000];

/**
 * Reads back what was written. Stored ≠ sent is `respelled`: reported, not written twice. What the portal does not
 * show after HubSpot's settling time is unsettled, which is not drift.
 */
export async function verify(
  tasks: readonly Task[],
  results: readonly Result[],
  applying: Applying,
): Promise<Result[]> {
  const done = new Set(results.filter(result => result.status === 'done').map(result => result.address));
  const groups = groupByScope(tasks.filter(task => done.has(task.change.address)));
  const verdicts = new Map((await Promise.all(groups.map(group => verifyGroup(group, applying)))).flat());
  return results.map(result => ({ ...result, ...verdicts.get(result.address) }));
}

type Verdict = Pick<Result, 'respelled' | 'unsettled'>;

async function verifyGroup(group: ScopeGroup, applying: Applying): Promise<[string, Verdict][]> {
  const verdicts = new Map<string, Verdict>();
  let open = group.tasks;
  for (const wait of settlingWaits) {
    if (open.length === 0) break;
    if (wait > 0) await applying.sleep(wait);
    const judged = await judgeAll(open, group, applying);
    for (const [address, verdict] of judged) verdicts.set(address, verdict);
    open = open.filter(task => verdicts.get(task.change.address)?.unsettled);
  }
  return [...verdicts];
}

async function judgeAll(
  tasks: readonly Task[],
  { kind, want }: ScopeGroup,
  applying: Applying,
): Promise<[string, Verdict][]> {
  try {
    const ids = tasks.map(task => idOf(task, applying));
    const found = await readSome(kind, want, ids, applying.gateway);
    const byId = new Map(found.map(one => [one.id, one]));
    return tasks.map(task => {
      const mine = byId.get(idOf(task, applying)) ?? found.find(one => isCalled(one, task));
      return [task.change.address, judge(task, mine && formOf(mine, task, want.scope, applying))];
    });
  } catch (error) {
    // what was written stays written: that it cannot be read back is worth saying, not failing
    if (error instanceof PortalError) return tasks.map(task => [task.change.address, { unsettled: true }]);
    throw error;
  }
}

/** Where the portal gave another id than the one that was asked for. */
function isCalled(found: Found, { change, kind, draft }: Task): boolean {
  const names = kind.names(draft.subject.resource);
  return change.action === 'create' && found.names.some(name => names.includes(name));
}

function formOf(
  { body }: Found,
  { kind, draft }: Task,
  scope: string | undefined,
  { look }: Applying,
): FormMap {
  return keyedAgain(kind, kind.lift(body, scope, look), draft.subject.resource, draft.keyed).form;
}

function idOf({ change, kind, draft }: Task, { created }: Applying): string {
  return change.id ?? created.get(change.address) ?? kind.plannedId(draft.subject.resource) ?? change.key;
}

function judge({ change, kind }: Task, stored: FormMap | undefined): Verdict {
  if (change.action === 'remove') return stored ? { unsettled: true } : {};
  if (!stored) return { unsettled: true };
  const differences = [
    ...diffForms(kind.shape, formOfUnits(change.units), stored),
    ...misplaced(change, stored),
  ];
  // a created thing that is there at all has settled: what it lacks was not stored
  const unsettled =
    change.action !== 'create' && differences.some(difference => isAsBefore(difference, change.units));
  if (unsettled) return { unsettled };
  const respelled = differences.flatMap(respelledBy);
  return respelled.length === 0 ? {} : { respelled };
}

/** Orders (of what is declared: the rest is the portal's) and removed children, which a form of units does not hold. */
function misplaced({ units, desired }: Task['change'], stored: FormMap): Difference[] {
  return units.flatMap((unit): Difference[] => {
    const [field = '', key = ''] = unit.path;
    const children = stored.get(field);
    if (!isMap(children)) return [];
    const order = [...children.keys()];
    const found = { path: unit.path, is: unit.is, shape: { is: 'value' } } as const;
    if (unit.is === 'order' && isList(unit.after)) {
      const declared = [...(mapAt(desired, field)?.keys() ?? [])];
      return sameOrder(order, declared) ? [] : [{ ...found, before: order, after: unit.after }];
    }
    const child = unit.after === undefined ? children.get(key) : undefined;
    return child === undefined ? [] : [{ ...found, before: child, after: null }];
  });
}

/** Whether the portal still shows what it had before: our write has not settled. */
function isAsBefore(difference: Difference, units: Task['change']['units']): boolean {
  const unit = units.find(candidate => candidate.path.join('/') === difference.path.join('/'));
  return unit !== undefined && text(unit.before) === text(difference.before);
}

function text(form: Form | undefined): string {
  return form === undefined ? '' : formText(form);
}

function respelledBy({ path, before, after }: Difference): Respelled[] {
  return after === undefined ? [] : [{ path, sent: after, stored: before ?? null }];
}
