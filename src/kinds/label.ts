import type { FormMap } from '../core/form.ts';
import { textAt } from '../core/form.ts';
import type { Problem } from '../core/kind.ts';

/** The reference gives no limit; 124 characters were seen in a real portal. One switch. */
export const longestLabel = 250;
/** The reference gives no limit; 99 characters were seen in a real portal. One switch. */
export const longestName = 100;

export function checkLabel(form: FormMap): Problem[] {
  const label = textAt(form, 'label');
  if (label === undefined) return [];
  const problem = (message: string, fix: string): Problem[] => [
    { code: 'PF3002', severity: 'error', message, fix, path: ['label'], part: 'value' },
  ];
  if (label.trim() === '')
    return problem('the label is empty', 'write the name people should see, or take the line out');
  return label.length > longestLabel
    ? problem(
        `the label has ${label.length} characters; at most ${longestLabel} are allowed`,
        'shorten it and move the rest to the description',
      )
    : [];
}
