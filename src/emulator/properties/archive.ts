import type { ApiRequest } from '../api.ts';
import { NOT_ARCHIVABLE } from '../assumptions.ts';
import { type ErrorDetail, invalid } from '../errors.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Entry } from '../store/collection.ts';
import { inOrder } from './fields.ts';
import { calculationsUsing, metadataOf, propertiesOf } from './stored.ts';

/** Archives an active property, or throws why not (reference 5.4). Its record values stay for a restore. */
export function archiveProperty(request: ApiRequest, type: ObjectType, entry: Entry): void {
  const { portal } = request;
  if (entry.body.hubspotDefined === true || metadataOf(entry.body).archivable === false) {
    throw invalid(`Property '${entry.id}' is defined by HubSpot and cannot be archived`, NOT_ARCHIVABLE);
  }
  refuseInUse(type, entry.id, calculationsUsing(portal, type, entry.id));
  const now = portal.now().toISOString();
  const stamps = {
    archived: true,
    archivedAt: now,
    updatedAt: now,
    updatedUserId: String(request.token.userId),
  };
  propertiesOf(portal, type).put(entry.id, true, inOrder({ ...entry.body, ...stamps }));
}

/** The 400 of a property in use, in the recorded shape (reference 5.4 and 18, O). */
function refuseInUse(type: ObjectType, name: string, users: readonly string[]): void {
  if (users.length === 0) return;
  const subject = { property: [name], objectTypeId: [type.id] };
  const errors: readonly ErrorDetail[] = users.map(user => ({
    subCategory: 'PropertyValidationError.PROPERTY_USAGE',
    message: `Property ${name} of object type ${type.id} in use by CALCULATED_PROPERTY ID ${type.id}/${user}`,
    context: { ...subject, parentType: ['CALCULATED_PROPERTY'], parentName: [`${type.id}/${user}`] },
  }));
  throw invalid(
    `Property: ${name} of object type ${type.id} is currently used in ${users.length} places and cannot be deleted`,
    'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
    { context: { ...subject, usageCount: [String(users.length)] }, errors },
  );
}
