import { looksSecret } from '../../config/report.ts';
import { isObject, type Json } from '../../core/call.ts';
import { checkEndpoint } from '../../core/endpoint-url.ts';
import { Refusal } from '../../core/refusal.ts';
import { kindsFor } from '../../kinds/registry.ts';
import { PortalError } from '../../portal/errors.ts';
import type { Gateway } from '../../portal/gateway.ts';
import { accountOf } from '../../run/session.ts';
import { type Connected, type ConnectOptions, connect } from '../connect.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import type { Configured, Workspace } from '../workspace.ts';
import { burstLines, customPropertiesLines, dailyCallsLines } from './limits.ts';
import { failure, type Line, type Section, success, warning } from './report.ts';
import { markerLines, needsOf, scopeLines, scopesIn } from './scopes.ts';
import { abilityLines, tokenKindLine } from './token-kinds.ts';
import type { Checked } from './workspace.ts';

/** What looking at a portal takes. */
export interface Visit {
  readonly workspace: Workspace;
  readonly io: Io;
  readonly output: Output;
  readonly options: ConnectOptions & { readonly offline?: boolean };
  /** Where a variable comes from, in words. */
  readonly sourceOf: (variable: string) => string;
}

/** Looks at one portal: its tokens, whose they are, what they may do, and what is left of its limits. */
export async function portalSection({ name, configured }: Checked, visit: Visit): Promise<Section> {
  const lines = configured && isUsable(configured) ? await linesOf(configured, visit) : [unusable()];
  return { title: `Portal ${name}`, portal: name, lines };
}

/** Settings with mistakes in them are not used: not to send a token somewhere, nor to print what may be one. */
function isUsable({ layered: { settings } }: Configured): boolean {
  const { portalId, token, endpoint } = settings;
  const named = [token.read, token.write].every(variable => variable !== '' && !looksSecret(variable));
  return portalId > 0 && named && checkEndpoint(endpoint) === undefined;
}

function unusable(): Line {
  return warning(
    'token',
    'nothing was asked of this portal, because its portal.yaml has mistakes',
    'correct portal.yaml first',
  );
}

async function linesOf(configured: Configured, visit: Visit): Promise<readonly Line[]> {
  const { endpoint, token } = configured.layered.settings;
  const jobsThere: readonly Job[] = token.read === token.write ? ['both'] : ['read', 'write'];
  const lines: Line[] = [success('endpoint', `endpoint ${endpoint}`)];
  for (const job of jobsThere) lines.push(...(await tokenLines(configured, job, visit)));
  return [...lines, ...abilityLines([token.read, token.write].map(variable => visit.io.env[variable] ?? ''))];
}

/** Which job a token has. */
type Job = 'read' | 'write' | 'both';
const jobs: Readonly<Record<Job, string>> = {
  read: 'to read',
  write: 'to apply',
  both: 'to read and to apply',
};

async function tokenLines(configured: Configured, job: Job, visit: Visit): Promise<readonly Line[]> {
  const { io, output, options } = visit;
  const use = job === 'write' ? 'write' : 'read';
  const variable = configured.layered.settings.token[use];
  const token = io.env[variable] ?? '';
  if (token === '') return [missingToken(variable, job, configured, options.offline === true)];
  output.hide(token);
  const known: readonly Line[] = [
    success('token', `${variable} (${jobs[job]}) is set, from ${visit.sourceOf(variable)}`),
    tokenKindLine(variable, token),
  ];
  if (options.offline) return known;
  const connected = await attempt('account', () =>
    connect(visit.workspace, configured, use, io, output, options),
  );
  if ('check' in connected) return [...known, connected];
  return [...known, ...(await connectedLines(connected, variable, job))];
}

function missingToken(variable: string, job: Job, { layered }: Configured, offline: boolean): Line {
  const says = `the environment variable ${variable} (${jobs[job]}) is not set`;
  const hint = `export ${variable}=… (a service key or private app token of portal ${layered.settings.portalId}), or name a file with --env-file`;
  return offline ? warning('token', says, hint) : failure('token', says, hint);
}

async function connectedLines(
  { gateway, configured }: Connected,
  variable: string,
  job: Job,
): Promise<readonly Line[]> {
  const { declaration, layered } = configured;
  const needs = needsOf(declaration, kindsFor(layered.settings));
  // apply plans afresh first, so the token to write needs to read as well (reference 3.3, O)
  const needed = job === 'read' ? needs.read : [...needs.read, ...needs.write];
  const objectTypes = [...new Set(declaration.resources.flatMap(({ scope }) => scope ?? []))].sort();
  return [
    ...(await asked(gateway, 'account.details', 'account', body => [accountLine(body)])),
    ...(await asked(gateway, 'token.info', 'scopes', body => [
      ...scopeLines(variable, scopesIn(body), needed),
      ...(job === 'read' || layered.settings.marker === undefined
        ? []
        : markerLines(variable, scopesIn(body), needed)),
    ])),
    ...(job === 'write' ? [] : await asked(gateway, 'account.apiUsage', 'dailyCalls', dailyCallsLines)),
    ...(job === 'write'
      ? []
      : await asked(gateway, 'limits.customProperties', 'customProperties', body =>
          customPropertiesLines(body, objectTypes),
        )),
    ...burstLines(gateway.spent.limits),
  ];
}

function accountLine(body: Json): Line {
  const { portalId, accountType, timeZone, companyCurrency, uiDomain } = accountOf(body);
  const hosting =
    isObject(body) && typeof body.dataHostingLocation === 'string'
      ? [`hosted in ${body.dataHostingLocation}`]
      : [];
  const facts = [
    `account type ${accountType}`,
    `time zone ${timeZone}`,
    `currency ${companyCurrency}`,
    ...hosting,
    uiDomain,
  ];
  return success(
    'account',
    `the token belongs to portal ${portalId}, as portal.yaml says: ${facts.join(', ')}`,
  );
}

/** Asks for one thing. What HubSpot does not tell is a line, and limits nothing else. */
async function asked(
  gateway: Gateway,
  endpoint: string,
  check: string,
  lines: (body: Json) => readonly Line[],
): Promise<readonly Line[]> {
  const answer = await attempt(check, () => gateway.send({ endpoint }));
  if ('body' in answer) return lines(answer.body);
  return [warning(answer.check, answer.message, answer.hint)];
}

/** A result, or the line that says why there is none. Mistakes of portalform itself are thrown. */
async function attempt<Result extends object>(
  check: string,
  act: () => Promise<Result>,
): Promise<Result | Failure> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof PortalError)
      return { check, status: 'error', message: error.message, hint: error.next };
    if (error instanceof Refusal) return { check, status: 'error', message: error.message, hint: error.fix };
    throw error;
  }
}

interface Failure extends Line {
  readonly hint: string;
}
