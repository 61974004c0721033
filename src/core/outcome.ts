import type { Form } from './form.ts';
import type { Action } from './plan.ts';

/** What HubSpot stored is not what was sent: reported with the text to put in YAML, never written twice. */
export interface Respelled {
  readonly path: readonly string[];
  readonly sent: Form;
  readonly stored: Form;
}

/** What became of one change. */
export interface Result {
  readonly address: string;
  readonly action: Action;
  readonly status: 'done' | 'failed' | 'notStarted';
  /** Why it failed or was not started, in one line. */
  readonly says?: string;
  /** What to do next, in one line. */
  readonly next?: string;
  /** Of a change that failed: what of it had been carried out before, in words. */
  readonly stepsDone?: readonly string[];
  readonly respelled?: readonly Respelled[];
  /** Written, but the portal does not show it yet: within HubSpot's settling times that is not drift. */
  readonly unsettled?: boolean;
}

/** What an apply did. */
export interface Outcome {
  readonly portal: string;
  readonly portalId: number;
  readonly results: readonly Result[];
  /** How many planned changes were held back, wholly or in part, as the plan counts them. */
  readonly held: number;
  readonly interrupted: boolean;
  /** Why the run ended before its time, or what it did is not on record; also when every change was carried out. */
  readonly ended?: string;
  readonly requests: { readonly total: number; readonly writes: number };
  /** Where the journal was written, relative to the workspace. */
  readonly journal?: string;
  readonly marker?: MarkerOutcome;
}

/** What the portal remembers of an apply. */
export interface MarkerOutcome {
  /** `complete`: everything was done; `incomplete`: something is left; `unknown`: it could not be written or read. */
  readonly is: 'complete' | 'incomplete' | 'unknown';
  /** The commit that counts as the last complete one. */
  readonly commit?: string;
  /** Why, in one line. */
  readonly says?: string;
}
