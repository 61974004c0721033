import { styleText } from 'node:util';

/**
 * Colours by meaning. Symbols and words always say the same, so nothing is lost in black and white.
 * Our own text is plain ASCII (`->`, `...`, `|`): no fallback is needed where a terminal knows no Unicode.
 */
export interface Paint {
  readonly add: (text: string) => string;
  readonly change: (text: string) => string;
  readonly remove: (text: string) => string;
  readonly held: (text: string) => string;
  readonly error: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const same = (text: string): string => text;

export const plainPaint: Paint = {
  add: same,
  change: same,
  remove: same,
  held: same,
  error: same,
  dim: same,
  bold: same,
};

/** Always colours: whoever prints decides (NO_COLOR, terminal, flags) which paint to pass. */
export const colourPaint: Paint = {
  add: painted('green'),
  change: painted('yellow'),
  remove: painted('red'),
  held: painted('magenta'),
  error: painted(['bold', 'red']),
  dim: painted('dim'),
  bold: painted('bold'),
};

function painted(format: Parameters<typeof styleText>[0]): (text: string) => string {
  return text => styleText(format, text, { validateStream: false });
}
