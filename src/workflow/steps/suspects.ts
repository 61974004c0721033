import { type Form, isList, isMap, isRef } from '../../core/form.ts';
import { suspectsInCode } from '../../core/secret-text.ts';

/** Places in code that may be a credential and cannot be told from other text. None of them says what stands there. */
export function suspectSecrets(form: Form): readonly string[] {
  return sourcesIn(form).flatMap(suspectsIn);
}

/** The code in a form. */
export function sourcesIn(form: Form, within = ''): readonly string[] {
  if (isList(form)) return form.flatMap(item => sourcesIn(item));
  if (!isMap(form) || isRef(form)) return [];
  return [...form].flatMap(([key, value]) =>
    isCode(key, within) && typeof value === 'string' ? [value] : sourcesIn(value, key),
  );
}

/** A form without the code in it, which speaks of tokens without having any. */
export function withoutSources(form: Form, within = ''): Form {
  if (isList(form)) return form.map(item => withoutSources(item));
  if (!isMap(form) || isRef(form)) return form;
  return new Map(
    [...form].flatMap(([key, value]): (readonly [string, Form])[] =>
      isCode(key, within) && typeof value === 'string' ? [] : [[key, withoutSources(value, key)]],
    ),
  );
}

/** Whether a field has code: of the step that runs it, and of an action that is kept word for word (reference 11.4). */
function isCode(key: string, within: string): boolean {
  return key === 'sourceCode' || (key === 'source' && within === 'code');
}

function suspectsIn(source: string): readonly string[] {
  return suspectsInCode(source).map(({ start, name }) => {
    const line = source.slice(0, start).split('\n').length;
    return `line ${line} of the code${name === '' ? '' : `, at ${name}`}`;
  });
}
