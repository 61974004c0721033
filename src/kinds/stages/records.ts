import type { JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Finding, Probe } from '../../core/kind.ts';
import type { Hold } from '../../core/plan.ts';
import { numberAt } from '../body.ts';

/** Counts the records that hold a value: HubSpot deletes no stage or pipeline that records are in (reference 7.3, O). */
export function recordsProbe(
  objectType: string,
  property: string,
  value: string,
  path: readonly string[] | undefined,
): Probe {
  const where = path === undefined ? {} : { path };
  const filters: readonly JsonObject[] = [{ propertyName: property, operator: 'EQ', value }];
  const body = { limit: 1, properties: [], filterGroups: [{ filters }] };
  return {
    call: { endpoint: 'records.search', path: { objectType }, body },
    read(answer): readonly Finding[] {
      if ('unreadable' in answer) return [{ ...where, held: uncounted(objectType, answer.unreadable) }];
      const total = isObject(answer.body) ? numberAt(answer.body, 'total') : undefined;
      if (total === undefined) return [{ ...where, held: uncounted(objectType, 'the answer had no total') }];
      return [{ ...where, records: total, ...(total > 0 && { held: inUse(total, objectType) }) }];
    },
  };
}

function inUse(records: number, objectType: string): Hold {
  const who =
    records === 1 ? `one of the ${objectType} is` : `${records.toLocaleString('en-US')} ${objectType} are`;
  const says = `${who} in it, and HubSpot deletes nothing that records are in`;
  return { reason: 'inUse', says, wayOut: 'move those records to another stage first' };
}

function uncounted(objectType: string, why: string): Hold {
  return {
    reason: 'unreadable',
    says: `the ${objectType} in it cannot be counted: ${why}`,
    wayOut: `let the read token search records (crm.objects.${objectType}.read)`,
  };
}
