import { arrayOf, isObject, type JsonObject } from '../json.ts';
import type { ObjectType } from '../portal/object-types.ts';
import type { Collection } from '../store/collection.ts';
import type { Store } from '../store/store.ts';

/** The family of validation rules: one entry a property, `{propertyName, propertyValidationRules}` as GET shows it. */
export const VALIDATIONS = 'validation';

export const validationsOf = (store: Store, type: ObjectType): Collection =>
  store.collection(VALIDATIONS, type.id);

export const rulesIn = (body: JsonObject | undefined): readonly JsonObject[] =>
  arrayOf(body ?? {}, 'propertyValidationRules').filter(isObject);
