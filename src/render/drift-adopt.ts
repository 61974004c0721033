import type { JsonObject } from '../core/call.ts';
import { formatKey } from './format-form.ts';
import { present } from './plan-json.ts';
import { portalName } from './plan-text.ts';
import { cut, visible } from './safe.ts';
import type { Paint } from './style.ts';

/** What of a portal's drift was taken into YAML, or would be, and what was not. */
export interface AdoptReport {
  readonly portal: string;
  readonly portalId: number;
  readonly dryRun: boolean;
  readonly made: readonly PartAt[];
  readonly left: readonly (Part & { readonly says: string; readonly wayOut?: string })[];
  /** Other portals that are configured otherwise by it. */
  readonly affected: readonly string[];
}

/** What of a thing is meant: all of it where the path is empty. */
export interface Part {
  readonly address: string;
  readonly path: readonly string[];
}

interface PartAt extends Part {
  readonly file?: string;
  readonly line?: number;
}

export function adoptText(report: AdoptReport, paint: Paint): string {
  const { dryRun, made, left, affected } = report;
  const name = portalName(report);
  if (made.length + left.length === 0) return `Portal ${name}: nothing to take into YAML.\n`;
  const sections = [
    section(dryRun ? 'Would be taken into YAML' : 'Taken into YAML', made.map(partAt), paint),
    section('Left as it is', left.flatMap(leftLines), paint),
    section(
      dryRun ? 'Would be configured otherwise, too' : 'Configured otherwise now, too',
      affected.map(visible),
      paint,
    ),
  ];
  return `${[paint.bold(`Portal ${name}`), ...sections.flat()].join('\n')}\n`;
}

/** Lines under a title; nothing where there are none. */
export function section(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : [paint.bold(`  ${title}:`), ...lines.map(line => `    ${line}`)];
}

/** Something that YAML says, and where. */
export function partAt({ file, line, ...part }: PartAt): string {
  const place = file === undefined ? '' : `  (${visible(file)}${line === undefined ? '' : `:${line}`})`;
  return `${partText(part)}${place}`;
}

/** `property.contacts.region: options.emea`. */
function partText({ address, path }: Part): string {
  return path.length === 0 ? cut(address, 200) : `${cut(address, 200)}: ${path.map(formatKey).join('.')}`;
}

/** Something that YAML does not say, and why. */
export function leftLines({ says, wayOut, ...part }: AdoptReport['left'][number]): readonly string[] {
  return [
    `${partText(part)}: ${cut(says, 500)}`,
    ...(wayOut === undefined ? [] : [`  -> ${cut(wayOut, 500)}`]),
  ];
}

/** The same for `drift --json`. */
export function adoptJson({ dryRun, made, left, affected }: AdoptReport): JsonObject {
  return { dryRun, made: made.map(partJson), left: left.map(leftJson), affected: [...affected] };
}

export function partJson({ address, path, file, line }: PartAt): JsonObject {
  return { address, path: [...path], ...present({ file, line }) };
}

export function leftJson({ address, path, says, wayOut }: AdoptReport['left'][number]): JsonObject {
  return { address, path: [...path], says, ...present({ wayOut }) };
}
