import { createMatcher, parseAddress } from '../../core/address.ts';
import type { Kind } from '../../core/kind.ts';

/** Everything of one kind, or of one kind and object type. */
export interface Collection {
  readonly kind: string;
  readonly scope?: string;
  /** Nobody asked for it by name: not every portal has it, and not every token sees it. */
  readonly optional?: boolean;
}

export function collectionKey({ kind, scope }: Collection): string {
  return JSON.stringify([kind, scope ?? null]);
}

/** What is read for selectors: what they name, of the object types where they name none; without any, everything. */
export function askedFor(
  selectors: readonly string[],
  objectTypes: readonly string[],
  kinds: readonly Kind[],
): readonly Collection[] {
  const own = kinds.filter(kind => !kind.referredOnly);
  const all =
    selectors.length === 0
      ? own.flatMap(kind =>
          collectionsOf(kind, objectTypes).map(one =>
            isExtra(kind) ? { ...one, optional: true as const } : one,
          ),
        )
      : selectors.flatMap(selector => namedBy(selector, objectTypes, own));
  return [...new Map(all.map(one => [collectionKey(one), one])).values()];
}

/** Properties and what belongs to them every portal has; what acts on records depends on the tier and the token. */
function isExtra(kind: Kind): boolean {
  return !kind.scoped && kind.single === undefined;
}

function collectionsOf(kind: Kind, scopes: readonly string[]): readonly Collection[] {
  return kind.scoped ? scopes.map(scope => ({ kind: kind.name, scope })) : [{ kind: kind.name }];
}

function namedBy(
  selector: string,
  objectTypes: readonly string[],
  kinds: readonly Kind[],
): readonly Collection[] {
  const [, by] = /^(group|createdBy):/.exec(selector) ?? [];
  // groups are among things of an object type
  if (by !== undefined)
    return kinds
      .filter(kind => kind.scoped || by === 'createdBy')
      .flatMap(kind => collectionsOf(kind, objectTypes));
  const address = parseAddress(selector) ?? { kind: selector, path: [] };
  const isKind = createMatcher([address.kind]);
  const [scope] = address.path;
  return kinds
    .filter(
      kind =>
        isKind({ kind: kind.name, path: [] }) || (kind.part && isKind({ kind: kind.part.of, path: [] })),
    )
    .flatMap(kind => collectionsOf(kind, scopesNamed(scope, objectTypes)));
}

function scopesNamed(pattern: string | undefined, objectTypes: readonly string[]): readonly string[] {
  if (pattern === undefined) return objectTypes;
  if (!pattern.includes('*')) return [pattern];
  const isNamed = createMatcher([pattern]);
  return objectTypes.filter(kind => isNamed({ kind, path: [] }));
}
