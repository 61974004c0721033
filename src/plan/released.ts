import { formatAddress } from '../core/address.ts';
import type { FormMap } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { Kind } from '../core/kind.ts';
import type { Released } from '../core/plan.ts';
import type { FieldsShape } from '../core/shape.ts';
import { quoted } from '../core/short.ts';
import { diffForms, sameValue } from './diff.ts';
import type { Left } from './dropped.ts';
import type { GoneChildren, Parted } from './gone-children.ts';
import { childAddress } from './keyed.ts';
import { childLabel } from './remarks.ts';
import { mentionedThings, type Subject } from './subjects.ts';

const leftAsItIs = 'no longer declared; left in the portal as it is';

/** A thing that is created although something like it was only just dropped: perhaps it has another key now. */
export type Created = Pick<Subject, 'address' | 'kind' | 'resource'>;

/** Things that nobody declares any more under any key, and parts of things that are declared still. */
export function releasedThings(
  left: readonly Left[],
  subjects: readonly Subject[],
  created: readonly Created[],
): Released[] {
  const spoken = subjects.filter(({ is }) => is !== 'mentioned');
  const mentioned = mentionedThings(spoken);
  const declared = new Set(spoken.map(({ address }) => address));
  return left
    .filter(({ kind, found }) => kind.single === undefined && !mentioned.has(found))
    .flatMap(one =>
      one.kind.part ? releasedPart(one, one.kind.part, declared) : [releasedThing(one, created)],
    );
}

/** What a thing is a part of is declared still, or takes it with it. */
function releasedPart(
  { resource: { address } }: Left,
  { of, field }: NonNullable<Kind['part']>,
  declared: ReadonlySet<string>,
): Released[] {
  const whole = formatAddress({ ...address, kind: of });
  return declared.has(whole) ? [fieldOf(whole, [field])] : [];
}

function releasedThing({ address, kind, resource, found }: Left, created: readonly Created[]): Released {
  const title = kind.title(resource.form);
  const now = created.find(one => isAlike(one, kind, resource));
  const wayOut = [
    ...(kind.refuses([], found) === undefined ? [toRemove(address)] : []),
    ...(now ? [`if it is ${now.address} now: ids: { ${inYaml(now.address)}: ${quoted(found.id)} }`] : []),
  ].join('; ');
  return {
    address,
    ...(title !== undefined && { title }),
    says: leftAsItIs,
    ...(wayOut !== '' && { wayOut }),
  };
}

/** The same but for one field, which may be the name. */
function isAlike({ kind, resource }: Created, other: Kind, { scope, form }: Left['resource']): boolean {
  return (
    kind === other &&
    resource.scope === scope &&
    form.size > 1 &&
    diffForms(kind.shape, form, resource.form).length <= 1
  );
}

/** Fields and children of a thing that base declares, configuration does not any more, and the portal still has. */
export function releasedParts({ subject, was, keyed }: Parted, gone: GoneChildren): readonly Released[] {
  const { kind, resource, address } = subject;
  return Object.entries(kind.shape.of).flatMap(([field, shape]) => {
    const keys = gone.get(field);
    if (shape.is !== 'children' || !keys) {
      const only: FieldsShape = { is: 'fields', of: { [field]: shape } };
      return releasedFields(only, was, resource.form, keyed.form, []).map(path => fieldOf(address, path));
    }
    const now = asMap(resource.form.get(field));
    const actual = asMap(keyed.form.get(field));
    return [...asMap(was.get(field))].flatMap(([key, child]) => {
      const place = childAddress(shape, resource, key, '');
      if (keys.has(key)) return [releasedChild(place, asMap(child))];
      const [before, after, have] = [child, now.get(key), actual.get(key)].map(asMap);
      return now.has(key)
        ? releasedFields(shape.of, before, after, have, []).map(path => fieldOf(place, path))
        : [];
    });
  });
}

function releasedChild(address: string, child: FormMap): Released {
  const title = childLabel(child);
  return { address, ...(title !== undefined && { title }), says: leftAsItIs, wayOut: toRemove(address) };
}

/** Paths of fields that were owned, and that the portal has a value in. */
function releasedFields(
  shape: FieldsShape,
  was: FormMap | undefined,
  now: FormMap | undefined,
  actual: FormMap | undefined,
  path: readonly string[],
): (readonly string[])[] {
  return Object.entries(shape.of).flatMap(([field, inner]) => {
    const here = [...path, field];
    const [before, after, have] = [was?.get(field), now?.get(field), actual?.get(field)];
    if (inner.is === 'fields') return releasedFields(inner, asMap(before), asMap(after), asMap(have), here);
    if (before === undefined || after !== undefined || have === undefined) return [];
    const isNothing =
      inner.is === 'children'
        ? asMap(have).size === 0
        : inner.absent !== undefined && sameValue(inner, inner.absent, have);
    return isNothing ? [] : [here];
  });
}

function fieldOf(address: string, path: readonly string[]): Released {
  return { address, says: `${path.join('.')} is no longer declared: it is the portal's now` };
}

function toRemove(address: string): string {
  return `if it shall go: removed: [{ address: ${inYaml(address)} }]`;
}

/** An address as it can stand in braces. */
function inYaml(address: string): string {
  return /^[\w.-]+$/.test(address) ? address : `'${address.replaceAll("'", "''")}'`;
}
