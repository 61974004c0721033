/**
 * The demo: an emulated HubSpot portal of a long-lived company, the people who work in it, and portalform at work on
 * it, with the output that a user would see. No account, no network. Ends with 1 when a step is not as promised.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cli, type Emulated, type Environment, portalform, startEmulator } from './demo/cli.ts';
import { commitAll, startRepository } from './demo/git.ts';
import { editByHand } from './demo/people.ts';
import { complain, dim, heading, plain, say, typed } from './demo/screen.ts';
import { brokenPromise, type Step, story } from './demo/story.ts';
import { copyExample, editFile, setEndpoint } from './demo/workspace.ts';

const PORTAL_DATA = 'emulated';
const PLAN = 'plan.json';
const JOURNAL = join('.portalform', 'journal', 'eu.jsonl');

process.exitCode = await demo();

async function demo(): Promise<number> {
  const workspace = copyExample([PORTAL_DATA, PLAN, '.portalform']);
  say('portalform demo: Acme has sold in Europe for ten years, and its HubSpot portal shows it.');
  say(
    dim(
      `A copy of the example company is in ${workspace}; nothing else is touched, nothing leaves this machine.`,
    ),
  );
  heading('Start the portal');
  const start = ['--data', PORTAL_DATA, '--seed', 'examples/acme/eu'];
  typed(`portalform emulator ${start.join(' ')} --port 0`);
  const emulated = await startEmulator([...start, '--port', '0'], workspace);
  try {
    return await tell(workspace, emulated);
  } finally {
    await emulated.stop();
  }
}

/** Where the story takes place. */
interface Scene {
  readonly workspace: string;
  readonly emulated: Emulated;
  readonly tokens: Environment;
  readonly inGit: boolean;
}

async function tell(workspace: string, emulated: Emulated): Promise<number> {
  const { url, token, portalId } = emulated;
  const file = setEndpoint(workspace, 'eu', url);
  say(`HubSpot portal ${portalId} on ${url}`);
  say(dim(`(${file} of the copy says so now)`));
  const inGit = startRepository(workspace);
  if (inGit) commit(workspace, 'What Acme wants its portals to be');
  else
    say(dim('There is no git here: the portal cannot remember commits, and the journal stands in for them.'));
  const tokens: Environment = { HUBSPOT_EU_READ: token, HUBSPOT_EU_WRITE: token };
  const scene: Scene = { workspace, emulated, tokens, inGit };
  for (const [index, step] of story.entries()) {
    const broken = await perform(step, index + 1, scene);
    if (broken === undefined) continue;
    complain(
      `Not as promised: portalform ${step.args.join(' ')}: ${broken}. The workspace is in ${workspace}.`,
    );
    return 1;
  }
  const missing = [PLAN, JOURNAL].find(name => !existsSync(join(workspace, name)));
  if (missing !== undefined) {
    complain(`Not as promised: there is no ${missing} in ${workspace}.`);
    return 1;
  }
  sayWhatIsNext(workspace, new URL(url).port, token);
  return 0;
}

/** Plays one step; says how it was not as promised. */
async function perform(
  step: Step,
  number: number,
  { workspace, emulated, tokens, inGit }: Scene,
): Promise<string | undefined> {
  heading(`${number}. ${step.title}`);
  if (step.meanwhile) {
    say(step.meanwhile.says);
    await editByHand(emulated, step.meanwhile.edits);
  }
  if (step.edit) {
    say(step.edit.says);
    editFile(workspace, step.edit);
  }
  say(dim(step.why));
  if (step.commit !== undefined && inGit) commit(workspace, step.commit);
  typed(`portalform ${step.args.join(' ')}`);
  const { exit, output } = await portalform(step.args, workspace, tokens, step.shownFrom);
  return brokenPromise(step, exit, plain(output), inGit);
}

function commit(workspace: string, message: string): void {
  typed(`git add --all && git commit --quiet --message "${message}"`);
  commitAll(workspace, message);
}

function sayWhatIsNext(workspace: string, port: string, token: string): void {
  heading('What is left');
  say(`Everything is in ${workspace}:`);
  for (const [name, what] of [
    [PLAN, 'the plan that was applied last, with its checksum'],
    [JOURNAL, 'what was sent, what was there before, what became of it'],
    ['portals/', 'the configuration, with what was pulled'],
    [`${PORTAL_DATA}/`, 'the portal itself, as it is now'],
  ] as const) {
    say(`  ${name.padEnd(JOURNAL.length)}  ${what}`);
  }
  heading('Play on');
  typed(`cd ${workspace}`);
  typed(`alias portalform='node ${cli}'`);
  typed(`portalform emulator --data ${PORTAL_DATA} --port ${port} &`);
  typed(`export HUBSPOT_EU_READ=${token} HUBSPOT_EU_WRITE=${token}`);
  say(dim('# change a label in portals/base/contacts.yaml, commit, then:'));
  typed('portalform plan eu --out plan.json');
  typed('portalform apply plan.json');
  say(
    dim(
      '# or a portal that is all new (the command is in portals/na/portal.yaml), or your own: portalform init',
    ),
  );
}
