import type { Json } from '../../src/core/call.ts';
import type { HoldReason } from '../../src/core/plan.ts';
import type { Fields, Tree } from './tree.ts';

/**
 * All that the conformance suite knows of a kind. A new kind joins by a file in `rows/` and a line in `table.ts`; the
 * suite names no kind.
 */
export interface Row {
  readonly kind: string;
  readonly objectType: string;
  /** Things of other kinds that the examples need: section → object type → key → fields. */
  readonly around: Fields;
  /** GET paths that together show everything of the kind, archived and sensitive things included. */
  readonly collections: readonly string[];
  /** Where one thing is, for hand edits. */
  path(key: string): string;
  /** What somebody sends who edits these fields by hand. */
  byHand(fields: Fields): Json;
  /** Makes a record that holds a thing, or a child of it; absent where removals touch no record. */
  readonly fill?: (key: string, value: string) => { readonly path: string; readonly body: Json };
  /** A plain declaration, and what a record of it holds. */
  readonly example: { readonly key: string; readonly fields: Fields; readonly value: string };
  /** What can be created, in which spelling: a name for the test → key → fields. */
  readonly creates: Readonly<Record<string, Readonly<Record<string, Fields>>>>;
  /** Every field of the shape that can change, with at least one way to change it. */
  readonly fields: Readonly<Record<string, readonly FieldCase[]>>;
  /** Every field that HubSpot never changes: such a change is held. */
  readonly fixed: Readonly<Record<string, FieldCase>>;
  /** Every collection of children in the shape. */
  readonly children: Readonly<Record<string, ChildrenCase>>;
  /** Fields that HubSpot wants or changes together with another one. */
  readonly alongWith: Readonly<Record<string, readonly string[]>>;
  /** Things that HubSpot makes: what of them can be changed, and what not. */
  readonly builtIn: readonly BuiltInCase[];
  /** One that cannot be removed. */
  readonly neverRemoved: string;
}

export interface FieldCase {
  /** The rest of the declaration; without it that of `example`. */
  readonly in?: Fields;
  readonly from: Fields;
  readonly to: Fields;
  /** What somebody else may write meanwhile; `to` again when left out. */
  readonly other?: Fields;
  /** Why HubSpot could not take it back. */
  readonly oneWay?: string;
}

export interface ChildrenCase {
  /** The rest of the declaration. */
  readonly in: Fields;
  /** Children in their order; more than three. */
  readonly of: ReadonlyMap<string, Fields>;
  /** The field of a child's body that holds its key. */
  readonly identity: string;
  /** Every field of a child: before and after. */
  readonly fields: Readonly<Record<string, { readonly from: Tree; readonly to: Tree }>>;
  /** The kind in a child's address. */
  readonly as: string;
}

export interface BuiltInCase {
  readonly key: string;
  readonly fields: Fields;
  /** Why it may not; absent when it may. */
  readonly held?: HoldReason;
}
