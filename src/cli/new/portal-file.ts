import { relative } from 'node:path/posix';
import type { Files } from '../../config/files.ts';
import { layersOf } from '../../config/load.ts';
import type { Layered } from '../../core/configuration.ts';
import { variableFor } from '../init/answers.ts';

/** What a person has said of a portal that is to be. */
export interface NewPortal {
  readonly name: string;
  readonly portalId?: number;
  /** The environment variable that holds its token. */
  readonly token?: string;
}

export function portalFile({ name }: Pick<NewPortal, 'name'>): string {
  return `portals/${name}/portal.yaml`;
}

/** A portal.yaml like that of another portal: the same layers and rules, its own id and token. */
export function portalText(
  { name, portalId, token = variableFor(name) }: NewPortal,
  like: Pick<Layered, 'name' | 'settings'>,
  files: Files,
): string {
  const { protect, drift, lifecycleStages, beta } = like.settings;
  const id = portalId === undefined ? '<Hub ID>' : String(portalId);
  const layers = sharedLayers(files, like.name).map(layer => relative(`portals/${name}`, layer));
  return [
    'portal:',
    `  portalId: ${id}`,
    `  token: ${token} # the environment variable that holds the token, never the token`,
    ...(protect ? ['  protect: true'] : []),
    ...(drift === 'revert' ? ['  drift: revert'] : []),
    ...(lifecycleStages.write === 'api' ? ['  lifecycleStages: { write: api }'] : []),
    ...(beta.length > 0 ? [`  beta: [${beta.join(', ')}]`] : []),
    ...(layers.length > 0 ? [`extends: [${layers.join(', ')}]`] : []),
    '',
  ].join('\n');
}

/** The layers that a portal extends, lowest first. */
export function sharedLayers(files: Files, portal: string): readonly string[] {
  return layersOf(files, portal).filter(layer => layer !== `portals/${portal}`);
}
