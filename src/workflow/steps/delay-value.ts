import { isObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import { days, finding, textOf, time } from './codec.ts';
import { durationFault, durationOf, durationText, integerIn, parseDuration } from './duration.ts';
import { hasOnly } from './json.ts';
import { field, type Part, UNFIT } from './part.ts';
import { mapOf } from './parts.ts';

const DURATION_FIX = 'write it as "2 days" or "90 minutes"';

/** Fields of a body that hold a number and a unit; HubSpot has the number as text in some places. */
interface Fields {
  readonly amount: string;
  readonly unit: string;
  readonly asText: boolean;
}

/** A length of time: `in: 2 days`. */
export function duration(name: string, { amount, unit, asText }: Fields): Part {
  return {
    name,
    fields: [amount, unit],
    required: DURATION_FIX,
    lift(fields) {
      if (fields[amount] === undefined && fields[unit] === undefined) return undefined;
      const number = asText ? integerIn(fields[amount]) : fields[amount];
      const found = durationOf(number, fields[unit]);
      return found ? durationText(found) : UNFIT;
    },
    lower(said) {
      const found = parseDuration(textOf(said));
      if (!found) return {};
      return { [amount]: asText ? String(found.amount) : found.amount, [unit]: found.unit };
    },
    expand: expandDuration,
    contract: form => form,
    check: tree => finding(durationFault(textOf(tree)), DURATION_FIX),
  };
}

export function expandDuration(tree: Form): Form {
  const found = parseDuration(textOf(tree));
  return found ? durationText(found) : tree;
}

const STATIC_ZONE = 'STATIC_TIME_ZONE';

/** The time zone of a moment, where it is not the portal's. */
const zone: Part = {
  name: 'zone',
  fields: ['timeZoneStrategy'],
  lift({ timeZoneStrategy: strategy }) {
    if (strategy === undefined) return undefined;
    const isStatic =
      isObject(strategy) && strategy.type === STATIC_ZONE && hasOnly(strategy, 'type', 'timeZoneId');
    return isStatic && typeof strategy.timeZoneId === 'string' ? strategy.timeZoneId : UNFIT;
  },
  lower: said =>
    said === undefined ? {} : { timeZoneStrategy: { timeZoneId: textOf(said), type: STATIC_ZONE } },
  expand: tree => tree,
  contract: form => form,
  check: () => [],
};

/** A moment from now: due times of tasks, and dates that are set (`timeDelay`, reference 11.4). */
const parts: readonly Part[] = [
  duration('in', { amount: 'delta', unit: 'timeUnit', asText: false }),
  field('time', 'timeOfDay', time),
  field('days', 'daysOfWeek', days, { usual: [] }),
  zone,
];

export const delayCodec = mapOf({ name: 'in', parts });

/** Real tasks are due some days on, at a time of day; what else can be said here is not proven (U). One switch. */
export const dueCodec = mapOf({ name: 'due', parts, main: 'in' });
