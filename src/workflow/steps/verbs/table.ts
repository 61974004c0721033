import type { Form } from '../../../core/form.ts';
import type { Verb } from '../verb.ts';
import { associate, unenrollFromSequence } from './associating.ts';
import { code, webhook } from './outside.ts';
import {
  addToList,
  copyProperty,
  enrollIn,
  enrollInSequence,
  manageSubscription,
  notifyByEmail,
  notifyInApp,
  removeFromList,
  rotateOwner,
  sendEmail,
  sendEmailTo,
  setMarketingStatus,
} from './people.ts';
import { clearProperty, setAssociated, setProperty } from './properties.ts';
import { createNote, createRecord, createTask, deleteRecord } from './records.ts';
import {
  delay,
  delayUntilDate,
  delayUntilEvent,
  delayUntilLater,
  delayUntilMoment,
  untilVerb,
} from './time.ts';

/** All verbs. Where several stand for one type of action, the first one that has words for it does. */
const VERBS: readonly Verb[] = [
  clearProperty,
  setProperty,
  setAssociated,
  createTask,
  createRecord,
  createNote,
  delayUntilMoment,
  delay,
  delayUntilDate,
  delayUntilEvent,
  delayUntilLater,
  sendEmail,
  sendEmailTo,
  notifyByEmail,
  notifyInApp,
  rotateOwner,
  copyProperty,
  addToList,
  removeFromList,
  enrollIn,
  webhook,
  code,
  associate,
  setMarketingStatus,
  manageSubscription,
  enrollInSequence,
  unenrollFromSequence,
  deleteRecord,
];

const byType = new Map<string, Verb[]>();
const byName = new Map<string, Verb>();
for (const verb of VERBS) {
  byName.set(verb.name, verb);
  const type = typeKey(verb.type, verb.actionTypeId);
  byType.set(type, [...(byType.get(type) ?? []), verb]);
}

export const verbNames: readonly string[] = [...byName.keys()];

/** What tells types of actions from each other: one that changes needs a new id (reference 18). */
export function typeKey(type: unknown, actionTypeId: unknown): string {
  return `${String(type)} ${String(actionTypeId ?? '')}`;
}

/** The verbs that can stand for a type of action. */
export function verbsFor(type: unknown, actionTypeId: unknown): readonly Verb[] {
  return byType.get(typeKey(type, actionTypeId)) ?? [];
}

/** The verb of a step; `delayUntil` stands for several types of action, which what it says tells apart. */
export function verbNamed(name: string, spec: Form | undefined): Verb | undefined {
  return name === delayUntilDate.name ? untilVerb(spec ?? null) : byName.get(name);
}
