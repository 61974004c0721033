import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Address, parseAddress } from '../core/address.ts';
import { type EditReport, editJson, editText } from '../render/edited.ts';
import type { Edited, Problem } from '../run/edit/edits.ts';
import { readState, type State } from '../run/edit/state.ts';
import { replaceFile } from '../run/replace-file.ts';
import { InvalidConfiguration } from './failures.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage-error.ts';
import { choosePortals, type Workspace } from './workspace.ts';

/** The whole workspace: what is edited may stand in a layer that any portal has. Throws when anything of it is wrong. */
export function openState(workspace: Workspace): State {
  const state = readState(workspace.files, choosePortals(workspace, []));
  if ('errors' in state) throw new InvalidConfiguration('the configuration has errors', state.errors);
  return state;
}

/** An address that a person wrote. Throws when it is none. */
export function addressFrom(text: string): Address {
  const address = parseAddress(text);
  if (address) return address;
  throw new UsageError(
    `${text} is not an address`,
    'write kind.scope.key, such as property.contacts.lead_region',
  );
}

/** Writes what was edited, unless it is only to be shown, and says so. Throws what could not be done. */
export function finish(
  edited: Edited | Problem,
  report: Pick<EditReport, 'did' | 'dryRun' | 'addresses'>,
  { root }: Workspace,
  output: Output,
): void {
  if ('problem' in edited) throw new UsageError(edited.problem, edited.fix);
  const { texts, portals, notes } = edited;
  if (!report.dryRun) for (const [path, text] of texts) writeOrDelete(join(root, path), text);
  const whole: EditReport = { ...report, portals, files: [...texts.keys()].sort(), notes };
  if (output.json) output.document(editJson(whole));
  else output.text(editText(whole, { paint: output.paint.out }));
  if (!report.dryRun) output.note('See what it means: portalform plan');
}

/** A file that has nothing in it any more goes. */
function writeOrDelete(path: string, text: string): void {
  if (text.trim() === '') rmSync(path, { force: true });
  else replaceFile(path, text);
}
