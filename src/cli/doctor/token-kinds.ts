import { type Line, success, warning } from './report.ts';

/** The day from which HubSpot no longer supports legacy private apps: "September 2027" (reference 1.1, D). */
const LEGACY_APPS_END = '2027-09-01';

const PREFIX = /^pat-[a-z0-9]{1,8}(?=-)/i;

/** What a token may be, by its form: token info tells the kinds apart no more than that does (reference 3.1). */
export function tokenKindLine(variable: string, token: string): Line {
  const prefix = PREFIX.exec(token)?.[0];
  if (prefix !== undefined)
    return success(
      'tokenKind',
      `${variable} begins with ${prefix}: a service key, a static token of a project app, or a legacy private app`,
    );
  const says = `${variable} does not begin with pat-, as private app tokens and service keys do: probably an OAuth access token, which portalform cannot renew`;
  return warning('tokenKind', says, 'make a service key: HubSpot > Settings > Integrations > Service Keys');
}

/** What each kind that a token may be can do. HubSpot gives all three the same form, so all three are named. */
export function abilityLines(tokens: readonly string[]): readonly Line[] {
  if (!tokens.some(token => PREFIX.test(token))) return [];
  return [
    // reference 1.4 and 3.1: O, from a single source
    success(
      'tokenKind',
      'a service key can read and write properties and groups, but HubSpot refuses it the workflow API',
    ),
    success('tokenKind', 'a static token of a project app can do everything its scopes allow'),
    // reference 1.1 and 1.5, D
    success(
      'tokenKind',
      `a legacy private app can do everything its scopes allow until ${LEGACY_APPS_END}; no new ones can be made`,
    ),
  ];
}
