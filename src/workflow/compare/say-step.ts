import type { Form, FormMap } from '../../core/form.ts';
import { asMap, isList, isMap, mapAt, textAt } from '../../core/form.ts';
import { sayBranch } from './say-branch.ts';
import {
  sayAll,
  sayField,
  sayFields,
  sayKey,
  sayPeople,
  sayText,
  sayTiming,
  sayTitle,
  sayValue,
  titleAt,
} from './say-value.ts';
import { verbOf, without } from './tree.ts';

/** A step in one line: `create task "Call {{ contact.firstname }}", due in 1 day, for the owner`. */
export function sayStep(step: FormMap): string {
  const verb = verbOf(step);
  const body = step.get(verb) ?? null;
  const say = sayings.get(verb);
  return say ? say(body, verb) : generic(body, verb);
}

/** A step by what tells it from others: `create task "Call {{ contact.firstname }}"`, `set handoff_status`. */
export function nameStep(step: FormMap): string {
  const verb = verbOf(step);
  const body = step.get(verb) ?? null;
  const name = names.get(verb);
  return `${wordsOf(verb)}${name ? name(body) : ''}`;
}

type Say = (body: Form, verb: string) => string;

/** What verbs are called where their own words would be hard to read. */
const called: ReadonlyMap<string, string> = new Map([
  ['setProperty', 'set'],
  ['setAssociated', 'set on associated'],
  ['clearProperty', 'clear'],
  ['delayUntil', 'delay until'],
  ['notifyByEmail', 'notify by email'],
  ['notifyInApp', 'notify in app'],
  ['sendEmailTo', 'send email to addresses'],
  ['addToList', 'add to list'],
  ['removeFromList', 'remove from list'],
  ['enrollIn', 'enroll in workflow'],
  ['webhook', 'call webhook'],
  ['code', 'run code'],
  ['setMarketingStatus', 'set marketing status'],
  ['enrollInSequence', 'enroll in sequence'],
  ['unenrollFromSequence', 'unenroll from sequence'],
  ['deleteRecord', 'delete the record'],
  ['goto', 'go to'],
]);

export function wordsOf(verb: string): string {
  return called.get(verb) ?? sayKey(verb);
}

const sayings: ReadonlyMap<string, Say> = new Map<string, Say>([
  ['setProperty', body => [...asMap(body)].map(([name, value]) => saySet(name, value)).join(', ')],
  ['setAssociated', saySetAssociated],
  ['clearProperty', body => `clear ${sayValue(body)}`],
  ['createTask', sayTask],
  ['createNote', (body, verb) => (isMap(body) ? generic(body, verb) : `create note ${sayTitle(body)}`)],
  ['delay', body => `delay ${isMap(body) ? sayTiming(without(body, 'in')).replace(/^/, lengthOf(body)).trim() : sayValue(body)}`],
  ['delayUntil', sayDelayUntil],
  ['notifyByEmail', sayNotice],
  ['notifyInApp', sayNotice],
  ['rotateOwner', sayRotation],
  ['webhook', sayWebhook],
  ['code', sayCode],
  ['deleteRecord', () => 'delete the record'],
  ['goto', body => `go to step ${sayValue(mapAt(new Map([['body', body]]), 'body')?.get('step') ?? body)}`],
  ['action', sayAction],
  ['branch', sayBranch],
  ['switch', sayBranch],
  ['split', sayBranch],
]);

const names: ReadonlyMap<string, (body: Form) => string> = new Map([
  ['setProperty', (body: Form) => ` ${sayAll([...asMap(body).keys()].map(name => sayText(name)))}`],
  ['setAssociated', (body: Form) => ` ${sayValue(asMap(body).get('on') ?? 'record')}`],
  ['createTask', (body: Form) => titleAt(body, 'subject')],
  ['notifyByEmail', (body: Form) => titleAt(body, 'subject')],
  ['notifyInApp', (body: Form) => titleAt(body, 'subject')],
  ['action', (body: Form) => ` ${sayText(textAt(body, 'actionTypeId') ?? textAt(body, 'type') ?? '')}`],
]);

/** Whatever a step says that no words were made for. */
function generic(body: Form, verb: string): string {
  const words = wordsOf(verb);
  if (isMap(body)) return body.size === 0 ? words : `${words}: ${sayFields(body)}`;
  return body === null || body === true ? words : `${words} ${sayValue(body)}`;
}

