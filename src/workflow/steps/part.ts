import type { Json, JsonObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { type Codec, finding } from './codec.ts';
import type { Finding, Lifting, Lowering, Place } from './context.ts';
import { at as entryOf, sameJson } from './json.ts';

/** One thing that a step says about its action: a key in YAML, and the fields of the action that it stands for. */
export interface Part {
  readonly name: string;
  readonly fields: readonly string[];
  /** Why it has to be there, as a fix; it may be left out without this. */
  readonly required?: string;
  /** What the fields say: undefined where that goes without saying. */
  lift(fields: JsonObject, at: Lifting): Form | Unfit | undefined;
  /** The fields, of what is said. `said` is undefined where nothing is; `spec` is the whole that it is part of. */
  lower(said: Form | undefined, at: Lowering, spec: FormMap): JsonObject;
  expand(tree: Form, at: Place, spec: FormMap): Form;
  contract(form: Form, at: Place, spec: FormMap): Form;
  check(tree: Form, at: Place, spec: FormMap): readonly Finding[];
}

/** The fields are there, and there are no words for what is in them. */
export const UNFIT = Symbol('unfit');
export type Unfit = typeof UNFIT;

/** Written for a field that an action does not have although it usually has it. */
export const NONE = 'none';

export interface Options {
  /** What the field has where nothing is said. */
  readonly usual?: Json;
  readonly required?: string;
}

/** One field under another name. */
export function field(name: string, key: string, codec: Codec, { usual, required }: Options = {}): Part {
  return {
    name,
    fields: [key],
    ...(required === undefined ? {} : { required }),
    lift(fields, at) {
      const json = entryOf(fields, key);
      if (json === undefined) return usual === undefined ? undefined : NONE;
      if (usual !== undefined && sameJson(json, usual)) return undefined;
      return codec.lift(json, at) ?? UNFIT;
    },
    lower(said, at) {
      if (said === undefined) return usual === undefined ? {} : { [key]: usual };
      return said === NONE && usual !== undefined ? {} : { [key]: codec.lower(said, at) };
    },
    expand(tree, at) {
      if (tree === NONE && usual !== undefined) return NONE;
      return codec.expand(tree, at);
    },
    contract: (form, at) => (form === NONE && usual !== undefined ? NONE : codec.contract(form, at)),
    check: (tree, at) => (tree === NONE && usual !== undefined ? [] : codec.check(tree, at)),
  };
}

/** What every part needs a word for: something is missing, or is not there at all. */
export function missing({ name, required }: Part): readonly Finding[] {
  return required === undefined ? [] : finding(`\`${name}\` is missing`, required);
}
