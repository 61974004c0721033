import type { Clock } from '../../src/portal/clock.ts';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly wake: () => void;
}

/** Time that passes only when `run` has nothing else to do. */
export class FakeClock implements Clock {
  #time: number;
  #order = 0;
  #timers: Timer[] = [];

  constructor(time = 1_800_000_000_000) {
    this.#time = time;
  }

  now(): number {
    return this.#time;
  }

  get waiting(): number {
    return this.#timers.length;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      const cancel = () => {
        this.#timers = this.#timers.filter(other => other !== timer);
        reject(signal?.reason);
      };
      const wake = () => {
        signal?.removeEventListener('abort', cancel);
        resolve();
      };
      const timer = { at: this.#time + milliseconds, order: ++this.#order, wake };
      this.#timers.push(timer);
      signal?.addEventListener('abort', cancel, { once: true });
    });
  }

  /** Lets time pass, sleep by sleep, until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let settled = false;
    const watched = work.finally(() => {
      settled = true;
    });
    watched.catch(() => undefined);
    await settle();
    while (!settled) {
      this.#wakeNext();
      await settle();
    }
    return watched;
  }

  #wakeNext(): void {
    const next = this.#timers.reduce<Timer | undefined>(
      (first, timer) =>
        first === undefined || timer.at < first.at || (timer.at === first.at && timer.order < first.order)
          ? timer
          : first,
      undefined,
    );
    if (next === undefined) throw new Error('the work waits for something that will never happen');
    this.#timers = this.#timers.filter(timer => timer !== next);
    this.#time = Math.max(this.#time, next.at);
    next.wake();
  }
}

/** Everything that can happen without time passing has happened. */
function settle(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
