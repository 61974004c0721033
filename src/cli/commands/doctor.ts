import { apiSection } from '../doctor/api-versions.ts';
import { machineSection } from '../doctor/machine.ts';
import { portalSection, type Visit } from '../doctor/portal.ts';
import { countOf, doctorJson, type Section } from '../doctor/report.ts';
import { doctorText } from '../doctor/report-text.ts';
import { sources } from '../doctor/sources.ts';
import { type Opened, openForDoctor } from '../doctor/workspace.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { PortalOptions } from '../options.ts';
import type { Output } from '../output.ts';

interface DoctorCommandOptions extends PortalOptions {
  readonly offline?: boolean;
}

/**
 * Looks at everything a run depends on and says what is wrong and what to do: machine, workspace, HubSpot's API
 * versions, and each portal's token, scopes and limits. Writes nothing, and one thing that fails hides no other.
 */
export async function doctor(
  names: readonly string[],
  options: DoctorCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const opened = openForDoctor(names, options.directory, io);
  const portals = await portalSections(opened, options, io, output);
  const sections = [machineSection(process.versions.node), opened.section, apiSection(io.now()), ...portals];
  if (output.json) output.document(doctorJson(sections));
  else output.text(doctorText(sections, output.paint.out));
  return exitOf(opened, sections);
}

async function portalSections(
  { workspace, portals }: Opened,
  options: DoctorCommandOptions,
  io: Io,
  output: Output,
): Promise<readonly Section[]> {
  if (!workspace) return [];
  const visit: Visit = { workspace, io, output, options, sourceOf: sources(options.envFile, io) };
  const sections: Section[] = [];
  for (const portal of portals) sections.push(await portalSection(portal, visit));
  return sections;
}

/** Without a workspace or with mistakes in it there is nothing valid to run. */
function exitOf({ portals }: Opened, sections: readonly Section[]): ExitCode {
  if (portals.length === 0 || portals.some(portal => !portal.valid)) return exitCodes.invalid;
  return countOf(sections, 'error') > 0 ? exitCodes.failed : exitCodes.done;
}
