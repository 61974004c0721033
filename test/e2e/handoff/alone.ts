import { onTestFinished } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import { isObject } from '../../../src/core/call.ts';
import { type Emulated, type EmulatedOptions, emulated } from '../../cli/emulated.ts';
import { type FileTexts, makeDirectory } from '../../cli/test-workspace.ts';
import { stubNetwork } from '../../faults/network.ts';
import { baseLayer, seedOf } from './portals.ts';

export const FLOWS = '/automation/v4/flows';

/** The European portal alone, with the configuration of all as its own. */
export function openEurope(more: FileTexts = {}, options: EmulatedOptions = {}): Promise<Emulated> {
  const own = Object.entries(baseLayer()).map(([path, text]) => [path.replace('base', 'eu'), text]);
  return openSeeded({ ...Object.fromEntries(own), ...more }, options);
}

/** The European portal, with another configuration. */
export async function openSeeded(files: FileTexts, options: EmulatedOptions = {}): Promise<Emulated> {
  const portal = await emulated(files, { seed: makeDirectory(seedOf('eu')), ...options });
  const env = { TOKEN: portal.emulator.token, ERP_KEY: 'Zk3v9QxT7Lm2Rw8p' };
  return { ...portal, cli: portal.in({ env }) };
}

/** Applies everything; what is written then and before is forgotten. */
export async function applied(portal: Emulated): Promise<Emulated> {
  const { exit, stdout, stderr } = await portal.cli('apply', '--yes');
  if (exit !== 0) throw new Error(`${stdout}${stderr}`);
  portal.asked();
  return portal;
}

/** A workflow as the portal has it. */
export async function flowNamed(portal: Emulated, name: string): Promise<JsonObject> {
  const { results } = await portal.byHand('GET', `${FLOWS}?limit=100`);
  const all = (Array.isArray(results) ? (results as readonly Json[]) : []).filter(isObject);
  const found = all.find(flow => flow['name'] === name);
  if (!found) throw new Error(`the portal has no workflow ${name}`);
  // the shape of the emulator's answer
  return (await portal.byHand('GET', `${FLOWS}/${String(found['id'])}`)) as JsonObject;
}

/** Somebody changes some of a workflow in HubSpot. */
export async function editInPortal(
  portal: Emulated,
  name: string,
  change: (text: string) => string,
): Promise<void> {
  const { id, actions, enrollmentCriteria } = await flowNamed(portal, name);
  const before = JSON.stringify({ actions, enrollmentCriteria });
  const body = JSON.parse(change(before));
  if (JSON.stringify(body) === before) throw new Error(`${name}: the edit changes nothing`);
  await portal.emulator.edit({ method: 'PATCH', path: `${FLOWS}/${String(id)}`, body });
}

/** The bodies that are sent from now on, by method and path. */
export function watchBodies(): readonly { readonly request: string; readonly body: JsonObject }[] {
  const seen: { request: string; body: JsonObject }[] = [];
  const restore = stubNetwork((method, path, body) => {
    if (body !== undefined) seen.push({ request: `${method} ${path}`, body: JSON.parse(body) });
    return undefined;
  });
  onTestFinished(restore);
  return seen;
}
