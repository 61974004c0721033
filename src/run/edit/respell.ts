import { type Scalar, visit } from 'yaml';
import { quotedText, scalarText } from '../../config/yaml-text.ts';
import { hasVariable } from '../pull/said-otherwise.ts';
import { openYaml } from '../pull/yaml-document.ts';

/**
 * A text in which the scalar that begins at an offset is changed, in its own quotes where that can be. All else is as it
 * was. Undefined where no scalar begins there that says `was`, but for the variables in it.
 */
export function respell(
  text: string,
  offset: number,
  was: string,
  change: (text: string) => string,
): string | undefined {
  const scalar = scalarAt(text, offset);
  const said = scalar?.value;
  if (!scalar?.range || typeof said !== 'string') return undefined;
  // with a variable in it, it says something else in every portal
  const isSame = said === was;
  const own = isSame ? change : besideVariables(change);
  const now = own(said);
  if (!isSame && (now === said || !hasVariable(scalar))) return undefined;
  const [start, end] = scalar.range;
  return [own(text.slice(start, end)), scalarText(now), quotedText(now)]
    .map(one => text.slice(0, start) + one + text.slice(end))
    .find(one => scalarAt(one, offset)?.value === now);
}

function besideVariables(change: (text: string) => string): (text: string) => string {
  return text =>
    text
      .split(/(\$\{[^}]*\})/)
      .map((part, index) => (index % 2 === 0 ? change(part) : part))
      .join('');
}

/** The scalar that begins at an offset; undefined where the text is no YAML. */
function scalarAt(text: string, offset: number): Scalar | undefined {
  const document = openYaml(text);
  let found: Scalar | undefined;
  if (document.errors.length > 0) return undefined;
  visit(document, {
    Scalar(_key, node) {
      if (node.range?.[0] !== offset) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}
