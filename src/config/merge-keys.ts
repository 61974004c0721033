import { CODES } from './codes.ts';
import type { Entry, Node } from './node.ts';
import type { Report } from './report.ts';

/** The entries of a map with those that `<<` brings in. Its own win, then those of the maps named first. */
export function mergedEntries(own: readonly Entry[], report: Report): ReadonlyMap<string, Entry> {
  const written = new Map(own.map(entry => [entry.key.text, entry]));
  const result = new Map<string, Entry>();
  for (const entry of own) {
    if (!isMergeKey(entry)) {
      result.set(entry.key.text, entry);
      continue;
    }
    for (const merged of mergeSources(entry, report)) {
      const key = merged.key.text;
      const overridden = written.get(key);
      if (!result.has(key) && (overridden === undefined || isMergeKey(overridden))) result.set(key, merged);
    }
  }
  return result;
}

function isMergeKey({ key }: Entry): boolean {
  return key.plain && key.text === '<<';
}

function mergeSources({ value }: Entry, report: Report): readonly Entry[] {
  const sources: readonly Node[] = value.is === 'list' ? value.items : [value];
  return sources.flatMap(source => {
    if (source.is === 'map') return [...source.entries.values()];
    report(
      {
        code: CODES.mergeKey,
        message: '<< merges maps, and this is not one',
        fix: 'write <<: *name with the name of an anchor, or quote "<<"',
      },
      source.at,
    );
    return [];
  });
}
