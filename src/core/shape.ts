import type { Form } from './form.ts';

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
}
