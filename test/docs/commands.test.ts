import { describe, expect, it, onTestFinished } from 'vitest';
import { describeCommands } from '../../scripts/docs/cli.ts';
import { DOCUMENTS } from '../../scripts/docs/json-output.ts';
import { makeDirectory, writeFiles } from '../cli/test-workspace.ts';
import { openPageWorld, type PageWorld } from './page-world.ts';
import { wordsOf } from './shell.ts';

const FILES = {
  'portals/eu/portal.yaml': 'portal:\n  portalId: 147893286\n  token: HUBSPOT_EU\n',
  'portals/eu/contacts.yaml': `propertyGroups: { contacts: { lead_handoff: { label: Lead handoff } } }
properties: { contacts: { lead_region: { label: Lead region, groupName: lead_handoff, type: string, fieldType: text } } }
`,
  // what there is to remove and to rename
  'portals/eu/more.yaml': `properties:
  contacts:
    old_note: { label: Old note, groupName: lead_handoff, type: string, fieldType: text }
    lead_segment: { label: Segment, groupName: lead_handoff, type: enumeration, fieldType: select, options: [smb, enterprise] }
pipelines:
  deals:
    new_business:
      label: New business
      stages:
        trade_fair: { label: Trade fair, probability: 0.1 }
        won: { label: Won, probability: 1 }
        lost: { label: Lost, probability: 0 }
lists: { mql_waiting: { name: MQLs waiting, objectType: contacts, processingType: MANUAL } }
`,
  'portals/fleet.yaml': 'waves: [eu, rest]\n',
  'seeds/eu/account.json': '{}',
};

/** A second portal, for commands that are about several. */
const OTHER = { 'portals/na/portal.yaml': 'portal:\n  portalId: 98765432\n  token: HUBSPOT_EU\n' };

/** A layer that portals share. */
const BASE = { 'portals/base/variables.yaml': 'variables: {}\n' };

/** A workspace in which examples make sense: a portal, a saved plan, a snapshot, a seed. */
async function exampleWorld(command = ''): Promise<PageWorld> {
  const directory = makeDirectory();
  const world = openPageWorld(() => directory);
  onTestFinished(() => world.close());
  await world.addPortal(147893286);
  writeFiles(directory, FILES);
  world.setVariable('HUBSPOT_EU');
  for (const words of [
    ['plan', '--out', 'plan.json', '-q'],
    ['snapshot', '--out', 'eu.json', '-q'],
  ])
    await world.run(words);
  if (command === 'compare' || command === 'promote') {
    await world.addPortal(98765432);
    writeFiles(directory, OTHER);
  }
  if (command === 'promote')
    for (const portal of ['eu', 'na'])
      writeFiles(directory, { [`portals/${portal}/extends.yaml`]: 'extends: [../base]\n', ...BASE });
  if (command === 'promote' || command === 'drift') await world.run(['apply', '--yes', '-q']);
  return world;
}

/** The part of a shell line that is ours: `source <(portalform complete bash)`. */
function ownWords(line: string): readonly string[] {
  const own = /portalform ([^)|;]*)/.exec(line)?.[1] ?? '';
  return wordsOf(own.trim());
}

describe('examples in help and in the reference work', () => {
  const examples = describeCommands().flatMap(command => command.examples);

  it.each(examples)('%s', async line => {
    const words = ownWords(line);
    const world = await exampleWorld(words[0]);
    const asks = words[0] === 'apply' || (words[0] === 'init' && words.length === 1);
    const { exit, shown } = await world.run(
      asks ? [...words, '--yes', ...(words[0] === 'init' ? ['--emulator'] : [])] : words,
    );
    // a list of what is to be done first has something to do
    expect(words[0] === 'new' ? [0, 1] : [0, 2], shown).toContain(exit);
  });

  it('are there for every command', () => {
    expect(describeCommands().filter(command => command.examples.length === 0)).toEqual([]);
  });
});

describe('documents of --json', () => {
  it.each([
    ['validate', ['validate'], 'validation'],
    ['plan', ['plan'], 'plan'],
    ['apply', ['apply', '--yes'], 'outcome'],
    ['pull', ['pull'], 'pull'],
    ['snapshot', ['snapshot'], 'snapshotWritten'],
    ['portals', ['portals'], 'portals'],
    ['show', ['show'], 'show'],
    ['remove', ['remove', 'property.contacts.old_note'], 'edit'],
    ['move', ['move', 'list.mql_waiting', 'list.waiting'], 'edit'],
    ['schema --out', ['schema', '--out', 'schema.json'], 'schemaWritten'],
    ['doctor', ['doctor'], 'doctor'],
    ['history', ['history'], 'history'],
    ['survey', ['survey'], 'survey'],
    ['compare', ['compare'], 'comparison'],
    ['drift', ['drift'], 'drift'],
    ['promote', ['promote', '--from', 'eu'], 'promotion'],
    ['new', ['new', 'apac', '--like', 'eu'], 'checklist'],
    ['init', ['init', 'other', '--emulator', '--yes'], 'init'],
    ['a command that fails', ['plan', 'us'], 'error'],
  ])('of %s are listed', async (_, words, kind) => {
    const world = await exampleWorld(words[0]);
    const { stdout } = await world.run([...words, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ kind });
    expect(Object.keys(DOCUMENTS)).toContain(kind);
  });

  it('of a configuration with errors, and of several portals, are listed', async () => {
    const world = await exampleWorld();
    await world.addPortal(147893287);
    world.write('portals/us/portal.yaml', 'portal: { portalId: 147893287, token: HUBSPOT_US }\n');
    world.setVariable('HUBSPOT_US');
    const documentOf = async (...words: readonly string[]) =>
      JSON.parse((await world.run([...words, '--json'])).stdout);
    expect(await documentOf('plan')).toMatchObject({ kind: 'plans' });
    expect(await documentOf('apply', '--yes')).toMatchObject({ kind: 'outcomes' });
    expect(await documentOf('drift')).toMatchObject({ kind: 'drifts' });
    world.write('portals/us/wrong.yaml', 'nonsense: 1\n');
    expect(JSON.parse((await world.run(['validate', '--json'])).stdout)).toMatchObject({
      kind: 'diagnostics',
    });
    expect(Object.keys(DOCUMENTS)).toEqual(
      expect.arrayContaining(['plans', 'outcomes', 'drifts', 'diagnostics']),
    );
  });
});
