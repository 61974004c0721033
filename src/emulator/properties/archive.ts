import type { ApiRequest } from '../api.ts';
import { NOT_ARCHIVABLE } from '../assumptions.ts';
import { type ErrorDetail, invalid } from '../errors.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Entry } from '../store/collection.ts';
import { propertyUsers, type User } from '../usage/portal-uses.ts';
import { inOrder } from './fields.ts';
import { calculationsUsing, metadataOf, propertiesOf } from './stored.ts';

/** Archives an active property, or throws why not (reference 5.4). Its record values stay for a restore. */
export function archiveProperty(request: ApiRequest, type: ObjectType, entry: Entry): void {
  const { portal } = request;
  if (entry.body.hubspotDefined === true || metadataOf(entry.body).archivable === false) {
    throw invalid(`Property '${entry.id}' is defined by HubSpot and cannot be archived`, NOT_ARCHIVABLE);
  }
  const calculations = calculationsUsing(portal, type, entry.id).map(name => ({
    parentType: 'CALCULATED_PROPERTY',
    parentName: `${type.id}/${name}`,
  }));
  refuseInUse(type, entry.id, [...calculations, ...propertyUsers(portal, type, entry.id)]);
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
function refuseInUse(type: ObjectType, name: string, users: readonly User[]): void {
  if (users.length === 0) return;
  const subject = { property: [name], objectTypeId: [type.id] };
  const errors: readonly ErrorDetail[] = users.map(({ parentType, parentDisplayType: shown, parentName }) => {
    // A workflow has a display type and an empty link (published run, O).
    const user = shown === undefined ? parentType : `${parentType} (display type ${shown})`;
    const more = shown !== undefined && { parentDisplayType: [shown], link: [''] };
    return {
      subCategory: 'PropertyValidationError.PROPERTY_USAGE',
      message: `Property ${name} of object type ${type.id} in use by ${user} ID ${parentName}${more ? ': ' : ''}`,
      context: { ...subject, parentType: [parentType], parentName: [parentName], ...more },
    };
  });
  throw invalid(
    `Property: ${name} of object type ${type.id} is currently used in ${users.length} places and cannot be deleted`,
    'PropertyValidationError.CANNOT_DELETE_PROPERTY_IN_USE',
    { context: { ...subject, usageCount: [String(users.length)] }, errors },
  );
}
