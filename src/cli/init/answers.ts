import { looksSecret } from '../../config/report.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';

export interface InitOptions {
  readonly portal?: string;
  readonly portalId?: number;
  readonly tokenVariable?: string;
  readonly emulator?: boolean;
  readonly yes?: boolean;
}

/** What `init` has to know. Without a portal id, the portal is a sample on the emulator. */
export interface Answers {
  readonly name: string;
  readonly portalId?: number;
  readonly tokenVariable: string;
}

const SAMPLE = { name: 'sample', tokenVariable: 'PORTALFORM_EMULATOR_TOKEN' };

/** From flags, and on a terminal by asking for what they leave open; undefined when a question was cancelled. */
export async function answersOf(options: InitOptions, io: Io, output: Output): Promise<Answers | undefined> {
  checkFlags(options);
  if (options.emulator) return sampleAnswers(options);
  if (options.yes || !io.interactive) return unasked(options);
  return wizard(options, io, output);
}

function checkFlags({ portal, portalId, tokenVariable, emulator }: InitOptions): void {
  if (emulator && portalId !== undefined)
    throw new UsageError(
      '--portal-id does not go with --emulator',
      'leave one of them out: the emulator has a portal id of its own',
    );
  const problem =
    (portal === undefined ? undefined : nameProblem(portal)) ??
    (portalId === undefined ? undefined : portalIdProblem(String(portalId))) ??
    (tokenVariable === undefined ? undefined : variableProblem(tokenVariable));
  if (problem !== undefined) throw new UsageError(problem, 'portalform help init shows examples');
}

function sampleAnswers({ portal = SAMPLE.name, tokenVariable = SAMPLE.tokenVariable }: InitOptions): Answers {
  return { name: portal, tokenVariable };
}

function unasked({ portal = 'main', portalId, tokenVariable = variableFor(portal) }: InitOptions): Answers {
  if (portalId !== undefined) return { name: portal, portalId, tokenVariable };
  throw new UsageError(
    'which portal? Its account id is needed',
    'add --portal-id <Hub ID>, or --emulator for a sample that needs no account',
  );
}

async function wizard(options: InitOptions, io: Io, output: Output): Promise<Answers | undefined> {
  const ask = (question: string, problem: (text: string) => string | undefined) =>
    askUntilRight(question, problem, io, output);
  const portalId =
    options.portalId === undefined
      ? await ask(
          'HubSpot account id (Hub ID) of your first portal; leave it empty for a sample on the emulator',
          text => (text === '' ? undefined : portalIdProblem(text)),
        )
      : String(options.portalId);
  if (portalId === undefined) return undefined;
  if (portalId === '') return sampleAnswers(options);
  const name =
    options.portal ??
    (await ask('Its name here, such as eu (empty: main)', text =>
      text === '' ? undefined : nameProblem(text),
    ));
  if (name === undefined) return undefined;
  const usual = variableFor(name || 'main');
  const variable =
    options.tokenVariable ??
    (await ask(`The environment variable that will hold its token (empty: ${usual})`, text =>
      text === '' ? undefined : variableProblem(text),
    ));
  if (variable === undefined) return undefined;
  return { name: name || 'main', portalId: Number(portalId), tokenVariable: variable || usual };
}

/** Asks again until the answer is right; undefined when cancelled. */
async function askUntilRight(
  question: string,
  problem: (text: string) => string | undefined,
  io: Io,
  output: Output,
): Promise<string | undefined> {
  for (;;) {
    const text = (await io.ask(question))?.trim();
    const wrong = text === undefined ? undefined : problem(text);
    if (wrong === undefined) return text;
    output.note(wrong);
  }
}

/** `eu-west` → `HUBSPOT_EU_WEST_TOKEN`. */
export function variableFor(name: string): string {
  return `HUBSPOT_${name.toUpperCase().replaceAll('-', '_')}_TOKEN`;
}

export function nameProblem(name: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name)
    ? undefined
    : 'the name of a portal is a directory: letters, digits, _ and -';
}

export function portalIdProblem(text: string): string | undefined {
  return /^\d{1,15}$/.test(text) && Number(text) > 0
    ? undefined
    : 'a portal id is the number that HubSpot shows in the account menu, such as 147893286';
}

/** Never repeats what was given: it may be a token. */
export function variableProblem(variable: string): string | undefined {
  if (looksSecret(variable))
    return 'this looks like a token; what is wanted is the name of the environment variable that will hold it';
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(variable)
    ? undefined
    : 'the name of an environment variable is letters, digits and _';
}
