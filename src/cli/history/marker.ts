import type { MarkerAnswer } from '../../core/history.ts';
import { PortalError } from '../../portal/errors.ts';
import { visible } from '../../render/safe.ts';
import type { Marker } from '../../run/marker/marker.ts';
import { type MarkerReading, readMarker } from '../../run/marker/read-marker.ts';
import { createReader } from '../../run/reader.ts';
import { connect } from '../connect.ts';
import type { Io } from '../io.ts';
import type { PortalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { type Configured, loadOne, type Workspace } from '../workspace.ts';

/** What came of asking a portal what it remembers. */
export interface AskedPortal {
  readonly portal: string;
  /** Absent when the configuration does not tell it. */
  readonly portalId?: number;
  readonly marker: MarkerAnswer;
  /** Why it could not be read, or is none of this portal. */
  readonly says?: string;
  readonly remembered?: Marker;
}

type Answer = Pick<AskedPortal, 'marker' | 'says' | 'remembered'>;

interface AskOptions extends PortalOptions {
  readonly offline?: boolean;
}

/** Asks portals what they remember, as far as their tokens are set. The past can be read whatever the configuration says. */
export async function askPortals(
  workspace: Workspace,
  names: readonly string[],
  options: AskOptions,
  io: Io,
  output: Output,
): Promise<readonly AskedPortal[]> {
  const asked: AskedPortal[] = [];
  for (const portal of names) {
    const { configured } = loadOne(workspace, portal);
    const portalId = configured?.layered.settings.portalId;
    const answer = await ask(workspace, configured, options, io, output);
    if (answer.marker === 'unreadable')
      output.problem(
        `warning: what portal ${portal} remembers cannot be read: ${visible(answer.says ?? '')}`,
      );
    // 0 stands in the place of an id that is missing
    asked.push({ portal, ...(portalId && { portalId }), ...answer });
  }
  return asked;
}

async function ask(
  workspace: Workspace,
  configured: Configured | undefined,
  options: AskOptions,
  io: Io,
  output: Output,
): Promise<Answer> {
  if (!configured || options.offline) return { marker: 'notAsked' };
  const { settings } = configured.layered;
  if (settings.marker === undefined) return { marker: 'off' };
  if (!io.env[settings.token.read]) return { marker: 'notAsked' };
  try {
    const { gateway } = await connect(workspace, configured, 'read', io, output, options);
    const home = { name: settings.marker, portalId: settings.portalId };
    return answerOf(await readMarker(createReader(gateway), home));
  } catch (error) {
    // what journals tell is worth having all the same; another portal than the configuration's is refused as everywhere
    if (error instanceof PortalError) return { marker: 'unreadable', says: error.message };
    throw error;
  }
}

function answerOf(reading: MarkerReading): Answer {
  switch (reading.is) {
    case 'ours':
      return { marker: 'read', remembered: reading.marker };
    case 'none':
      return { marker: 'none' };
    case 'foreign':
      return { marker: 'none', says: `its marker came with a copy of portal ${reading.portalId}` };
    default:
      return { marker: 'unreadable', says: reading.says };
  }
}
