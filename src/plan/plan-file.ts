import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import { formFromJson } from '../core/form-json.ts';
import { hash } from '../core/hash.ts';
import type { Action, Change, Hold, HoldReason, Origin, Plan, Unit } from '../core/plan.ts';

/** A plan document (`plan --json`, `--out`) with the checksum that shows whether it was edited or cut. */
export function sealPlan(document: JsonObject): JsonObject {
  return { ...document, checksum: hash(JSON.stringify(document)) };
}

/** What a plan file says, as far as it is compared with a fresh plan; or why it cannot be used. */
export type PlanFile = SavedPlan | { readonly problem: string };

export interface SavedPlan {
  readonly plan: Plan;
  /** `--target` of the run that made it. */
  readonly target: readonly string[];
}

/** The plans in a file, of one portal or of several; or why it cannot be used. */
export type PlanFiles = { readonly plans: readonly SavedPlan[] } | { readonly problem: string };

/**
 * Reads sealed plans. Nothing in them is trusted beyond "a person has seen this": what apply sends comes from a fresh
 * plan that has to agree with it, so an edited file can only make apply refuse.
 */
export function readPlanFiles(text: string): PlanFiles {
  const document = parse(text);
  if (!document) return { problem: 'it is not JSON: cut short, or not a plan' };
  const { plans } = document;
  const all = document['kind'] === 'plans' && Array.isArray(plans) ? plans : [document];
  const read: SavedPlan[] = [];
  for (const one of all) {
    const plan = readDocument(isObject(one) ? one : {});
    if ('problem' in plan) return plan;
    read.push(plan);
  }
  return { plans: read };
}

/** The same of one portal. */
export function readPlanFile(text: string): PlanFile {
  const read = readPlanFiles(text);
  if ('problem' in read) return read;
  const [plan, ...others] = read.plans;
  return plan && others.length === 0 ? plan : { problem: 'it is not the plan of one portal' };
}

function readDocument(document: JsonObject): PlanFile {
  if (document['kind'] !== 'plan') return { problem: 'it is not a plan of portalform' };
  if (!String(document['schemaVersion']).startsWith('1.'))
    return { problem: `its format ${String(document['schemaVersion'])} is not one this version reads` };
  const { checksum, ...rest } = document;
  if (checksum !== hash(JSON.stringify(rest)))
    return { problem: 'its checksum does not fit: it was edited or cut' };
  try {
    return { plan: planFrom(rest), target: listOf(rest['target'] ?? []).map(textOf) };
  } catch {
    return { problem: 'it does not have the form of a plan' };
  }
}

function parse(text: string): JsonObject | undefined {
  try {
    const document: Json = JSON.parse(text);
    return isObject(document) ? document : undefined;
  } catch {
    return undefined;
  }
}

function planFrom(document: JsonObject): Plan {
  return {
    portal: textOf(document['portal']),
    portalId: numberOf(document['portalId']),
    configurationHash: textOf(document['configurationHash']),
    changes: objectsOf(document['changes']).map(changeFrom),
    remarks: [],
    released: [],
    unmanaged: [],
    unread: [],
    unchanged: 0,
  };
}

function changeFrom(json: JsonObject): Change {
  return {
    address: textOf(json['address']),
    kind: textOf(json['kind']),
    key: textOf(json['key']),
    // compared with a fresh plan's action, so an unknown word only fails to agree
    action: textOf(json['action']) as Action,
    units: objectsOf(json['units']).map(unitFrom),
    risks: [],
    ...(isObject(json['held']) && { held: holdFrom(json['held']) }),
    dependsOn: listOf(json['dependsOn']).map(textOf),
    steps: [],
    fingerprint: textOf(json['fingerprint']),
    ...(json['revision'] !== undefined && { revision: textOf(json['revision']) }),
    ...(json['title'] !== undefined && { title: textOf(json['title']) }),
    ...(json['changedBy'] !== undefined && { changedBy: textOf(json['changedBy']) }),
    ...(json['changedAt'] !== undefined && { changedAt: textOf(json['changedAt']) }),
  };
}

function unitFrom(json: JsonObject): Unit {
  const { before, after, held } = json;
  return {
    path: listOf(json['path']).map(textOf),
    is: textOf(json['is']) as Unit['is'],
    ...(before !== undefined && { before: formFromJson(before) }),
    ...(after !== undefined && { after: formFromJson(after) }),
    origin: textOf(json['origin']) as Origin,
    ...(isObject(held) && { held: holdFrom(held) }),
  };
}

function holdFrom(json: JsonObject): Hold {
  return {
    reason: textOf(json['reason']) as HoldReason,
    says: textOf(json['says']),
    wayOut: textOf(json['wayOut']),
  };
}

function textOf(json: Json | undefined): string {
  if (typeof json !== 'string') throw new TypeError('not text');
  return json;
}

function numberOf(json: Json | undefined): number {
  if (typeof json !== 'number') throw new TypeError('not a number');
  return json;
}

function listOf(json: Json | undefined): readonly Json[] {
  if (!Array.isArray(json)) throw new TypeError('not a list');
  return json;
}

function objectsOf(json: Json | undefined): readonly JsonObject[] {
  return listOf(json).map(item => {
    if (!isObject(item)) throw new TypeError('not an object');
    return item;
  });
}
