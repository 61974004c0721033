import { type Form, isList, isMap, isRef } from '../../core/form.ts';
import { suspectsInCode } from '../../core/secret-text.ts';

/** Where a step has code: by the verb, and in an action that is kept word for word (reference 11.4). */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['code', 'source'],
  ['action', 'sourceCode'],
]);

/** Places in code that may be a credential and cannot be told from other text. None of them says what stands there. */
export function suspectSecrets(form: Form): readonly string[] {
  return sourcesIn(form).flatMap(suspectsIn);
}

/** The code in a form. */
export function sourcesIn(form: Form): readonly string[] {
  if (isList(form)) return form.flatMap(sourcesIn);
  if (!isMap(form) || isRef(form)) return [];
  return [...form].flatMap(([key, value]) => {
    const source = isMap(value) ? value.get(SOURCES.get(key) ?? '') : undefined;
    return [...(typeof source === 'string' ? [source] : []), ...sourcesIn(value)];
  });
}

/** A form without the code in it, which speaks of tokens without having any. */
export function withoutSources(form: Form): Form {
  if (isList(form)) return form.map(withoutSources);
  if (!isMap(form) || isRef(form)) return form;
  return new Map(
    [...form].map(([key, value]): [string, Form] => {
      const own = SOURCES.get(key);
      const rest =
        isMap(value) && own !== undefined ? new Map([...value].filter(([name]) => name !== own)) : value;
      return [key, withoutSources(rest)];
    }),
  );
}

function suspectsIn(source: string): readonly string[] {
  return suspectsInCode(source).map(({ start, name }) => {
    const line = source.slice(0, start).split('\n').length;
    return `line ${line} of the code${name === '' ? '' : `, at ${name}`}`;
  });
}
