import type { Form, FormMap } from '../../core/form.ts';
import { asMap, isList, isMap } from '../../core/form.ts';
import { propertyKey } from '../../filter/property-name.ts';
import { sayBranch } from './say-branch.ts';
import {
  sayAll,
  sayAt,
  sayField,
  sayFields,
  sayKey,
  sayPeople,
  sayText,
  sayTiming,
  sayTitle,
  sayValue,
} from './say-value.ts';
import { propertiesIn } from './similar.ts';
import { verbOf, without } from './tree.ts';

/** A step in one line: `create task "Call {{ contact.firstname }}", due in 1 day, for the owner`. */
export function sayStep(step: FormMap): string {
  const verb = verbOf(step);
  const body = step.get(verb) ?? null;
  return (sayings.get(verb) ?? generic)(body, verb);
}

/** A step by what tells it from others: `create task "Call {{ contact.firstname }}"`, `set handoff_status`. */
export function nameStep(step: FormMap): string {
  const verb = verbOf(step);
  const name = names.get(verb)?.(step.get(verb) ?? null);
  return name === undefined || name === '' ? wordsOf(verb) : `${wordsOf(verb)} ${name}`;
}

/** A step by all that it says where that is short, else by its name. */
export function shortStep(step: FormMap): string {
  const words = sayStep(step);
  return words.length > 40 ? nameStep(step) : words;
}

type Say = (body: Form, verb: string) => string;

/** What verbs are called where their own words would be hard to read. */
const called: ReadonlyMap<string, string> = new Map([
  ['setProperty', 'set'],
  ['setAssociated', 'set on associated'],
  ['clearProperty', 'clear'],
  ['notifyByEmail', 'notify by email'],
  ['notifyInApp', 'notify in app'],
  ['sendEmailTo', 'send email to addresses'],
  ['enrollIn', 'enroll in workflow'],
  ['webhook', 'call webhook'],
  ['code', 'run code'],
  ['enrollInSequence', 'enroll in sequence'],
  ['unenrollFromSequence', 'unenroll from sequence'],
  ['deleteRecord', 'delete the record'],
  ['goto', 'go to step'],
]);

/** What a verb does, in words. */
export function wordsOf(verb: string): string {
  return called.get(verb) ?? sayKey(verb);
}

const sayings: ReadonlyMap<string, Say> = new Map<string, Say>([
  ['setProperty', saySettings],
  ['setAssociated', saySetAssociated],
  ['clearProperty', body => `clear ${sayAll(propertiesIn(body).map(sayText))}`],
  ['createTask', sayTask],
  ['createNote', (_, verb) => wordsOf(verb)],
  ['delay', sayDelay],
  ['delayUntil', sayDelayUntil],
  ['notifyByEmail', sayNotice],
  ['notifyInApp', sayNotice],
  ['rotateOwner', sayRotation],
  ['copyProperty', sayCopy],
  ['webhook', sayWebhook],
  ['code', sayCode],
  ['goto', (body, verb) => `${wordsOf(verb)} ${sayValue(asMap(body).get('step') ?? body)}`],
  ['action', sayAction],
  ['branch', sayBranch],
  ['switch', sayBranch],
  ['split', sayBranch],
]);

const titled = (body: Form): string => titleAt(body, 'subject').trim();

const names: ReadonlyMap<string, (body: Form) => string> = new Map([
  ['setProperty', (body: Form) => sayAll(propertiesIn(body).map(sayText))],
  ['setAssociated', (body: Form) => sayAll(propertiesIn(asMap(body).get('set')).map(sayText))],
  ['createTask', titled],
  ['notifyByEmail', titled],
  ['notifyInApp', titled],
  ['action', typeOfAction],
]);

/** Whatever a step says that no words were made for; a value that stands alone needs no name. */
function generic(body: Form, verb: string): string {
  const words = wordsOf(verb);
  if (!isMap(body)) return body === null || body === true ? words : `${words} ${sayValue(body)}`;
  const [[key, value] = ['', null], ...others] = body;
  if (body.size === 0) return words;
  const isAlone = others.length === 0 && typeof value !== 'boolean' && words.endsWith(sayKey(key));
  return isAlone ? `${words} ${sayValue(value)}` : `${words}: ${sayFields(body)}`;
}

function saySettings(body: Form): string {
  const entries = isList(body) ? body.filter(isMap) : [];
  return sayAll(
    entries.map(entry => saySet(propertyKey(entry.get('property')) ?? '', entry.get('value') ?? '')),
  );
}

