import type { JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { GitHub } from './github.ts';

/** The hidden first line by which a text of ours is found again. */
export function markerLine(marker: string, part = 1): string {
  return `<!-- ${marker}${part > 1 ? ` ${part}` : ''} -->`;
}

/**
 * Makes the comments of a pull request say these parts, and no others of ours: those that are there are edited, missing
 * ones are written, those that are too many are taken away. One that says it already is left alone.
 */
export async function keepComments(
  github: GitHub,
  pull: number,
  marker: string,
  parts: readonly string[],
): Promise<void> {
  const ours = await ourComments(github, pull, marker);
  for (const [index, body] of parts.entries()) {
    const known = ours[index];
    if (!known) await github.send('POST', `/issues/${pull}/comments`, { body });
    else if (known['body'] !== body) await github.send('PATCH', `/issues/comments/${known['id']}`, { body });
  }
  for (const { id } of ours.slice(parts.length)) await github.send('DELETE', `/issues/comments/${id}`);
}

/** Comments that we wrote, oldest first: by their first line and their author, so that nobody else's is touched. */
async function ourComments(github: GitHub, pull: number, marker: string): Promise<readonly JsonObject[]> {
  const me = await github.me();
  const all = await github.list(`/issues/${pull}/comments`);
  return all.filter(comment => isMarked(comment, marker) && isBy(comment, me));
}

/** Whether a text begins with our line, whatever part it is. */
export function isMarked({ body }: JsonObject, marker: string): boolean {
  const [first = ''] = typeof body === 'string' ? body.split('\n') : [];
  return first.startsWith(`<!-- ${marker} `) && first.trimEnd().endsWith('-->');
}

/** GitHub does not always say who a token is: then every bot counts. */
export function isBy({ user }: JsonObject, me: string | undefined): boolean {
  if (!isObject(user)) return false;
  const plain = (login: unknown) => String(login).replace(/\[bot\]$/, '');
  return me === undefined ? user['type'] === 'Bot' : plain(user['login']) === plain(me);
}
