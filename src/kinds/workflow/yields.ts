import type { Form, FormMap } from '../../core/form.ts';
import { asMap, isList, isMap, textsIn } from '../../core/form.ts';
import { type AlignedForms, alignSteps } from '../../workflow/compare/index.ts';

/**
 * `portalOwns: [steps]`, or the ids of some of them: written when the workflow is made, and then the portal's. Instead
 * of what configuration says of them stands what the portal has.
 */
export function yieldToPortal(desired: FormMap, actual: FormMap): FormMap {
  const owned = new Set(textsIn(desired.get('portalOwns')));
  const kept = withOtherRaw(new Map([...desired].filter(([field]) => !owned.has(field))), actual);
  const steps = kept.get('steps');
  if (owned.size === 0 || steps === undefined) return kept;
  const theirs = new Map(flat(alignSteps(steps, actual.get('steps'))).flatMap(one => partnerOf(one, owned)));
  return theirs.size === 0 ? kept : kept.set('steps', replaced(steps, theirs));
}

/** Each field below `raw:` stands for itself: those that configuration does not name are the portal's. */
function withOtherRaw(desired: FormMap, actual: FormMap): Map<string, Form> {
  const raw = desired.get('raw');
  if (!isMap(raw)) return new Map(desired);
  return new Map([...desired, ['raw', new Map([...asMap(actual.get('raw')), ...raw])]]);
}

function flat(aligned: readonly AlignedForms[]): readonly AlignedForms[] {
  return aligned.flatMap(one => [one, ...flat(one.children)]);
}

/** A step of the portal's, and what stands in its place there; nothing where the portal has taken it out. */
function partnerOf(
  { before, after }: AlignedForms,
  owned: ReadonlySet<string>,
): readonly [FormMap, FormMap | undefined][] {
  const id = before?.get('id');
  if (!before || typeof id !== 'string' || !owned.has(id)) return [];
  return [[before, after && new Map([['id', id], ...after])]];
}

function replaced(form: Form, theirs: ReadonlyMap<FormMap, FormMap | undefined>): Form {
  if (isList(form))
    return form.flatMap(item => {
      if (!isMap(item) || !theirs.has(item)) return [replaced(item, theirs)];
      return theirs.get(item) ?? [];
    });
  return isMap(form) ? new Map([...form].map(([key, value]) => [key, replaced(value, theirs)])) : form;
}
