import type { JsonObject } from '../core/call.ts';
import type { Form, Ref } from '../core/form.ts';
import { type ObjectTypeForm, refAddress, type Window } from './context.ts';
import { liftEvent, lowerEvent } from './event.ts';
import { liftFilter } from './lift.ts';
import { lowerFilter } from './lower.ts';
import { liftTrigger, lowerTrigger } from './trigger.ts';

type Lower = (form: Form, objectType: ObjectTypeForm, window: Window) => JsonObject;
type Lift = (body: JsonObject, objectType: ObjectTypeForm, window: Window) => Form;

/** A filter as it would read when pulled from this portal: so that what goes without saying there is not said. */
export const settleFilter = settled(lowerFilter, liftFilter);
export const settleTrigger = settled(lowerTrigger, liftTrigger);
export const settleEvent = settled(lowerEvent, liftEvent);

function settled(lower: Lower, lift: Lift) {
  return (form: Form, objectType: ObjectTypeForm, window: Window): Form => {
    const through = withUnknown(window);
    return lift(lower(form, objectType, through), objectType, through);
  };
}

/** The same window, through which also references to what is not there yet come back as they were. */
export function withUnknown(window: Window): Window {
  const unknown = new Map<string, Ref>();
  return {
    ...window,
    id(ref) {
      const id = window.id(ref) ?? ref.literal;
      if (id !== undefined) return id;
      const address = `(known after apply) ${refAddress(ref)}`;
      unknown.set(address, ref);
      return address;
    },
    ref: (kind, scope, id) => unknown.get(id) ?? window.ref(kind, scope, id),
  };
}
