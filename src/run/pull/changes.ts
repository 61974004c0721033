import type { Layered } from '../../core/configuration.ts';
import { type Form, type FormMap, isMap } from '../../core/form.ts';
import type { Look } from '../../core/kind.ts';
import type { Unit } from '../../core/plan.ts';
import { sameValue } from '../../plan/diff.ts';
import type { Draft } from '../../plan/draft.ts';
import { spelled } from '../../plan/look.ts';
import { suggestChildren } from '../../plan/suggest.ts';
import { type Spelling, spellingOf } from './spelling.ts';

/** A field of a declared thing that the portal has otherwise. */
export interface FieldChange {
  readonly address: string;
  readonly field: string;
  /** The section that declares the thing, and the path of its declaration. */
  readonly section: string;
  readonly path: readonly string[];
  /** The field as configuration has it, and as it shall be; nothing where it shall say nothing. */
  readonly was: FormMap;
  readonly now: FormMap;
  readonly spelling: Spelling;
  /** Where it stands. */
  readonly file?: string;
}

/** What children shall be, given those that configuration and portal have, and which of them differ. */
export type ChildrenNow = (was: FormMap, portal: FormMap, units: readonly Unit[]) => FormMap;

/** The fields of a declared thing that the portal has otherwise. */
export function changesOf(
  draft: Draft,
  layered: Layered,
  look: Look,
  childrenNow: ChildrenNow = likePortal,
): readonly FieldChange[] {
  const { change, subject, found } = draft;
  const { kind, resource } = subject;
  const actual = draft.actual && withMerged(draft.actual, draft);
  if (!actual) return [];
  const tree = writtenTree(draft, layered);
  const portal = kind.contract(suggestChildren(kind, actual, resource.key, resource.form), found);
  const spelling = spellingOf(
    {
      expand: (form, scope) => spelled(kind.expand(form, scope), kind, look),
      contract: (form, thing) => kind.contract(form, thing),
      shape: kind.shape,
    },
    resource.scope,
    tree,
    found,
  );
  const fields = [...new Set(change.units.flatMap(unit => unit.path.slice(0, 1)))];
  return fields.map((field): FieldChange => {
    const units = change.units.filter(unit => unit.path[0] === field);
    const isSection = kind.single === field;
    const path = isSection ? resource.path : [...resource.path, field];
    const file = layered.position(path)?.file;
    return {
      address: subject.address,
      field,
      section: kind.section,
      path: resource.path,
      ...(isSection
        ? { was: tree, now: childrenNow(tree, portal, units) }
        : fieldChange(field, tree, portal, units, { draft, childrenNow })),
      spelling,
      ...(file !== undefined && { file }),
    };
  });
}

/** What YAML has of a thing, without what is said for people only. */
function writtenTree({ subject: { kind, resource } }: Draft, layered: Layered): FormMap {
  if (kind.single === undefined) return resource.tree ?? new Map();
  const section = layered.sections.get(kind.section) ?? new Map<string, Form>();
  return new Map([...section].filter(([, child]) => isMap(child)));
}

type WasAndNow = Pick<FieldChange, 'was' | 'now'>;

function fieldChange(
  field: string,
  tree: FormMap,
  portal: FormMap,
  units: readonly Unit[],
  { draft: { subject }, childrenNow }: { readonly draft: Draft; readonly childrenNow: ChildrenNow },
): WasAndNow {
  const before = tree.get(field);
  const value = portal.get(field) ?? absentValue(subject, field);
  const after = isMap(before) && isMap(value) ? childrenNow(before, value, units) : value;
  const only = (form: Form | undefined): FormMap => new Map(form === undefined ? [] : [[field, form]]);
  return { was: only(before), now: only(after) };
}

/** Where single children differ, the others stay as they are; all of them where some are missing or out of order. */
function likePortal(was: FormMap, portal: FormMap, units: readonly Unit[]): FormMap {
  const keys = units.flatMap(({ path }) => path.slice(1, 2));
  if (keys.length < units.length || keys.some(key => !portal.has(key))) return portal;
  return new Map(
    [...was].map(([key, child]) => [key, keys.includes(key) ? (portal.get(key) ?? child) : child]),
  );
}

/** Values of which only parts changed in the portal: all else is as configuration has it, under its own names. */
function withMerged(actual: FormMap, { change, subject: { kind } }: Draft): FormMap {
  const merged = change.units.flatMap(
    ({ path: [field = '', ...deeper], before, after }): [string, Form][] => {
      const shape = kind.shape.of[field];
      if (shape?.is !== 'value' || !shape.merge || deeper.length > 0) return [];
      if (before === undefined || after === undefined) return [];
      const { merged: form, conflicts } = shape.merge(after, after, before);
      return conflicts.length === 0 && sameValue(shape, form, before) ? [[field, form]] : [];
    },
  );
  return new Map([...actual, ...merged]);
}

function absentValue({ kind }: Draft['subject'], field: string): Form | undefined {
  const shape = kind.shape.of[field];
  return shape?.is === 'value' ? shape.absent : undefined;
}
