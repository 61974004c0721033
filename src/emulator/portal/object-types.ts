import { OWN_TYPE_ID } from '../assumptions.ts';
import { ApiError } from '../errors.ts';
import { isObject, type JsonObject, textOf } from '../json.ts';
import type { Store } from '../store/store.ts';
import type { Portal } from './portal.ts';

export interface ObjectType {
  /** `0-1`, `2-123`: the scope of everything stored about the type. */
  readonly id: string;
  /** Plural name in paths and scopes (`contacts`); the fully qualified name of a custom object. */
  readonly name: string;
  readonly singularLabel: string;
  readonly pluralLabel: string;
  readonly custom: boolean;
}

/** Ids: reference 16. Singular and plural are both accepted, in any case (reference 3.3 and 5.1, O). */
const STANDARD: readonly (readonly [id: string, plural: string, singular: string, ...aliases: string[]])[] = [
  ['0-1', 'contacts', 'contact'],
  ['0-2', 'companies', 'company'],
  ['0-3', 'deals', 'deal'],
  ['0-5', 'tickets', 'ticket'],
  ['0-7', 'products', 'product'],
  ['0-8', 'line_items', 'line_item'],
  ['0-14', 'quotes', 'quote'],
  ['0-18', 'communications', 'communication'],
  ['0-19', 'feedback_submissions', 'feedback_submission'],
  ['0-27', 'tasks', 'task'],
  ['0-35', 'campaigns', 'campaign'],
  ['0-46', 'notes', 'note'],
  ['0-47', 'meetings', 'meeting', 'meeting_event'],
  ['0-48', 'calls', 'call'],
  ['0-49', 'emails', 'email'],
  ['0-53', 'invoices', 'invoice'],
  ['0-54', 'marketing_events', 'marketing_event'],
  ['0-69', 'subscriptions', 'subscription'],
  ['0-101', 'commerce_payments', 'commerce_payment', 'payments', 'payment'],
  ['0-115', 'users', 'user'],
  ['0-116', 'postal_mail', 'postal_mail'],
  ['0-123', 'orders', 'order'],
  ['0-136', 'leads', 'lead'],
  ['0-142', 'carts', 'cart'],
  ['0-162', 'services', 'service'],
  ['0-410', 'courses', 'course'],
  ['0-420', 'listings', 'listing'],
  ['0-421', 'appointments', 'appointment'],
  ['0-970', 'projects', 'project'],
];

const label = (name: string): string => {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const STANDARD_OBJECT_TYPES: readonly ObjectType[] = STANDARD.map(([id, plural, singular]) => ({
  id,
  name: plural,
  singularLabel: label(singular),
  pluralLabel: label(plural),
  custom: false,
}));

const BY_SPELLING: ReadonlyMap<string, ObjectType> = new Map(
  STANDARD.flatMap((names, index) => {
    const type = STANDARD_OBJECT_TYPES[index];
    return type ? names.map((name): [string, ObjectType] => [name, type]) : [];
  }),
);

/** The family under which custom object schemas are stored. */
export const SCHEMAS = 'schema';
/** The family of standard objects whose schemas a seed has. */
export const STANDARD_SCHEMAS = 'standardSchema';

export function customObjectTypes(store: Store): readonly ObjectType[] {
  return store
    .collection(SCHEMAS, '')
    .all()
    .filter(entry => !entry.archived)
    .map(({ id, body }) => customObjectType(id, body));
}

function customObjectType(id: string, body: JsonObject): ObjectType {
  const labels = isObject(body.labels) ? body.labels : {};
  const name = textOf(body, 'fullyQualifiedName') || id;
  return {
    id,
    name,
    singularLabel: textOf(labels, 'singular') || name,
    pluralLabel: textOf(labels, 'plural') || name,
    custom: true,
  };
}

/** The object type a path means, or undefined. A custom object's bare name is no spelling (reference 3.3, O). */
export function findObjectType(store: Store, spelling: string): ObjectType | undefined {
  const wanted = spelling.toLowerCase();
  return (
    BY_SPELLING.get(wanted) ??
    customObjectTypes(store).find(type => type.id === wanted || type.name.toLowerCase() === wanted)
  );
}

/** Whether lists and workflows can be about it: they take ids of object types, not names (reference 10 and 11.2). */
export const isTypeId = ({ store, missingTargets }: Portal, id: string): boolean =>
  OWN_TYPE_ID.test(id) ||
  customObjectTypes(store).some(type => type.id === id) ||
  (missingTargets === 'taken' && /^2-\d+$/.test(id));

/** As `findObjectType`; throws the recorded 400, which has neither category nor details (samples, O). */
export function objectTypeOf(store: Store, spelling: string): ObjectType {
  const type = findObjectType(store, spelling);
  if (!type) throw new ApiError(400, { message: `Unable to infer object type from: ${spelling}` });
  return type;
}