function saySet(name: string, value: Form): string {
  const property = sayText(name);
  const [key, inner] = isMap(value) && value.size === 1 ? ([...value][0] ?? []) : [];
  if (key === 'add' && inner !== undefined)
    return Number(inner) < 0 ? `subtract ${-Number(inner)} from ${property}` : `add ${sayValue(inner)} to ${property}`;
  if (key === 'append' && inner !== undefined) return `append ${sayValue(inner)} to ${property}`;
  return value === '' ? `clear ${property}` : `set ${property} to ${sayValue(value)}`;
}

function saySetAssociated(body: Form): string {
  const values = [...(mapAt(body, 'set') ?? [])].map(([name, value]) => saySet(name, value)).join(', ');
  const label = textAt(body, 'label');
  const on = sayValue(asMap(body).get('on') ?? 'records');
  return `${values} on associated ${on}${label === undefined ? '' : ` (${sayText(label)})`}`;
}

function sayTask(body: Form): string {
  const task = asMap(body);
  const due = task.get('due');
  const forWhom = task.get('assignTo');
  const rest = without(task, 'subject', 'body', 'due', 'assignTo', 'associate');
  return [
    `create task${titleAt(body, 'subject')}`,
    ...[...rest].map(([key, value]) => sayField(key, value)),
    ...(due === undefined ? [] : [`due ${sayTiming(due)}`]),
    ...(forWhom === undefined ? [] : [`for ${sayPeople(forWhom)}`]),
  ].join(', ');
}

function lengthOf(body: FormMap): string {
  const length = body.get('in');
  return length === undefined ? '' : `${sayValue(length)} `;
}

function sayDelayUntil(body: Form): string {
  const { date, property, event, offset, atMost } = Object.fromEntries(asMap(body));
  const rest = without(asMap(body), 'date', 'property', 'event', 'offset', 'atMost');
  const goal = [
    ...(offset === undefined ? [] : [`${sayValue(offset)} from`]),
    ...(date === undefined ? [] : [sayValue(date)]),
    ...(property === undefined ? [] : [`property ${sayValue(property)}`]),
    ...(event === undefined ? [] : [`event ${sayValue(event)}`]),
    ...(rest.size === 0 ? [] : [sayTiming(rest)]),
  ].join(' ');
  const most = atMost === undefined ? '' : `, at most ${sayValue(atMost)}`;
  return `delay until ${goal}${most}`.trimEnd();
}

function sayNotice(body: Form, verb: string): string {
  const to = asMap(body).get('to');
  return `${wordsOf(verb)}${titleAt(body, 'subject')}${to === undefined ? '' : ` to ${sayPeople(to)}`}`;
}

function sayRotation(body: Form): string {
  const { overwrite } = Object.fromEntries(asMap(body));
  const among = [...without(asMap(body), 'overwrite', 'property')].map(([key, value]) => sayField(key, value));
  const kept = overwrite === false ? ', an owner is kept' : overwrite === true ? ', an owner is replaced' : '';
  return `rotate owner${among.length === 0 ? '' : ` among ${sayAll(among)}`}${kept}`;
}

function sayWebhook(body: Form): string {
  const { method, url } = Object.fromEntries(asMap(body));
  const parts = [method, url].flatMap(part => (part === undefined ? [] : [sayValue(part)]));
  return ['call webhook', ...parts].join(' ');
}

function sayCode(body: Form): string {
  const { runtime, source } = Object.fromEntries(asMap(body));
  const lines = typeof source === 'string' ? `${source.trimEnd().split('\n').length} lines` : undefined;
  const about = [...(runtime === undefined ? [] : [sayValue(runtime)]), ...(lines === undefined ? [] : [lines])];
  return `run code${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

function sayAction(body: Form, verb: string): string {
  const action = asMap(body);
  const fields = mapAt(body, 'fields');
  const said = fields && fields.size > 0 ? `: ${sayFields(fields)}` : '';
  const type = textAt(action, 'actionTypeId') ?? textAt(action, 'type');
  return type === undefined || isList(body) ? generic(body, verb) : `action ${sayText(type)}${said}`;
}
