import { LIST_NAME_LENGTH, LIST_NAMES_IGNORE_CASE } from '../assumptions.ts';
import { invalid, unreadable } from '../errors.ts';
import { idText } from '../filters/uses.ts';
import { isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { isTypeId } from '../portal/object-types.ts';
import type { Portal } from '../portal/portal.ts';
import { objectBody, readFields, requireFields } from '../properties/fields.ts';
import { activeLists } from './stored.ts';

export const PROCESSING_TYPES: readonly string[] = ['MANUAL', 'DYNAMIC', 'SNAPSHOT'];

/** A list of a create, as sent. */
export interface ListInput {
  readonly name: string;
  readonly objectTypeId: string;
  readonly processingType: string;
  readonly filterBranch: Json | undefined;
  readonly folderId: string;
  /** Fields that are stored as they come: permissions, membership settings, custom properties (reference 10). */
  readonly rest: JsonObject;
}

const FIELDS = { name: 'string', objectTypeId: 'string', processingType: 'string' } as const;
const KEPT: readonly string[] = ['listPermissions', 'membershipSettings', 'customProperties'];

export function readList(portal: Portal, json: Json | undefined): ListInput {
  const body = objectBody(json);
  const fields = readFields(body, FIELDS);
  requireFields(fields, ['name', 'objectTypeId', 'processingType']);
  const processingType = textOf(fields, 'processingType');
  if (!PROCESSING_TYPES.includes(processingType))
    throw unreadable(`'${processingType}' is no processingType`);
  const objectTypeId = textOf(fields, 'objectTypeId');
  if (!isTypeId(portal, objectTypeId)) throw invalid(`'${objectTypeId}' is no objectTypeId`);
  const wrong = KEPT.find(key => body[key] !== undefined && body[key] !== null && !isObject(body[key]));
  if (wrong !== undefined) throw unreadable(`cannot read '${wrong}' as object`);
  return {
    name: textOf(fields, 'name'),
    objectTypeId,
    processingType,
    filterBranch: body.filterBranch ?? undefined,
    folderId: idText(body.listFolderId),
    rest: Object.fromEntries(KEPT.flatMap(key => (isObject(body[key]) ? [[key, body[key]]] : []))),
  };
}

const comparable = (name: string): string => (LIST_NAMES_IGNORE_CASE ? name.trim().toLowerCase() : name);

/** Names are unique in the portal (reference 10, D); the 400: reference 18, O. Deleted lists do not count. */
export function checkListName(portal: Portal, name: string, own: string): void {
  if (name.trim() === '') throw invalid('name must not be empty');
  if (name.length > LIST_NAME_LENGTH) throw invalid(`name is longer than ${LIST_NAME_LENGTH}`);
  const taken = activeLists(portal).some(
    ({ id, body }) => id !== own && comparable(textOf(body, 'name')) === comparable(name),
  );
  if (taken) throw invalid(`A list with the name ${name} already exists`, 'ILS.DUPLICATE_LIST_NAMES');
}
