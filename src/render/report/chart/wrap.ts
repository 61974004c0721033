import { visible } from '../../safe.ts';
import { displayWidth } from '../../width.ts';

/** A text in lines of so many columns; what needs more lines than that is cut. */
export function wrap(text: string, columns: number, most: number): readonly string[] {
  const lines: string[] = [''];
  for (const piece of pieces(visible(text), columns)) {
    const line = `${lines.at(-1)}${piece}`;
    if (displayWidth(line.trimEnd()) <= columns) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  const shown = lines.map(line => line.trimEnd()).filter((line, index) => index === 0 || line !== '');
  return shown.length <= most ? shown : [...shown.slice(0, most - 1), '...'];
}

/** Words with the blanks behind them; longer ones than a line in pieces. */
function pieces(text: string, columns: number): readonly string[] {
  return (text.match(/\S+\s*|\s+/g) ?? []).flatMap(word => {
    if (displayWidth(word.trimEnd()) <= columns) return [word];
    const parts: string[] = [''];
    for (const character of word) {
      const part = `${parts.at(-1)}${character}`;
      if (displayWidth(part) <= columns) parts[parts.length - 1] = part;
      else parts.push(character);
    }
    return parts;
  });
}
