import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import type { Form } from '../core/form.ts';
import { isList, isMap, isRef } from '../core/form.ts';

/*
 * Bodies as they are, in forms and back. Written as loops: what HubSpot or a file hands over may be nested deeper than
 * the stack.
 */

/** JSON as a form, word for word: what `raw:` holds. */
export function formOfJson(json: Json): Form {
  let result: Form = null;
  const work: [Json, (form: Form) => void][] = [
    [
      json,
      form => {
        result = form;
      },
    ],
  ];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const [value, put] = next;
    if (isArray(value)) {
      const list: Form[] = [];
      put(list);
      value.forEach((item, index) => {
        work.push([
          item,
          form => {
            list[index] = form;
          },
        ]);
      });
    } else if (isObject(value)) {
      const map = new Map<string, Form>();
      put(map);
      for (const [key, item] of Object.entries(value)) {
        // keeps the place of the key
        map.set(key, null);
        work.push([item, form => map.set(key, form)]);
      }
    } else put(value);
  }
  return result;
}

/** The inverse of `formOfJson`. A reference, which has no place in it, becomes its key or id. */
export function jsonOfForm(form: Form): Json {
  let result: Json = null;
  const work: [Form, (json: Json) => void][] = [
    [
      form,
      json => {
        result = json;
      },
    ],
  ];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const [value, put] = next;
    if (isList(value)) {
      const list: Json[] = [];
      put(list);
      value.forEach((item, index) => {
        work.push([
          item,
          json => {
            list[index] = json;
          },
        ]);
      });
    } else if (isMap(value)) {
      // without a prototype, `__proto__` is a key like any other
      const object: Record<string, Json> = Object.create(null);
      put(object);
      for (const [key, item] of value) {
        object[key] = null;
        work.push([
          item,
          json => {
            object[key] = json;
          },
        ]);
      }
    } else put(isRef(value) ? (value.key ?? value.literal ?? '') : value);
  }
  return result;
}

/** Whether two filters of bodies say the same: in spite of the order of keys, and of what is implied. */
export function sameJson(a: Json, b: Json): boolean {
  return jsonText(a) === jsonText(b);
}

/** JSON with sorted keys, without what is implied. */
export function jsonText(json: Json): string {
  const pieces: string[] = [];
  const work: ({ readonly text: string } | { readonly json: Json })[] = [{ json }];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    if ('text' in next) pieces.push(next.text);
    else if (isArray(next.json)) {
      work.push({ text: ']' });
      for (const item of next.json.toReversed()) work.push({ text: ',' }, { json: item });
      pieces.push('[');
    } else if (isObject(next.json)) {
      const object = next.json;
      work.push({ text: '}' });
      for (const key of spoken(object).toReversed())
        work.push({ text: ',' }, { json: object[key] ?? null }, { text: `${JSON.stringify(key)}:` });
      pieces.push('{');
    } else pieces.push(JSON.stringify(next.json));
  }
  return pieces.join('');
}

function spoken(object: JsonObject): string[] {
  return Object.keys(object)
    .filter(key => !isImplied(key, object[key]))
    .sort();
}

/** What HubSpot fills in by itself, and what means the same left out (reference 10). */
function isImplied(key: string, value: Json | undefined): boolean {
  if (key === 'includeObjectsWithNoValueSet') return value === false;
  return (key === 'filters' || key === 'filterBranches') && isArray(value) && value.length === 0;
}

/** Array.isArray does not narrow readonly arrays. */
export function isArray(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}
