import type { JsonObject } from '../../json.ts';
import type { ObjectType } from '../object-types.ts';
import { COMPANY_GROUPS, COMPANY_PROPERTIES, DEAL_GROUPS, DEAL_PROPERTIES } from './companies-and-deals.ts';
import { CONTACT_GROUPS, CONTACT_PROPERTIES } from './contacts.ts';
import { definitionOf, type Line } from './definitions.ts';
import {
  commonGroup,
  commonProperties,
  LEAD_GROUPS,
  LEAD_PROPERTIES,
  PRODUCT_GROUPS,
  PRODUCT_PROPERTIES,
  TICKET_GROUPS,
  TICKET_PROPERTIES,
} from './other-types.ts';

interface Fresh {
  readonly groups: Readonly<Record<string, string>>;
  readonly properties: readonly Line[];
}

const FRESH: Readonly<Record<string, Fresh>> = {
  contacts: { groups: CONTACT_GROUPS, properties: CONTACT_PROPERTIES },
  companies: { groups: COMPANY_GROUPS, properties: COMPANY_PROPERTIES },
  deals: { groups: DEAL_GROUPS, properties: DEAL_PROPERTIES },
  tickets: { groups: TICKET_GROUPS, properties: TICKET_PROPERTIES },
  leads: { groups: LEAD_GROUPS, properties: LEAD_PROPERTIES },
  products: { groups: PRODUCT_GROUPS, properties: PRODUCT_PROPERTIES },
};

function freshOf(type: ObjectType): Fresh {
  const known = FRESH[type.name];
  if (known) return known;
  const word = type.singularLabel.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  return {
    groups: commonGroup(word, type.singularLabel),
    properties: commonProperties(word, type.singularLabel),
  };
}

/** Groups of an object type in a fresh portal. */
export const freshGroups = (type: ObjectType): readonly JsonObject[] =>
  Object.entries(freshOf(type).groups).map(([name, label], displayOrder) => ({
    name,
    label,
    displayOrder,
    archived: false,
  }));

/** HubSpot-defined properties of an object type in a fresh portal. */
export const freshProperties = (type: ObjectType): readonly JsonObject[] =>
  freshOf(type).properties.map(definitionOf);

/** HubSpot users of a fresh portal (shape: reference 13, S). */
export const FRESH_USERS: readonly JsonObject[] = [
  {
    id: '10000001',
    email: 'owner@example.com',
    firstName: 'Emulated',
    lastName: 'Owner',
    roleIds: [],
    superAdmin: true,
    secondaryTeamIds: [],
  },
];

export const FRESH_OWNERS: readonly JsonObject[] = [
  {
    id: '50000001',
    email: 'owner@example.com',
    type: 'PERSON',
    firstName: 'Emulated',
    lastName: 'Owner',
    userId: 10000001,
    userIdIncludingInactive: 10000001,
    createdAt: '2024-01-01T00:00:00.000Z',
    updatedAt: '2024-01-01T00:00:00.000Z',
    archived: false,
  },
];
