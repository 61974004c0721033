import type { PortalFacts } from '../core/configuration.ts';
import type { Loaded } from '../run/pull/draft-files.ts';
import { loadOne, type Workspace } from './workspace.ts';

/** A portal's configuration once more, from the files of a workspace as they are or would be. */
export function loadAgain(workspace: Workspace, portal: string, facts: PortalFacts): Loaded {
  const { configured, diagnostics } = loadOne(workspace, portal, facts);
  return {
    ...(configured && { declaration: configured.declaration }),
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
  };
}
