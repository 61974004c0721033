import { type Form, isMap, isRef, type Ref } from '../core/form.ts';
import { refFrom, refText } from '../core/ref-text.ts';
import { idOr, type Window } from './context.ts';
import { explicitText } from './reference-value.ts';

/** HubSpot's own events (reference 11.3). */
const EVENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['propertyChanged', '4-655002'],
  ['created', '4-1463224'],
  ['formSubmitted', '4-1639801'],
  ['formViewed', '4-1639797'],
  ['formInteraction', '4-1639799'],
  ['emailDelivered', '4-665536'],
  ['emailOpened', '4-666440'],
  ['emailClicked', '4-666288'],
  ['emailReplied', '4-665538'],
  ['adInteraction', '4-1553675'],
  ['pageVisited', '4-96000'],
  ['callStarted', '4-1733817'],
  ['callEnded', '4-1741072'],
  ['ctaViewed', '4-1555804'],
  ['ctaClicked', '4-1555805'],
  ['marketingEventRegistered', '4-68559'],
]);

const namesById: ReadonlyMap<string, string> = new Map([...EVENT_TYPES].map(([name, id]) => [id, name]));

export const eventNames: readonly string[] = [...EVENT_TYPES.keys()];

/** An event in YAML → form: HubSpot's own by their names here, others as references. */
export function expandEventType(event: Form): Form {
  if (typeof event !== 'string' || EVENT_TYPES.has(event)) return event;
  return namesById.get(event) ?? refFrom('event', event);
}

export function contractEventType(event: Form): Form {
  if (!isRef(event)) return event;
  const text = refText(event);
  return isRef(expandEventType(text)) ? text : explicitText(event);
}

export function liftEventType(id: string, window: Window): string | Ref {
  return namesById.get(id) ?? window.ref('event', undefined, id);
}

/** The event type id of an event in a form. */
export function lowerEventType(event: Form | undefined, window: Window): string {
  if (isRef(event)) return idOr(event, window);
  return typeof event === 'string' ? (EVENT_TYPES.get(event) ?? event) : '';
}

/** Words of events that are not written `event:`. */
export const EVENT_WORDS: readonly string[] = ['propertyChanged', 'formSubmitted', 'created'];

/** The word of an event and what stands behind it; undefined for one that is written `event:`. */
export function eventIn(form: Form): readonly [string, Form] | undefined {
  return isMap(form) && form.size === 1 ? [...form].find(([word]) => EVENT_WORDS.includes(word)) : undefined;
}
