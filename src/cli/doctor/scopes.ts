import { isObject, type Json } from '../../core/call.ts';
import type { Kind, ScopeNeed, Want } from '../../core/kind.ts';
import type { Declaration } from '../../kinds/declare.ts';
import { markerScopes } from '../../kinds/marker.ts';
import { wantsOf } from '../../run/observe.ts';
import { failure, type Line, success } from './report.ts';

/** What a configuration needs a token to be allowed: to read for a plan, and to write for an apply. */
export interface Needs {
  readonly read: readonly ScopeNeed[];
  readonly write: readonly ScopeNeed[];
}

/** The scopes that the declared things need, each need once. */
export function needsOf(
  declaration: Pick<Declaration, 'resources' | 'removed'>,
  kinds: readonly Kind[],
): Needs {
  const wants = wantsOf(declaration, kinds).filter(want => !want.optional);
  const needs = kinds.flatMap(kind =>
    wants
      .filter(want => want.kind === kind.name)
      .map(want => ({ kind, want, ...kind.scopes(want.scope, want.forms) })),
  );
  return {
    read: unique(needs.flatMap(need => need.read)),
    write: unique(
      needs.filter(({ kind, want }) => isWritten(kind, want, declaration)).flatMap(need => need.write),
    ),
  };
}

/** Whether something of it is declared or removed, rather than only looked at. */
function isWritten(kind: Kind, { scope, forms }: Want, { removed }: Pick<Declaration, 'removed'>): boolean {
  const children = Object.values(kind.shape.of).flatMap(shape => (shape.is === 'children' ? [shape.as] : []));
  return (
    forms.length > 0 ||
    removed.some(
      ({ address }) =>
        [kind.name, ...children].includes(address.kind) && (!kind.scoped || address.path[0] === scope),
    )
  );
}

function unique(needs: readonly ScopeNeed[]): readonly ScopeNeed[] {
  return [...new Map(needs.map(need => [need.anyOf.join(' '), need])).values()];
}

/** The scopes in an answer to `token.info`, sorted. Sensitive ones carry the suffix `.v2` there (reference 3.1, O). */
export function scopesIn(body: Json): readonly string[] {
  const scopes = isObject(body) && Array.isArray(body.scopes) ? body.scopes.map(String) : [];
  return scopes.map(scope => scope.replace(/\.v2$/, '')).sort();
}

/** A line for each need that the held scopes do not meet; one line when they meet all. */
export function scopeLines(
  variable: string,
  held: readonly string[],
  needs: readonly ScopeNeed[],
): readonly Line[] {
  const missing = needs.filter(({ anyOf }) => !anyOf.some(scope => held.includes(scope)));
  if (missing.length > 0) return missing.map(need => missingLine(variable, need));
  const used = needs.flatMap(({ anyOf }) => anyOf.filter(scope => held.includes(scope)));
  const which =
    used.length === 0
      ? 'the configuration needs none of them'
      : `all that the configuration needs are there: ${[...new Set(used)].sort().join(', ')}`;
  return [
    success('scopes', `${variable} holds ${held.length} ${held.length === 1 ? 'scope' : 'scopes'}; ${which}`),
  ];
}

function missingLine(variable: string, { anyOf, why }: ScopeNeed): Line {
  const [first, ...others] = anyOf;
  const which = others.length === 0 ? `the scope ${first}` : `all of ${anyOf.join(', ')}`;
  const hint =
    others.length === 0
      ? `give the token ${first} in HubSpot`
      : `give the token any one of them in HubSpot, such as ${first}`;
  return failure('scopes', `${variable} lacks ${which}, for ${why}`, hint);
}

/** The marker is kept in a contact property: without it applies go ahead, but the portal remembers none. */
export function markerLines(
  variable: string,
  held: readonly string[],
  needed: readonly ScopeNeed[],
): readonly Line[] {
  const { read, write } = markerScopes();
  const said = new Set(needed.map(({ anyOf }) => anyOf.join(' ')));
  return [...read, ...write]
    .filter(({ anyOf }) => !said.has(anyOf.join(' ')) && !anyOf.some(scope => held.includes(scope)))
    .map(need => ({ ...missingLine(variable, need), status: 'warning' }));
}
