import { entriesOf, type Files, joinPath } from '../../config/files.ts';
import { commentKey } from '../../config/write.ts';
import { formatAddress } from '../../core/address.ts';
import type { Layered } from '../../core/configuration.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { type FormMap, isMap } from '../../core/form.ts';
import { grammar, schemaOfChild } from '../../config/schema.ts';
import type { Declaration } from '../../kinds/declare.ts';
import { addressOf } from './candidates.ts';
import type { FieldChange } from './changes.ts';
import { type Drafts, openDrafts, withDrafts } from './drafts.ts';
import type { Said, Written } from './judge.ts';
import type { Pulled } from './pull-portal.ts';
import { overlayOf, reviseIn } from './revise.ts';
import { separateTexts } from './separate-texts.ts';
import { textsFor } from './text-files.ts';
import { treeOf } from './unloadable.ts';
import { draftPulled, fileFor, filesOf, ownName, type PulledFile } from './write-files.ts';
import { addTo, nodeAt } from './yaml-document.ts';

/** A workspace that a pull writes into. */
export interface Target {
  readonly files: Files;
  readonly layered: Layered;
  /** The configuration once more, from other files. */
  load(files: Files): Loaded;
}

export interface Loaded {
  readonly declaration?: Declaration;
  readonly errors: readonly Diagnostic[];
}

/** Files as a pull leaves them, and what is said of that. Nothing is written yet. */
export interface Drafted {
  readonly texts: ReadonlyMap<string, string>;
  /** Files that new things are written to. */
  readonly files: readonly string[];
  readonly count: number;
  readonly updated: readonly FieldChange[];
  readonly left: readonly FieldChange[];
  readonly undeclarable: readonly Said[];
}
