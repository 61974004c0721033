import type { Chart } from './chart.ts';
import type { Position } from './diagnostic.ts';
import type { Form, FormMap } from './form.ts';

/** One difference to carry out. Removing one option is an update of its property; `action` speaks of the resource. */
export type Action = 'create' | 'adopt' | 'update' | 'remove';

/** Why a unit differs; see design: base. */
export type Origin = 'config' | 'drift' | 'both' | 'upgrade' | 'first';

export type HoldReason =
  | 'takeover'
  | 'drift'
  | 'missing'
  | 'limit'
  | 'unreadable'
  | 'unresolved'
  | 'dependants'
  | 'dependency'
  | 'ambiguous'
  | 'incomplete'
  | 'fixed'
  | 'readOnly'
  | 'notCreatable'
  /** HubSpot's API does not do it: a person has to. */
  | 'manual'
  /** Its id cannot be used: too long, or taken. */
  | 'id'
  /** Records use it. */
  | 'inUse'
  /** HubSpot would refuse what comes of it. */
  | 'refused';

/** Planned but not permitted yet. */
export interface Hold {
  readonly reason: HoldReason;
  /** Why, in one line. */
  readonly says: string;
  /** What a person can do about it, in one line. */
  readonly wayOut: string;
  /** Where the configuration says what cannot be carried out. */
  readonly at?: Position;
}

/** One owned unit that differs: a field, a child, or the order of children. */
export interface Unit {
  /** `['label']`, `['options', 'emea']`, or `['options']` for the order. */
  readonly path: readonly string[];
  readonly is: 'field' | 'child' | 'order';
  /** Absent when the portal has nothing there. A child has only the fields that configuration owns. */
  readonly before?: Form;
  /** Absent when it goes away. An order is the list of all keys, extras included. */
  readonly after?: Form;
  /** The same in words, one line each, where the kind has words for it: shown instead of the values. */
  readonly words?: readonly string[];
  /** A picture of it, where the kind can draw one. */
  readonly chart?: Chart;
  /** A new child in an ordered collection: the declared one it goes behind. */
  readonly behind?: string;
  readonly origin: Origin;
  /** What configuration and portal both changed, each in its own way, in words: the rest would go together. */
  readonly conflicts?: readonly string[];
  /** What carrying it out can do to records. */
  readonly risk?: string;
  /** How many records have a value there; known for removals. */
  readonly records?: number;
  readonly held?: Hold;
}

export interface Change {
  /** `property.contacts.lead_region`. */
  readonly address: string;
  readonly kind: string;
  readonly scope?: string;
  readonly key: string;
  /** A person's name for it. */
  readonly title?: string;
  readonly action: Action;
  /** The id in the portal; absent until it is created. */
  readonly id?: string;
  readonly units: readonly Unit[];
  /** The whole declared form; absent for a removal. Units say what of it is carried out. */
  readonly desired?: FormMap;
  /** Of the whole change: removing, restoring an archived thing. */
  readonly risks: readonly string[];
  /** Records with a value, for a removal. */
  readonly records?: number;
  readonly held?: Hold;
  /** Addresses of changes that come first. */
  readonly dependsOn: readonly string[];
  /** Addresses of changes that it refers to and does not wait for: it is completed once they are there. */
  readonly completedBy?: readonly string[];
  /** What apply will send, in words. */
  readonly steps: readonly string[];
  /** Another thing that has to give up its name for a while, so that names can be exchanged. */
  readonly displaces?: { readonly address: string; readonly id: string; readonly name: string };
  /** Hash of the owned units as they are in the portal, and of the ids their references resolve to. */
  readonly fingerprint: string;
  /** Who changed it last in the portal and when, as far as HubSpot tells. */
  readonly changedBy?: string;
  readonly changedAt?: string;
  /** What HubSpot counts up with every save, as the plan has seen it: another one means that somebody saved since. */
  readonly revision?: string;
  readonly link?: string;
}

/** Something worth saying that is not a change: a done `removed:` entry, an unmanaged option. */
export interface Remark {
  readonly address: string;
  readonly says: string;
}

/** What base declares, configuration does not mention any more, and the portal still has: it is left as it is. */
export interface Released extends Remark {
  /** A person's name for it. */
  readonly title?: string;
  /** What to write where it shall go, or is meant still, in one line; nothing for what only follows the portal now. */
  readonly wayOut?: string;
}

export interface Unmanaged {
  readonly kind: string;
  readonly scope?: string;
  readonly count: number;
}

/** What was not read, and why: absence proves nothing there. */
export interface Unread {
  /** Asked for on the chance that something is there: what is declared does not depend on it. */
  readonly optional?: boolean;
  readonly kind: string;
  readonly scope?: string;
  readonly says: string;
  readonly wayOut: string;
}

/** All changes for one portal: the ordered value that is reviewed, saved, and carried out. */
export interface Plan {
  readonly portal: string;
  readonly portalId: number;
  /** Hash of everything that is declared for the portal. */
  readonly configurationHash: string;
  readonly changes: readonly Change[];
  readonly remarks: readonly Remark[];
  readonly released: readonly Released[];
  readonly unmanaged: readonly Unmanaged[];
  readonly unread: readonly Unread[];
  /** Declared things that already are as declared. */
  readonly unchanged: number;
  readonly base?: PlanBase;
}

/** What the plan takes the portal to have been built from. */
export interface PlanBase {
  /** `marker`: what the portal remembers; `journal`: what this machine remembers; `flag`: --base; `none`: nothing. */
  readonly from: 'marker' | 'journal' | 'flag' | 'none';
  /** The commit whose configuration it is. */
  readonly commit?: string;
  /** When its apply ended (ISO 8601), and which version of portalform made it. */
  readonly finished?: string;
  readonly tool?: string;
  /** Why there is no commit, in one line. */
  readonly says?: string;
  /** What a person should know about it, and what apply would refuse, one line each. */
  readonly notes: readonly string[];
}
