import type { Answer, Call, JsonObject } from '../../core/call.ts';
import type { FormMap, Ref } from '../../core/form.ts';
import { isRef, textAt } from '../../core/form.ts';
import type { Kind, Want } from '../../core/kind.ts';
import { namedListOf, stringAt } from '../body.ts';
import { schemaScopes } from '../scopes.ts';
import { found, objectTypeOf, settingsLink } from '../settings.ts';
import { checkProperty } from './check.ts';
import { contractProperty, expandProperty } from './expand.ts';
import { formulaProperties } from './formula/index.ts';
import { isHubSpotName } from './known.ts';
import { liftProperty } from './lift.ts';
import { propertyProbes } from './probes.ts';
import { refuses } from './refuses.ts';
import { propertyShape } from './shape.ts';
import { batching, propertySteps, rereadProperty } from './steps.ts';
import { uncreatable } from './uncreatable.ts';

/** Properties: identity is the name, unique per object type and never changed (reference 5). */
export const property: Kind = {
  name: 'property',
  section: 'properties',
  scoped: true,
  shape: propertyShape,
  needs: { removal: [], foresee: ['list', 'workflow'] },

  expand: expandProperty,
  contract: contractProperty,
  check: checkProperty,

  isBuiltIn: (scope, key) => isHubSpotName(scope, key) === true,
  reads: want => sensitivitiesIn(want.forms).map(sensitivity => listCall(want, sensitivity)),
  closer: want =>
    sensitivities
      .filter(sensitivity => !sensitivitiesIn(want.forms).includes(sensitivity))
      .map(sensitivity => listCall(want, sensitivity)),
  bodies: bodiesOf,
  // `hubspotDefined` can be absent (reference 18); only HubSpot's own names start with hs_
  found: body =>
    found(body, body.hubspotDefined === true || (stringAt(body, 'name') ?? '').startsWith('hs_')),

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
  link: (scope, id, portalId) =>
    settingsLink(portalId, scope, `action=edit&property=${encodeURIComponent(id)}`),
  title: form => textAt(form, 'label'),
};

const sensitivities: readonly string[] = ['non_sensitive', 'sensitive', 'highly_sensitive'];

/** A list answers for one sensitivity only (reference 5.1): those that are declared are asked for. */
function sensitivitiesIn(forms: readonly FormMap[]): readonly string[] {
  const declared = new Set([
    'non_sensitive',
    ...forms.flatMap(form => textAt(form, 'dataSensitivity') ?? []),
  ]);
  return sensitivities.filter(sensitivity => declared.has(sensitivity));
}

function listCall(want: Want, dataSensitivity: string): Call {
  return {
    endpoint: 'properties.list',
    path: { objectType: objectTypeOf(want) },
    query: { dataSensitivity },
  };
}

/** Every object type has properties of HubSpot's own: an empty list of what is not sensitive is no answer. */
function bodiesOf({ call, body }: Answer): readonly JsonObject[] | undefined {
  const bodies = namedListOf(body);
  return bodies?.length === 0 && call.query?.dataSensitivity === 'non_sensitive' ? undefined : bodies;
}

function referencesOf(form: FormMap, scope: string | undefined): readonly Ref[] {
  const formula = textAt(form, 'calculationFormula');
  const read = formula === undefined ? [] : formulaProperties(formula);
  return [
    ...['groupName', 'currencyPropertyName'].flatMap(field => form.get(field) ?? []).filter(isRef),
    ...read.map(key => ({ kind: 'property', ...(scope !== undefined && { scope }), key })),
  ];
}
