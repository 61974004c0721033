import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Layered } from '../core/configuration.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { formText } from '../core/hash.ts';
import { kindsFor } from '../kinds/registry.ts';
import { createGateway, type Gateway, type TraceEntry } from '../portal/gateway.ts';
import { secretsNamedIn } from '../run/apply/secrets.ts';
import type { Account } from '../run/session.ts';
import { openAccount } from '../run/session.ts';
import { InvalidConfiguration } from './failures.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage-error.ts';
import type { Configured, Workspace } from './workspace.ts';
import { loadWithFacts } from './workspace.ts';

export interface ConnectOptions {
  readonly traceHttp?: string;
  /** Seconds for one request. */
  readonly timeout?: number;
}

export interface Connected {
  readonly gateway: Gateway;
  readonly account: Account;
  readonly configured: Configured;
}

/** Checks that the token of a portal is set, before any request. */
export function checkToken({ layered }: Configured, use: 'read' | 'write', io: Io): void {
  const missing = missingToken(layered, use, io);
  if (missing) throw new InvalidConfiguration('a token is not set', [missing]);
}

/** The finding that the token of a portal is not set; undefined when it is. */
export function missingToken(layered: Layered, use: 'read' | 'write', io: Io): Diagnostic | undefined {
  const variable = layered.settings.token[use];
  if (io.env[variable]) return undefined;
  const message = `the environment variable ${variable}, which holds the token of portal ${layered.name}, is not set`;
  const finding = {
    code: 'PF5001',
    severity: 'error' as const,
    message,
    fix: `export ${variable}=… (a private app token or a service key of portal ${layered.settings.portalId})`,
  };
  return layered.diagnose(finding, ['portal', 'token', use]);
}

/**
 * Opens a portal: asks whose token it is before anything else, and loads the configuration again when it depends on
 * what the portal says of itself.
 */
export async function connect(
  workspace: Workspace,
  configured: Configured,
  use: 'read' | 'write',
  io: Io,
  output: Output,
  options: ConnectOptions,
): Promise<Connected> {
  const { layered } = configured;
  const token = io.env[layered.settings.token[use]] ?? '';
  for (const variable of Object.values(layered.settings.token)) output.hide(io.env[variable] ?? '');
  hideSecrets(configured, io, output);
  const gateway = createGateway({
    endpoint: layered.settings.endpoint,
    token,
    clock: { now: () => io.now().getTime(), sleep: io.sleep },
    ...(options.timeout !== undefined && { timeout: options.timeout * 1000 }),
    ...(options.traceHttp !== undefined && { log: traceTo(resolve(io.cwd, options.traceHttp), output) }),
  });
  const account = await openAccount(gateway, layered, layered.settings.token[use]);
  return { gateway, account, configured: loadWithFacts(workspace, configured, account) };
}

/** What is shorter is no secret, and would hide half of what is said. */
const shortestSecret = 6;

/** Secrets that configuration names: HubSpot has them since they were sent, and may say them back in any answer. */
function hideSecrets({ layered, declaration }: Configured, io: Io, output: Output): void {
  const keeps = new Set(kindsFor(layered.settings).flatMap(({ name, masked }) => (masked ? [name] : [])));
  const texts = declaration.resources.filter(({ kind }) => keeps.has(kind)).map(({ form }) => formText(form));
  for (const name of texts.flatMap(secretsNamedIn)) {
    const value = io.env[name] ?? '';
    if (value.length >= shortestSecret) output.hide(value);
  }
}

/** A trace that cannot be begun is a mistake in the command; one that breaks off later must not break a write. */
function traceTo(file: string, output: Output): (entry: TraceEntry) => void {
  let broken = !append(file, '');
  if (broken) throw new UsageError(`${file} cannot be written`, 'choose another place with --trace-http');
  return entry => {
    // an answer may say back what was sent
    if (broken || append(file, `${output.redact(JSON.stringify(entry))}\n`)) return;
    broken = true;
    output.problem(`warning: the trace ${file} cannot be written any more`);
  };
}

function append(file: string, text: string): boolean {
  try {
    appendFileSync(file, text, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}
