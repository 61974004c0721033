import type { Form, FormMap } from '../../core/form.ts';
import { isList, isMap, isRef, textAt } from '../../core/form.ts';
import { idOr, type Window } from '../../filter/index.ts';
import { textOf } from './codec.ts';
import { minutesIn, parseDuration } from './duration.ts';
import { renameInText } from './step-text.ts';
import { splitOutput } from './values.ts';

/** What a form says, as text to compare by, and the keys of the steps that it names. */
export interface Comparison {
  readonly text: string;
  readonly steps: readonly string[];
}

/** Keys under which a text is a length of time: 3 days are 4320 minutes. */
const LENGTHS: ReadonlySet<string> = new Set(['in', 'offset', 'atMost']);

/**
 * Two forms with the same text mean the same: in spite of the order of keys, of how a length of time or a number is
 * spelled, of the version of an action, and of which secret is named. Steps that they name are compared apart.
 */
export function comparisonOf(form: Form, window: Window): Comparison {
  const steps: string[] = [];
  return { text: textIn(form, '', window, steps), steps };
}

const NOT_COMPARED: ReadonlySet<string> = new Set(['version', 'actionTypeVersion']);

function textIn(form: Form, key: string, window: Window, steps: string[]): string {
  if (isRef(form)) return JSON.stringify(`${form.kind} ${idOr(form, window)}`);
  if (isList(form)) return `[${form.map(item => textIn(item, '', window, steps)).join(',')}]`;
  if (isMap(form)) return mapText(form, window, steps);
  return JSON.stringify(scalarText(form, key, steps));
}

function mapText(map: FormMap, window: Window, steps: string[]): string {
  const named = map.size === 1 ? (textAt(map, 'output') ?? textAt(map, 'step')) : undefined;
  if (named !== undefined) {
    const [step, rest] = map.has('output') ? splitOutput(named) : [named, ''];
    steps.push(step);
    return `{step ${JSON.stringify(rest)}}`;
  }
  const keys = [...map.keys()].filter(key => !NOT_COMPARED.has(key)).sort();
  return `{${keys.map(key => `${JSON.stringify(key)}:${textIn(map.get(key) ?? null, key, window, steps)}`).join(',')}}`;
}

function scalarText(form: Form, key: string, steps: string[]): string {
  const text = form === null ? '' : textOf(form);
  const duration = LENGTHS.has(key) ? parseDuration(text) : undefined;
  const minutes = duration && minutesIn(duration);
  if (minutes !== undefined) return `${minutes} minutes`;
  const withoutSteps = renameInText(text, step => {
    steps.push(step);
    return '';
  });
  return anySecret(withoutSteps);
}

const SECRET = /\$\{secrets\.[^}]*\}/g;

/** A text in which all secrets are the same. */
function anySecret(text: string): string {
  return text.includes('${secrets.') ? text.replace(SECRET, '${secrets}') : text;
}

/** What a secret can be, where it is not known for one: up to the next parameter of an address, the end of a literal. */
const ANY_VALUE = '[^&"\'`\\s]+';

/** Whether two texts are the same, whatever the secrets are: also one that does not look like one in the portal. */
export function sameButSecrets(a: string, b: string): boolean {
  return anySecret(a) === anySecret(b) || isFilled(a, b) || isFilled(b, a);
}

function isFilled(text: string, filled: string): boolean {
  if (!text.includes('${secrets.')) return false;
  const around = text.split(SECRET).map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${around.join(ANY_VALUE)}$`).test(filled);
}
