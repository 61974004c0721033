import { createMatcher } from '../../core/address.ts';
import type { Resource } from '../../core/configuration.ts';
import type { Kind } from '../../core/kind.ts';
import { isMeant } from '../../plan/subjects.ts';
import { askedFor, type Collection, collectionKey } from '../pull/asked.ts';
import { isSelected } from '../pull/select.ts';
import type { Comparing } from './read-portal.ts';

/** What a person wants compared. */
export interface Wanted {
  /** Addresses, kinds, `group:` and `createdBy:`, as `pull` takes them; none: everything that is declared. */
  readonly selectors: readonly string[];
  /** HubSpot's own things, too. */
  readonly all: boolean;
  /** Whether one of the portals has no configuration: then it is compared by what it has. */
  readonly isAudit: boolean;
  /** What is read anyway, for what is declared for any of the portals. */
  readonly declared: readonly Collection[];
  readonly objectTypes: readonly string[];
  readonly kinds: readonly Kind[];
}

/** Where the things are that are declared. */
export function collectionsOf(resources: readonly Resource[]): readonly Collection[] {
  return resources.map(({ kind, scope }) => ({ kind, ...(scope !== undefined && { scope }) }));
}

/** Whether somebody wants to see what nobody declares. Else it is seen only where it is in conflict. */
export function asksForAny({ selectors, all, isAudit }: Wanted): boolean {
  return all || isAudit || selectors.length > 0;
}

/** What is read for things that nobody declares. */
export function askedOf(wanted: Wanted): readonly Collection[] {
  const { selectors, objectTypes, kinds } = wanted;
  return asksForAny(wanted) ? askedFor(selectors, objectTypes, kinds) : [];
}

/** Which of them take part: what is selected, else everything that is not HubSpot's own. */
export function chooser(wanted: Wanted): Comparing['isChosen'] {
  const { selectors, all, kinds, declared } = wanted;
  const isAsking = asksForAny(wanted);
  const asked = new Set((isAsking ? askedOf(wanted) : declared).map(collectionKey));
  return (candidate, formOf) => {
    const { kind, scope, found } = candidate;
    if (!asked.has(collectionKey({ kind: kind.name, ...(scope !== undefined && { scope }) }))) return false;
    if (selectors.length > 0) return isSelected(candidate, selectors, kinds, formOf);
    return all || (!found.builtIn && (isAsking || !found.short));
  };
}

/** Which of the declared things take part: all of them, or those that a selector names. Who made a thing no YAML says. */
export function isDeclaredAsked({ selectors, kinds }: Wanted): (resource: Resource) => boolean {
  if (selectors.length === 0) return () => true;
  const isNamed = createMatcher(selectors);
  const groups = selectors.flatMap(selector => /^group:(.+)$/s.exec(selector)?.[1] ?? []);
  return resource =>
    kinds
      .filter(kind => kind.name === resource.kind)
      .some(
        kind =>
          isMeant(isNamed, { kind, resource }) ||
          kind
            .references(resource.form, resource.scope, resource.key)
            .some(({ kind: other, key = '' }) => groups.includes(key) && comesAlong(other)),
      );

  function comesAlong(name: string): boolean {
    return kinds.some(kind => kind.name === name && kind.comesAlong);
  }
}
