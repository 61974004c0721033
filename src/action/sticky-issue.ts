import type { GitHub } from './github.ts';
import { isBy, isMarked } from './sticky-comments.ts';

export interface StickyIssue {
  readonly title: string;
  /** Markdown that begins with the marker's line. */
  readonly body: string;
}

/**
 * Makes the one open issue of ours say this; closes it, with a word why, when there is nothing to say any more. Where
 * nothing is to be said and no issue is open, nothing is done.
 */
export async function keepIssue(
  github: GitHub,
  marker: string,
  issue: StickyIssue | undefined,
  done: string,
): Promise<'opened' | 'updated' | 'closed' | 'none'> {
  const me = await github.me();
  const open = await github.list('/issues?state=open');
  const ours = open.find(one => !one['pull_request'] && isMarked(one, marker) && isBy(one, me));
  if (issue && !ours) {
    await github.send('POST', '/issues', { title: issue.title, body: issue.body });
    return 'opened';
  }
  if (!ours) return 'none';
  const path = `/issues/${ours['number']}`;
  if (issue) {
    if (ours['body'] !== issue.body || ours['title'] !== issue.title)
      await github.send('PATCH', path, { title: issue.title, body: issue.body });
    return 'updated';
  }
  await github.send('POST', `${path}/comments`, { body: done });
  await github.send('PATCH', path, { state: 'closed', state_reason: 'completed' });
  return 'closed';
}
