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
  /** Said another way, or by no overlay: not touched. */
  readonly left: readonly PulledField[];
  readonly notCreatable: readonly { readonly address: string; readonly says: string }[];
  readonly undeclarable: readonly { readonly address: string; readonly says: string }[];
  /** What the new things refer to, and no file says. */
  readonly referred: readonly PulledReference[];
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

export interface PulledReference {
  readonly address: string;
  /** `declarable`: it could be written down, too; `named`: every portal needs one of that name; `id`: it has no name. */
  readonly is: 'declarable' | 'named' | 'id';
  readonly in: string;
  readonly name: string;
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
    referred: report.referred.map(({ address, is }) => ({ address, is })),
    unread: unread.map(({ kind, scope, says, wayOut, optional }) => ({
      kind,
      ...(scope !== undefined && { scope }),
      says,
      wayOut,
      ...(optional && { optional }),
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
    referred,
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
    list('Differs and is said another way, left as it is (plan shows it)', left.map(field)),
    list(
      'Refers to what no file declares, and another portal may not have (--with-dependencies writes it down, too)',
      referencesIn(referred, 'declarable'),
    ),
    list(
      'Refers by name to what every portal needs (uses: gives it another name)',
      referencesIn(referred, 'named'),
    ),
    list(
      'Refers by id to what has no name of its own; in another portal the id is another',
      referencesIn(referred, 'id'),
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

/** How many names are shown of what is referred to. */
const MOST_NAMES = 5;

/** One line for each section or kind: how many, and what they are called. */
function referencesIn(referred: readonly PulledReference[], is: PulledReference['is']): readonly string[] {
  const names = new Map<string, string[]>();
  for (const one of referred)
    if (one.is === is) names.set(one.in, [...(names.get(one.in) ?? []), visible(one.name)]);
  return [...names].map(([kind, all]) => {
    const more = all.length > MOST_NAMES ? `, and ${all.length - MOST_NAMES} more` : '';
    return `${kind} (${all.length}): ${all.slice(0, MOST_NAMES).join(', ')}${more}`;
  });
}

function said({ address, says }: { readonly address: string; readonly says: string }): string {
  return `${visible(address)}: ${visible(says)}`;
}

function field({ address, field: name, file }: PulledField): string {
  return `${visible(address)}: ${visible(name)}${file === undefined ? '' : ` (${visible(file)})`}`;
}
