/** Object type ids by the name used in configuration (reference 16). */
const typeIds: Readonly<Record<string, string>> = {
  contacts: '0-1',
  companies: '0-2',
  deals: '0-3',
  tickets: '0-5',
  products: '0-7',
  line_items: '0-8',
  quotes: '0-14',
  communications: '0-18',
  tasks: '0-27',
  notes: '0-46',
  meetings: '0-47',
  calls: '0-48',
  emails: '0-49',
  invoices: '0-53',
  marketing_events: '0-54',
  subscriptions: '0-69',
  payments: '0-101',
  users: '0-115',
  orders: '0-123',
  leads: '0-136',
  carts: '0-142',
  services: '0-162',
  courses: '0-410',
  listings: '0-420',
  appointments: '0-421',
  projects: '0-970',
};

const namesById: ReadonlyMap<string, string> = new Map(
  Object.entries(typeIds).map(([name, typeId]) => [typeId, name]),
);

/** The names of the standard object types. */
export const standardObjectTypes: readonly string[] = Object.keys(typeIds);

/** Those that nearly every portal uses: what is looked at where nobody names others. */
export const usualObjectTypes: readonly string[] = ['contacts', 'companies', 'deals', 'tickets'];

/** The type id of an object type; a custom object's own id or name as it is. */
export function typeIdOf(objectType: string): string {
  const own = Object.hasOwn(typeIds, objectType) ? typeIds[objectType] : undefined;
  return own ?? objectType;
}

/** The name of a standard object type by its type id; undefined for any other id. */
export function objectTypeName(typeId: string): string | undefined {
  return namesById.get(typeId);
}

export function isStandard(objectType: string): boolean {
  return Object.hasOwn(typeIds, objectType);
}
