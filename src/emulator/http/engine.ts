import type { EmulatorOptions } from '../options.ts';
import type { Portal } from '../portal/portal.ts';
import type { Faults } from './faults.ts';
import type { RateLimiter } from './rate-limit.ts';
import type { RequestLog } from './request-log.ts';

/** Everything one running emulator consists of. */
export interface Engine {
  /** The portal as it is now: a reset puts another one here. */
  portal(): Portal;
  limiter(): RateLimiter;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly options: EmulatorOptions;
  /** `http://127.0.0.1:<port>`. */
  origin(): string;
  /** A correlation id, different for every answer and the same for every run. */
  correlationId(): string;
  /** Back to the seed. */
  reset(): void;
}
