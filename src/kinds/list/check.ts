import { formatAddress } from '../../core/address.ts';
import type { Resource } from '../../core/configuration.ts';
import { textAt } from '../../core/form.ts';
import type { Declared, Problem } from '../../core/kind.ts';
import { checkFilter, judgeFilter } from '../../filter/index.ts';
import { declaredWindow } from '../judged.ts';
import { objectTypeIn } from './lift.ts';

/** What can be said of a list without a portal. */
export function checkList(resource: Resource, declared: Declared): readonly Problem[] {
  return [...checkFields(resource), ...checkName(resource, declared), ...checkWhen(resource, declared)];
}

function checkFields({ form }: Resource): Problem[] {
  const type = textAt(form, 'processingType');
  if (textAt(form, 'name') === undefined)
    return [
      {
        code: 'PF3020',
        severity: 'error',
        message: 'a list needs a name',
        path: [],
        part: 'key',
        fix: 'write name:, as people shall see it in HubSpot; it is unique among all lists of a portal',
      },
    ];
  if (type === 'DYNAMIC' && !form.has('when'))
    return [
      {
        code: 'PF3020',
        severity: 'error',
        message: 'a DYNAMIC list needs filters',
        path: ['processingType'],
        fix: 'write when:, or processingType: MANUAL',
      },
    ];
  if (type === 'MANUAL' && form.has('when'))
    return [
      {
        code: 'PF3020',
        severity: 'error',
        message: 'a MANUAL list has no filters: people put records into it',
        path: ['when'],
        part: 'key',
        fix: 'delete when:, or write processingType: DYNAMIC',
      },
    ];
  return [];
}

/** Names are unique among the lists of a portal (reference 10, D). */
function checkName({ form, key, address }: Resource, declared: Declared): Problem[] {
  const name = textAt(form, 'name');
  const other = declared
    .keys(address.kind)
    .filter(one => one < key)
    .find(one => textAt(declared.form(formatAddress({ kind: address.kind, path: [one] })), 'name') === name);
  if (name === undefined || other === undefined) return [];
  return [
    {
      code: 'PF3020',
      severity: 'error',
      message: `list.${other} has this name, too, and HubSpot gives each name once`,
      path: ['name'],
    },
  ];
}

function checkWhen({ form, tree = form }: Resource, declared: Declared): Problem[] {
  const when = tree.get('when');
  if (when === undefined) return [];
  const objectType = objectTypeIn(form);
  return [...checkFilter(when, objectType), ...judgeFilter(when, objectType, declaredWindow(declared))].map(
    ({ message, path, part, fix }): Problem => ({
      code: 'PF3021',
      severity: 'error',
      message,
      path: ['when', ...path],
      ...(part !== undefined && { part }),
      ...(fix !== undefined && { fix }),
    }),
  );
}
