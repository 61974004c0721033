import type { Resource } from '../../core/configuration.ts';
import { textAt } from '../../core/form.ts';
import type { Declared, Problem } from '../../core/kind.ts';
import type { FilterProblem } from '../../filter/index.ts';
import { checkWorkflow as checkForm, objectTypeIn, type WorkflowProblem } from '../../workflow/index.ts';
import { declaredWindow } from '../judged.ts';
import { judgeFilters } from './filters.ts';

const code = 'PF3022';

/** What can be said of a workflow without a portal. */
export function checkWorkflow({ form, tree = form }: Resource, declared: Declared): readonly Problem[] {
  const problems = [...checkForm(tree), ...judgeFilters(tree, objectTypeIn(form), declaredWindow(declared))];
  const all = problems.map(problemOf);
  if (textAt(form, 'name') !== undefined) return all;
  return [
    {
      code,
      // HubSpot takes it, and has some (reference 11.2: optional)
      severity: 'warning',
      message: 'the workflow has no name',
      path: [],
      part: 'key',
      fix: 'write name:, as people shall see it in HubSpot',
    },
    ...all,
  ];
}

function problemOf(problem: WorkflowProblem | FilterProblem): Problem {
  const { message, path, part, fix } = problem;
  return {
    code,
    severity: 'severity' in problem ? problem.severity : 'error',
    message,
    path,
    ...(part !== undefined && { part }),
    ...(fix !== undefined && { fix }),
  };
}
