import { arrange } from '../core/arrange.ts';
import type { Resource } from '../core/configuration.ts';
import type { Form, FormMap } from '../core/form.ts';
import { asMap } from '../core/form.ts';
import type { Found, Kind } from '../core/kind.ts';
import type { Change } from '../core/plan.ts';
import type { FieldsShape } from '../core/shape.ts';
import type { RemovedChildren } from '../plan/diff.ts';
import { keyedForm } from '../plan/keyed.ts';
import { spelled } from '../plan/look.ts';
import { suggestChildren } from '../plan/suggest.ts';
import type { ComparedPortal, PortalReading } from './input.ts';
import { readingOf } from './input.ts';

/** What one portal declares of a thing, and has of it. */
export interface Side {
  readonly portal: ComparedPortal;
  readonly kind: Kind;
  readonly scope: string | undefined;
  /** What declares it for this portal. */
  readonly resource?: Resource;
  /** That as the portal would show it. */
  readonly declared?: FormMap;
  readonly found?: Found;
  /** More than one thing in the portal could be it. */
  readonly isUnclear?: true;
  /** What apply would do about it. */
  readonly change?: Change;
  /** What it is once everything declared for the portal is applied; of what is not there yet, as far as that is declared. */
  readonly form?: FormMap;
}

/** What a row is about. Everything else is by portal. */
export interface Topic {
  readonly kind: Kind;
  readonly scope: string | undefined;
  readonly address: string;
  /** What declares it. */
  readonly resources: ReadonlyMap<string, Resource>;
  readonly things: ReadonlyMap<string, Thing>;
  /** Portals that have more than one thing which could be it. */
  readonly unclear: ReadonlySet<string>;
  readonly changes: ReadonlyMap<string, Change>;
  /** It is shown only where it is in conflict. */
  readonly isQuiet?: true;
}

/** What it is in one portal. */
export interface Thing {
  readonly found: Found;
  /** The key that it has there. */
  readonly key: string;
  /** Children that are to be removed from it. */
  readonly named?: RemovedChildren;
}

export function sideOf(topic: Topic, portal: ComparedPortal): Side {
  const { kind, scope, resources, things, unclear, changes } = topic;
  const resource = resources.get(portal.portal);
  const thing = things.get(portal.portal);
  const reading = readingOf(portal);
  const side = { portal, kind, scope, ...(resource && { resource }) };
  if (!reading) return { ...side, ...(resource && { declared: resource.form, form: resource.form }) };
  const actual =
    thing && thing.found.unreadable === undefined
      ? actualForm(topic, thing, portal.portal, reading)
      : undefined;
  const declared = resource && declaredForm(resource, kind, actual, reading);
  const change = changes.get(portal.portal);
  const form = declared ? overlaid(kind.shape, declared, actual, change) : actual;
  return {
    ...side,
    ...(declared && { declared }),
    ...(thing && { found: thing.found }),
    ...(unclear.has(portal.portal) && { isUnclear: true }),
    ...(change && { change }),
    ...(form && { form }),
  };
}

/** What the portal has, children under the keys that any of the portals gives them, else under those people would give. */
function actualForm(
  { kind, scope, resources }: Topic,
  { found, key, named }: Thing,
  portal: string,
  { drafted, pins }: PortalReading,
): FormMap {
  const lifted = drafted.liftOf(kind, found, scope);
  const own = resources.get(portal);
  const all = [...(own ? [own] : []), ...resources.values()];
  const [first] = all;
  if (!first) return suggestChildren(kind, lifted, key);
  const form = withAllChildren(kind, all);
  const keyed = keyedForm(kind, lifted, { resource: { ...first, form }, pins, ...(named && { named }) });
  return suggestChildren(kind, keyed.form, key, form);
}

/** Every child that is declared anywhere; of what is declared several times, the first one. */
function withAllChildren({ shape }: Kind, resources: readonly Resource[]): FormMap {
  const all = new Map<string, Form>(resources[0]?.form);
  for (const [field, inner] of Object.entries(shape.of)) {
    const declared = resources.flatMap(({ form }) => form.get(field) ?? []);
    if (inner.is === 'children' && declared.length > 0)
      all.set(field, new Map(declared.toReversed().flatMap(children => [...asMap(children)])));
  }
  return all;
}

function declaredForm(
  { form }: Resource,
  kind: Kind,
  actual: FormMap | undefined,
  { drafted }: PortalReading,
): FormMap {
  const wanted = spelled(form, kind, drafted.look);
  return actual && kind.yields ? kind.yields(wanted, actual) : wanted;
}

/** What the portal has, with what is declared over that, and without what is about to be removed from it. */
function overlaid(
  shape: FieldsShape,
  declared: FormMap,
  actual: FormMap | undefined,
  change: Change | undefined,
): FormMap {
  if (!actual) return declared;
  const left = new Map(actual);
  for (const { path, is, after } of change?.units ?? [])
    if (is === 'child' && after === undefined) dropChild(left, path);
  return inFields(shape, declared, left);
}

function dropChild(form: Map<string, Form>, [field = '', key = '']: readonly string[]): void {
  form.set(field, new Map([...asMap(form.get(field))].filter(([other]) => other !== key)));
}

function inFields(shape: FieldsShape, declared: FormMap, actual: FormMap): FormMap {
  const result = new Map(actual);
  for (const [field, value] of declared) {
    const inner = shape.of[field];
    if (inner?.is === 'fields') result.set(field, inFields(inner, asMap(value), asMap(actual.get(field))));
    else if (inner?.is === 'children')
      result.set(field, inChildren(inner.of, asMap(value), asMap(actual.get(field))));
    else result.set(field, value);
  }
  return result;
}

/** Declared children are in their places among those that nobody declares. */
function inChildren(shape: FieldsShape, declared: FormMap, actual: FormMap): FormMap {
  const order = arrange([...actual.keys()], [...declared.keys()]);
  return new Map(
    order.map(key => {
      const [want, have] = [declared.get(key), actual.get(key)];
      return [key, want === undefined ? asMap(have) : inFields(shape, asMap(want), asMap(have))];
    }),
  );
}
