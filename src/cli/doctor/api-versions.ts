import { apiVersions } from '../../portal/endpoints.ts';
import { type Line, type Section, success, warning } from './report.ts';

const DAY = 86_400_000;
/** Time enough to update in. */
const SOON_DAYS = 90;

/** A version that is spoken, and the day from which HubSpot may break it. */
interface SpokenVersion {
  readonly version: string;
  readonly ends: string;
}

/** The API versions this portalform speaks, those that end first first, and how long HubSpot supports them. */
export function apiSection(
  now: Date,
  versions: Readonly<Record<string, SpokenVersion>> = apiVersions,
): Section {
  const names = new Map<string, string[]>();
  for (const [name, { version, ends }] of Object.entries(versions)) {
    const key = JSON.stringify({ ends, version });
    names.set(key, [...(names.get(key) ?? []), name].sort());
  }
  const lines = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, spoken]) => versionLine(JSON.parse(key), spoken, now));
  return { title: "HubSpot's APIs", lines };
}

function versionLine({ version, ends }: SpokenVersion, names: readonly string[], now: Date): Line {
  const left = Math.ceil((Date.parse(ends) - now.getTime()) / DAY);
  const what = `version ${version} (${names.join(', ')})`;
  if (left <= 0)
    return warning(
      'apiVersion',
      `${what} has not been supported since ${ends}: HubSpot may break it`,
      'update portalform',
    );
  const says = `${what} is supported until ${ends}: ${left} ${left === 1 ? 'day' : 'days'} left`;
  return left <= SOON_DAYS
    ? warning('apiVersion', says, 'update portalform before that day')
    : success('apiVersion', says);
}
