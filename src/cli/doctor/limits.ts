import { isObject, type Json, type JsonObject } from '../../core/call.ts';
import { typeIdOf } from '../../kinds/objectTypes.ts';
import type { Limits } from '../../portal/limiter.ts';
import { thousands } from '../../render/safe.ts';
import { type Line, success, warning } from './report.ts';

/** From this part of a limit on it is worth a warning. */
const NEARLY = 0.8;

/**
 * Calls of the day, from `account.apiUsage`. It counts private apps only, not service keys (reference 3.2, O), and
 * its body is described with and without a list around it: both are read.
 */
export function dailyCallsLines(body: Json): readonly Line[] {
  const usages = isObject(body) && Array.isArray(body.results) ? body.results : [body];
  return usages.filter(isObject).flatMap(usage => {
    const { currentUsage: used, usageLimit: limit, resetsAt } = usage;
    if (typeof used !== 'number' || typeof limit !== 'number') return [];
    const until = typeof resetsAt === 'string' ? `, until ${resetsAt}` : '';
    const says = `${of(used, limit)} calls of private apps used today${until} (service keys are not counted here)`;
    return [
      judged(
        'dailyCalls',
        says,
        used,
        limit,
        'spread large runs over days, or find the app that calls so much: HubSpot > Settings > Integrations',
      ),
    ];
  });
}

/** What the headers of the last answer said (reference 4.1). */
export function burstLines({ max, intervalMilliseconds, daily, dailyRemaining }: Limits): readonly Line[] {
  const burst =
    max === undefined || intervalMilliseconds === undefined
      ? []
      : [`${max} requests in ${intervalMilliseconds / 1000} s`];
  const left =
    daily === undefined || dailyRemaining === undefined
      ? []
      : [`${thousands(dailyRemaining)} of ${thousands(daily)} left today`];
  const said = [...burst, ...left].join(', ');
  return said === '' ? [] : [success('burst', `this token may send ${said}`)];
}

/** Custom properties of the object types that the configuration names (reference 13). */
export function customPropertiesLines(body: Json, objectTypes: readonly string[]): readonly Line[] {
  const counts = isObject(body) && Array.isArray(body.byObjectType) ? body.byObjectType.filter(isObject) : [];
  return objectTypes.flatMap(objectType =>
    counts
      .filter(count => count.objectTypeId === typeIdOf(objectType))
      .flatMap(count => propertiesLine(objectType, count)),
  );
}

function propertiesLine(objectType: string, { usage, limit }: JsonObject): readonly Line[] {
  if (typeof usage !== 'number' || typeof limit !== 'number') return [];
  return [
    judged(
      'customProperties',
      `${of(usage, limit)} custom properties of ${objectType} used`,
      usage,
      limit,
      'archive properties that nobody uses',
    ),
  ];
}

function of(used: number, limit: number): string {
  return `${thousands(used)} of ${thousands(limit)}`;
}

function judged(check: string, says: string, used: number, limit: number, hint: string): Line {
  return used >= limit * NEARLY ? warning(check, says, hint) : success(check, says);
}
