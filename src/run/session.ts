import type { Json } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Layered } from '../core/configuration.ts';
import { Refusal } from '../core/refusal.ts';
import type { Gateway } from '../portal/gateway.ts';

/** Who answers: GET account details (reference 3.2). */
export interface Account {
  readonly portalId: number;
  readonly accountType: string;
  readonly timeZone: string;
  readonly companyCurrency: string;
  /** Host of the web application, such as app-eu1.hubspot.com. */
  readonly uiDomain: string;
}

/** Asks who the token belongs to, before anything else, and refuses another portal than the configuration's. */
export async function openAccount(
  gateway: Gateway,
  { settings, name }: Pick<Layered, 'settings' | 'name'>,
  variable: string,
): Promise<Account> {
  const account = accountOf((await gateway.send({ endpoint: 'account.details' })).body);
  if (account.portalId === settings.portalId) return account;
  if (Number.isNaN(account.portalId))
    throw new Refusal(
      'PF4001',
      'the portal does not say which one it is',
      'check endpoint in portal.yaml; if it is right, try again',
    );
  throw new Refusal(
    'PF4001',
    `the token in ${variable} belongs to portal ${account.portalId}, but portals/${name}/portal.yaml says ${settings.portalId}`,
    `put a token of portal ${settings.portalId} into ${variable}, or correct portalId`,
  );
}

export function accountOf(body: Json | undefined): Account {
  const details = isObject(body) ? body : {};
  const text = (key: string) => (typeof details[key] === 'string' ? String(details[key]) : '');
  return {
    portalId: Number(details['portalId']),
    accountType: text('accountType'),
    timeZone: text('timeZone'),
    companyCurrency: text('companyCurrency'),
    uiDomain: text('uiDomain') || 'app.hubspot.com',
  };
}
