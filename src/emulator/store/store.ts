import Database from 'libsql';
import { isObject, parseJson } from '../json.ts';
import { type Collection, type Entry, openCollection } from './collection.ts';

/**
 * All of a portal, in one SQLite database. Families (properties, groups, records, later pipelines, lists, flows)
 * share one table: family, scope (an object type, mostly), id, archived, body.
 */
export interface Store {
  collection(family: string, scope: string): Collection;
  setting(key: string): string | undefined;
  setSetting(key: string, value: string): void;
  /** Runs the writes of one request: all of them are on disk afterwards, or none. */
  transaction<Result>(work: () => Result): Result;
  /** Counts changes; equal versions mean an equal portal. */
  version(): number;
  /** An independent copy in memory: what stale reads look at. */
  copy(): Store;
  /** Removes everything but one family. */
  clear(kept: string): void;
  close(): void;
}

interface EntryRow {
  readonly family: string;
  readonly scope: string;
  readonly id: string;
  readonly archived: number;
  readonly body: string;
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS entry (family TEXT, scope TEXT, id TEXT, archived INTEGER, body TEXT,
  PRIMARY KEY (family, scope, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;`;

function toEntry(row: EntryRow): Entry {
  const body = parseJson(row.body);
  return { id: row.id, archived: row.archived === 1, body: isObject(body) ? body : {}, text: row.body };
}

/**
 * Opens the store in `file` (`:memory:` keeps nothing). The file is locked for this process; a second emulator on
 * the same data gets an error that says so. Written pages survive `kill -9`: WAL, one transaction per request.
 */
export function openStore(file: string): Store {
  const database = new Database(file);
  try {
    database.pragma('locking_mode=EXCLUSIVE');
    database.pragma('journal_mode=WAL');
    database.pragma('synchronous=NORMAL');
    database.exec(SCHEMA);
  } catch (error) {
    database.close();
    throw new Error(`${file} cannot be opened as emulator data: ${String(error)}`, { cause: error });
  }
  return createStore(database);
}

function createStore(database: Database.Database): Store {
  const insert = database.prepare('INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM entry WHERE family = ? AND scope = ? AND id = ?');
  const select = database.prepare('SELECT * FROM entry WHERE family = ? AND scope = ?');
  const setSetting = database.prepare('INSERT OR REPLACE INTO setting VALUES (?, ?)');
  const getSetting = database.prepare('SELECT value FROM setting WHERE key = ?');
  const collections = new Map<string, Collection>();
  let changes = 0;
  let depth = 0;

  // libsql types rows as unknown; the statements above fix their shape.
  const rowsOf = (family: string, scope: string): readonly EntryRow[] =>
    select.all(family, scope) as EntryRow[];

  function collection(family: string, scope: string): Collection {
    const key = `${family}\n${scope}`;
    const known = collections.get(key);
    if (known) return known;
    const opened = openCollection(rowsOf(family, scope).map(toEntry), {
      write(entry) {
        insert.run(family, scope, entry.id, entry.archived ? 1 : 0, entry.text);
        changes += 1;
      },
      remove(id) {
        remove.run(family, scope, id);
        changes += 1;
      },
    });
    collections.set(key, opened);
    return opened;
  }

  function transaction<Result>(work: () => Result): Result {
    if (depth > 0) return work();
    depth += 1;
    const before = changes;
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      database.exec('ROLLBACK');
      // What the views hold may never have happened; they load again. A refusal without writes keeps them.
      if (changes !== before) collections.clear();
      throw error;
    } finally {
      depth -= 1;
    }
  }

  return {
    collection,
    setting: key => (getSetting.get(key) as { value: string } | undefined)?.value,
    setSetting(key, value) {
      setSetting.run(key, value);
    },
    transaction,
    version: () => changes,
    copy() {
      const target = openStore(':memory:');
      target.transaction(() => {
        for (const row of database.prepare('SELECT * FROM entry').all() as EntryRow[]) {
          const { archived, body } = toEntry(row);
          target.collection(row.family, row.scope).put(row.id, archived, body);
        }
        for (const row of database.prepare('SELECT * FROM setting').all() as {
          key: string;
          value: string;
        }[]) {
          target.setSetting(row.key, row.value);
        }
      });
      return target;
    },
    clear(kept) {
      transaction(() => {
        database.prepare('DELETE FROM entry WHERE family <> ?').run(kept);
        database.exec('DELETE FROM setting');
        collections.clear();
        changes += 1;
      });
    },
    close() {
      // libsql's close leaves the file locked until its statements are collected; a read outside of WAL and
      // exclusive mode frees it at once.
      database.pragma('journal_mode=DELETE');
      database.pragma('locking_mode=NORMAL');
      getSetting.get('');
      database.close();
    },
  };
}
