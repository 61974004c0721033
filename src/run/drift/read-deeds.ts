import type { Call, JsonObject } from '../../core/call.ts';
import type { Deed } from '../../drift/deeds.ts';
import { objectAt, stringAt } from '../../kinds/body.ts';
import { nextByCursor, resultsOf } from '../../kinds/paging.ts';
import type { Reader } from '../reader.ts';

/** How many pages are asked for: the log has every value that somebody types, too. */
const mostPages = 5;
/** How many a page may hold is told nowhere: as many as in other lists. */
const pageSize = '100';

/**
 * What users have done in a portal since a moment (ISO 8601), from its audit log (reference 3.2: Enterprise, scope
 * account-info.security.read; parameters and body after HubSpot's page on it). Nothing where the token may not see it or
 * the portal has none: who did something is said as far as HubSpot tells.
 */
export async function readDeeds(reader: Reader, since: string): Promise<readonly Deed[]> {
  const deeds: Deed[] = [];
  let call: Call | undefined = {
    endpoint: 'account.auditLogs',
    query: { limit: pageSize, occurredAfter: since },
  };
  for (let page = 0; call && page < mostPages; page++) {
    const answer = await reader.read(call);
    if ('unreadable' in answer) break;
    deeds.push(...(resultsOf(answer) ?? []).flatMap(body => deedOf(body) ?? []));
    call = nextByCursor(answer);
  }
  return deeds;
}

function deedOf(body: JsonObject): Deed | undefined {
  const user = objectAt(body, 'actingUser');
  const { userId } = user;
  const [target, at, email] = [
    stringAt(body, 'targetObjectId'),
    stringAt(body, 'occurredAt'),
    stringAt(user, 'userEmail'),
  ];
  if (target === undefined || at === undefined || typeof userId !== 'number') return undefined;
  const what = ['category', 'subCategory'].flatMap(key => stringAt(body, key) ?? []).join(' ');
  return { what, target, at, userId: String(userId), ...(email !== undefined && { email }) };
}
