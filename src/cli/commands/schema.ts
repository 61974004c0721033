import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadPortal } from '../../config/load.ts';
import { workspaceNames, workspaceSchema } from '../../config/workspace-schema.ts';
import type { JsonObject } from '../../core/call.ts';
import { editorSchema } from '../../generated/editor-schema.ts';
import { jsonText } from '../../render/json-text.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { GlobalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { openCliWorkspace, shownPath, type Workspace } from '../workspace.ts';

interface SchemaCommandOptions extends GlobalOptions {
  readonly workspace?: boolean;
  readonly out?: string;
}

/** Prints the JSON Schema that editors use, or writes it to a file. */
export async function schema(options: SchemaCommandOptions, io: Io, output: Output): Promise<ExitCode> {
  const document = options.workspace ? schemaOf(openCliWorkspace(io, options.directory)) : bundledSchema;
  if (options.out === undefined) {
    output.document(document);
    return exitCodes.done;
  }
  const file = resolve(io.cwd, options.out);
  write(file, output.redact(jsonText(document)));
  const shown = shownPath(io, file);
  if (output.json) output.document({ schemaVersion: '1.0', kind: 'schemaWritten', file: shown });
  else output.text(`Wrote ${shown}.`);
  output.note(
    `Editors find it through a first line such as: # yaml-language-server: $schema=<path to ${shown}>`,
  );
  return exitCodes.done;
}

// made from JSON files by scripts/generate.ts, so it is JSON
const bundledSchema = editorSchema as JsonObject;

/** The schema with the names that a workspace declares. What cannot be read has no names; nothing is refused. */
export function schemaOf({ files, portals }: Pick<Workspace, 'files' | 'portals'>): JsonObject {
  // the bundled schema with texts put in
  return workspaceSchema(workspaceNames(portals.map(name => loadPortal(files, name)))) as JsonObject;
}

function write(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch {
    throw new UsageError(`${file} cannot be written`, 'choose another place with --out');
  }
}
