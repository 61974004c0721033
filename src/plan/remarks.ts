import type { Form, FormMap } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { Remark } from '../core/plan.ts';
import type { Subject } from './subjects.ts';

/** Children that the portal has and configuration does not list: they are kept. */
export function extras({ address, kind, resource, children }: Subject, actual: FormMap): Remark[] {
  return Object.entries(kind.shape.of).flatMap(([name, shape]) => {
    const declared = resource.form.get(name);
    if (shape.is !== 'children' || declared === undefined) return [];
    const known = new Set([...asMap(declared).keys(), ...(children.get(name) ?? [])]);
    const kept = [...asMap(actual.get(name))]
      .filter(([key]) => !known.has(key))
      .map(([key, child]) => (shape.identity ? childTitle(key, child) : key));
    return kept.length === 0
      ? []
      : [
          {
            address,
            says: `keeps ${name} that configuration does not list: ${list(kept)}`,
          },
        ];
  });
}

/** An id says nothing to people: the name comes first. */
function childTitle(id: string, child: Form): string {
  const label = [...asMap(child).values()].find(value => typeof value === 'string');
  return label === undefined ? id : `"${label}" (${id})`;
}

/** A `removed:` entry whose thing is not there any more. */
export function goneThing({ address }: Subject): Remark {
  return { address, says: 'is not in the portal: the `removed:` entry has done its work, delete it' };
}

/** `removed:` entries whose children are not there any more. */
export function goneChildren({ address, children }: Subject, actual: FormMap): Remark[] {
  return [...children].flatMap(([field, keys]) => {
    const have = asMap(actual.get(field));
    const gone = [...keys].filter(key => !have.has(key));
    return gone.map(key => ({
      address,
      says: `${field} has no ${key} any more: its \`removed:\` entry has done its work, delete it`,
    }));
  });
}

function list(keys: readonly string[]): string {
  return keys.length > 5 ? `${keys.slice(0, 5).join(', ')} and ${keys.length - 5} more` : keys.join(', ');
}
