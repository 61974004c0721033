import type { Result } from '../core/outcome.ts';
import { visible } from './safe.ts';
import type { Paint } from './style.ts';

const words = { create: 'created', adopt: 'adopted', update: 'updated', remove: 'removed' } as const;

/** One line on stderr while an apply runs. */
export function progressLine({ address, action, status, says }: Result, paint: Paint): string {
  if (status === 'done') return `${visible(address)}: ${words[action]}`;
  return `${visible(address)}: ${paint.error(status === 'failed' ? 'failed' : 'not started')}${says === undefined ? '' : `: ${visible(says)}`}`;
}
