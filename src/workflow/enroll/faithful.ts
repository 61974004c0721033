import type { Json } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import { isList, isMap } from '../../core/form.ts';
import { formOfJson, jsonOfForm, sameJson } from '../../filter/index.ts';
import { equalSpelling } from '../../filter/same.ts';
import { type Codec, finding } from '../steps/codec.ts';
import { below, type Finding, type Lifting } from '../steps/context.ts';
import { isArray } from '../steps/json.ts';

const RAW = 'raw';

/** The same, with `raw:` for what there are no words for: nothing of a body is ever lost. */
export function orRaw(codec: Codec): Codec {
  return {
    lift: (json, at) => faithful(codec, json, at) ?? new Map([[RAW, formOfJson(json)]]),
    lower: (form, at) => {
      const raw = rawIn(form);
      return raw === undefined ? codec.lower(form, at) : jsonOfForm(raw);
    },
    expand: (tree, at) => (rawIn(tree) === undefined ? codec.expand(tree, at) : tree),
    contract: (form, at) => (rawIn(form) === undefined ? codec.contract(form, at) : form),
    check: (tree, at) => (rawIn(tree) === undefined ? codec.check(tree, at) : []),
  };
}

function rawIn(form: Form): Form | undefined {
  return isMap(form) && form.size === 1 ? form.get(RAW) : undefined;
}

/** The form of what a body has, where that says all of it and reads the same when it was written. */
export function faithful(codec: Codec, json: Json, at: Lifting): Form | undefined {
  const form = codec.lift(json, at);
  if (form === undefined) return undefined;
  const tree = codec.contract(form, at);
  const isFaithful =
    sameJson(codec.lower(form, { ...at, actionOf: () => undefined }), json) &&
    codec.check(tree, at).length === 0 &&
    equalSpelling(codec.expand(tree, at), form);
  return isFaithful ? form : undefined;
}

/** A list, each item by itself. */
export function eachOf(item: Codec, example: string): Codec {
  const all = (form: Form, change: (one: Form) => Form): Form => (isList(form) ? form.map(change) : form);
  return {
    lift(json, at) {
      const forms = (isArray(json) ? json : [])
        .map(one => item.lift(one, at))
        .filter(form => form !== undefined);
      return isArray(json) && forms.length === json.length ? forms : undefined;
    },
    lower: (form, at) => (isList(form) ? form : []).map(one => item.lower(one, at)),
    expand: (tree, at) => all(tree, one => item.expand(one, at)),
    contract: (form, at) => all(form, one => item.contract(one, at)),
    check: (tree, at) =>
      isList(tree)
        ? tree.flatMap((one, index) => below(item.check(one, at), index))
        : finding('a list is needed here', `write ${example}`),
  };
}

/** Keys of a map that nobody knows, with those that can stand there. */
export function unknownKeys(tree: Form, known: readonly string[]): readonly Finding[] {
  if (!isMap(tree)) return finding('a map is needed here', `with ${known.join(', ')}`);
  return [...tree.keys()]
    .filter(key => !known.includes(key))
    .map(key => ({
      message: `"${key}" means nothing here`,
      path: [key],
      fix: `allowed: ${known.join(', ')}`,
    }));
}

/** A map with only those entries that say something. */
export function mapWith(
  ...entries: readonly (readonly [string, Form | undefined])[]
): ReadonlyMap<string, Form> {
  return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** The entries of a map changed by key; everything else as it is. */
export function changed(
  form: Form,
  changes: Readonly<Record<string, ((value: Form) => Form) | undefined>>,
): Form {
  if (!isMap(form)) return form;
  return new Map(
    [...form].map(([key, value]): [string, Form] => {
      const change = Object.hasOwn(changes, key) ? changes[key] : undefined;
      return [key, change === undefined ? value : change(value)];
    }),
  );
}
