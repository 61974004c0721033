import { asMap, textAt } from '../core/form.ts';
import type { Look } from '../core/kind.ts';
import type { PropertyFacts, Window } from '../filter/index.ts';

/** What filters and steps see of the rest of a portal. */
export function windowOf(look: Look): Window {
  return {
    ref: (kind, scope, id) => look.ref(kind, scope, id),
    id(ref) {
      const target = look.resolve(ref);
      return target.is === 'missing' ? undefined : target.id;
    },
    property(objectType, name): PropertyFacts | undefined {
      const form = look.form({ kind: 'property', scope: objectType, key: name });
      const type = textAt(form, 'type');
      if (type === undefined) return undefined;
      const options = form?.get('options');
      return { type, ...(options !== undefined && { options: new Set(asMap(options).keys()) }) };
    },
    scopes: kind => look.scopes?.(kind) ?? [],
    ...(look.zone !== undefined && { zone: look.zone }),
  };
}
