/** A stage that gets another name or state, is new, or goes. */
export interface Work {
  readonly key: string;
  readonly does: 'create' | 'update' | 'delete';
  /** As HubSpot compares them. */
  readonly labelNow?: string;
  readonly label?: string;
  readonly isClosed: boolean;
  readonly willBeClosed: boolean;
}

/** What to do next: carry out a piece of work, or let a stage give up its name for a while. */
export type Turn =
  | { readonly is: 'work'; readonly work: Work }
  | { readonly is: 'displace'; readonly key: string };

/**
 * Puts work on the stages of one pipeline in an order that HubSpot takes: a name is free before it is given again, and
 * one stage stays closed where one must be. Names that go round in a circle are freed by a name for the time being.
 */
export function schedule(all: readonly Work[], closedElsewhere: number, mustStayClosed: boolean): Turn[] {
  const turns: Turn[] = [];
  const holders = new Map(
    all.flatMap(({ key, labelNow }) => (labelNow === undefined ? [] : [[labelNow, key]])),
  );
  let closed = closedElsewhere + all.filter(work => work.isClosed).length;
  let pending = [...all];
  const isFree = ({ key, label, does }: Work) =>
    does === 'delete' || label === undefined || (holders.get(label) ?? key) === key;
  const keepsOne = ({ isClosed, willBeClosed }: Work) =>
    !mustStayClosed || !isClosed || willBeClosed || closed > 1;
  // a name is only taken away for the time being from what gets another one, or goes
  const isInTheWay = (holding: Work, { label }: Work) =>
    label !== undefined &&
    holders.get(label) === holding.key &&
    (holding.does === 'delete' || (holding.label !== undefined && holding.label !== label));
  while (pending.length > 0) {
    const next = pending.find(work => isFree(work) && keepsOne(work) && isDue(work, pending));
    const holder = next
      ? undefined
      : pending.find(holding => pending.some(work => isInTheWay(holding, work)));
    if (holder) {
      turns.push({ is: 'displace', key: holder.key });
      for (const [label, key] of holders) if (key === holder.key) holders.delete(label);
      continue;
    }
    // where nothing is possible HubSpot has the last word
    const work = next ?? pending[0];
    if (!work) break;
    turns.push({ is: 'work', work });
    pending = pending.filter(one => one !== work);
    closed += Number(work.willBeClosed) - Number(work.isClosed);
    for (const [label, key] of holders) if (key === work.key && label !== work.label) holders.delete(label);
    if (work.label !== undefined && work.does !== 'delete') holders.set(work.label, work.key);
  }
  return turns;
}

/** Nothing goes before everything else is done. */
function isDue({ does }: Work, pending: readonly Work[]): boolean {
  return does !== 'delete' || pending.every(work => work.does === 'delete');
}
