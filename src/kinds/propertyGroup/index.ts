import type { JsonObject } from '../../core/call.ts';
import type { Form } from '../../core/form.ts';
import { textAt } from '../../core/form.ts';
import type { Kind, Step } from '../../core/kind.ts';
import { formOfUnits } from '../../core/permitted.ts';
import type { Change } from '../../core/plan.ts';
import { namedListOf, numberAt, stringAt } from '../body.ts';
import { checkLabel } from '../label.ts';
import { schemaScopes } from '../scopes.ts';
import { displayOrder, fieldsBody, found, objectTypeOf, settingsLink } from '../settings.ts';
import { groupsOfHubSpot } from './known.ts';

/** The reference gives no rule (U): this is what names in recorded portals look like. */
const creatableName = /^[a-z][a-z0-9_.]*$/;

/** Property groups: identity is the name; archived ones are gone for good (reference 5.4). */
export const propertyGroup: Kind = {
  name: 'propertyGroup',
  section: 'propertyGroups',
  scoped: true,
  shape: { is: 'fields', of: { label: { is: 'value' }, displayOrder } },
  needs: { removal: ['property'] },
  comesAlong: true,

  expand: tree => tree,
  contract: form => form,
  check: resource => checkLabel(resource.form),

  isBuiltIn: (scope, key) => groupsOfHubSpot(scope)?.includes(key) ?? false,
  reads: want => [{ endpoint: 'groups.list', path: { objectType: objectTypeOf(want) } }],
  bodies: answer => namedListOf(answer.body),
  found: (body, scope) =>
    found(body, groupsOfHubSpot(scope)?.includes(stringAt(body, 'name') ?? '') ?? false),

  lift(body) {
    const place = numberAt(body, 'displayOrder');
    const fields: [string, Form][] = [['label', stringAt(body, 'label') ?? '']];
    return new Map(place === undefined || place === -1 ? fields : [...fields, ['displayOrder', place]]);
  },
  names: resource => [resource.key],
  references: () => [],
  plannedId: resource => resource.key,
  uncreatable(form, { key }) {
    if (textAt(form, 'label') === undefined)
      return { reason: 'incomplete', says: 'it cannot be created without a label', wayOut: 'add a label' };
    if (creatableName.test(key)) return undefined;
    return {
      reason: 'notCreatable',
      says: 'names of new groups are lower-case letters, digits, underscores and dots',
      wayOut: 'choose such a name',
    };
  },
  refuses: (path, { builtIn, id }) =>
    builtIn && path.length === 0 ? `${id} is HubSpot's own group` : undefined,
  removalRisk: 'HubSpot keeps no archive of groups: it is gone for good',

  probes: () => [],
  steps: change => [stepOf(change)],
  reread: () => undefined,

  scopes: scope => schemaScopes(scope, []),
  link: (scope, _id, portalId) => settingsLink(portalId, scope, 'tab=groups'),
  title: form => textAt(form, 'label'),
};

function stepOf(change: Change): Step {
  const objectType = objectTypeOf(change);
  const id = change.id ?? change.key;
  const body: JsonObject = fieldsBody(formOfUnits(change.units));
  if (change.action === 'create') {
    return {
      says: 'create',
      replay: 'findFirst',
      call: { endpoint: 'groups.create', path: { objectType }, body: { name: id, ...body } },
    };
  }
  if (change.action === 'remove')
    return {
      says: 'archive',
      replay: 'safe',
      call: { endpoint: 'groups.archive', path: { objectType, name: id } },
    };
  return {
    says: `update ${Object.keys(body).join(', ')}`,
    replay: 'safe',
    call: { endpoint: 'groups.update', path: { objectType, name: id }, body },
  };
}
