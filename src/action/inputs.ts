import type { Toolkit } from './toolkit.ts';

export const commands = ['plan', 'apply', 'drift'] as const;
export type ActionCommand = (typeof commands)[number];

/** What action.yml takes. */
export interface Inputs {
  readonly command: ActionCommand;
  readonly portals: readonly string[];
  readonly token: string;
  readonly comment: boolean;
  readonly waves: boolean;
  /** In the first line of what we write on GitHub, so that it is found again. */
  readonly marker: string;
  /** The directory that holds portals/, relative to the repository, with `/` behind it; empty for its root. */
  readonly prefix: string;
}

/** What the event is for, where the workflow does not say. */
const usual: Readonly<Record<string, ActionCommand>> = {
  pull_request: 'plan',
  push: 'apply',
  schedule: 'drift',
  workflow_dispatch: 'plan',
};

/** Reads the inputs, or says in one line what is wrong with them. */
export function inputsOf(toolkit: Toolkit, event: string): Inputs | string {
  const named = toolkit.input('command') || (usual[event] ?? '');
  const command = commands.find(one => one === named);
  if (!command)
    return `command is ${named === '' ? 'not given' : JSON.stringify(named)}: write one of ${commands.join(', ')}`;
  const directory = toolkit.input('directory').replace(/^\.?\/*|\/*$/g, '');
  const key = toolkit.input('key');
  if (!/^[\w.-]*$/.test(key)) return 'key may have letters, digits, _, . and - only';
  return {
    command,
    portals: toolkit
      .input('portals')
      .split(/[\s,]+/)
      .filter(name => name !== ''),
    token: toolkit.input('github-token'),
    comment: toolkit.input('comment') !== 'false',
    waves: toolkit.input('waves') === 'true',
    marker: `portalform:${command}${key === '' ? '' : `:${key}`}`,
    prefix: directory === '' ? '' : `${directory}/`,
  };
}
