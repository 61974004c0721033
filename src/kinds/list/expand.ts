import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, isRef, textAt } from '../../core/form.ts';
import { refFrom, refText } from '../../core/ref-text.ts';
import { contractFilter, expandFilter } from '../../filter/index.ts';
import { objectTypeForm, objectTypeText } from '../object-type.ts';
import { objectTypeIn } from './lift.ts';

/** YAML → form: what is referred to, and what HubSpot takes when nothing is said. */
export function expandList(tree: FormMap): FormMap {
  const form = new Map<string, Form>(tree);
  form.set('objectType', objectTypeForm(textAt(tree, 'objectType') ?? 'contacts'));
  if (!form.has('processingType')) form.set('processingType', tree.has('when') ? 'DYNAMIC' : 'MANUAL');
  const folder = textAt(tree, 'folder');
  if (folder !== undefined) form.set('folder', refFrom('listFolder', folder));
  const when = tree.get('when');
  if (when !== undefined) form.set('when', withoutRoot(expandFilter(when, objectTypeIn(form))));
  return form;
}

/** A root around one `all` says nothing: HubSpot puts one around every list's filters, and `lift` takes it off. */
function withoutRoot(when: Form): Form {
  const any = isMap(when) && when.size === 1 ? when.get('any') : undefined;
  const [only, ...others] = isList(any) ? any : [];
  const isBare = isMap(only) && only.size === 1 && only.has('all') && others.length === 0;
  return isBare ? only : when;
}

/** The inverse, in YAML's short spelling. */
export function contractList(form: FormMap): FormMap {
  const objectType = objectTypeIn(form);
  const usual = form.has('when') ? 'DYNAMIC' : 'MANUAL';
  const fields = [...form].flatMap(([field, value]): [string, Form][] => {
    if (field === 'objectType') return [[field, objectTypeText(objectType)]];
    if (field === 'processingType' && value === usual) return [];
    if (field === 'when') return [[field, contractFilter(value, objectType)]];
    return [[field, isRef(value) ? refText(value) : value]];
  });
  return new Map(fields);
}
