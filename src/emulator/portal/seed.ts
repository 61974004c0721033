import { byCodeUnit, isObject, type JsonObject, textOf } from '../json.ts';
import type { EmulatorOptions } from '../options.ts';
import { OWNERS } from '../owners.ts';
import { GROUPS, PROPERTIES } from '../properties/groups.ts';
import { RECORDS } from '../records/stored.ts';
import type { Store } from '../store/store.ts';
import { VALIDATIONS } from '../validations/stored.ts';
import { FRESH_OWNERS, freshGroups, freshProperties } from './defaults/fresh-portal.ts';
import {
  customObjectTypes,
  findObjectType,
  type ObjectType,
  SCHEMAS,
  STANDARD_OBJECT_TYPES,
  STANDARD_SCHEMAS,
} from './object-types.ts';
import { plantAll } from './plant.ts';
import { initialiseAccount, openPortal } from './portal.ts';
import { plantFamilies } from './seed-families.ts';
import { type Seed, SeedError } from './seed-files.ts';
import { plantPipelines } from './seed-pipelines.ts';

/** Fills an empty store: what the seed has, verbatim, and a fresh portal's defaults for the rest. */
export function plantSeed(store: Store, seed: Seed, options: EmulatorOptions): void {
  checkAccount(seed);
  store.transaction(() => {
    initialiseAccount(store, seed.account, options);
    plantSchemas(store, seed);
    const types = [...STANDARD_OBJECT_TYPES, ...customObjectTypes(store)];
    const properties = byType(store, seed.properties, 'properties');
    const groups = byType(store, seed.groups, 'groups');
    const records = byType(store, seed.records, 'records');
    const pipelines = byType(store, seed.pipelines, 'pipelines');
    const validations = byType(store, seed.validations, 'validations');
    const portal = openPortal(store, options);
    for (const type of types) {
      plantProperties(store, type, properties.get(type.id));
      plantGroups(store, type, groups.get(type.id));
      plantPipelines(portal, type, pipelines.get(type.id), properties.has(type.id));
      plantValidations(store, type, validations.get(type.id));
      plantRecords(store, type, records.get(type.id));
    }
    plantAll(store, OWNERS, '', 'owners.json', 'id', seed.owners ?? FRESH_OWNERS);
    plantFamilies(store, seed.families);
  });
}

function checkAccount(seed: Seed): void {
  const id = seed.account?.portalId;
  if (id !== undefined && !Number.isInteger(id))
    throw new SeedError('account.json: portalId must be a whole number');
}

function plantSchemas(store: Store, seed: Seed): void {
  for (const [index, body] of seed.schemas.entries()) {
    const id = textOf(body, 'objectTypeId');
    if (id.startsWith('0-')) {
      store.collection(STANDARD_SCHEMAS, '').put(id, false, body);
      continue;
    }
    if (!/^2-\d+$/.test(id))
      throw new SeedError(`schemas.json: entry ${index} has no objectTypeId such as 2-123`);
    store.collection(SCHEMAS, '').put(id, body.archived === true, body);
  }
}

interface Named {
  readonly file: string;
  readonly bodies: readonly JsonObject[];
}

/** Seed files by object type; the file name is any spelling a path may have. */
function byType(
  store: Store,
  files: ReadonlyMap<string, readonly JsonObject[]>,
  folder: string,
): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  for (const [name, bodies] of files) {
    const file = `${folder}/${name}.json`;
    const type = findObjectType(store, name);
    if (!type) throw new SeedError(`${file}: '${name}' is no object type of this portal`);
    const other = found.get(type.id);
    if (other) throw new SeedError(`${file}: ${other.file} is about the same object type`);
    found.set(type.id, { file, bodies });
  }
  return found;
}

function plantProperties(store: Store, type: ObjectType, seeded: Named | undefined): void {
  const schema = store.collection(SCHEMAS, '').get(type.id)?.body;
  const ofSchema = Array.isArray(schema?.properties) ? schema.properties.filter(isObject) : undefined;
  const bodies = seeded?.bodies ?? ofSchema ?? freshProperties(type);
  const file = seeded?.file ?? 'schemas.json';
  const untyped = bodies.findIndex(body => textOf(body, 'type') === '');
  if (untyped >= 0) throw new SeedError(`${file}: entry ${untyped} has no 'type'`);
  plantAll(store, PROPERTIES, type.id, file, 'name', bodies);
}

/** Groups that properties name exist even if no file lists them; their label is the name when unknown. */
function plantGroups(store: Store, type: ObjectType, seeded: Named | undefined): void {
  plantAll(store, GROUPS, type.id, seeded?.file ?? '', 'name', seeded?.bodies ?? freshGroups(type));
  const groups = store.collection(GROUPS, type.id);
  const labels = new Map(freshGroups(type).map(body => [textOf(body, 'name'), textOf(body, 'label')]));
  const active = store
    .collection(PROPERTIES, type.id)
    .all()
    .filter(entry => !entry.archived);
  const named = new Set(active.map(entry => textOf(entry.body, 'groupName')));
  named.delete('');
  for (const name of [...named].sort(byCodeUnit)) {
    if (groups.get(name)?.archived === false) continue;
    const displayOrder = groups.all().length;
    groups.put(name, false, { name, label: labels.get(name) ?? name, displayOrder, archived: false });
  }
}

function plantValidations(store: Store, type: ObjectType, seeded: Named | undefined): void {
  if (seeded) plantAll(store, VALIDATIONS, type.id, seeded.file, 'propertyName', seeded.bodies);
}

function plantRecords(store: Store, type: ObjectType, seeded: Named | undefined): void {
  if (!seeded) return;
  const bodies = seeded.bodies;
  const shapeless = bodies.findIndex(body => !isObject(body.properties));
  if (shapeless >= 0) throw new SeedError(`${seeded.file}: entry ${shapeless} has no 'properties'`);
  plantAll(store, RECORDS, type.id, seeded.file, 'id', bodies);
}
