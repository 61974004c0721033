import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/index.ts';
import { isObject, type Json, type JsonObject, parseJson } from '../../src/emulator/json.ts';

export interface Answer {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Headers;
}

export interface Client {
  readonly emulator: Emulator;
  call(
    method: string,
    path: string,
    body?: Json,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  get(path: string): Promise<Answer>;
  post(path: string, body: Json): Promise<Answer>;
  patch(path: string, body: Json): Promise<Answer>;
  put(path: string, body: Json): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  /** The same portal seen through another token. */
  as(token: string): Client;
}

const running: Emulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(emulator => emulator.close()));
});

export function clientOf(emulator: Emulator, token: string = emulator.token): Client {
  async function call(
    method: string,
    path: string,
    body?: Json,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const response = await fetch(emulator.url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const parsed = text === '' ? {} : isJson ? parseJson(text) : text;
    return {
      status: response.status,
      body: isObject(parsed) ? parsed : { value: parsed },
      headers: response.headers,
    };
  }
  return {
    emulator,
    call,
    get: path => call('GET', path),
    post: (path, body) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
    put: (path, body) => call('PUT', path, body),
    delete: path => call('DELETE', path),
    as: other => clientOf(emulator, other),
  };
}

/** A portal that is closed after the test. */
export async function portal(options: EmulatorOptions = {}): Promise<Client> {
  const emulator = await startEmulator(options);
  running.push(emulator);
  return clientOf(emulator);
}

/** A clock that stands still until it is moved. */
export function handClock(start = '2026-11-22T12:00:00.000Z') {
  let now = Date.parse(start);
  return {
    clock: () => new Date(now),
    forward(milliseconds: number) {
      now += milliseconds;
    },
  };
}

/** A seed directory with these files. */
export function seedOf(files: Readonly<Record<string, unknown>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'emulator-seed-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return directory;
}

export const CONTACTS = '/crm/properties/2026-09/contacts';
export const RECORDS = '/crm/objects/2026-09/contacts';
export const DAY = 86_400_000;

/** The least body of a text property. */
export const textProperty = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  label: `Label of ${name}`,
  type: 'string',
  fieldType: 'text',
  groupName: 'contactinformation',
  ...more,
});

export const numberProperty = (name: string, more: JsonObject = {}): JsonObject =>
  textProperty(name, { type: 'number', fieldType: 'number', ...more });

export const option = (value: string, more: JsonObject = {}): JsonObject => ({
  label: value.toUpperCase(),
  value,
  ...more,
});

export const choiceProperty = (name: string, values: readonly string[], more: JsonObject = {}): JsonObject =>
  textProperty(name, {
    type: 'enumeration',
    fieldType: 'select',
    options: values.map(value => option(value)),
    ...more,
  });

/** The names in a list answer. */
export function names(answer: Answer, key = 'name'): readonly string[] {
  const results = Array.isArray(answer.body.results) ? answer.body.results : [];
  return results.map((body: Json) => (isObject(body) ? String(body[key]) : ''));
}
