import type { Found, Inventory } from '../../core/kind.ts';
import { isStandard, objectTypeName } from '../../core/object-types.ts';
import type { Unread } from '../../core/plan.ts';
import type { SurveyKinds } from '../../kinds/survey.ts';
import type { SurveyInput } from '../../survey/input.ts';
import type { BodyCache } from '../body-cache.ts';
import { withDetails } from '../details.ts';
import { observe } from '../observe.ts';
import type { Reader } from '../reader.ts';

/** What is to be read, and who asks. */
export interface Surveying extends Omit<SurveyInput, 'objectTypes' | 'inventories' | 'unread' | 'counts'> {
  /** As people name them; undefined for the usual ones and all custom ones. */
  readonly named?: readonly string[];
  readonly usual: readonly string[];
  readonly cache: BodyCache;
}

/** Reads all that a survey looks at, workflows from the cache where they have not changed. Makes no write. */
export async function readForSurvey(surveying: Surveying, reader: Reader): Promise<SurveyInput> {
  const { named, usual, cache, ...input } = surveying;
  const types = await objectTypesOf(surveying, reader);
  const wants = input.kinds.wants(types.names);
  const observed = await observe(wants, input.kinds.kinds, reader);
  const inventories = await withDetails(observed.inventories, {
    wants,
    kinds: input.kinds.kinds,
    isWanted: () => true,
    reader,
    cache,
  });
  cache.save();
  const doubtful = inventories.flatMap(one => doubtOf(one, input.kinds));
  return {
    ...input,
    objectTypes: types.names,
    inventories: [
      ...types.inventories,
      ...inventories.filter(({ kind }) => !doubtful.some(one => one.kind === kind)),
    ],
    unread: [...types.unread, ...observed.unread, ...doubtful],
  };
}

/** A list that is empty for more than one reason counts as one that could not be read. */
function doubtOf({ kind, found }: Inventory, { emptyIsNoAnswer }: SurveyKinds): readonly Unread[] {
  const doubt = found.length === 0 ? emptyIsNoAnswer[kind] : undefined;
  return doubt ? [{ kind, ...doubt, optional: true }] : [];
}

interface Types {
  readonly names: readonly string[];
  readonly inventories: readonly Inventory[];
  readonly unread: readonly Unread[];
}

/** Standard object types by their names, custom ones by their ids: as everything else in the portal names them. */
async function objectTypesOf({ named, usual, kinds }: Surveying, reader: Reader): Promise<Types> {
  const standard = named?.map(standardName);
  if (standard?.every(name => name !== undefined))
    return { names: distinct(standard), inventories: [], unread: [] };
  const { inventories, unread } = await observe(
    [{ kind: kinds.objectTypes, forms: [] }],
    kinds.kinds,
    reader,
  );
  const custom = inventories
    .flatMap(({ found }) => found)
    .filter(({ id }) => objectTypeName(id) === undefined);
  return {
    names: distinct([
      ...(named ?? usual).map(name => typeNamed(name, custom)),
      ...(named ? [] : custom.map(({ id }) => id)),
    ]),
    inventories,
    // what was asked for by name is read without the list
    unread: unread.map(one => ({ ...one, optional: true })),
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** `contacts`, also for `Contact` and `0-1`: HubSpot takes any of them in an address. */
function standardName(name: string): string | undefined {
  const lower = name.toLowerCase();
  return objectTypeName(name) ?? [lower, `${lower}s`, lower.replace(/y$/, 'ies')].find(isStandard);
}

/** A custom object type's id, by its name, its full name, or as it is. */
function typeNamed(name: string, custom: readonly Found[]): string {
  const isNamed = ({ names, body }: Found) => names.includes(name) || body['fullyQualifiedName'] === name;
  return standardName(name) ?? custom.find(isNamed)?.id ?? name;
}
