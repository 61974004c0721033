import { formatSegment, parseAddress } from '../core/address.ts';
import type { Form, Ref } from '../core/form.ts';
import { isRef } from '../core/form.ts';
import { childRefFrom, refFrom, refText } from '../core/ref-text.ts';
import { idOr, type Window } from './context.ts';
import { type Place, standardScope } from './property-name.ts';

interface Target {
  readonly kind: string;
  readonly scope?: string;
}

const LIFECYCLE: ReadonlySet<string> = new Set(['contacts', 'companies']);

/** What the values of a property stand for: the ids of stages, pipelines and owners differ between portals. */
function targetOf({ scope, property }: Place): Target | undefined {
  if (scope !== undefined && property === 'hubspot_owner_id') return { kind: 'owner' };
  const standard = standardScope(scope);
  if (standard === undefined) return undefined;
  if (LIFECYCLE.has(standard))
    return property === 'lifecyclestage' ? { kind: 'lifecycleStage', scope: standard } : undefined;
  const isDeal = standard === 'deals';
  if (property === 'hs_pipeline_stage' || (isDeal && property === 'dealstage'))
    return { kind: 'stage', scope: standard };
  if (property === 'hs_pipeline' || (isDeal && property === 'pipeline'))
    return { kind: 'pipeline', scope: standard };
  return undefined;
}

/** Whether the values of a property are references. */
export function hasReferences(place: Place): boolean {
  return targetOf(place) !== undefined;
}

/** A value as people write it → form: `new_business.proposal` of `dealstage` is a reference to a stage. */
export function expandValue(value: Form, place: Place): Form {
  const target = targetOf(place);
  if (!target || (typeof value !== 'string' && typeof value !== 'number') || value === '') return value;
  const text = String(value);
  const { kind, scope } = target;
  if (kind !== 'stage' || scope === undefined) return refFrom(kind, text, scope);
  const literal = quotedSegment(text);
  return literal === undefined ? childRefFrom(kind, text, scope) : { kind, scope, literal };
}

/** The inverse of `expandValue`. */
export function contractValue(value: Form): Form {
  if (!isRef(value)) return value;
  if (value.kind !== 'stage' || value.parent !== undefined) return refText(value);
  // known by its id alone, which may look as if its beginning were a pipeline
  const id = value.key ?? value.literal ?? '';
  const isPlain = quotedSegment(id) === undefined && childRefFrom('stage', id, '').literal !== undefined;
  return isPlain ? id : JSON.stringify(id);
}

/** The id in a text that is one quoted segment. */
function quotedSegment(text: string): string | undefined {
  if (!text.startsWith('"')) return undefined;
  const path = parseAddress(`x.${text}`)?.path ?? [];
  return path.length === 1 ? path[0] : undefined;
}

/** A value in a body → form. */
export function liftValue(text: string, place: Place, window: Window): Form {
  const target = targetOf(place);
  return target === undefined || text === '' ? text : window.ref(target.kind, target.scope, text);
}

/** The text of a value for a body. */
export function lowerValue(value: Form, window: Window): string {
  if (isRef(value)) return idOr(value, window);
  return typeof value === 'object' ? '' : String(value);
}

/** A label whose spelling would mean something else, with the kind in front. */
export function explicitText(ref: Ref): string {
  return `${ref.kind}.${formatSegment(ref.key ?? ref.literal ?? '')}`;
}
