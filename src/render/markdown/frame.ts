import { html } from 'hono/html';
import type { FleetPlans } from '../../core/fleet.ts';
import { shortId } from '../../core/short.ts';
import { code } from '../fleet/inline.ts';
import { count } from '../words.ts';
import { paragraph } from './blocks.ts';

/** What stands around the plans: how a comment is found again, and what was planned, where. */
export interface FrameOptions {
  /** What a hidden first line says, so that a comment is found again; later parts add their number. */
  readonly marker?: string;
  /** The commit that was planned. */
  readonly commit?: string;
  /** Addresses of the run, and of the files that it keeps. */
  readonly run?: string;
  readonly artifact?: string;
  /** The version of portalform. */
  readonly tool?: string;
}

/** What begins a part. */
export function head(
  { plans, failures }: FleetPlans,
  { marker }: FrameOptions,
  part: number,
  parts: number,
): string {
  const hidden = marker === undefined ? '' : `<!-- ${marker}${part > 1 ? ` ${part}` : ''} -->\n`;
  const [only] = [...plans.map(({ plan }) => plan), ...failures];
  const all = plans.length + failures.length;
  const what = all === 1 && only ? html`portal ${code(only.portal, 100)}` : count(all, 'portal');
  const which = parts === 1 ? '' : ` (part ${part} of ${parts})`;
  return `${hidden}${html`<h2>Plan for ${what}${which}</h2>`}\n`;
}

/** What ends a part: that there is more, or how much is left out; where all of it is, and what it is of. */
export function foot(
  { commit, run, artifact, tool }: FrameOptions,
  end: 'next' | number | undefined,
): string {
  const links = [
    ...(run === undefined ? [] : [html`<a href="${run}">run</a>`]),
    ...(artifact === undefined ? [] : [html`<a href="${artifact}">the whole plan</a>`]),
  ];
  const says = [
    ...(commit === undefined ? [] : [html`commit ${code(shortId(commit))}`]),
    ...links,
    ...(tool === undefined ? [] : [html`portalform ${code(tool)}`]),
  ];
  return [
    ...(end === 'next' ? [paragraph(html`It goes on in the next part.`)] : []),
    ...(typeof end === 'number'
      ? [
          paragraph(
            html`<b>There is no room here for ${end === 0 ? 'the rest' : count(end, 'more change')}.</b>`,
          ),
        ]
      : []),
    ...(says.length > 0
      ? [paragraph(html`${says.map((one, index) => html`${index > 0 ? ', ' : ''}${one}`)}`)]
      : []),
  ].join('\n');
}