function saySet(name: string, value: Form): string {
  const property = sayText(name);
  const { add, append, appendProperty } = Object.fromEntries(asMap(value));
  if (add !== undefined)
    return Number(add) < 0
      ? `subtract ${-Number(add)} from ${property}`
      : `add ${sayValue(add)} to ${property}`;
  if (append !== undefined) return `append ${sayValue(append)} to ${property}`;
  if (appendProperty !== undefined) return `append property ${sayValue(appendProperty)} to ${property}`;
  return value === '' ? `clear ${property}` : `set ${property} to ${sayValue(value)}`;
}

function saySetAssociated(body: Form): string {
  const { on, label, set = [] } = Object.fromEntries(asMap(body));
  const whom = on === undefined ? 'records' : sayValue(on);
  return `${saySettings(set)} on associated ${whom}${label === undefined ? '' : ` (${sayValue(label)})`}`;
}

function sayTask(body: Form): string {
  const { due, assignTo } = Object.fromEntries(asMap(body));
  const rest = without(asMap(body), 'subject', 'body', 'due', 'assignTo', 'associate');
  return [
    `create task${titleAt(body, 'subject')}`,
    ...[...rest].map(([key, value]) => sayField(key, value)),
    ...(due === undefined ? [] : [`due ${sayTiming(due)}`]),
    ...(assignTo === undefined ? [] : [`for ${sayPeople(assignTo)}`]),
  ].join(', ');
}

function sayDelay(body: Form): string {
  const length = asMap(body).get('in');
  const rest = sayTiming(without(asMap(body), 'in'));
  if (length === undefined) return `delay ${isMap(body) ? rest : sayValue(body)}`;
  return `delay ${sayValue(length)}${rest === '' ? '' : ` ${rest}`}`;
}

function sayDelayUntil(body: Form): string {
  const { in: length, date, property, event, offset, atMost } = Object.fromEntries(asMap(body));
  const rest = sayTiming(without(asMap(body), 'in', 'date', 'property', 'event', 'offset', 'atMost'));
  return [
    'delay until',
    ...(length === undefined ? [] : [`${sayValue(length)} from now`]),
    ...(offset === undefined ? [] : [sayValue(offset)]),
    ...(date === undefined ? [] : [sayValue(date)]),
    ...(property === undefined ? [] : [`property ${sayValue(property)}`]),
    ...(event === undefined ? [] : [sayAt('event', event)]),
    ...(rest === '' ? [] : [rest]),
    ...(atMost === undefined ? [] : [`for at most ${sayValue(atMost)}`]),
  ].join(' ');
}

function sayNotice(body: Form, verb: string): string {
  const to = asMap(body).get('to');
  return `${wordsOf(verb)}${titleAt(body, 'subject')}${to === undefined ? '' : ` to ${sayPeople(to)}`}`;
}

function sayRotation(body: Form): string {
  const { overwrite } = Object.fromEntries(asMap(body));
  const among = [...without(asMap(body), 'overwrite', 'property')].map(([key, value]) =>
    sayField(key, value),
  );
  const kept =
    overwrite === false ? ', an owner is kept' : overwrite === true ? ', an owner is replaced' : '';
  return `rotate owner${among.length === 0 ? '' : ` among ${sayAll(among)}`}${kept}`;
}

function sayCopy(body: Form): string {
  const { from = '', to = '', object } = Object.fromEntries(asMap(body));
  return `copy ${sayValue(from)}${object === undefined ? '' : ` of ${sayValue(object)}`} to ${sayValue(to)}`;
}

function sayWebhook(body: Form): string {
  const { method, url } = Object.fromEntries(asMap(body));
  return [
    'call webhook',
    ...[method, url].flatMap(part => (part === undefined ? [] : [sayValue(part)])),
  ].join(' ');
}

function sayCode(body: Form): string {
  const { runtime, source } = Object.fromEntries(asMap(body));
  const about = [
    ...(runtime === undefined ? [] : [sayValue(runtime)]),
    ...(typeof source === 'string' ? [linesIn(source)] : []),
  ];
  return `run code${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

function linesIn(text: string): string {
  const number = text.trimEnd().split('\n').length;
  return number === 1 ? '1 line' : `${number} lines`;
}

function typeOfAction(body: Form): string {
  const { actionTypeId, type } = Object.fromEntries(asMap(body));
  return sayValue(actionTypeId ?? type ?? 'of unknown type');
}

function sayAction(body: Form): string {
  const fields = asMap(asMap(body).get('fields'));
  return `action ${typeOfAction(body)}${fields.size === 0 ? '' : `: ${sayFields(fields)}`}`;
}

/** The text at a key in quotes, after a blank; nothing when it is not there. */
function titleAt(body: Form, key: string): string {
  const text = asMap(body).get(key);
  if (text === undefined) return '';
  return ` ${typeof text === 'string' ? sayTitle(text) : sayValue(text)}`;
}
