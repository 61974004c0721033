import { countOf } from '../doctor/report.ts';
import { sources } from '../doctor/sources.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { nameProblem, portalIdProblem, variableProblem } from '../init/answers.ts';
import { writeNew } from '../init/write.ts';
import type { Io } from '../io.ts';
import { checklist } from '../new/checklist.ts';
import { checklistJson, checklistText } from '../new/checklist-text.ts';
import { type NewPortal, portalFile, portalText } from '../new/portal-file.ts';
import type { PortalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { type Configured, chooseOne, loadThe, openCliWorkspace, type Workspace } from '../workspace.ts';

export interface NewCommandOptions extends PortalOptions {
  readonly like: string;
  readonly portalId?: number;
  readonly token?: string;
}

/** Says what a portal must have before it can be built like another one, and writes its portal.yaml when told what is in it. */
export async function newPortal(
  name: string,
  options: NewCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const { like: other, portalId, token } = options;
  const portal: NewPortal = {
    name,
    ...(portalId !== undefined && { portalId }),
    ...(token !== undefined && { token }),
  };
  checkPortal(portal, other);
  const before = openCliWorkspace(io, options.directory);
  const like = loadThe(chooseOne(before, other), before, output, options.maxErrors);
  const workspace =
    portalId === undefined
      ? before
      : written(portal, like, before, output, () => openCliWorkspace(io, options.directory));
  const visit = { workspace, io, output, options, sourceOf: sources(options.envFile, io) };
  const sections = await checklist({ portal, like }, visit);
  const checked = { portal: name, like: other, sections };
  if (output.json) output.document(checklistJson(checked));
  else output.text(checklistText(checked, output.paint.out));
  const isMet = countOf(sections, 'error') === 0;
  if (isMet) output.note(`Next: portalform plan ${name}`);
  return isMet ? exitCodes.done : exitCodes.failed;
}

function checkPortal({ name, portalId, token }: NewPortal, like: string): void {
  const problem =
    nameProblem(name) ??
    (portalId === undefined ? undefined : portalIdProblem(String(portalId))) ??
    (token === undefined ? undefined : variableProblem(token)) ??
    (name === like ? 'a portal is always like itself' : undefined) ??
    (token !== undefined && portalId === undefined ? '--token goes with --portal-id' : undefined);
  if (problem !== undefined) throw new UsageError(problem, 'portalform help new shows examples');
}

function written(
  portal: NewPortal,
  like: Configured,
  { root, files }: Workspace,
  output: Output,
  again: () => Workspace,
): Workspace {
  const path = portalFile(portal);
  const result = writeNew(root, path, portalText(portal, like.layered, files));
  if (result === 'kept')
    throw new UsageError(`${path} is there already`, 'leave out --portal-id and --token, or edit it');
  output.note(`Wrote ${path}.`);
  return again();
}
