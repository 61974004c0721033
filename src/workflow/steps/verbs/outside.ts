import type { Json } from '../../../core/call.ts';
import { isObject } from '../../../core/call.ts';
import type { Form } from '../../../core/form.ts';
import { isList, isMap } from '../../../core/form.ts';
import { type Codec, finding, isScalar, listOf, number, text, textOf } from '../codec.ts';
import { below, type Lifting } from '../context.ts';
import { hasOnly, objectsIn, stringsIn } from '../json.ts';
import { field } from '../part.ts';
import { mapOf } from '../parts.ts';
import { liftRaw, lowerRaw } from '../raw.ts';
import { anyValue } from '../values.ts';
import { type Verb, verbOf } from '../verb.ts';

/** Values by name: `{ email: { property: email } }`; a list where a name stands there twice. */
const namedValues: Codec = {
  lift: (json, at) => liftNamed(json, at),
  lower: (form, at) =>
    (isList(form) ? form.filter(isMap) : []).map(one => ({
      name: textOf(one.get('name')),
      value: anyValue.lower(one.get('value') ?? '', at),
    })),
  expand(tree, at) {
    const entries = isMap(tree)
      ? [...tree]
      : (isList(tree) ? tree : [])
          .filter(isMap)
          .map(one => [one.get('name') ?? '', one.get('value') ?? ''] as const);
    return entries.map(([name, value]) => named(String(name), anyValue.expand(value ?? '', at)));
  },
  contract(form, at) {
    const entries = (isList(form) ? form : [])
      .filter(isMap)
      .map(one => [textOf(one.get('name')), anyValue.contract(one.get('value') ?? '', at)] as const);
    const map = new Map(entries);
    return map.size === entries.length ? map : entries.map(([name, value]) => named(name, value));
  },
  check(tree, at) {
    if (isMap(tree)) return [...tree].flatMap(([name, value]) => below(anyValue.check(value, at), name));
    if (!isList(tree)) return finding('values by name are needed here', 'write { name: value }');
    return tree.flatMap((one, index) => {
      const isNamed = isMap(one) && one.has('name') && one.has('value');
      const found = isNamed
        ? below(anyValue.check(one.get('value') ?? '', at), 'value')
        : finding('`name` and `value` are needed here');
      return below(found, index);
    });
  },
};

function named(name: string, value: Form): Form {
  return new Map<string, Form>([
    ['name', name],
    ['value', value],
  ]);
}

function liftNamed(json: Json, at: Lifting): readonly Form[] | undefined {
  const forms = objectsIn(json)?.map(one => {
    const { name, value } = one;
    const form = typeof name === 'string' && value !== undefined ? anyValue.lift(value, at) : undefined;
    return form !== undefined && hasOnly(one, 'name', 'value') ? named(String(name), form) : undefined;
  });
  const found = forms?.filter(form => form !== undefined);
  return found?.length === forms?.length ? found : undefined;
}

/** How HubSpot proves who it is (reference 11.4): a secret by its name, or the signature of an app. */
const key = mapOf({
  name: 'auth',
  parts: [
    field('secret', 'secretName', text),
    field('name', 'name', text),
    field('location', 'location', text),
  ],
});
const signature = mapOf({ name: 'auth', parts: [field('app', 'appId', number)] });
const WAYS = [
  { type: 'AUTH_KEY', word: 'secret', codec: key },
  { type: 'SIGNATURE', word: 'app', codec: signature },
];

/** A form calls the name of a secret by another word: under `secret` a journal would take it for one, and mask it. */
const SAID = 'secret';
const FORM = 'secretName';

function renamed(map: Form, from: string, to: string): Form {
  return isMap(map) ? new Map([...map].map(([key, value]) => [key === from ? to : key, value])) : map;
}

const auth: Codec = {
  lift(json, at) {
    const way = isObject(json) ? WAYS.find(({ type }) => type === json.type) : undefined;
    const { type: _, ...rest } = isObject(json) ? json : {};
    const said = way?.codec.lift(rest, at);
    const isWhole = isMap(said) && said.has(way?.word ?? '');
    return isWhole ? renamed(said, SAID, FORM) : new Map([['raw', liftRaw(json, at)]]);
  },
  lower(form, at): Json {
    const said = renamed(form, FORM, SAID);
    const way = WAYS.find(({ word }) => isMap(said) && said.has(word));
    if (way) return Object.assign({ type: way.type }, way.codec.lower(said, at));
    return lowerRaw((isMap(said) ? said.get('raw') : undefined) ?? null, at);
  },
  expand(tree, at) {
    const way = WAYS.find(({ word }) => isMap(tree) && tree.has(word));
    return renamed(way?.codec.expand(tree, at) ?? tree, SAID, FORM);
  },
  contract: form => renamed(form, FORM, SAID),
  check(tree, at) {
    if (isMap(tree) && tree.has('raw')) return [];
    const way = WAYS.find(({ word }) => isMap(tree) && tree.has(word));
    return (
      way?.codec.check(tree, at) ??
      finding(
        'this is no way to sign a request',
        'write { secret: …, name: …, location: HEADER }, or { app: … }',
      )
    );
  },
};

const NO_LIST: Json = [];

export const webhook: Verb = verbOf({ name: 'webhook', type: 'WEBHOOK' }, [
  field('url', 'webhookUrl', text, { required: 'name the address' }),
  field('method', 'method', text, { usual: 'POST' }),
  field('query', 'queryParams', namedValues, { usual: NO_LIST }),
  field('auth', 'authSettings', auth),
]);

/** What a piece of code gives: a name alone is a text, the only other type known has options (reference 11.4). */
const outputs: Codec = {
  lift: (json, at) =>
    objectsIn(json)?.map(one => {
      const isText = one.type === 'STRING' && typeof one.name === 'string' && hasOnly(one, 'name', 'type');
      return isText ? String(one.name) : liftRaw(one, at);
    }),
  lower: (form, at) =>
    (isList(form) ? form : [form]).map(one =>
      isScalar(one) ? { name: String(one), type: 'STRING' } : lowerRaw(one, at),
    ),
  expand: tree => (isList(tree) ? tree : [tree]).map(one => (isScalar(one) ? String(one) : one)),
  contract: form => form,
  check: () => [],
};

/** Names: of secrets that HubSpot keeps. */
const names: Codec = {
  ...listOf(text),
  lift: json => stringsIn(json),
  contract: form => form,
};

export const code: Verb = verbOf({ name: 'code', type: 'CUSTOM_CODE' }, [
  field('source', 'sourceCode', text, { required: 'name the file with the code' }),
  field('runtime', 'runtime', text, { required: 'write NODE20X or PYTHON39' }),
  field('secrets', 'secretNames', names, { usual: NO_LIST }),
  field('inputs', 'inputFields', namedValues, { usual: NO_LIST }),
  field('outputs', 'outputFields', outputs, { usual: NO_LIST }),
]);
