import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '../core/call.ts';
import { isObject } from '../core/call.ts';
import { compare } from '../core/diagnostic.ts';
import { replaceFile } from './replace-file.ts';

/** Bodies that were read before, of one portal: good as long as the portal lists the same revision. */
export interface BodyCache {
  get(kind: string, id: string, revision: string | undefined): JsonObject | undefined;
  put(kind: string, id: string, revision: string | undefined, body: JsonObject): void;
  /** Writes down what is new. A cache that cannot be written is none. */
  save(): void;
}

/** Nothing is kept. */
export const noCache: BodyCache = {
  get: () => undefined,
  put: () => {},
  save: () => {},
};

/** The format of the file: another one is not read. */
const FORMAT = 1;

interface Kept {
  readonly revision: string;
  readonly body: JsonObject;
}

/**
 * A cache in a file, for this user's eyes only. It is read when it is first
 * asked, and never trusted for more than the revision that the portal names: deleting it costs only requests.
 */
export function openBodyCache(file: string, portalId: number): BodyCache {
  let kept: Map<string, Kept> | undefined;
  let isNew = false;
  const open = () => {
    kept ??= readKept(file, portalId);
    return kept;
  };
  return {
    get(kind, id, revision) {
      const known = open().get(keyOf(kind, id));
      return known !== undefined && known.revision === revision ? known.body : undefined;
    },
    put(kind, id, revision, body) {
      if (revision === undefined) return;
      open().set(keyOf(kind, id), { revision, body });
      isNew = true;
    },
    save() {
      if (!isNew || !kept) return;
      const bodies = [...kept].sort(([a], [b]) => compare(a, b));
      try {
        replaceFile(file, JSON.stringify({ format: FORMAT, portalId, bodies }), 0o600);
        isNew = false;
      } catch {
        // the next run reads from the portal again
      }
    },
  };
}

function keyOf(kind: string, id: string): string {
  return JSON.stringify([kind, id]);
}

function readKept(file: string, portalId: number): Map<string, Kept> {
  const json = parsed(file);
  if (!isObject(json) || json['format'] !== FORMAT || json['portalId'] !== portalId) return new Map();
  const bodies = Array.isArray(json['bodies']) ? (json['bodies'] as readonly Json[]) : [];
  return new Map(
    bodies.flatMap((entry): [string, Kept][] => {
      const [key, kept] = Array.isArray(entry) ? (entry as readonly Json[]) : [];
      if (typeof key !== 'string' || !isObject(kept)) return [];
      const { revision, body } = kept;
      return typeof revision === 'string' && isObject(body) ? [[key, { revision, body }]] : [];
    }),
  );
}

function parsed(file: string): Json | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
