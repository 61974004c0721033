import type { Chart } from './chart.ts';
import type { Form, FormMap } from './form.ts';

/**
 * The shape of a kind's forms. It drives the one diff, ownership, the order in which `pull` writes, and the docs.
 * What a form does not have is not owned.
 */
export type Shape = ValueShape | FieldsShape | ChildrenShape;

/** Compared and written as a whole. */
export interface ValueShape {
  readonly is: 'value';
  /** Whether two spellings mean the same; deep equality when left out. */
  readonly same?: (a: Form, b: Form) => boolean;
  /** What HubSpot has when nothing was ever said: `lift` drops it, the diff compares with it. */
  readonly absent?: Form;
  /** Why HubSpot never changes it after creation. */
  readonly fixed?: string;
  /** What changing it can do to records: shown as a risk. */
  readonly risk?: string;
  /** Whether a value is one that our own apply left there half way: nobody else changed it. */
  readonly halfway?: (value: Form) => boolean;
  /** What stands there between the request that makes a thing and the one that says this. */
  readonly startsAs?: Form;
  /** Puts together what configuration and portal each changed since `base`, where they changed different parts. */
  readonly merge?: (base: Form, mine: Form, theirs: Form) => Merged;
  /**
   * What changes, in words, one line each: shown instead of the value. A line starts with `+`, `-` or `~`, or with
   * blanks where it belongs to the one before.
   */
  readonly words?: (before: Form | undefined, after: Form) => readonly string[];
  /** A picture of what changes; undefined where there is nothing to draw. */
  readonly chart?: (before: Form | undefined, after: Form) => Chart | undefined;
}

/** A value that both sides changed, put together. */
export interface Merged {
  readonly merged: Form;
  /** What both changed, each in its own way, in words. None: everything goes together. */
  readonly conflicts: readonly string[];
  /** Changes of the portal's that stay, in words. */
  readonly kept: readonly string[];
}

export interface FieldsShape {
  readonly is: 'fields';
  readonly of: Readonly<Record<string, Shape>>;
}

/** A keyed collection: options of a property, stages of a pipeline. */
export interface ChildrenShape {
  readonly is: 'children';
  readonly of: FieldsShape;
  /** Whether the relative order of declared children is owned. */
  readonly ordered: boolean;
  /** The kind in a child's address: `option`, `stage`. */
  readonly as: string;
  /** What removing one of them does to records. */
  readonly removalRisk: string;
  /** How children are told apart whose id is not their key; left out where both are the same. */
  readonly identity?: ChildIdentity;
}

/** A lifted form has such children under their ids; configuration knows them by keys of its own. */
export interface ChildIdentity {
  /** Natural names, as they are compared: unique among siblings in one place. */
  names(child: FormMap, place: string): readonly string[];
  /** The name a child can be recognised by while apply is renaming it. */
  halfwayName(key: string): string;
  /** The id a new child gets; undefined when the portal decides. */
  plannedId(parent: { readonly key: string; readonly form: FormMap }, key: string): string | undefined;
  /** The key that a person would give a child. */
  suggestedKey(id: string, child: FormMap, parentId: string): string;
  /** Where one child is kept several times (contacts and companies): which of its places an id is in. */
  readonly places?: readonly string[];
  placeOf?(id: string): string;
}
