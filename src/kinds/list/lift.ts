import type { JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { asMap, isList, isRef, textAt } from '../../core/form.ts';
import type { Look } from '../../core/kind.ts';
import { typeIdOf } from '../../core/object-types.ts';
import {
  idOr,
  liftFilter,
  lowerFilter,
  type ObjectTypeForm,
  objectTypeId,
  objectTypeOf,
  settleFilter,
  type Window,
} from '../../filter/index.ts';
import { objectsAt, stringAt } from '../body.ts';
import { windowOf } from '../window.ts';

/** Body → form. */
export function liftList(body: JsonObject, _scope: string | undefined, look: Look): FormMap {
  const window = windowOf(look);
  const objectType = objectTypeOf(stringAt(body, 'objectTypeId') ?? typeIdOf('contacts'), window);
  const branch = body['filterBranch'];
  const folder = stringAt(body, 'listFolderId');
  const fields: readonly (readonly [string, Form | undefined])[] = [
    ['name', stringAt(body, 'name')],
    ['objectType', objectType],
    ['processingType', stringAt(body, 'processingType')],
    ['folder', folder === undefined ? undefined : look.ref('listFolder', undefined, folder)],
    ['when', isObject(branch) ? liftFilter(withoutRoot(branch), objectType, window) : undefined],
  ];
  return new Map(fields.flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])));
}

/** The object type that a declared list is about; contacts when it says nothing. */
export function objectTypeIn(form: FormMap): ObjectTypeForm {
  const value = form.get('objectType');
  return typeof value === 'string' || isRef(value) ? value : 'contacts';
}

/** The body that a list is created with. */
export function createBody(form: FormMap, look: Look): JsonObject {
  const window = windowOf(look);
  const folder = form.get('folder');
  return {
    name: textAt(form, 'name') ?? '',
    objectTypeId: objectTypeId(objectTypeIn(form), window),
    processingType: textAt(form, 'processingType') ?? 'DYNAMIC',
    ...(form.has('when') && { filterBranch: filterBody(form.get('when') ?? null, form, window) }),
    ...(isRef(folder) && { listFolderId: Number(idOr(folder, window)) }),
  };
}

/** The filters of a list as HubSpot takes them: OR of ANDs (reference 10, D). */
export function filterBody(when: Form, form: FormMap, window: Window): JsonObject {
  const branch = lowerFilter(when, objectTypeIn(form), window);
  return stringAt(branch, 'filterBranchType') === 'OR'
    ? branch
    : { filterBranchType: 'OR', filterBranchOperator: 'OR', filterBranches: [branch], filters: [] };
}

/** Filters as `liftList` would spell them in this portal. */
export function settleList(form: FormMap, look: Look): FormMap {
  const when = form.get('when');
  if (when === undefined) return form;
  const settled = settleFilter(when, objectTypeIn(form), windowOf(look));
  const any = asMap(settled).get('any');
  const [only, ...others] = isList(any) ? any : [];
  return new Map([...form, ['when', only !== undefined && others.length === 0 ? only : settled]]);
}

/** A root around one branch says nothing: lists always have one. */
function withoutRoot(branch: JsonObject): JsonObject {
  const [only, ...others] = objectsAt(branch, 'filterBranches');
  const isBare =
    branch['filterBranchType'] === 'OR' && objectsAt(branch, 'filters').length === 0 && others.length === 0;
  return isBare && only?.['filterBranchType'] === 'AND' ? only : branch;
}
