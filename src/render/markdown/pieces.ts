/** Text that stays together, or something that is opened, holds more, and is closed. */
export type Piece = string | Fold;

export interface Fold {
  readonly open: string;
  /** How it is opened where it goes on in the next part. */
  readonly again: string;
  readonly inside: readonly Piece[];
  readonly close: string;
  /** Said before the close where it goes on in the next part. */
  readonly more?: string;
  /** What a reader counts: one change. It is only divided when it is too large for any part. */
  readonly isWhole?: true;
}

/** Stands for text that no part has room for. */
const leftOut = '<p>(left out here: too long)</p>\n';

/** How much room a text takes: bytes, so that a limit on characters holds, too. */
export function sizeOf(piece: Piece): number {
  if (typeof piece === 'string') return Buffer.byteLength(piece) + 1;
  return frameOf(piece) + sum(piece.inside);
}

/** A piece as lines. */
export function writePiece(piece: Piece): string {
  if (typeof piece === 'string') return `${piece}\n`;
  return `${piece.open}\n${piece.inside.map(writePiece).join('')}${piece.close === '' ? '' : `${piece.close}\n`}`;
}

/** How many changes there are in pieces. */
export function countWhole(pieces: readonly Piece[]): number {
  return pieces.reduce((count, piece) => {
    if (typeof piece === 'string') return count;
    return count + (piece.isWhole ? 1 : countWhole(piece.inside));
  }, 0);
}

/**
 * Pieces in as many parts as it takes, each with no more than `room`; what is opened in a part is closed in it. Throws a
 * RangeError where there is room for nothing.
 */
export function divide(pieces: readonly Piece[], room: number): readonly (readonly Piece[])[] {
  const parts: (readonly Piece[])[] = [];
  let left = pieces;
  while (left.length > 0) {
    const cut = take(left, room, room);
    if (cut.taken.length === 0) throw new RangeError(`nothing can be said in parts of ${room} bytes`);
    parts.push(cut.taken);
    left = cut.left;
  }
  return parts;
}

interface Cut {
  readonly taken: readonly Piece[];
  readonly left: readonly Piece[];
}

/** As many pieces as there is room for. `most` is the room that a part of its own would have: with it, some are taken. */
function take(pieces: readonly Piece[], room: number, most: number): Cut {
  const taken: Piece[] = [];
  let free = room;
  for (const [index, piece] of pieces.entries()) {
    const size = sizeOf(piece);
    if (size <= free) {
      taken.push(piece);
      free -= size;
      continue;
    }
    const [fits, goesOn] = halve(piece, size, free, most);
    return {
      taken: [...taken, ...(fits === undefined ? [] : [fits])],
      left: [...(goesOn === undefined ? [] : [goesOn]), ...pieces.slice(index + 1)],
    };
  }
  return { taken, left: [] };
}

/** What of a piece that does not fit is taken now, and what goes on in the next part. */
function halve(
  piece: Piece,
  size: number,
  free: number,
  most: number,
): readonly [Piece | undefined, Piece | undefined] {
  if (typeof piece === 'string')
    return size > most && free >= sizeOf(leftOut) ? [leftOut, undefined] : [undefined, piece];
  const frame = frameOf(piece);
  if (piece.isWhole && size <= most) return [undefined, piece];
  const { taken, left } = take(piece.inside, free - frame, most - frame);
  if (taken.length === 0) return [undefined, piece];
  if (left.length === 0) return [{ ...piece, inside: taken }, undefined];
  const more = piece.more === undefined ? [] : [piece.more];
  return [
    { ...piece, inside: [...taken, ...more] },
    { ...piece, open: piece.again, inside: left },
  ];
}

/** What a fold takes beside what is inside, wherever it is cut. */
function frameOf({ open, again, close, more = '' }: Fold): number {
  return (
    Math.max(Buffer.byteLength(open), Buffer.byteLength(again)) +
    Buffer.byteLength(close) +
    Buffer.byteLength(more) +
    3
  );
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, piece) => total + sizeOf(piece), 0);
}
