import type { Resource } from '../core/configuration.ts';
import type { FormMap } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { Found } from '../core/kind.ts';
import type { ChildrenShape, FieldsShape } from '../core/shape.ts';
import { quoted } from '../core/short.ts';
import { diffForms } from './diff.ts';
import type { Draft, Drafted } from './draft.ts';
import { childAddress, idIn, keyedForm } from './keyed.ts';
import { respell } from './look.ts';
import { childLabel } from './remarks.ts';
import { mentionedThings } from './subjects.ts';

/** Something that nobody declares and that a missing one may be called now. */
export interface Rename {
  readonly id: string;
  readonly title: string;
  /** The address to pin. */
  readonly pin: string;
}

const most = 3;

/** Things in the portal that are most like what is missing, the likeliest first. Names that are ids never change. */
export function likelyRenames({ subject }: Draft, { actual, subjects, look }: Drafted): readonly Rename[] {
  const { kind, resource, address } = subject;
  const mentioned = mentionedThings(subjects);
  const free = actual.inventories
    .filter(inventory => inventory.kind === kind.name && inventory.scope === resource.scope)
    .flatMap(({ found }) => found)
    .filter(found => !found.builtIn && !mentioned.has(found) && isRenamable(found));
  const forms = free.map(({ id, body }) => {
    const lifted = kind.lift(body, resource.scope, look);
    return { id, form: keyedForm(kind, lifted, { resource, pins: new Map() }).form };
  });
  const titleOf = (form: FormMap) => kind.title(form) ?? '';
  return nearest(kind.shape, respell(resource.form, look), forms, titleOf).map(({ id, form }) => ({
    id,
    title: kind.title(form) ?? id,
    pin: address,
  }));
}

function isRenamable({ id, names }: Found): boolean {
  return names.some(name => name !== id);
}

/** Children that nobody declares and that are most like one that is missing; none where keys are ids. */
export function likelyChildren(
  shape: ChildrenShape,
  key: string,
  resource: Resource,
  missing: FormMap,
  declared: FormMap,
  actual: FormMap,
): readonly Rename[] {
  const { identity } = shape;
  if (!identity) return [];
  const free = [...actual].filter(([id]) => !declared.has(id));
  const forms = free.map(([id, child]) => ({ id, form: asMap(child) }));
  const titleOf = (form: FormMap) => childLabel(form) ?? '';
  return nearest(shape.of, missing, forms, titleOf).map(({ id, form }) => {
    const place = identity.placeOf?.(id) ?? '';
    const pin = childAddress(shape, resource, key, place);
    return { id: idIn(place, id), title: childLabel(form) ?? id, pin };
  });
}

/** Those that agree in something besides the name, fewest differences first, and of these the most similar names. */
function nearest<T extends { readonly id: string; readonly form: FormMap }>(
  shape: FieldsShape,
  wanted: FormMap,
  all: readonly T[],
  titleOf: (form: FormMap) => string,
): readonly T[] {
  const size = diffForms(shape, wanted, undefined).length;
  const words = wordsIn(titleOf(wanted));
  return all
    .map(one => ({
      one,
      distance: diffForms(shape, wanted, one.form).length,
      shared: wordsIn(titleOf(one.form)).filter(word => words.includes(word)).length,
    }))
    .filter(({ distance }) => distance < size)
    .sort((a, b) => a.distance - b.distance || b.shared - a.shared)
    .slice(0, most)
    .map(({ one }) => one);
}

function wordsIn(title: string): readonly string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}

export function renamesSay(renames: readonly Rename[]): string {
  if (renames.length === 0) return '';
  const names = renames.map(({ id, title }) => `${quoted(title)} (${id})`);
  return `; it may be called ${names.join(' or ')} now`;
}
