import type { Form } from '../../core/form.ts';
import { isList, isMap, isRef, textAt } from '../../core/form.ts';
import { suspectsInCode } from './secret-text.ts';

/** Places in code that may be a credential and cannot be told from other text. None of them says what stands there. */
export function suspectSecrets(form: Form): readonly string[] {
  if (isList(form)) return form.flatMap(suspectSecrets);
  if (!isMap(form) || isRef(form)) return [];
  const code = form.get('code') ?? form.get('action');
  const source = textAt(code, 'source') ?? textAt(code, 'sourceCode');
  const inSource = source === undefined ? [] : suspectsIn(source);
  return [...inSource, ...[...form.values()].flatMap(suspectSecrets)];
}

function suspectsIn(source: string): readonly string[] {
  return suspectsInCode(source).map(({ start, name }) => {
    const line = source.slice(0, start).split('\n').length;
    return `line ${line} of the code${name === '' ? '' : `, at ${name}`}`;
  });
}
