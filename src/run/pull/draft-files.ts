import type { Files } from '../../config/files.ts';
import type { Layered } from '../../core/configuration.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Declaration } from '../../kinds/declare.ts';
import { addressOf } from './candidates.ts';
import type { FieldChange } from './changes.ts';
import { draftChange } from './draft-change.ts';
import { type Drafts, openDrafts, withDrafts } from './drafts.ts';
import type { Said, Written } from './judge.ts';
import type { Pulled } from './pull-portal.ts';
import { separated } from './separated.ts';
import { draftPulled, filesOf } from './write-files.ts';

/** A workspace that a pull writes into. */
export interface Target {
  readonly files: Files;
  readonly layered: Layered;
  /** The directory that new things go to, where that is not the portal's own. */
  readonly layer?: string;
  /** The configuration once more, from other files. */
  load(files: Files): Loaded;
}

export interface Loaded {
  readonly declaration?: Declaration;
  readonly errors: readonly Diagnostic[];
}

/** Files as a pull leaves them, and what is said of that. Nothing is written yet. */
export interface DraftedFiles {
  readonly texts: ReadonlyMap<string, string>;
  /** Files that new things are written to. */
  readonly files: readonly string[];
  readonly written: readonly Written[];
  readonly updated: readonly FieldChange[];
  readonly undeclarable: readonly Said[];
}

/**
 * Drafts everything, reads it back, and leaves out what does not say what the portal has: a plan after a pull is
 * empty, or the pull has said why not.
 */
export function draftFiles(pulled: Pulled, changes: readonly FieldChange[], target: Target): DraftedFiles {
  let written = pulled.written;
  let wanted = changes;
  const undeclarable: Said[] = [];
  for (;;) {
    const attempt = draftAll(pulled, written, wanted, target);
    const texts = attempt.drafts.texts();
    const found = readBack(pulled, texts, target);
    const failed = attempt.updated.filter(change => found.isWrong(change));
    const said = written.flatMap(one => found.says(one));
    if (failed.length === 0 && said.length === 0) {
      const { files, updated } = attempt;
      return { texts, files, written, updated, undeclarable };
    }
    undeclarable.push(...said);
    const gone = new Set(said.map(({ address }) => address));
    written = written.filter(({ candidate }) => !gone.has(addressOf(candidate)));
    wanted = wanted.filter(change => !failed.some(one => isOf(one, change)));
  }
}

/** Whether two changes are of one field. */
export function isOf(a: FieldChange, b: FieldChange): boolean {
  return a.address === b.address && a.field === b.field;
}

interface Attempt {
  readonly drafts: Drafts;
  readonly files: readonly string[];
  readonly updated: readonly FieldChange[];
}

function draftAll(
  pulled: Pulled,
  written: readonly Written[],
  changes: readonly FieldChange[],
  { files, layered, layer = `portals/${layered.name}` }: Target,
): Attempt {
  const drafts = openDrafts(files);
  const sections = separated(written, layer, drafts);
  const news = filesOf(layer, { ...pulled, sections });
  for (const file of news) draftPulled(drafts, file);
  const updated = changes.flatMap(change => {
    const file = draftChange(change, { drafts, files, layered, layouts: pulled.layouts });
    return file === undefined ? [] : [{ ...change, file }];
  });
  return { drafts, files: [...new Set(news.map(({ path }) => path))], updated };
}

interface ReadBack {
  isWrong(change: FieldChange): boolean;
  says(written: Written): readonly Said[];
}

/** What drafts mean once they are loaded, against what the portal has. */
function readBack(pulled: Pulled, texts: ReadonlyMap<string, string>, { files, load }: Target): ReadBack {
  const { declaration, errors } = load(withDrafts(files, texts));
  const broken = new Set(errors.map(({ at }) => at?.file));
  const isOurs = [...broken].some(file => file !== undefined && texts.has(file));
  if (errors.length > 0 || !declaration)
    // where the mistake is in no file that was changed, any change may be the reason
    return {
      isWrong: ({ file }) => !isOurs || broken.has(file),
      says: () => [],
    };
  const drafts = new Map(pulled.redraft(declaration).drafts.map(draft => [draft.change.address, draft]));
  return {
    isWrong: ({ address, field }) =>
      drafts.get(address)?.change.units.some(({ path }) => path[0] === field) ?? false,
    says({ candidate }) {
      const address = addressOf(candidate);
      const draft = drafts.get(address);
      if (!draft) return [];
      const fields = [...new Set(draft.change.units.map(({ path }) => path[0] ?? ''))].join(', ');
      const says = draft.found
        ? `written down, it would not say what HubSpot has: ${fields}`
        : 'written down, nobody could tell which one is meant';
      return [{ address, says }];
    },
  };
}
