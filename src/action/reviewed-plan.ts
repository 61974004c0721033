import { unzipSync } from 'fflate';
import type { JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Context } from './context.ts';
import { type GitHub, GitHubError } from './github.ts';

/** The plan that was reviewed in the pull request that a commit came from; or why there is none, and what to do. */
export type ReviewedPlan = { readonly text: string } | { readonly says: string; readonly next: string };

/** The name of the artifact that keeps the plan of a pull request's head. */
export function artifactName(commit: string): string {
  return `portalform-plan-${commit}`;
}

/** The file in it. */
export const PLAN_FILE = 'portalform-plans.json';

const again = 'open a pull request with the change, have its plan reviewed, and merge that';

/** Finds the artifact of the pull request whose merge made the commit. */
export async function findReviewedPlan(github: GitHub, { commit }: Context): Promise<ReviewedPlan> {
  try {
    const pulls = await github.list(`/commits/${commit}/pulls`);
    const pull = pulls.find(one => typeof one['merged_at'] === 'string');
    if (!pull) return { says: `commit ${commit.slice(0, 7)} did not come from a pull request`, next: again };
    const head = isObject(pull['head']) ? String(pull['head']['sha']) : '';
    return await planOf(github, head, Number(pull['number']));
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { status, message } = error;
    const lacks = status === 403 || status === 404;
    return {
      says: `the reviewed plan could not be fetched (${message})`,
      next: lacks
        ? 'give the job the permissions actions: read, contents: read and pull-requests: read'
        : 'run the job again',
    };
  }
}

async function planOf(github: GitHub, head: string, pull: number): Promise<ReviewedPlan> {
  const name = artifactName(head);
  const found = await github.list(`/actions/artifacts?name=${encodeURIComponent(name)}`, 'artifacts');
  // a run that was repeated has left several
  const artifacts = found.filter(one => one['name'] === name && isOf(one, head)).sort(newestFirst);
  const artifact = artifacts.find(one => one['expired'] !== true);
  if (!artifact) {
    const says =
      artifacts.length > 0
        ? `the plan that was reviewed in pull request #${pull} has expired`
        : `pull request #${pull} has kept no plan of its last commit ${head.slice(0, 7)}`;
    return {
      says,
      next: `${again}; or apply by hand: portalform plan --out plan.json, then portalform apply plan.json`,
    };
  }
  const files = unzipSync(await github.download(`/actions/artifacts/${artifact['id']}/zip`));
  const file = files[PLAN_FILE];
  return file
    ? { text: new TextDecoder().decode(file) }
    : { says: `the artifact ${name} has no ${PLAN_FILE}`, next: again };
}

/** What a run of another commit, or of a fork, has left under that name is no plan of ours. */
function isOf({ workflow_run: run }: JsonObject, head: string): boolean {
  if (!isObject(run)) return true;
  const { head_sha: sha, head_repository_id: from, repository_id: to } = run;
  return (sha === undefined || sha === head) && from === to;
}

function newestFirst(a: JsonObject, b: JsonObject): number {
  return Number(b['id']) - Number(a['id']);
}
