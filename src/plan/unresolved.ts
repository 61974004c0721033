import { suggestion } from '../config/nearest.ts';
import type { FormMap, Ref } from '../core/form.ts';
import { refFromAddress } from '../core/form-json.ts';
import { formOfUnits } from '../core/permitted.ts';
import type { Hold } from '../core/plan.ts';
import { refText } from '../core/ref-text.ts';
import { kindOfRef } from './child-refs.ts';
import type { Draft, Drafted } from './draft.ts';
import { refAddress } from './look.ts';
import { positionOfRef } from './said.ts';

type Unresolved = Pick<Draft, 'change' | 'subject' | 'actual'>;

/** Why a change waits for a reference that stands for nothing in this portal, or for more than one thing. */
export function holdUnresolved({ change, subject, actual }: Unresolved, drafted: Drafted): Hold | undefined {
  const { kind } = subject;
  const refs = kind.references(formOfUnits(change.units), change.scope, change.key);
  // what the portal has there already is none of our business
  const there = new Set(actual ? kind.references(actual, change.scope, change.key).map(refAddress) : []);
  const missing = refs.find(ref => drafted.look.resolve(ref).is === 'missing' && !there.has(refAddress(ref)));
  if (!missing) return undefined;
  const at = positionOfRef(missing, subject);
  return {
    ...holdMissingRef(missing, refs, { change, subject, ...(actual && { actual }) }, drafted),
    ...(at && { at }),
  };
}

function holdMissingRef(
  missing: Ref,
  refs: readonly Ref[],
  { change, subject: { kind }, actual }: Unresolved,
  drafted: Drafted,
): Hold {
  const address = refAddress(missing);
  const home = kindOfRef(missing, drafted.kinds);
  if (!home || !drafted.actual.inventory(home.kind, home.scope)) return unread(address);
  const used = drafted.uses.get(address);
  const named = drafted.actual.byName(missing.kind, missing.scope, used ?? refText(missing));
  if (named.length > 1)
    return {
      reason: 'unresolved',
      says: `it refers to ${address}, and the portal has ${named.length} of that name: ${named.map(({ id }) => id).join(', ')}`,
      wayOut: `say which is meant: ids: { ${address}: "${named.map(({ id }) => id)[0]}" }`,
    };
  const now = calledNow(missing, actual, refs, { kind, change, drafted });
  if (now)
    return {
      reason: 'unresolved',
      says: `it refers to ${address}, which the portal does not have; what it refers to there is called "${now.name}" now`,
      wayOut: `if that is meant: ids: { ${address}: "${now.id}" }`,
    };
  const guess = suggestion(used ?? refText(missing), namesOf(missing, drafted));
  const correct = `correct the name${guess === '' ? '' : `: ${guess}`}`;
  if (used !== undefined)
    return {
      reason: 'unresolved',
      says: `it refers to ${address}, which uses: calls "${used}", and the portal has none of that name`,
      wayOut: `say in this portal what it is called here: uses: { ${address}: … }, or its id under ids:; or ${correct}`,
    };
  const isReferredOnly = drafted.kinds.some(
    ({ name, referredOnly }) => name === missing.kind && referredOnly,
  );
  return {
    reason: 'unresolved',
    says: `it refers to ${address}, which is neither declared nor in the portal`,
    wayOut: `${isReferredOnly ? `name it: uses: { ${address}: … }` : `declare ${address}`}, or ${correct}`,
  };
}

function unread(address: string): Hold {
  return {
    reason: 'unresolved',
    says: `it refers to ${address}, and the portal does not show whether it has it`,
    wayOut: `name its id under ids: { ${address}: … }, or let the token read it`,
  };
}

/** The one thing that only the portal's form refers to: likely the same under another name. */
function calledNow(
  missing: Ref,
  actual: FormMap | undefined,
  wanted: readonly Ref[],
  { kind, change, drafted }: Pick<Draft['subject'], 'kind'> & Pick<Draft, 'change'> & { drafted: Drafted },
): { readonly id: string; readonly name: string } | undefined {
  if (!actual) return undefined;
  const { look } = drafted;
  const idOf = (ref: Ref) => {
    const target = look.resolve(ref);
    return target.is === 'known' ? target.id : undefined;
  };
  const isAlike = (ref: Ref) => ref.kind === missing.kind && ref.scope === missing.scope;
  const kept = new Set(wanted.filter(isAlike).map(idOf));
  const there = kind.references(actual, change.scope, change.key).filter(isAlike).map(idOf);
  const ids = [...new Set(there)].filter(id => id !== undefined && !kept.has(id));
  const [id, ...others] = ids;
  const found = id === undefined ? undefined : drafted.actual.byId(missing.kind, missing.scope, id);
  const name = found?.names[0];
  return id !== undefined && name !== undefined && others.length === 0 ? { id, name } : undefined;
}

/** What could have been meant: declared keys, and what people would call the others. */
function namesOf({ kind, scope }: Ref, { actual, subjects, children, uses }: Drafted): readonly string[] {
  const isAlike = (one: Pick<Ref, 'kind' | 'scope'>) => one.kind === kind && one.scope === scope;
  const declared = subjects.filter(({ is, resource }) => is === 'declared' && isAlike(resource));
  const used = [...uses.keys()].flatMap(address => refFromAddress(address) ?? []).filter(isAlike);
  const all = actual.inventories.filter(isAlike);
  return [
    ...declared.map(({ resource }) => resource.key),
    ...used.map(refText),
    ...all.flatMap(({ found }) => found.flatMap(({ names, suggestedKey }) => suggestedKey ?? names[0] ?? [])),
    ...children.names(kind, scope),
  ];
}
