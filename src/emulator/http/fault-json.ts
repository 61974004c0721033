import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Edit, Fault } from './faults.ts';

const isText = (value: Json | undefined): value is string => typeof value === 'string';

/** An edit that came as JSON; throws with what is wrong. */
export function editOf(value: Json | undefined): Edit {
  if (!isObject(value) || !isText(value.method) || !isText(value.path))
    throw new Error('an edit needs method and path');
  return { method: value.method, path: value.path, ...(value.body !== undefined && { body: value.body }) };
}

function respondOf(value: JsonObject): NonNullable<Fault['respond']> {
  if (typeof value.status !== 'number') throw new Error('respond needs a status');
  const headers = isObject(value.headers)
    ? Object.fromEntries(Object.entries(value.headers).map(([key, text]) => [key, String(text)]))
    : undefined;
  return {
    status: value.status,
    ...(value.body !== undefined && { body: value.body }),
    ...(headers && { headers }),
  };
}

function refuseInputOf(value: JsonObject): NonNullable<Fault['refuseInput']> {
  const { input, error } = value;
  if (!isText(input) && typeof input !== 'number')
    throw new Error('refuseInput needs an input: its number from 0, or text in it');
  return { input, ...(isObject(error) && { error }) };
}

const NUMBERS = ['nth', 'times', 'delay', 'hold', 'truncate', 'staleFor'];
const KNOWN = [
  ...NUMBERS, 'match', 'respond', 'drop', 'stale', 'contentType', 'edits', 'refuseInput', 'unordered',
]; // biome-ignore format: a list of words

/** A fault that came as JSON; throws with what is wrong. */
export function faultOf(body: Json | undefined): Fault {
  if (!isObject(body) || !isObject(body.match)) throw new Error('a fault needs a match');
  const unknown = Object.keys(body).find(key => !KNOWN.includes(key));
  if (unknown !== undefined) throw new Error(`a fault has no field '${unknown}'`);
  const { match } = body;
  const numbers = NUMBERS.filter(key => typeof body[key] === 'number');
  const words = ['method', 'path', 'body', 'query'].filter(key => isText(match[key]));
  return {
    match: Object.fromEntries(words.map(key => [key, match[key]])),
    ...Object.fromEntries(numbers.map(key => [key, body[key]])),
    ...(isObject(body.respond) && { respond: respondOf(body.respond) }),
    ...((body.drop === 'before' || body.drop === 'after') && { drop: body.drop }),
    ...(body.stale === true && { stale: true }),
    ...(isText(body.contentType) && { contentType: body.contentType }),
    ...(Array.isArray(body.edits) && { edits: body.edits.map(editOf) }),
    ...(isObject(body.refuseInput) && { refuseInput: refuseInputOf(body.refuseInput) }),
    ...(body.unordered === true && { unordered: true }),
  };
}
