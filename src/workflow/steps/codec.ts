import type { Json } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import { isList, isMap, isRef } from '../../core/form.ts';
import { refFrom, refText } from '../../core/ref-text.ts';
import {
  contractObjectType,
  expandObjectType,
  idOr,
  objectTypeId,
  objectTypeOf,
} from '../../filter/index.ts';
import { liftProperty, lowerProperty, propertyForm, propertyKey } from '../../filter/property-name.ts';
import type { Finding, Lifting, Lowering, Place } from './context.ts';
import { stringsIn } from './json.ts';
import {
  daysFault,
  expandDays,
  expandTime,
  liftDays,
  liftTime,
  lowerDays,
  lowerTime,
  timeFault,
} from './moment.ts';
import { liftText, lowerText } from './step-text.ts';

/** One kind of value in an action: in a body, in the form and in YAML. */
export interface Codec {
  /** The form of what a body has; undefined where there are no words for it. */
  lift(json: Json, at: Lifting): Form | undefined;
  lower(form: Form, at: Lowering): Json;
  /** What people write → form. */
  expand(tree: Form, at: Place): Form;
  /** The inverse of `expand`. */
  contract(form: Form, at: Place): Form;
  /** What is wrong with what people write. */
  check(tree: Form, at: Place): readonly Finding[];
}

export function finding(message: string | undefined, fix?: string): readonly Finding[] {
  return message === undefined ? [] : [{ message, path: [], ...(fix === undefined ? {} : { fix }) }];
}

export function isScalar(form: Form | undefined): form is boolean | number | string {
  return typeof form === 'string' || typeof form === 'number' || typeof form === 'boolean';
}

/** What a form says as text; the empty text for a list or a map. */
export function textOf(form: Form | undefined): string {
  return isScalar(form) ? String(form) : '';
}

const same = (form: Form): Form => form;

function mustBeText(tree: Form): readonly Finding[] {
  return isScalar(tree) ? [] : finding('a text is needed here');
}

function mustBeName(tree: Form): readonly Finding[] {
  return tree === '' ? finding('a name is needed here') : mustBeText(tree);
}

/** Text as it is, which may show what earlier steps gave. */
export const text: Codec = {
  lift: (json, at) => (typeof json === 'string' ? liftText(json, at.stepOf) : undefined),
  lower: (form, at) => lowerText(textOf(form), at.actionOf),
  expand: tree => (isScalar(tree) ? String(tree) : tree),
  contract: same,
  check: mustBeText,
};

/** HubSpot has the words "true" and "false" in most places. */
export const flag: Codec = {
  lift: json => (json === 'true' ? true : json === 'false' ? false : undefined),
  lower: form => String(form),
  expand: tree => (tree === 'true' ? true : tree === 'false' ? false : tree),
  contract: same,
  check: tree => (/^(?:true|false)$/.test(textOf(tree)) ? [] : finding('true or false is needed here')),
};

export const number: Codec = {
  lift: json => (typeof json === 'number' ? json : undefined),
  lower: form => Number(form),
  expand: tree => (isScalar(tree) && Number.isFinite(Number(tree)) && tree !== '' ? Number(tree) : tree),
  contract: same,
  check: tree => (Number.isFinite(Number(textOf(tree) || 'none')) ? [] : finding('a number is needed here')),
};

/** Something that has an id in the portal. */
export function reference(kind: string): Codec {
  return {
    lift: (json, at) =>
      typeof json === 'string' && json !== '' ? at.window.ref(kind, undefined, json) : undefined,
    lower: (form, at) => (isRef(form) ? idOr(form, at.window) : textOf(form)),
    expand: tree => (isScalar(tree) ? refFrom(kind, String(tree)) : tree),
    contract: form => (isRef(form) ? refText(form) : form),
    check: tree => (isRef(tree) ? [] : mustBeName(tree)),
  };
}

/** A property of what is enrolled. */
export const property: Codec = {
  lift: (json, at) => (typeof json === 'string' ? liftProperty(json, at.objectType, at.window) : undefined),
  lower: (form, at) => lowerProperty(form, at.window),
  expand: (tree, at) => (isScalar(tree) ? propertyForm(String(tree), at.objectType) : tree),
  contract: form => propertyKey(form) ?? form,
  check: tree => (isRef(tree) ? [] : mustBeText(tree)),
};

export const objectType: Codec = {
  lift: (json, at) => (typeof json === 'string' ? objectTypeOf(json, at.window) : undefined),
  lower: (form, at) => (isRef(form) || typeof form === 'string' ? objectTypeId(form, at.window) : ''),
  expand: expandObjectType,
  contract: contractObjectType,
  check: tree => (isRef(tree) ? [] : mustBeText(tree)),
};

export const time: Codec = {
  lift: liftTime,
  lower: lowerTime,
  expand: expandTime,
  contract: same,
  check: tree => finding(timeFault(tree), 'write it as "08:30"'),
};

export const days: Codec = {
  lift: liftDays,
  lower: lowerDays,
  expand: expandDays,
  contract: same,
  check: tree => finding(daysFault(tree), 'write weekdays, or a list such as [monday, thursday]'),
};

/** Several of a kind; a single one is written without a list. */
export function listOf(item: Codec): Codec {
  const items = (form: Form): readonly Form[] => (isList(form) ? form : [form]);
  return {
    lift(json, at) {
      const forms = (stringsIn(json) ?? [])
        .map(text => item.lift(text, at))
        .filter(form => form !== undefined);
      return stringsIn(json)?.length === forms.length ? forms : undefined;
    },
    lower: (form, at) => items(form).map(one => item.lower(one, at)),
    expand: (tree, at) => items(tree).map(one => item.expand(one, at)),
    contract(form, at) {
      const trees = items(form).map(one => item.contract(one, at));
      const [only] = trees;
      return trees.length === 1 && only !== undefined && !isList(only) && !isMap(only) ? only : trees;
    },
    check: (tree, at) =>
      items(tree).flatMap((one, index) =>
        item.check(one, at).map(({ path, ...found }) => ({
          ...found,
          path: isList(tree) ? [String(index), ...path] : path,
        })),
      ),
  };
}
