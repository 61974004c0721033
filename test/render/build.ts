import type { Form, FormMap } from '../../src/core/form.ts';
import type { Change, Hold, Plan, Unit } from '../../src/core/plan.ts';

/** A plan for portal eu, with what a test is about. */
export function plan(parts: Partial<Plan> = {}): Plan {
  return {
    portal: 'eu',
    portalId: 147893286,
    configurationHash: 'c0ffee',
    changes: [],
    remarks: [],
    released: [],
    unmanaged: [],
    unread: [],
    unchanged: 0,
    ...parts,
  };
}

/** A change of a contact property, with what a test is about. */
export function change(key: string, parts: Partial<Change> = {}): Change {
  const kind = parts.kind ?? 'property';
  const scope = parts.scope ?? 'contacts';
  return {
    address: `${kind}.${scope}.${key}`,
    kind,
    scope,
    key,
    action: 'update',
    units: [],
    risks: [],
    dependsOn: [],
    steps: ['update'],
    fingerprint: 'f00d',
    ...parts,
  };
}

export function field(
  name: string,
  before: Form | undefined,
  after: Form | undefined,
  parts: Partial<Unit> = {},
): Unit {
  return unit('field', [name], before, after, parts);
}

export function option(
  key: string,
  before: Form | undefined,
  after: Form | undefined,
  parts: Partial<Unit> = {},
): Unit {
  return unit('child', ['options', key], before, after, parts);
}

export function order(
  before: readonly string[] | undefined,
  after: readonly string[],
  parts: Partial<Unit> = {},
): Unit {
  return unit('order', ['options'], before, after, parts);
}

export function unit(
  is: Unit['is'],
  path: readonly string[],
  before: Form | undefined,
  after: Form | undefined,
  parts: Partial<Unit> = {},
): Unit {
  return {
    path,
    is,
    origin: 'config',
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...parts,
  };
}

export function map(entries: Readonly<Record<string, Form>>): FormMap {
  return new Map(Object.entries(entries));
}

export function labelled(label: string, more: Readonly<Record<string, Form>> = {}): FormMap {
  return map({ label, ...more });
}

export function hold(reason: Hold['reason'], says: string, wayOut: string): Hold {
  return { reason, says, wayOut };
}
