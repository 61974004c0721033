import { expect } from 'vitest';
import type { Json } from '../../src/core/call.ts';
import type { Fault } from '../../src/emulator/index.ts';
import { CONTACTS, type Emulated } from '../cli/emulated.ts';

export const FILE = 'portals/eu/contacts.yaml';
export const JOURNAL = '.portalform/journal/eu.jsonl';
export const BATCH = `${CONTACTS}/batch/create`;
export const NOTHING = /^No changes\. Portal eu \(\d+\) matches the configuration\.\n$/;

export interface Summary {
  readonly summary: { readonly done: number; readonly failed: number; readonly notStarted: number };
  readonly results: readonly {
    readonly address: string;
    readonly status: string;
    readonly says?: string;
    readonly next?: string;
    readonly unsettled?: boolean;
    readonly respelled?: readonly unknown[];
  }[];
}

export async function apply(portal: Emulated, ...more: readonly string[]) {
  const ran = await portal.cli('apply', '--yes', '--json', ...more);
  // the shape that the published schema describes
  return { ...ran, outcome: ran.json() as Summary };
}

/** The promise after every accident: run again, then nothing is left to do, and everything is there once. */
export async function expectWhole(portal: Emulated, names: readonly string[]): Promise<void> {
  portal.emulator.faults.clear();
  expect((await portal.cli('apply', '--yes')).exit).toBe(0);
  expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  const { results } = await portal.byHand('GET', CONTACTS);
  // the shape of the emulator's answer
  const there = (results as readonly { name: string; hubspotDefined?: boolean }[])
    .filter(one => names.includes(one.name))
    .map(one => one.name);
  expect(there.sort()).toEqual([...names].sort());
}

export function journalOf(
  portal: Emulated,
): { type: string; address?: string; status?: string; write?: number }[] {
  return (portal.files()[JOURNAL] ?? '')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
}

export const gatewayError = { status: 502, body: '<html>bad gateway</html>' };

/** Between our write and our reading back, HubSpot makes something else of the property tier. */
export function spelledOtherwise(body: Json): Fault {
  return {
    match: { method: 'GET', path: CONTACTS },
    nth: 1,
    edits: [{ method: 'PATCH', path: `${CONTACTS}/tier`, body }],
  };
}
