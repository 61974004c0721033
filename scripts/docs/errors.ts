import { cliCodes } from '../../src/cli/codes.ts';
import { CODE_DOCUMENTATION } from '../../src/config/codes.ts';
import type { CodeDocumentation } from '../../src/core/diagnostic.ts';
import { refusalCodes } from '../../src/core/refusal.ts';
import { kindCodes } from '../../src/kinds/codes.ts';
import { page } from './markdown.ts';

/** Every code there is. A code that stands in two tables would be a mistake. */
export const allCodes: ReadonlyMap<string, CodeDocumentation> = new Map(
  [CODE_DOCUMENTATION, kindCodes, refusalCodes, cliCodes]
    .flatMap(table => Object.entries<CodeDocumentation>(table))
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

const GROUPS: readonly (readonly [prefix: string, what: string])[] = [
  ['PF10', 'Files and YAML. Found before anything is asked of a portal: exit code 3.'],
  [
    'PF20',
    'The language: keys, types, layers, variables, addresses. Found before anything is asked of a portal: exit code 3.',
  ],
  ['PF30', 'What a kind of thing needs. Found before anything is asked of a portal: exit code 3.'],
  ['PF40', 'Refused by a safety rule, before anything was written: exit code 4.'],
  ['PF50', 'The run itself. PF5001 and PF5002: exit code 3. The others: exit code 1.'],
];

export function errorsPage(): string {
  const listed = GROUPS.map(([prefix, what]) => `- [${prefix}xx](#${firstOf(prefix)}) ${what}`);
  return page(
    'Errors',
    'the code tables in src/',
    'Each finding has a code that never changes its meaning. `portalform` prints it with the place in the file, the line itself, and what to do. Warnings and notes have codes too; they do not stop a run.',
    listed.join('\n'),
    ...[...allCodes].map(([code, { title, text }]) => `## ${code}\n\n**${title}.** ${text}`),
  );
}

function firstOf(prefix: string): string {
  const first = [...allCodes.keys()].find(code => code.startsWith(prefix));
  if (first === undefined) throw new Error(`no code begins with ${prefix}`);
  return first.toLowerCase();
}
