import type { Diagnostic } from '../core/diagnostic.ts';
import { CODES } from './codes.ts';
import { type Files, joinPath } from './files.ts';
import { nodeAt } from './node.ts';
import { parseYaml } from './parse.ts';
import { readSource } from './read-source.ts';
import { diagnosticAt } from './report.ts';
import type { Span } from './source.ts';

/**
 * Portals of one workspace that are the same one in HubSpot: each would undo what the other one does. Looks at the
 * portal.yaml of all portals, also of those that a command does not name.
 */
export function sharedIds(files: Files, portals: readonly string[]): readonly Diagnostic[] {
  const firsts = new Map<string, string>();
  return portals.flatMap(portal => {
    const id = idOf(files, portal);
    if (!id) return [];
    const first = firsts.get(id.text);
    if (first === undefined) {
      firsts.set(id.text, portal);
      return [];
    }
    return [diagnosticAt(sharedFinding(id.text, first, portal), id.at)];
  });
}

function sharedFinding(id: string, first: string, second: string) {
  return {
    code: CODES.sharedId,
    message: `portals ${first} and ${second} have the same portalId ${id}: each would undo what the other one does`,
    fix: 'give each its own portalId; what one portal needs twice belongs into two directories that it extends',
  };
}

/** The id as portal.yaml has it; what is wrong with the file is found when the portal is loaded. */
function idOf(files: Files, portal: string): { readonly text: string; readonly at: Span } | undefined {
  const read = readSource(files, joinPath(joinPath('portals', portal), 'portal.yaml'));
  const root = 'source' in read ? parseYaml(read.source).root : undefined;
  const node = root && nodeAt(root, ['portal', 'portalId']);
  return node?.is === 'scalar' && !node.empty ? { text: node.text, at: node.at } : undefined;
}
