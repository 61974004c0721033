import type { JsonObject } from '../../json.ts';
import { inOrder } from '../../properties/fields.ts';

/**
 * HubSpot-defined properties of a fresh portal, one a line: `name|label|type|fieldType|group|marks|options`.
 * Marks: r = value is read-only, u = unique, f = on forms, h = hidden, e = definition is editable, o = owner picker,
 * x = options are editable by the account. Options: `value=Label;value=Label`. Names and types: reference 6, 7, 18
 * and general knowledge of HubSpot's defaults; a core set, not all 367.
 */
export type Line = string;

/** The timestamps of HubSpot's own definitions lie long before any portal's changes. */
const DEFINED_AT = '2019-08-06T02:41:08.000Z';
const UPDATED_AT = '2024-09-05T17:14:04.000Z';

function optionsOf(text: string): readonly JsonObject[] {
  if (text === '') return [];
  return text.split(';').map((option, displayOrder) => {
    const [value = '', label = value] = option.split('=');
    return { label, value, displayOrder, hidden: false };
  });
}

/** The body as GET returns it: without `archived`, as recorded for HubSpot-defined properties (reference 18, O). */
export function definitionOf(line: Line): JsonObject {
  const [name = '', label = '', type = '', fieldType = '', groupName = '', marks = '', options = ''] =
    line.split('|');
  const has = (mark: string): boolean => marks.includes(mark);
  return inOrder({
    updatedAt: UPDATED_AT,
    createdAt: DEFINED_AT,
    name,
    label,
    type,
    fieldType,
    description: '',
    groupName,
    options: optionsOf(options),
    ...(has('o') && { referencedObjectType: 'OWNER' }),
    displayOrder: -1,
    calculated: false,
    externalOptions: has('o'),
    hasUniqueValue: has('u'),
    hidden: has('h'),
    hubspotDefined: true,
    modificationMetadata: {
      archivable: !has('e'),
      readOnlyDefinition: !has('e'),
      ...(has('x') && { readOnlyOptions: false }),
      readOnlyValue: has('r'),
    },
    formField: has('f'),
    dataSensitivity: 'non_sensitive',
  });
}
