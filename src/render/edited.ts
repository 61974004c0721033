import type { JsonObject } from '../core/call.ts';
import { schemaVersion } from './plan-json.ts';
import { visible } from './safe.ts';
import type { Paint } from './style.ts';
import { indent } from './words.ts';

/** What `remove` and `move` did to files, or would do. */
export interface EditReport {
  readonly did: 'remove' | 'move';
  readonly dryRun: boolean;
  /** What is removed; or what had another key, and the new address. */
  readonly addresses: readonly string[];
  /** Portals whose configuration says something else now. */
  readonly portals: readonly string[];
  readonly files: readonly string[];
  readonly notes: readonly string[];
}

/** The same as a JSON document. */
export function editJson({ did, dryRun, addresses, portals, files, notes }: EditReport): JsonObject {
  return {
    schemaVersion,
    kind: 'edit',
    did,
    dryRun,
    addresses: [...addresses],
    portals: [...portals],
    files: [...files],
    notes: [...notes],
  };
}

/** What was done, for which portals, in which files, and what a person should know. */
export function editText(report: EditReport, { paint }: { readonly paint: Paint }): string {
  const { portals, files, notes } = report;
  const lines = [
    paint.bold(headline(report)),
    `Portals: ${portals.map(visible).join(', ')}`,
    'Files:',
    ...indent(files.map(visible), 2),
    ...notes.map(note => `Note: ${visible(note)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function headline({ did, dryRun, addresses }: EditReport): string {
  const names = addresses.map(visible);
  if (did === 'move') {
    const [from, to] = names;
    return dryRun ? `${from} would become ${to}.` : `${from} is ${to} now.`;
  }
  const all = names.join(', ');
  const it = names.length === 1 ? 'it' : 'them';
  return dryRun
    ? `Would take ${all} out of the configuration and name ${it} under removed:.`
    : `Took ${all} out of the configuration and named ${it} under removed:. The next apply removes ${it}.`;
}
