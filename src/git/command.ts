import { execFile, execFileSync } from 'node:child_process';

/** Environment variables by name, as of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a git command did. Output is bytes: names and contents of files need not be UTF-8. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** There is no git command to be run. */
export class GitMissing extends Error {
  override readonly name = 'GitMissing';
}

/**
 * What holds for every command: no pager, no program that a repository's own configuration names, and commits as they
 * were made (`refs/replace` could make a name stand for something else on one machine).
 */
const always = ['--no-pager', '--no-replace-objects', '--literal-pathspecs', '-c', 'core.fsmonitor=false'];

/** More than any list of files or configuration of a team. */
const maxBuffer = 1024 * 1024 * 1024;

/** Runs git in a directory; throws `GitMissing` when it cannot be started. A command that fails is a result. */
export function git(
  directory: string,
  args: readonly string[],
  environment: Environment,
  input = '',
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: directory,
      env: gitEnvironment(environment),
      encoding: 'buffer',
      maxBuffer,
      windowsHide: true,
    } as const;
    const child = execFile('git', [...always, ...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(new GitMissing(error.message));
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr: stderr.toString() });
    });
    // a command that ends before it has read everything is reported by its exit code
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** The same at once, for what is needed where nobody can wait. Throws when the command fails. */
export function gitNow(directory: string, args: readonly string[], environment: Environment): Buffer {
  return execFileSync('git', [...always, ...args], {
    cwd: directory,
    env: gitEnvironment(environment),
    maxBuffer,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
}

/** Where git finds itself, its configuration and a proxy. Everything else, tokens above all, is none of its business. */
const passedOn =
  /^(PATH|HOME|USER|LOGNAME|TMPDIR|XDG_CONFIG_HOME|SSH_AUTH_SOCK|GIT_CONFIG_\w+|GIT_SSL_\w+|GIT_EXEC_PATH|https?_proxy|no_proxy|SYSTEMROOT|USERPROFILE|APPDATA)$/i;

/**
 * Nothing of GIT_DIR, GIT_INDEX_FILE and their like, which hooks set and which would make git look elsewhere; no lock,
 * no question, English messages.
 */
function gitEnvironment(environment: Environment): Record<string, string | undefined> {
  return {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => passedOn.test(name))),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
