import type { JsonObject } from '../../core/call.ts';
import type { Resource } from '../../core/configuration.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import { isRef, mapAt, textAt } from '../../core/form.ts';
import type { Found, Kind } from '../../core/kind.ts';
import type { Hold } from '../../core/plan.ts';
import { listOf, stringAt } from '../body.ts';
import { schemaScopes } from '../scopes.ts';
import { found, settingsLink } from '../settings.ts';
import { checkProperty } from './check.ts';
import { contractProperty, expandProperty } from './expand.ts';
import { formulaProperties } from './formula/index.ts';
import { liftProperty, modification } from './lift.ts';
import { propertyProbes } from './probes.ts';
import { propertyShape } from './shape.ts';
import { batching, propertySteps, rereadProperty } from './steps.ts';
import { isCreatable } from './types.ts';

/** Properties: identity is the name, unique per object type and never changed (reference 5). */
export const property: Kind = {
  name: 'property',
  section: 'properties',
  scoped: true,
  shape: propertyShape,
  needs: { always: ['propertyGroup'], removal: [] },

  expand: expandProperty,
  contract: contractProperty,
  check: checkProperty,

  reads: want => sensitivitiesIn(want.forms).map(dataSensitivity => ({
    endpoint: 'properties.list',
    path: { objectType: want.scope ?? '' },
    query: { dataSensitivity },
  })),
  bodies: answer => listOf(answer.body),
  // `hubspotDefined` can be absent (reference 18); only HubSpot's own names start with hs_
  found: body => found(body, body['hubspotDefined'] === true || (stringAt(body, 'name') ?? '').startsWith('hs_')),

  lift: liftProperty,
  names: resource => [resource.key],
  references: referencesOf,
  plannedId: resource => resource.key,
  uncreatable,
  refuses,
  removalRisk: 'HubSpot archives it: restorable for 90 days, then its values are gone',

  probes: propertyProbes,
  steps: propertySteps,
  reread: rereadProperty,
  batching,

  scopes: (scope, forms) => schemaScopes(scope, sensitivitiesIn(forms)),
  link: (scope, id, portalId) => settingsLink(portalId, scope, `action=edit&property=${encodeURIComponent(id)}`),
  title: form => textAt(form, 'label'),
};

/** A list answers for one sensitivity only (reference 5.1): those that are declared are asked for. */
function sensitivitiesIn(forms: readonly FormMap[]): readonly string[] {
  const declared = forms.flatMap(form => textAt(form, 'dataSensitivity') ?? []);
  return ['non_sensitive', ...['sensitive', 'highly_sensitive'].filter(one => declared.includes(one))];
}

function referencesOf(form: FormMap, scope: string | undefined): readonly Ref[] {
  const formula = textAt(form, 'calculationFormula');
  const read = formula === undefined ? [] : formulaProperties(formula);
  return [
    ...['groupName', 'currencyPropertyName'].flatMap(field => form.get(field) ?? []).filter(isRef),
    ...read.map(key => ({ kind: 'property', ...(scope !== undefined && { scope }), key })),
  ];
}

function uncreatable(form: FormMap, { key }: Resource): Hold | undefined {
  const never = whyNever(form, key);
  if (never) return { reason: 'notCreatable', ...never };
  const missing = ['label', 'groupName', 'type', 'fieldType', ...(needsOptions(form) ? ['options'] : [])].filter(field => !form.has(field));
  if (missing.length > 0) return { reason: 'incomplete', says: `it cannot be created without ${missing.join(', ')}`, wayOut: `add ${missing.join(', ')}` };
  if (/^[a-z][a-z0-9_]*$/.test(key)) return undefined;
  // the reference knows the form of names only "by convention" (5.2): what breaks it is not tried
  return { reason: 'notCreatable', says: 'names of new properties are lower-case letters, digits and underscores', wayOut: 'choose such a name' };
}

/** Required for enumeration (reference 5.2), unless they come from HubSpot. */
function needsOptions(form: FormMap): boolean {
  return form.get('type') === 'enumeration' && form.get('externalOptions') !== true;
}

function whyNever(form: FormMap, key: string): { says: string; wayOut: string } | undefined {
  const type = textAt(form, 'type') ?? '';
  const fieldType = textAt(form, 'fieldType') ?? '';
  if (form.get('readOnlyDefinition') === true) return { says: 'its definition belongs to an app or to HubSpot', wayOut: 'install the app that makes it' };
  if (key.startsWith('hs_')) return { says: 'names that start with hs_ belong to HubSpot, and this portal has none of this name', wayOut: 'take it out for this portal (exclude:)' };
  if (form.has('type') && form.has('fieldType') && !isCreatable(type, fieldType)) {
    return { says: `the API makes no properties of type ${type} and fieldType ${fieldType}`, wayOut: 'make it in HubSpot under this name' };
  }
  if (fieldType === 'calculation_equation' && !form.has('calculationFormula')) return { says: 'its formula is not known', wayOut: 'add calculationFormula' };
  const twins = twinOptions(form);
  if (twins) return { says: `options ${twins.join(' and ')} have the same label, which HubSpot may refuse`, wayOut: 'give each its own label' };
  if (form.get('externalOptions') === true && form.get('referencedObjectType') !== 'OWNER') {
    return { says: 'the API makes external options only of owners', wayOut: 'make it in HubSpot under this name' };
  }
  return undefined;
}

/** Two options with one label: whether HubSpot takes them is not known (U), so it is not tried. */
function twinOptions(form: FormMap): readonly string[] | undefined {
  const seen = new Map<string, string>();
  for (const [value, option] of mapAt(form, 'options') ?? []) {
    const label = textAt(option, 'label') ?? '';
    const other = seen.get(label);
    if (other !== undefined) return [other, value];
    seen.set(label, value);
  }
  return undefined;
}

/** U: no source says that a formula can be taken away again, and no field of a PATCH would do it. */
function isCalculated(body: JsonObject): boolean {
  return (stringAt(body, 'calculationFormula') ?? '') !== '';
}

/** What would turn one type into another: also options, where the type has none. */
function decidesType([field]: readonly string[], body: JsonObject): boolean {
  const type = stringAt(body, 'type');
  return field === 'type' || field === 'fieldType' || (field === 'options' && type !== 'enumeration' && type !== 'bool');
}

/** `modificationMetadata` says what HubSpot lets the API change (reference 5.3). */
function refuses(path: readonly string[], { body, id }: Found): string | undefined {
  const { readOnlyDefinition, readOnlyOptions, archivable } = modification(body);
  const whose = body['hubspotDefined'] === true ? 'HubSpot' : 'an app or HubSpot';
  if (path.length === 0) {
    if (body['hubspotDefined'] === true) return `${id} is HubSpot's own property`;
    return archivable === false || readOnlyDefinition === true ? `${id} belongs to ${whose} and cannot be archived` : undefined;
  }
  if (isCalculated(body) && decidesType(path, body)) return `${id} is calculated: HubSpot does not turn a calculation into something else`;
  // "cannot go back to false once currencyPropertyName was ever set" (reference 5.2, O)
  if (path[0] === 'showCurrencySymbol' && stringAt(body, 'currencyPropertyName') !== undefined) return `${id} shows its currency symbol for good: it has named a currency property`;
  if (path[0] === 'options' && readOnlyOptions !== undefined) return readOnlyOptions === true ? `the options of ${id} belong to ${whose}` : undefined;
  return readOnlyDefinition === true ? `the definition of ${id} belongs to ${whose}` : undefined;
}
