import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from './measure.ts';

/** An emulated portal in a process of its own. */
export interface BenchPortal {
  readonly url: string;
  readonly token: string;
  readonly portalId: number;
  /** How many requests it has answered so far. */
  requests(): Promise<number>;
  stop(): Promise<void>;
}

type Ready = Pick<BenchPortal, 'url' | 'token' | 'portalId'>;

/** `seed`: a directory that the portal is filled from. */
export async function startPortal(latency: number, seed = ''): Promise<BenchPortal> {
  const { portals, ...others } = await startPortals(1, latency, seed);
  const [portal] = portals;
  if (!portal) throw new Error('the emulator did not start');
  return { ...portal, ...others };
}

/** Emulated portals in one process of their own. */
export interface BenchPortals extends Pick<BenchPortal, 'requests' | 'stop'> {
  readonly portals: readonly Ready[];
}

export async function startPortals(count: number, latency: number, seed = ''): Promise<BenchPortals> {
  const child = fork(join(root, 'scripts', 'bench-emulator.ts'), [String(count), String(latency), seed], {
    execArgv: ['--import', 'tsx'],
  });
  // what bench-emulator.ts sends
  const message = <Message>(): Promise<Message> =>
    new Promise((resolve, reject) => {
      child.once('message', answer => resolve(answer as Message));
      child.once('exit', code => reject(new Error(`the emulator ended with ${code}`)));
    });
  const portals = await message<readonly Ready[]>();
  return {
    portals,
    async requests() {
      const answer = message<{ readonly requests: number }>();
      child.send('requests');
      return (await answer).requests;
    },
    async stop() {
      const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
      child.disconnect();
      await ended;
    },
  };
}
