import { html } from 'hono/html';
import type { Change, Unit } from '../../core/plan.ts';
import {
  type Around,
  type Detail,
  firstOf,
  headText,
  placeFacts,
  placeLink,
  portalsText,
} from '../fleet/around.ts';
import { type SharedChange, type State, stateOf } from '../fleet/changes.ts';
import { code, prose } from '../fleet/inline.ts';
import { formatKey } from '../format-form.ts';
import { cut } from '../safe.ts';
import { plainPaint } from '../style.ts';
import { sharedOrigin, unitSuffix } from '../unit-text.ts';
import { groupBy, holdWords, originWords } from '../words.ts';
import { flowchart } from '../workflow/flowchart.ts';
import { fence, list, paragraph } from './blocks.ts';
import { diffLines } from './diff-lines.ts';
import type { Fold, Piece } from './pieces.ts';

/** A change, folded: what it is, and in which portals; inside, what differs, and the way to it in each portal. */
export function changeFold(shared: SharedChange, around: Around): Fold {
  const [{ change }] = shared;
  const portals = portalsText(
    shared.map(({ portal }) => portal),
    around,
  );
  const marks = marksOf(change).map(mark => html` <b>${mark}</b>`);
  const head = html`${headText(change, around)}${String(portals) === '' ? '' : html` in ${portals}`}${marks}`;
  return {
    open: `<details><summary>${head}</summary>\n`,
    again: `<details><summary>${head} (continued)</summary>\n`,
    inside: [...placesList(shared), ...body(change, around.detail), ...notes(change)],
    more: '<p>It goes on in the next part.</p>\n',
    close: '</details>\n',
    isWhole: true,
  };
}

const stateMarks: Readonly<Record<State, string>> = {
  goes: '',
  partly: 'partly held',
  held: 'held',
  apart: 'not by apply',
};

function marksOf(change: Change): readonly string[] {
  const { held, units, risks } = change;
  const reasons = new Set(held ? [held.reason] : units.flatMap(unit => unit.held?.reason ?? []));
  const why = [...reasons].map(reason => holdWords[reason]).join(', ');
  const mark = stateMarks[stateOf(change)];
  const isRisky = risks.length > 0 || units.some(({ risk }) => risk !== undefined);
  return [...(why === '' ? [] : [`${mark}: ${why}`]), ...(isRisky ? ['risk'] : [])];
}

/** A link for each portal; with what is so only there, on a line of its own. */
function placesList(shared: SharedChange): readonly Piece[] {
  const lines = groupBy(shared, placeFacts).map(places => {
    const names = places.map((place, index) => html`${index > 0 ? ', ' : ''}${placeLink(place)}`);
    const facts = placeFacts(places[0]);
    return html`${names}${facts === '' ? '' : html`: ${prose(facts)}`}`;
  });
  return list(lines);
}

function body(change: Change, detail: Detail): readonly Piece[] {
  const inWords = change.units.filter(({ words = [] }) => words.length > 0);
  const lines = diffLines(
    change,
    change.units.filter(unit => !inWords.includes(unit)),
    detail,
  );
  return [
    ...(lines.length > 0 ? [fence('diff', lines)] : []),
    ...inWords.flatMap(unit => wordsOf(change, unit, detail)),
  ];
}

/** What changes in words, and as a picture of before and after. */
function wordsOf(change: Change, unit: Unit, detail: Detail): readonly Piece[] {
  const { path, before, words = [], chart } = unit;
  const { shown, left } = before === undefined ? firstOf(words, detail.news) : { shown: words, left: 0 };
  const lines = [...shown.map(line => cut(line, detail.line)), ...(left > 0 ? [`+ ${left} more lines`] : [])];
  const picture = chart && flowchart(chart);
  return [
    paragraph(html`${code(path.map(formatKey).join('.'))}${prose(unitSuffix(change, unit, plainPaint))}`),
    fence('diff', lines),
    // half a picture is none: it stays together
    ...(picture === undefined ? [] : [`\`\`\`mermaid\n${picture}\`\`\`\n`]),
  ];
}

function notes(change: Change): readonly Piece[] {
  const [first] = change.units;
  const origin = first && sharedOrigin(change) ? originWords(change.action, first.origin) : undefined;
  const lines = [
    ...(origin === undefined ? [] : [origin]),
    ...(change.steps.length > 1 ? [`in ${change.steps.length} steps: ${change.steps.join('; ')}`] : []),
  ];
  return lines.map(line => paragraph(prose(line)));
}
