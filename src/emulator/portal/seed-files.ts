import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit, isObject, type Json, type JsonObject, parseJson } from '../json.ts';

/** Raw bodies of a seed directory, by what they seed. `notes` names what was not read. */
export interface Seed {
  readonly account: JsonObject | undefined;
  readonly owners: readonly JsonObject[] | undefined;
  readonly schemas: readonly JsonObject[];
  readonly properties: ReadonlyMap<string, readonly JsonObject[]>;
  readonly groups: ReadonlyMap<string, readonly JsonObject[]>;
  readonly records: ReadonlyMap<string, readonly JsonObject[]>;
  readonly pipelines: ReadonlyMap<string, readonly JsonObject[]>;
  readonly validations: ReadonlyMap<string, readonly JsonObject[]>;
  /** Files about one family of the whole portal, by name without `.json`; absent when there is none. */
  readonly families: ReadonlyMap<string, readonly JsonObject[]>;
  readonly notes: readonly string[];
}

export const EMPTY_SEED: Seed = {
  account: undefined,
  owners: undefined,
  schemas: [],
  properties: new Map(),
  groups: new Map(),
  records: new Map(),
  pipelines: new Map(),
  validations: new Map(),
  families: new Map(),
  notes: [],
};

/** A seed that cannot be used; the message names file and problem. */
export class SeedError extends Error {}

/** Families of the whole portal, each in one file. */
const FAMILIES = ['lists', 'listFolders', 'flows', 'forms', 'emails', 'users', 'teams', 'associationLabels'];
const FILES = ['account.json', 'owners.json', 'schemas.json', ...FAMILIES.map(name => `${name}.json`)];
/** `flows` may be one file or a folder: a body of 30 MB is hard to look at. */
const DIRECTORIES = ['properties', 'groups', 'records', 'pipelines', 'validations', 'flows'];

/** Links are refused: a seed is data from elsewhere and must not reach other files of this machine. */
function kindOf(path: string, name: string): 'file' | 'directory' | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (stats.isSymbolicLink()) throw new SeedError(`${name}: is a symbolic link, which a seed may not have`);
  if (stats.isDirectory()) return 'directory';
  if (stats.isFile()) return 'file';
  throw new SeedError(`${name}: is neither a file nor a directory`);
}

function readJson(directory: string, name: string): Json | undefined {
  const path = join(directory, name);
  const kind = kindOf(path, name);
  if (kind === undefined) return undefined;
  if (kind === 'directory') throw new SeedError(`${name}: is a directory, expected a JSON file`);
  try {
    return parseJson(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SeedError(`${name}: ${String(error)}`, { cause: error });
  }
}

/** `{results: [...]}` as GET answers it, lists `{lists: [...]}`, folders `{folder: …}`; or the bare array. */
function listIn(json: Json): Json {
  if (!isObject(json)) return json;
  const { results, lists, folder } = json;
  return results ?? lists ?? (folder === undefined ? json : [folder]);
}

function bodiesOf(name: string, json: Json): readonly JsonObject[] {
  const list = listIn(json);
  if (!Array.isArray(list)) throw new SeedError(`${name}: expected {"results": [...]} or an array`);
  return list.map((body: Json, index) => {
    if (!isObject(body)) throw new SeedError(`${name}: entry ${index} is not an object`);
    return body;
  });
}

function readList(directory: string, name: string): readonly JsonObject[] | undefined {
  const json = readJson(directory, name);
  return json === undefined ? undefined : bodiesOf(name, json);
}

function readFolder(directory: string, folder: string): ReadonlyMap<string, readonly JsonObject[]> {
  if (kindOf(join(directory, folder), folder) === undefined) return new Map();
  const files = readdirSync(join(directory, folder))
    .filter(file => file.endsWith('.json'))
    .sort(byCodeUnit);
  return new Map(
    files.map((file): [string, readonly JsonObject[]] => {
      const name = `${folder}/${file}`;
      return [file.slice(0, -'.json'.length), readList(directory, name) ?? []];
    }),
  );
}

/** Every file of `flows/` holds one workflow, or a list of them. */
function readFlows(directory: string): readonly JsonObject[] {
  if (kindOf(join(directory, 'flows'), 'flows') === undefined) return [];
  const files = readdirSync(join(directory, 'flows')).filter(file => file.endsWith('.json'));
  return files.sort(byCodeUnit).flatMap(file => {
    const name = `flows/${file}`;
    const json = readJson(directory, name) ?? [];
    return isObject(json) && json.id !== undefined ? [json] : bodiesOf(name, json);
  });
}

function readFamilies(directory: string): ReadonlyMap<string, readonly JsonObject[]> {
  const files = FAMILIES.flatMap((name): readonly (readonly [string, readonly JsonObject[]])[] => {
    const bodies = readList(directory, `${name}.json`);
    return bodies ? [[name, bodies]] : [];
  });
  const flows = readFlows(directory);
  const families = new Map(files);
  return flows.length === 0
    ? families
    : new Map([...files, ['flows', [...(families.get('flows') ?? []), ...flows]]]);
}

function notesOf(directory: string): readonly string[] {
  const unknown = readdirSync(directory).filter(name => !FILES.includes(name) && !DIRECTORIES.includes(name));
  const odd = DIRECTORIES.filter(folder => kindOf(join(directory, folder), folder) !== undefined).flatMap(
    folder =>
      readdirSync(join(directory, folder))
        .filter(file => !file.endsWith('.json'))
        .map(file => `${folder}/${file}`),
  );
  return [...unknown, ...odd].sort(byCodeUnit).map(name => `seed: ${name} is not read`);
}

/** Reads a seed directory. Only the names above are opened; everything else becomes a note. Throws SeedError. */
export function readSeed(directory: string): Seed {
  if (kindOf(directory, directory) !== 'directory') throw new SeedError(`${directory}: is not a directory`);
  for (const folder of DIRECTORIES) {
    if (kindOf(join(directory, folder), folder) === 'file')
      throw new SeedError(`${folder}: expected a directory`);
  }
  const account = readJson(directory, 'account.json');
  if (account !== undefined && !isObject(account)) throw new SeedError('account.json: expected an object');
  return {
    account,
    owners: readList(directory, 'owners.json'),
    schemas: readList(directory, 'schemas.json') ?? [],
    properties: readFolder(directory, 'properties'),
    groups: readFolder(directory, 'groups'),
    records: readFolder(directory, 'records'),
    pipelines: readFolder(directory, 'pipelines'),
    validations: readFolder(directory, 'validations'),
    families: readFamilies(directory),
    notes: notesOf(directory),
  };
}
