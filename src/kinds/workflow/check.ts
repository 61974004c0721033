import type { Resource } from '../../core/configuration.ts';
import { textAt } from '../../core/form.ts';
import type { Declared, Problem } from '../../core/kind.ts';
import { checkWorkflow as checkForm } from '../../workflow/index.ts';

/** What can be said of a workflow without a portal. */
export function checkWorkflow({ form, tree = form }: Resource, _declared: Declared): readonly Problem[] {
  const problems = checkForm(tree).map(
    ({ message, path, part, fix, severity }): Problem => ({
      code: 'PF3022',
      severity,
      message,
      path,
      ...(part !== undefined && { part }),
      ...(fix !== undefined && { fix }),
    }),
  );
  if (textAt(form, 'name') !== undefined) return problems;
  return [
    {
      code: 'PF3022',
      severity: 'error',
      message: 'a workflow needs a name',
      path: [],
      part: 'key',
      fix: 'write name:, as people shall see it in HubSpot',
    },
    ...problems,
  ];
}
