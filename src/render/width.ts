/** East Asian wide and fullwidth characters (Unicode 15 EastAsianWidth W and F, by block), and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const narrow = /^[ -~]*$/;
const mark = /^\p{M}$/u;

/** How many columns a terminal gives to text that has been made visible. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  return [...text].reduce(
    (sum, character) => sum + (mark.test(character) ? 0 : wide.test(character) ? 2 : 1),
    0,
  );
}

/** Text filled up with spaces to a number of columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** The widest of some texts, in columns, but no more than `most`. */
export function columnWidth(texts: readonly string[], most: number): number {
  return texts
    .map(displayWidth)
    .reduce((widest, width) => (width > most ? widest : Math.max(widest, width)), 0);
}
