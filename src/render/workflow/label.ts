import { visible } from '../safe.ts';

/**
 * A text as a label of Mermaid's, which it puts through Markdown and HTML: everything that could mean something to one of
 * the three is spelled as an entity of Mermaid's (`#35;`), so that quotes, brackets, backticks, tags, comments and
 * directives are only text. What does not show is spelled out first.
 */
export function labelText(text: string, most: number): string {
  const characters = [...visible(text)];
  const cut = characters.length > most ? [...characters.slice(0, most - 3), '...'] : characters;
  return cut
    .join('')
    .replace(special, (character, index: number, whole: string) =>
      isHarmless(character, whole.charAt(index - 1), whole.charAt(index + 1)) ? character : entity(character),
    );
}

const special = /[^\p{L}\p{N}\p{M} ,()]/gu;
const word = /^[\p{L}\p{N}]$/u;

/** Within a word, these mean nothing to Markdown. */
function isHarmless(character: string, before: string, after: string): boolean {
  return (character === '_' || character === '-') && word.test(before) && word.test(after);
}

function entity(character: string): string {
  return `#${Number(character.codePointAt(0))};`;
}
