import { formatAddress, parseAddress } from '../core/address.ts';
import type { Removal } from '../core/configuration.ts';
import { CODES } from './codes.ts';
import { type Kinds, pathOfAddress } from './kinds.ts';
import { type Entry, entryAt, type MapNode, type ScalarNode, valueAt } from './node.ts';
import type { Finding, Report } from './report.ts';
import { lineAt } from './source.ts';

/** The entries of `removed:`, each address once. What is declared cannot be removed at the same time. */
export function removalsOf(kinds: Kinds, root: MapNode, report: Report): readonly Removal[] {
  const removed = valueAt(root, 'removed');
  const first = new Map<string, ScalarNode>();
  return (removed?.is === 'list' ? removed.items : []).flatMap((item, index) => {
    const address = valueAt(item, 'address');
    const reason = valueAt(item, 'reason');
    if (address?.is !== 'scalar') {
      if (address === undefined && item.is === 'map') report(missingFinding(), item.at);
      return [];
    }
    const parsed = parseAddress(address.text);
    if (parsed === undefined) return [];
    const text = formatAddress(parsed);
    const before = first.get(text);
    if (before !== undefined) {
      report(
        {
          code: CODES.removedTwice,
          severity: 'warning',
          message: `${text} is removed twice; the other place is ${placeOf(before)}`,
          fix: 'delete one of them',
        },
        address.at,
      );
      return [];
    }
    first.set(text, address);
    const path = pathOfAddress(kinds, parsed);
    const declared = path === undefined ? undefined : entryAt(root, path);
    if (declared !== undefined) report(declaredFinding(text, declared), address.at);
    return [
      {
        address: parsed,
        path: ['removed', String(index)],
        ...(reason?.is === 'scalar' && !reason.empty ? { reason: reason.text } : {}),
      },
    ];
  });
}

function missingFinding(): Finding {
  return {
    code: CODES.address,
    message: 'an entry of removed needs an address',
    fix: 'write - { address: property.contacts.old_region }',
  };
}

function declaredFinding(text: string, declared: Entry): Finding {
  return {
    code: CODES.declaredAndRemoved,
    message: `${text} is removed here and declared at ${placeOf(declared.key)}`,
    fix: 'delete the declaration to remove it, or this entry to keep it',
  };
}

function placeOf({ at }: ScalarNode): string {
  return `${at.source.path}:${lineAt(at.source, at.start) + 1}`;
}
