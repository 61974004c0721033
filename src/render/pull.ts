import type { JsonObject } from '../core/call.ts';
import type { Unread } from '../core/plan.ts';
import { schemaVersion } from './plan-json.ts';
import { visible } from './safe.ts';
import type { Paint } from './style.ts';

/** What a pull did, or with `dryRun` would do. */
export interface PullReport {
  readonly portal: string;
  readonly dryRun: boolean;
  /** How many things were written down for the first time. */
  readonly count: number;
  readonly files: readonly string[];
  readonly updated: readonly PulledField[];
  /** Declared in a shared layer: not touched. */
  readonly left: readonly PulledField[];
  readonly notCreatable: readonly { readonly address: string; readonly says: string }[];
  readonly undeclarable: readonly { readonly address: string; readonly says: string }[];
  readonly unread: readonly Unread[];
  /** Declared, and not there. */
  readonly missing: readonly string[];
  /** Selectors that name nothing. */
  readonly unmatched: readonly string[];
  /** Selectors that were remembered in portal.yaml. */
  readonly manage: readonly string[];
}

export interface PulledField {
  readonly address: string;
  readonly field: string;
  readonly file?: string;
}

export function pullJson(report: PullReport): JsonObject {
  const { portal, dryRun, count, files, notCreatable, undeclarable, unread, manage } = report;
  const fields = (list: readonly PulledField[]) =>
    list.map(({ address, field, file }) => ({ address, field, ...(file !== undefined && { file }) }));
  return {
    schemaVersion,
    kind: 'pull',
    portal,
    dryRun,
    count,
    files: [...files],
    updated: fields(report.updated),
    left: fields(report.left),
    notCreatable: notCreatable.map(({ address, says }) => ({ address, says })),
    undeclarable: undeclarable.map(({ address, says }) => ({ address, says })),
    unread: unread.map(({ kind, scope, says, wayOut }) => ({
      kind,
      ...(scope !== undefined && { scope }),
      says,
      wayOut,
    })),
    missing: [...report.missing],
    unmatched: [...report.unmatched],
    manage: [...manage],
  };
}

export function pullText(report: PullReport, { paint }: { readonly paint: Paint }): string {
  const {
    portal,
    dryRun,
    count,
    files,
    updated,
    left,
    missing,
    unmatched,
    notCreatable,
    undeclarable,
    unread,
  } = report;
  const verb = dryRun ? 'Would write' : 'Wrote';
  const sections = [
    list(
      'Not read (absence proves nothing there)',
      unread.map(
        one =>
          `${one.kind}${one.scope === undefined ? '' : ` of ${one.scope}`}: ${one.says}\n    way out: ${one.wayOut}`,
      ),
    ),
    list('Selects nothing in the portal (kept under manage:)', unmatched.map(visible)),
    list('Declared, and not in the portal: plan would create it', missing.map(visible)),
    list('Cannot be declared, left in the portal', undeclarable.map(said)),
    list('Not creatable: written down, and never created in another portal', notCreatable.map(said)),
    list(
      'Differs, declared in a shared layer or another way, left as it is (plan shows it)',
      left.map(field),
    ),
    list(dryRun ? 'Would be updated' : 'Updated', updated.map(field)),
    list(`${verb} ${count} ${count === 1 ? 'thing' : 'things'} into`, files),
  ].filter(section => section.length > 0);
  if (count === 0 && updated.length === 0) {
    const but = sections.length > 0 ? ', but for what is said above' : '';
    sections.push([`Nothing new: the configuration has what portal ${visible(portal)} has${but}.`]);
  }
  const next = dryRun ? [] : ['', `Next: portalform validate && portalform plan ${visible(portal)}`];
  return `${[...sections.map(section => section.join('\n')), ...next].join('\n').trim()}\n`;

  function list(title: string, lines: readonly string[]): string[] {
    return lines.length === 0 ? [] : [paint.bold(`${title}:`), ...lines.map(line => `  ${line}`)];
  }
}

function said({ address, says }: { readonly address: string; readonly says: string }): string {
  return `${visible(address)}: ${visible(says)}`;
}

function field({ address, field: name, file }: PulledField): string {
  return `${visible(address)}: ${visible(name)}${file === undefined ? '' : ` (${visible(file)})`}`;
}
