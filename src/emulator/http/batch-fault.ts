import { arrayOf, isObject, type Json, type JsonObject, parseJson } from '../json.ts';
import type { Fault } from './faults.ts';

type RefuseInput = NonNullable<Fault['refuseInput']>;

const parsed = (text: string): JsonObject => {
  const body = text === '' ? {} : parseJson(text);
  return isObject(body) ? body : {};
};

const isRefused = ({ input }: RefuseInput, candidate: Json, index: number): boolean =>
  typeof input === 'number' ? index === input : JSON.stringify(candidate).includes(input);

/** The body of a batch request without the inputs that the fault refuses. */
export function withoutRefused(text: string, refuse: RefuseInput): string {
  const body = parsed(text);
  const inputs = arrayOf(body, 'inputs').filter((input, index) => !isRefused(refuse, input, index));
  return JSON.stringify({ ...body, inputs });
}

const REFUSAL: JsonObject = { category: 'VALIDATION_ERROR', message: 'The input was refused' };

/**
 * The answer to a batch of which one input was refused: 207, with one error more (reference 4.2). `answer` is what the
 * rest of the inputs were answered; an empty rest was refused as a whole, which does not show.
 */
export async function withRefusal(answer: Response, refuse: RefuseInput, now: Date): Promise<Response> {
  const present = answer.ok ? parsed(await answer.text()) : {};
  const errors = [...arrayOf(present, 'errors'), { status: 'error', ...REFUSAL, ...refuse.error }];
  const moment = now.toISOString();
  const base = { completedAt: moment, status: 'COMPLETE', startedAt: moment, results: [] };
  const body = { ...base, ...present, errors, numErrors: errors.length };
  return Response.json(body, { status: 207, headers: rateHeaders(answer) });
}

/** The same results, lists and errors the other way round (reference 4.2: batch answers have no order). */
export async function unordered(answer: Response): Promise<Response> {
  const body = parsed(await answer.text());
  const turned = ['results', 'lists', 'errors'].filter(key => Array.isArray(body[key]));
  const lists = Object.fromEntries(turned.map(key => [key, [...arrayOf(body, key)].reverse()]));
  return Response.json({ ...body, ...lists }, { status: answer.status, headers: rateHeaders(answer) });
}

const rateHeaders = (answer: Response): Record<string, string> =>
  Object.fromEntries([...answer.headers].filter(([key]) => key.startsWith('x-hubspot-')));
