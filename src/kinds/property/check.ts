import { formatAddress } from '../../core/address.ts';
import type { Resource } from '../../core/configuration.ts';
import { isRef, textAt } from '../../core/form.ts';
import type { Declared, Problem } from '../../core/kind.ts';
import { checkLabel, longestName } from '../label.ts';
import { groupsOfHubSpot } from '../propertyGroup/known.ts';
import { checkFormula } from './check-formula.ts';
import { checkOptions } from './check-options.ts';
import { checkTogether } from './check-together.ts';
import { customisable } from './known.ts';
import { fieldTypesOf } from './types.ts';

/** All that can be said of a declared property without asking a portal. */
export function checkProperty(resource: Resource, declared: Declared): Problem[] {
  return [
    ...checkName(resource),
    ...checkLabel(resource.form),
    ...checkDefinition(resource),
    ...checkGroup(resource, declared),
    ...checkTypes(resource),
    ...checkOptions(resource.form),
    ...checkTogether(resource.form),
    ...checkFormula(resource, declared),
  ];
}

/** Whether a declaration says what a create needs, so that it stands on its own. */
function isDefinition({ form }: Resource): boolean {
  return (form.has('type') || form.has('fieldType')) && form.get('readOnlyDefinition') !== true;
}

function checkName(resource: Resource): Problem[] {
  const { key } = resource;
  if (key.length > longestName) {
    const message = `the name has ${key.length} characters; at most ${longestName} are allowed`;
    return [{ code: 'PF3001', severity: 'error', message, path: [], part: 'key', fix: 'shorten the name' }];
  }
  if (!key.startsWith('hs_') || !isDefinition(resource) || customisable.has(key)) return [];
  return [
    {
      code: 'PF3001',
      severity: 'error',
      message: `${key} cannot be created: names that start with hs_ belong to HubSpot`,
      path: [],
      part: 'key',
      fix: 'choose a name without hs_; or, if HubSpot has this property, leave out type and fieldType and keep the fields you own',
    },
  ];
}

function checkDefinition(resource: Resource): Problem[] {
  if (!isDefinition(resource)) return [];
  const missing = ['label', 'groupName', 'type', 'fieldType'].filter(field => !resource.form.has(field));
  if (missing.length === 0) return [];
  const code = missing.includes('label') && missing.length === 1 ? 'PF3002' : 'PF3003';
  const message = `${formatAddress(resource.address)} needs ${missing.join(', ')}`;
  const fix = `add ${missing.map(field => `${field}: …`).join(', ')}; or, to own only some fields of a property that exists, leave out type and fieldType`;
  return [{ code, severity: 'error', message, path: [], part: 'key', fix }];
}

function checkGroup({ form, scope }: Resource, declared: Declared): Problem[] {
  const group = form.get('groupName');
  if (!isRef(group) || group.key === undefined || scope === undefined) return [];
  const own = groupsOfHubSpot(scope);
  const address = formatAddress({ kind: 'propertyGroup', path: [scope, group.key] });
  if (declared.has(address) || own === undefined || own.includes(group.key)) return [];
  return [
    {
      code: 'PF3004',
      severity: 'error',
      message: `group ${group.key} is not declared for ${scope}`,
      path: ['groupName'],
      fix: `declare it: propertyGroups: { ${scope}: { ${group.key}: … } }; or name one of ${[...declared.keys('propertyGroup', scope), ...own].slice(0, 8).join(', ')}`,
    },
  ];
}

function checkTypes({ form }: Resource): Problem[] {
  const type = textAt(form, 'type');
  const fieldType = textAt(form, 'fieldType');
  const allowed = type === undefined ? undefined : fieldTypesOf(type);
  // read-only field types (scores, rollups) are HubSpot's: they are kept as they are, and never created
  if (
    !allowed ||
    fieldType === undefined ||
    allowed.includes(fieldType) ||
    form.get('readOnlyDefinition') === true
  )
    return [];
  // checkFormula says which types a formula can have
  if (form.has('calculationFormula')) return [];
  if (fieldType.startsWith('calculation_') && fieldType !== 'calculation_equation') return [];
  const message = `type ${type} does not go with fieldType ${fieldType}`;
  return [
    {
      code: 'PF3005',
      severity: 'error',
      message,
      path: ['fieldType'],
      fix: `fieldType can be ${allowed.join(', ')}`,
    },
  ];
}
