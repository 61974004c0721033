import type { Inventory } from '../core/kind.ts';
import type { Unread } from '../core/plan.ts';
import type { SurveyKinds } from '../kinds/survey.ts';

/** What was read of a portal: all that a survey is made from. */
export interface SurveyInput {
  readonly portal: string;
  readonly portalId: number;
  /** Host of the web application, for links. */
  readonly uiDomain: string;
  readonly takenAt: string;
  readonly zone?: string;
  readonly objectTypes: readonly string[];
  readonly kinds: SurveyKinds;
  readonly inventories: readonly Inventory[];
  readonly unread: readonly Unread[];
  readonly counts?: Counts;
}

/** How many records there are by object type, and with how many a property is filled by its address. What is not there was not counted. */
export interface Counts {
  readonly all: ReadonlyMap<string, number>;
  readonly filled: ReadonlyMap<string, number>;
  /** What could not be counted, and why. */
  readonly unread: readonly Unread[];
}
