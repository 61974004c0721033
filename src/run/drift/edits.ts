import type { Files } from '../../config/files.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Change, Plan } from '../../core/plan.ts';
import { type Drafts, openDrafts, withDrafts } from '../pull/drafts.ts';

/** Something that people changed in a portal, and that YAML shall say. */
export interface Edit {
  readonly address: string;
  /** What of the thing: `['label']`, `['options', 'emea']`; empty for all of it. */
  readonly path: readonly string[];
  /** Paths in YAML: it stands at the first of them that its file has. */
  readonly at: readonly (readonly string[])[];
  /** Drafts it. The file that says it then; or why none can. */
  draft(drafts: Drafts): { readonly file: string } | Pick<Left, 'says' | 'wayOut'>;
  /** Whether the portal still has it otherwise, given what a plan says of the thing. */
  isStill(change: Change | undefined): boolean;
}

/** Something that people changed and YAML does not say. */
export interface Left {
  readonly address: string;
  readonly path: readonly string[];
  readonly says: string;
  readonly wayOut?: string;
}

/** Something that YAML says now. */
export interface Made extends Pick<Edit, 'address' | 'path' | 'at'> {
  /** Where it was written; absent where only its paths tell. */
  readonly file?: string;
}

interface Tried {
  readonly edit: Edit;
  readonly file: string;
}

/** Files as edits leave them, and what is said of that. Nothing is written yet. */
export interface Edited {
  readonly texts: ReadonlyMap<string, string>;
  readonly made: readonly Made[];
  readonly left: readonly Left[];
}

/** What files would come to: a plan, or why they cannot be worked with. */
export type Replanned = { readonly errors: readonly Diagnostic[] } | { readonly plan: Pick<Plan, 'changes'> };

/**
 * Drafts edits, plans again with the files as they would be, and leaves out what does not say what the portal has or
 * would change anything else: until all that is left says exactly that.
 */
export async function draftEdits(
  edits: readonly Edit[],
  files: Files,
  before: Pick<Plan, 'changes'>,
  replan: (files: Files) => Promise<Replanned>,
): Promise<Edited> {
  const left: Left[] = [];
  let wanted = edits;
  for (;;) {
    const drafts = openDrafts(files);
    const tried = wanted.map(edit => ({ edit, drafted: edit.draft(drafts) }));
    const made = tried.flatMap(({ edit, drafted }) =>
      'file' in drafted ? [{ edit, file: drafted.file }] : [],
    );
    left.push(...tried.flatMap(({ edit, drafted }) => ('file' in drafted ? [] : [leftOf(edit, drafted)])));
    const texts = drafts.texts();
    const wrong =
      made.length === 0 ? [] : wrongIn(made, texts, before, await replan(withDrafts(files, texts)));
    left.push(...wrong.map(({ edit, says }) => leftOf(edit, { says })));
    if (wrong.length === 0) return { texts, made: made.map(({ edit, file }) => ({ ...edit, file })), left };
    wanted = made.map(({ edit }) => edit).filter(edit => !wrong.some(one => one.edit === edit));
  }
}

/** One edit after the other: each that would break something is left out alone. */
export async function draftOneByOne(
  edits: readonly Edit[],
  files: Files,
  before: Pick<Plan, 'changes'>,
  replan: (files: Files) => Promise<Replanned>,
): Promise<Edited> {
  let sum: Edited = { texts: new Map(), made: [], left: [] };
  for (const edit of edits) {
    const one = await draftEdits([edit], withDrafts(files, sum.texts), before, replan);
    sum = {
      texts: new Map([...sum.texts, ...one.texts]),
      made: [...sum.made, ...one.made],
      left: [...sum.left, ...one.left],
    };
  }
  return sum;
}

function leftOf({ address, path }: Edit, why: Pick<Left, 'says' | 'wayOut'>): Left {
  return { address, path, ...why };
}

interface Wrong {
  readonly edit: Edit;
  readonly says: string;
}

function wrongIn(
  made: readonly Tried[],
  texts: ReadonlyMap<string, string>,
  before: Pick<Plan, 'changes'>,
  replanned: Replanned,
): readonly Wrong[] {
  if ('errors' in replanned) return brokenBy(made, texts, replanned.errors);
  const changes = new Map(replanned.plan.changes.map(change => [change.address, change]));
  const still = made
    .filter(({ edit }) => edit.isStill(changes.get(edit.address)))
    .map(({ edit }) => ({ edit, says: 'written down, it would not say what HubSpot has' }));
  if (still.length > 0) return still;
  const news = newsIn(before, replanned.plan);
  const ours = made.filter(({ edit }) => news.includes(edit.address));
  const [first] = news;
  return first === undefined
    ? []
    : (ours.length > 0 ? ours : made).map(({ edit }) => ({
        edit,
        says: `written down, it would change something else, too: ${first}`,
      }));
}

/** Where the mistake is in no file that was changed, any edit may be the reason. */
function brokenBy(
  made: readonly Tried[],
  texts: ReadonlyMap<string, string>,
  errors: readonly Diagnostic[],
): readonly Wrong[] {
  const broken = new Set(errors.map(({ at }) => at?.file));
  const isOurs = [...broken].some(file => file !== undefined && texts.has(file));
  const [first] = errors;
  const place = first?.at ? `${first.at.file}:${first.at.line}: ` : '';
  const says = `written down, it would be a mistake: ${place}${first?.message ?? ''}`;
  return made.filter(({ file }) => !isOurs || broken.has(file)).map(({ edit }) => ({ edit, says }));
}

/** Addresses of what differs now and did not before. */
function newsIn(before: Pick<Plan, 'changes'>, after: Pick<Plan, 'changes'>): readonly string[] {
  const known = new Set(before.changes.flatMap(unitKeys));
  return after.changes
    .filter(change => unitKeys(change).some(key => !known.has(key)))
    .map(({ address }) => address);
}

function unitKeys({ address, action, units }: Change): readonly string[] {
  const whole = JSON.stringify([address, action === 'create' || action === 'remove' ? action : 'change']);
  return [whole, ...units.map(({ path, is }) => JSON.stringify([address, path, is]))];
}
