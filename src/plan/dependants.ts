import type { FormMap } from '../core/form.ts';
import { append } from '../core/group.ts';
import type { Found, Kind, Look } from '../core/kind.ts';
import { formAfter } from '../core/permitted.ts';
import type { Change, Hold, Unit } from '../core/plan.ts';
import { thingKey } from './actual.ts';
import type { Draft, Drafted } from './draft.ts';
import { refAddress } from './look.ts';
import { holdWaiting } from './order.ts';
import { holdUnread } from './unread.ts';

/** Something that refers to others, now or once its change is carried out. */
interface Referrer {
  readonly address: string;
  readonly change: Change | undefined;
  /** The things that it refers to once some units of its change are carried out. */
  targets(carriedOut: (unit: Unit) => boolean): ReadonlySet<string>;
}

/**
 * Lets a removal wait for the changes after which nothing refers to what it removes, and holds it where something
 * still does: things in the whole portal as read, and what the plan creates.
 */
export function awaitDependants(
  changes: readonly Change[],
  drafted: Drafted,
  kinds: readonly Kind[],
): readonly Change[] {
  if (!changes.some(isRemoval)) return changes;
  const index = indexReferrers(changes, drafted, kinds);
  const unseen = new Map(
    drafted.drafts.map(draft => [draft.change.address, unreadUsers(draft, drafted, kinds)]),
  );
  return changes.map(change => {
    if (!isRemoval(change)) return change;
    const hidden = drafted.drafts
      .filter(draft => draft.change.address === change.address)
      .flatMap(draft => hiddenUsers(draft, drafted, kinds));
    const awaited = awaitReferrers(change, unseen.get(change.address), index);
    return { ...awaited, risks: [...awaited.risks, ...hidden] };
  });
}

function isRemoval(change: Change): change is Change & { readonly id: string } {
  return change.action === 'remove' && change.id !== undefined && !change.held;
}

function awaitReferrers(
  change: Change & { readonly id: string },
  unseen: Hold | undefined,
  index: ReadonlyMap<string, readonly Referrer[]>,
): Change {
  const target = thingKey(change.kind, change.scope, change.id);
  const referrers = (index.get(target) ?? []).filter(({ address }) => address !== change.address);
  const still = (carriedOut: (unit: Unit) => boolean) =>
    referrers
      .filter(referrer => referrer.change?.action !== 'remove' && referrer.targets(carriedOut).has(target))
      .map(({ address }) => address);
  const held =
    holdUsed(still(() => true)) ??
    unseen ??
    holdUsed(
      still(({ held: hold }) => !hold || hold.reason === 'takeover'),
      ', until its held change is carried out',
    ) ??
    still(({ held: hold }) => !hold).map(holdWaiting)[0];
  const dependsOn = [
    ...new Set([
      ...change.dependsOn,
      ...referrers.filter(referrer => referrer.change).map(({ address }) => address),
    ]),
  ].sort();
  return { ...change, ...(held && { held }), dependsOn };
}

function holdUsed(users: readonly string[], until = ''): Hold | undefined {
  if (users.length === 0) return undefined;
  return {
    reason: 'dependants',
    says: `still used by ${listed(users)}${until}`,
    wayOut: 'move or remove those first',
  };
}

function listed(addresses: readonly string[]): string {
  const names = [...addresses].sort();
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}

/** The kinds whose things may use a thing, so that nobody removes it without having looked there. */
function usersOf({ name: own, needs }: Kind, kinds: readonly Kind[]): readonly Kind[] {
  return kinds.filter(({ name }) => name === own || needs.removal.includes(name));
}

/** What HubSpot lists among them and does not let this token read. */
function hiddenUsers(
  { subject: { kind, resource } }: Draft,
  { actual, look }: Drafted,
  kinds: readonly Kind[],
): readonly string[] {
  const hidden = usersOf(kind, kinds).flatMap(({ name, scoped }) => {
    const scope = scoped ? resource.scope : undefined;
    const found = actual.inventory(name, scope)?.found ?? [];
    return found
      .filter(one => one.unreadable !== undefined)
      .map(({ id }) => refAddress(look.ref(name, scope, id)));
  });
  return hidden.length === 0
    ? []
    : [`whether it is used by what cannot be read is not known: ${listed(hidden)}`];
}

/** Why nobody can tell who uses a thing: where users may be was not read. */
function unreadUsers(
  { subject: { kind, resource } }: Draft,
  { actual, expected }: Drafted,
  kinds: readonly Kind[],
): Hold | undefined {
  return usersOf(kind, kinds)
    .map(user => holdUnread(user, resource.scope, actual, expected))
    .find(hold => hold !== undefined);
}

function indexReferrers(
  changes: readonly Change[],
  drafted: Drafted,
  kinds: readonly Kind[],
): ReadonlyMap<string, readonly Referrer[]> {
  const index = new Map<string, Referrer[]>();
  for (const referrer of referrersIn(changes, drafted, kinds)) {
    const targets = [() => false, () => true].flatMap(carriedOut => [...referrer.targets(carriedOut)]);
    for (const target of new Set(targets)) append(index, target, referrer);
  }
  return index;
}

/** Everything in the portal, and everything that is created, each with what becomes of it. */
function referrersIn(changes: readonly Change[], drafted: Drafted, kinds: readonly Kind[]): Referrer[] {
  const byAddress = new Map(changes.map(change => [change.address, change]));
  const created = drafted.drafts.filter(({ change }) => change.action === 'create');
  const all = [
    ...thingsIn(drafted, kinds),
    ...created.map(({ subject: { kind, resource, address } }) => ({
      kind,
      scope: resource.scope,
      address,
      form: nothing,
    })),
  ];
  // a part of something goes with it
  const apart = all.filter(({ kind }) => kind.part === undefined);
  return apart.map(({ kind, scope, address, form }) => {
    const change = byAddress.get(address);
    const units = change?.units ?? [];
    const targets: Referrer['targets'] = carriedOut =>
      targetsOf(kind, scope, formAfter(form, units.filter(carriedOut)), drafted.look);
    return { address, change, targets };
  });
}

const nothing: FormMap = new Map();

function thingsIn({ actual, look, liftOf, subjects }: Drafted, kinds: readonly Kind[]) {
  const addresses = new Map(
    subjects.map(({ match, address }) => ['found' in match ? match.found : undefined, address]),
  );
  return actual.inventories.flatMap(({ kind: name, scope, found: all }) =>
    kinds
      .filter(kind => kind.name === name)
      .flatMap(kind =>
        all.filter(isWhole).map(found => ({
          kind,
          scope,
          address: addresses.get(found) ?? refAddress(look.ref(name, scope, found.id)),
          form: liftOf(kind, found, scope),
        })),
      ),
  );
}

/** What is only listed tells nothing of what it refers to. */
function isWhole({ short, unreadable }: Found): boolean {
  return !short && unreadable === undefined;
}

function targetsOf(kind: Kind, scope: string | undefined, form: FormMap, look: Look): ReadonlySet<string> {
  // only parts refer to what has their own key
  const targets = kind.references(form, scope, '').flatMap(ref => {
    const target = look.resolve(ref);
    return target.is === 'known' ? [thingKey(ref.kind, ref.scope, target.id)] : [];
  });
  return new Set(targets);
}
