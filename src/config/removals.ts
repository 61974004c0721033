import { formatAddress, parseAddress } from '../core/address.ts';
import type { Removal } from '../core/configuration.ts';
import { CODES } from './codes.ts';
import { type Kinds, pathOfAddress } from './kinds.ts';
import { type MapNode, nodeAt, type ScalarNode, spanAt, valueAt } from './node.ts';
import type { Report } from './report.ts';
import { lineAt } from './source.ts';

/** The entries of `removed:`, each address once. What is declared cannot be removed at the same time. */
export function removalsOf(kinds: Kinds, root: MapNode, report: Report): readonly Removal[] {
  const removed = valueAt(root, 'removed');
  const first = new Map<string, ScalarNode>();
  return (removed?.is === 'list' ? removed.items : []).flatMap((item, index) => {
    const address = valueAt(item, 'address');
    const reason = valueAt(item, 'reason');
    if (address?.is !== 'scalar') {
      if (address === undefined) reportMissing(root, index, report);
      return [];
    }
    const parsed = parseAddress(address.text);
    if (parsed === undefined) return [];
    const text = formatAddress(parsed);
    const before = first.get(text);
    if (before !== undefined) {
      report({ code: CODES.removedTwice, severity: 'warning', message: `${text} is removed twice; the other place is ${placeOf(before)}`, fix: 'delete one of them' }, address.at);
      return [];
    }
    first.set(text, address);
    reportDeclared(kinds, root, text, address, report);
    return [{ address: parsed, path: ['removed', String(index)], ...(reason?.is === 'scalar' && !reason.empty ? { reason: reason.text } : {}) }];
  });
}

function reportMissing(root: MapNode, index: number, report: Report): void {
  const at = spanAt(root, ['removed', String(index)], 'value');
  if (at !== undefined && nodeAt(root, ['removed', String(index)])?.is === 'map') {
    report({ code: CODES.address, message: 'an entry of removed needs an address', fix: 'write - { address: property.contacts.old_region }' }, at);
  }
}

function reportDeclared(kinds: Kinds, root: MapNode, text: string, address: ScalarNode, report: Report): void {
  const parsed = parseAddress(text);
  const path = parsed === undefined ? undefined : pathOfAddress(kinds, parsed);
  if (path === undefined || nodeAt(root, path) === undefined) return;
  const declared = spanAt(root, path, 'key');
  const place = declared === undefined ? '' : ` at ${declared.source.path}:${lineAt(declared.source, declared.start) + 1}`;
  report(
    { code: CODES.declaredAndRemoved, message: `${text} is removed here and declared${place}`, fix: 'delete the declaration to remove it, or this entry to keep it' },
    address.at,
  );
}

function placeOf({ at }: ScalarNode): string {
  return `${at.source.path}:${lineAt(at.source, at.start) + 1}`;
}
