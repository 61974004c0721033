import type { Answer, Json, JsonObject } from '../../src/core/call.ts';
import type { Resource } from '../../src/core/configuration.ts';
import type { Form, FormMap } from '../../src/core/form.ts';
import type { Found, Kind, Look } from '../../src/core/kind.ts';
import type { Change, Unit } from '../../src/core/plan.ts';
import { declare } from '../../src/kinds/declare.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { load, rendered } from '../config/workspace.ts';
import { type Fields, mapOf } from '../conformance/tree.ts';

/** A portal in which every name is its id, and nothing is missing. */
export const look: Look = {
  resolve: ref => ({ is: 'known', id: ref.literal ?? ref.key ?? '' }),
  ref: (kind, scope, id) => ({ kind, ...(scope !== undefined && { scope }), key: id }),
  form: () => undefined,
};

/** A portal that has none of the things that are referred to. */
export const emptyLook: Look = {
  resolve: () => ({ is: 'missing' }),
  ref: (kind, scope, id) => ({ kind, ...(scope !== undefined && { scope }), literal: id }),
  form: () => undefined,
};

export function resourceOf(kind: Kind, key: string, fields: Fields): Resource {
  const path = ['contacts', key];
  return {
    address: { kind: kind.name, path },
    kind: kind.name,
    scope: 'contacts',
    key,
    form: kind.expand(mapOf(fields), 'contacts'),
    path: [kind.section, ...path],
  };
}

export function foundOf(kind: Kind, body: JsonObject): Found {
  return kind.found(body, 'contacts');
}

export function changeOf(
  action: Change['action'],
  units: readonly Partial<Unit>[],
  more: Partial<Change> = {},
): Change {
  return {
    address: 'property.contacts.region',
    kind: 'property',
    scope: 'contacts',
    key: 'region',
    action,
    ...(action !== 'create' && { id: 'region' }),
    units: units.map(unit => ({ path: [], is: 'field', origin: 'config', ...unit })),
    desired: new Map(),
    risks: [],
    dependsOn: [],
    steps: [],
    fingerprint: '',
    ...more,
  };
}

/** A child as a unit has it: the fields that are owned. */
export const child = (fields: Fields): FormMap => mapOf(fields);

export function answerOf(body: Json): Answer {
  return { call: { endpoint: 'x' }, status: 200, body };
}

/** What a kind finds in `properties: { contacts: { … } }` and whatever else is in the file. */
export function findings(text: string): readonly string[] {
  const { layered, diagnostics } = load({ 'eu/x.yaml': text });
  if (!layered || diagnostics.length > 0) throw new Error(diagnostics.map(rendered).join('\n'));
  return declare(layered, kinds).diagnostics.map(rendered);
}

/** A form as nested lists, so that the order shows. */
export function ordered(form: Form | undefined): unknown {
  return form instanceof Map ? [...form].map(([key, value]) => [key, ordered(value)]) : form;
}
