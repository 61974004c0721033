import { CODES } from '../config/codes.ts';
import { suggestion } from '../config/nearest.ts';
import { formatAddress } from '../core/address.ts';
import type { Layered, Resource } from '../core/configuration.ts';
import type { Declared, Kind, Problem } from '../core/kind.ts';

/**
 * What is wrong with a thing, given what its kind says of it. A layer that extends others and names a thing that none of
 * them declares has most often a key with a typing mistake: where the thing is not complete by itself, that is said, and
 * not what it lacks. What HubSpot has anyway, or `uses:` or `ids:` expect to be there, may be declared in part.
 */
export function withOverlay(
  kind: Kind,
  resource: Resource,
  problems: readonly Problem[],
  declared: Declared,
  layered: Pick<Layered, 'isOverlay' | 'uses'>,
): readonly Problem[] {
  const { address, scope, key, pin, path } = resource;
  const text = formatAddress(address);
  const isKnown =
    pin !== undefined || layered.uses.has(text) || kind.isBuiltIn?.(scope, key) || kind.isId?.(key);
  if (kind.single !== undefined || kind.part || isKnown || !layered.isOverlay(path)) return problems;
  const lack = lacking(kind, resource, problems);
  if (!lack) return problems;
  const guess = suggestion(
    key,
    declared.keys(kind.name, scope).filter(other => other !== key),
  );
  const isThere = lack.inPart
    ? `; or, when the portal has it already, say so: uses: { ${text}: ${key} }`
    : '';
  const finding: Problem = {
    code: CODES.overlaysNothing,
    severity: 'error',
    message: `no layer below declares ${text}, and alone it is not complete: ${lack.says}`,
    path: [],
    part: 'key',
    fix: `${guess === '' ? 'correct the key; or' : `${guess} Else`} ${lack.wayOut}${isThere}`,
  };
  const rest = problems.filter(problem => problem.path.length > 0);
  return guess === '' ? [finding, ...rest] : [finding];
}

interface Lack {
  readonly says: string;
  readonly wayOut: string;
  /** Of what the portal has already, configuration may own a part. */
  readonly inPart: boolean;
}

/** What it lacks to be a thing of its own. */
function lacking(kind: Kind, resource: Resource, problems: readonly Problem[]): Lack | undefined {
  const problem = problems.find(({ severity, path }) => severity === 'error' && path.length === 0);
  if (problem) return { says: problem.message, wayOut: problem.fix ?? 'write what it needs', inPart: false };
  const hold = kind.uncreatable(resource.form, resource);
  return hold?.reason === 'incomplete' ? { ...hold, inPart: true } : undefined;
}
