import type { Unread } from '../core/plan.ts';
import type { Check } from './checks.ts';

/** What a portal has, as one value: who made it, how old it is, what uses it, and what looks odd. */
export interface Survey {
  readonly portal: string;
  readonly portalId: number;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly objectTypes: readonly SurveyedType[];
  /** Sorted by object type (as asked for), then by name. */
  readonly properties: readonly SurveyedProperty[];
  readonly groups: readonly SurveyedGroup[];
  /** Undefined when their list could not be read. */
  readonly workflows?: readonly SurveyedWorkflow[];
  /** What was looked through for uses of properties, in the order in which it is shown. */
  readonly coverage: readonly Coverage[];
  readonly findings: readonly Finding[];
  readonly unread: readonly Unread[];
}

export interface SurveyedType {
  readonly name: string;
  /** What people call a custom object. */
  readonly title?: string;
  /** Whether its properties could be read. */
  readonly isRead: boolean;
  /** How many records there are; undefined when they were not counted. */
  readonly records?: number;
}

export interface SurveyedProperty {
  readonly address: string;
  readonly objectType: string;
  readonly name: string;
  readonly label: string;
  readonly group: string;
  readonly groupLabel?: string;
  readonly type: string;
  readonly fieldType: string;
  /** HubSpot's own. */
  readonly builtIn: boolean;
  readonly created: Touch;
  readonly changed: Touch;
  /** In how many records it is filled; undefined when they were not counted. */
  readonly records?: number;
  readonly uses: readonly Use[];
  /** What may use it: its name stands there, and it cannot be told what for. */
  readonly mentions: readonly Use[];
  readonly link: string;
}

/** When, how many days before the survey, and by whom. What HubSpot does not tell is left out. */
export interface Touch {
  readonly at?: string;
  readonly days?: number;
  readonly by?: Person;
}

export interface Person {
  readonly id: string;
  /** Undefined for somebody whom HubSpot does not list (any more). */
  readonly name?: string;
}

/** One thing that uses a property. */
export interface Use {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

export interface SurveyedGroup {
  readonly address: string;
  readonly objectType: string;
  readonly name: string;
  readonly label: string;
  readonly builtIn: boolean;
  readonly properties: number;
  readonly link: string;
}

export interface SurveyedWorkflow {
  readonly id: string;
  readonly name: string;
  readonly objectType?: string;
  readonly isOn: boolean;
  /** Undefined when HubSpot does not show them. */
  readonly actions?: number;
  readonly unreadable?: string;
  readonly created: Touch;
  readonly changed: Touch;
  readonly link: string;
}

/** How much of one kind of things was looked through. */
export interface Coverage {
  readonly kind: string;
  /** What people call one that uses a property. */
  readonly noun: string;
  /** Undefined when not even their list could be read: then nothing is known of what they use. */
  readonly count?: number;
  /** Of these: listed, and not shown. */
  readonly unreadable: number;
  /** Whether the list has all of them. */
  readonly isWhole: boolean;
}

export interface Finding {
  readonly check: Check;
  /** What it is about; together where they are alike. */
  readonly things: readonly Thing[];
  /** What was found, in words that need the things beside them. */
  readonly says: string;
}

export interface Thing {
  readonly kind: string;
  readonly objectType?: string;
  readonly id: string;
  readonly title: string;
  readonly link: string;
}
