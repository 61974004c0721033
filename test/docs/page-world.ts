import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCli } from '../../src/cli/run.ts';
import { DEFAULT_TOKEN, type Emulator, startEmulator } from '../../src/emulator/index.ts';
import { NOON, type TestIo, testIo } from '../cli/test-io.ts';
import { pageGit } from './page-git.ts';

/** What pages call the emulator that a reader starts by hand. */
const SHOWN_URL = 'http://127.0.0.1:4010';
const SHOWN_DIRECTORY = '/home/you/hubspot';

/**
 * Where a page takes place: a directory, environment variables, and portals. A portal in HubSpot is stood in for by
 * an emulated one with its id; an emulator that the page starts listens on another port than shown. It is always noon.
 */
export interface PageWorld {
  addPortal(portalId: number): Promise<void>;
  /** An empty directory from here on. */
  startAfresh(): void;
  /** What somebody does in HubSpot meanwhile: in the portal with an id, else in the first one. */
  inHubspot(method: string, path: string, body: string, portalId?: string): Promise<void>;
  write(path: string, text: string): void;
  read(path: string): string;
  setVariable(name: string): void;
  run(words: readonly string[]): Promise<PageRun>;
  git(words: readonly string[]): PageRun;
  /** From here on everything is in Git and committed before each command, without being shown. */
  commitAlways(): void;
  close(): Promise<void>;
}

export interface PageRun {
  readonly exit: number;
  /** What the terminal shows, stdout and stderr as they come. */
  readonly shown: string;
  readonly stdout: string;
}

export function openPageWorld(makeDirectory: () => string): PageWorld {
  let directory = makeDirectory();
  const opened = Date.now();
  const portals: Emulator[] = [];
  const env: Record<string, string> = {};
  const running: { readonly io: TestIo; readonly end: Promise<unknown> }[] = [];
  const urls: string[] = [];
  const repository = pageGit();
  let commits = false;

  return {
    async addPortal(portalId) {
      portals.push(await startEmulator({ portalId, clock: () => new Date(NOON) }));
    },
    startAfresh() {
      directory = makeDirectory();
    },
    async inHubspot(method, path, body, portalId) {
      const portal = portals.find(one => String(one.portalId) === portalId) ?? portals[0];
      const headers = {
        authorization: `Bearer ${portal?.token ?? DEFAULT_TOKEN}`,
        'content-type': 'application/json',
      };
      const answer = await fetch(`${portal?.url ?? urls[0]}${path}`, {
        method,
        headers,
        ...(body !== '' && { body }),
      });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    },
    write(path, text) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text.replaceAll(SHOWN_URL, urls[0] ?? SHOWN_URL));
    },
    read: path => shownText(readFileSync(join(directory, path), 'utf8')),
    setVariable(name) {
      env[name] = portals[0]?.token ?? DEFAULT_TOKEN;
    },
    git(words) {
      connectPortals();
      const shown = repository.shown(repository.run(directory, words));
      return { exit: 0, shown, stdout: shown };
    },
    commitAlways() {
      commits = true;
    },
    async run(words) {
      connectPortals();
      if (commits) repository.commitAll(directory);
      return words[0] === 'emulator' ? startOne(words) : runOne(words);
    },
    async close() {
      for (const { io, end } of running) {
        io.stop();
        await end;
      }
      for (const portal of portals) await portal.close();
    },
  };

  async function runOne(words: readonly string[]) {
    let shown = '';
    const io = testIo({ cwd: directory, env, onWrite: text => (shown += text) });
    const exit = await runCli(words, io);
    return { exit, shown: shownText(shown), stdout: io.stdout() };
  }

  /** It runs until the page is over. */
  async function startOne(words: readonly string[]) {
    let shown = '';
    const ready = new Promise<void>(resolve => {
      const onWrite = (text: string) => {
        shown += text;
        if (text.includes('Ctrl-C')) resolve();
      };
      const io = testIo({ cwd: directory, env, onWrite });
      const end = runCli([...words, '--port', '0'], io).finally(resolve);
      running.push({ io, end });
    });
    await ready;
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(shown)?.[0];
    if (url === undefined) throw new Error(`the emulator did not start: ${shown}`);
    urls.push(url);
    connectPortals();
    repository.amend(directory);
    return { exit: 0, shown: shownText(shown), stdout: '' };
  }

  /** Sends the portals of the page to those that stand in for them. */
  function connectPortals(): void {
    const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(path =>
      path.endsWith('portal.yaml'),
    );
    for (const file of files) {
      const text = readFileSync(join(directory, file), 'utf8');
      const portal = text.includes('endpoint:')
        ? undefined
        : portals.find(({ portalId }) => text.includes(`portalId: ${portalId}`));
      writeFileSync(
        join(directory, file),
        portal ? withEndpoint(text, portal) : text.replaceAll(SHOWN_URL, urls[0] ?? SHOWN_URL),
      );
    }
  }

  function shownText(text: string): string {
    const there = urls
      .reduce((result, url) => result.replaceAll(url, SHOWN_URL), text)
      .replaceAll(directory, SHOWN_DIRECTORY);
    return repository
      .shown(there)
      .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, time => (Date.parse(time) < opened ? time : NOON));
  }
}

/** Behind the last line of the file, so that lines keep their numbers; in `{ }`, behind the id. */
function withEndpoint(text: string, { portalId, url }: Emulator): string {
  if (text.includes(`{ portalId: ${portalId}`))
    return text.replace(`portalId: ${portalId}`, `portalId: ${portalId}, endpoint: "${url}"`);
  return text.replace(
    /^( +)portalId: \d+.*$/m,
    (line, indent: string) => `${line}\n${indent}endpoint: ${url}`,
  );
}
