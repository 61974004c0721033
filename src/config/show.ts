import type { Layered } from '../core/configuration.ts';
import { type Form, type FormMap, isMap } from '../core/form.ts';
import { type Line, layoutYaml } from './write.ts';

/** Origins of longer lines follow after two spaces instead of in the column of the others. */
const WIDEST_COLUMN = 72;

const FACTS: ReadonlySet<string> = new Set(['${portal.timeZone}', '${portal.companyCurrency}']);

/**
 * The effective YAML at a path (`['properties', 'contacts', 'lead_region']`, or a whole section), with the file and
 * line each value comes from in a comment. It is valid YAML that loads to the same. Undefined when nothing is there.
 */
export function effectiveYaml(layered: Layered, path: readonly string[]): string | undefined {
  const [section = '', ...rest] = path;
  const content = only(layered.sections.get(section), rest);
  if (!isMap(content)) return undefined;
  const lines = layoutYaml(
    new Map([[section, content]]),
    layered.needsFacts ? { interpolations: FACTS } : {},
  );
  const origins = lines.map(line => originOf(layered, line));
  const widths = lines.filter((_, index) => origins[index] !== '').map(line => line.text.length);
  const column = Math.max(0, ...widths.filter(width => width <= WIDEST_COLUMN));
  return lines
    .map((line, index) =>
      origins[index] === '' ? line.text : `${line.text.padEnd(column)}  # ${origins[index]}`,
    )
    .join('\n')
    .concat('\n');
}

/** A form with nothing but what leads to a path. */
function only(form: Form | undefined, path: readonly string[]): Form | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return form;
  const inner = isMap(form) ? only(form.get(key), rest) : undefined;
  if (inner === undefined) return undefined;
  const result: FormMap = new Map([[key, inner]]);
  return result;
}

function originOf(layered: Layered, line: Line): string {
  const position = line.path === undefined ? undefined : layered.position(line.path);
  // A file name may have anything in it; here it must not end the comment.
  return position === undefined
    ? ''
    : `${position.file.replace(/\p{Cc}|\p{Zl}|\p{Zp}/gu, '?')}:${position.line}`;
}
