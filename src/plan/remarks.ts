import type { Form, FormMap } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { Hold, Remark } from '../core/plan.ts';
import type { ChildIdentity } from '../core/shape.ts';
import { quoted } from '../core/short.ts';
import type { GoneChildren } from './gone-children.ts';
import type { Keyed } from './keyed.ts';
import type { Subject } from './subjects.ts';

/** Children that the portal has and configuration does not list, nor has just released: they are kept. */
export function extras(
  { address, kind, resource, children }: Subject,
  actual: FormMap,
  released: GoneChildren,
): Remark[] {
  return Object.entries(kind.shape.of).flatMap(([name, shape]) => {
    const declared = resource.form.get(name);
    if (shape.is !== 'children' || declared === undefined) return [];
    const gone = [...(released.get(name)?.values() ?? [])].flat();
    const known = new Set([...asMap(declared).keys(), ...(children.get(name) ?? []), ...gone]);
    const kept = [...asMap(actual.get(name))]
      .filter(([key]) => !known.has(key))
      .map(([key, child]) => (shape.identity ? childTitle(key, child, shape.identity) : key));
    return kept.length === 0
      ? []
      : [
          {
            address,
            says: `keeps ${name} that configuration does not list: ${list([...new Set(kept)])}`,
          },
        ];
  });
}

/** An id says nothing to people: the name comes first. What is kept in several places has several ids. */
function childTitle(id: string, child: Form, { places }: ChildIdentity): string {
  const label = childLabel(asMap(child));
  if (label === undefined) return id;
  return places ? quoted(label) : `${quoted(label)} (${id})`;
}

/** What people call a child: the first text of its form. */
export function childLabel(child: FormMap): string | undefined {
  return [...child.values()].find(value => typeof value === 'string');
}

/** A `removed:` entry whose thing is not there any more. */
export function goneThing({ address, kind: { hides } }: Subject): Remark {
  const done = 'the `removed:` entry has done its work, delete it';
  return {
    address,
    says:
      hides === undefined
        ? `is not in the portal: ${done}`
        : `is not in the portal's list: it is gone, or ${hides}; where HubSpot does not have it, ${done}`,
  };
}

/** `removed:` entries whose children are not there any more, or could be more than one. */
export function goneChildren({ address, children }: Subject, { form, unclear }: Keyed): Remark[] {
  return [...children].flatMap(([field, keys]) => {
    const have = asMap(form.get(field));
    const gone = [...keys].filter(key => !have.has(key));
    return gone.map(key => ({ address, says: whyGone(field, key, unclear.get(field)?.get(key)) }));
  });
}

function whyGone(field: string, key: string, hold: Hold | undefined): string {
  return hold?.reason === 'ambiguous'
    ? `removes no ${key} from ${field}: ${hold.says}; ${hold.wayOut}`
    : `${field} has no ${key} any more: its \`removed:\` entry has done its work, delete it`;
}

function list(keys: readonly string[]): string {
  return keys.length > 5 ? `${keys.slice(0, 5).join(', ')} and ${keys.length - 5} more` : keys.join(', ');
}
