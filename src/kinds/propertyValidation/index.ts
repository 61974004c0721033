import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap } from '../../core/form.ts';
import { asMap, isList, textsIn } from '../../core/form.ts';
import type { Assessed, Finding, Kind, Step } from '../../core/kind.ts';
import { formOfUnits } from '../../core/permitted.ts';
import type { Change } from '../../core/plan.ts';
import { objectsAt, stringAt } from '../body.ts';
import { typeIdOf } from '../objectTypes.ts';
import { schemaScopes } from '../scopes.ts';
import { objectTypeOf, settingsLink } from '../settings.ts';
import { checkRules } from './check.ts';

/** The validation rules of a property (reference 5.5): written with the property, kept by HubSpot in a place of their own. */
export const propertyValidation: Kind = {
  name: 'propertyValidation',
  section: 'properties',
  field: 'validationRules',
  scoped: true,
  shape: {
    is: 'fields',
    of: {
      validationRules: {
        is: 'children',
        ordered: false,
        as: 'validationRule',
        removalRisk: 'HubSpot no longer holds new values to it',
        of: {
          is: 'fields',
          of: {
            ruleArguments: { is: 'value', absent: [] },
            shouldApplyNormalization: { is: 'value', absent: false },
          },
        },
      },
    },
  },
  needs: { removal: [] },

  expand: tree => new Map([['validationRules', expandRules(asMap(tree.get('validationRules')))]]),
  contract: form => new Map([['validationRules', contractRules(asMap(form.get('validationRules')))]]),
  check: checkRules,

  reads: want => [{ endpoint: 'validations.list', path: { objectTypeId: typeIdOf(objectTypeOf(want)) } }],
  bodies: answer => listOfRules(answer.body),
  // rules belong to their property: alone they are neither counted nor pulled
  found: body => ({
    id: stringAt(body, 'propertyName') ?? '',
    names: [stringAt(body, 'propertyName') ?? ''],
    body,
    builtIn: true,
  }),

  lift: liftRules,
  names: resource => [resource.key],
  references: (_form, scope, key) => [{ kind: 'property', ...(scope !== undefined && { scope }), key }],
  plannedId: resource => resource.key,
  uncreatable: () => undefined,
  refuses: () => undefined,
  removalRisk: 'HubSpot no longer holds new values to them',
  assess: ({ change }) => change.units.flatMap(unit => byHand(unit, change)),

  probes: () => [],
  steps: ruleSteps,
  reread: () => undefined,

  scopes: scope => schemaScopes(scope, [], 'validation rules'),
  link: (scope, id, portalId) =>
    settingsLink(portalId, scope, `action=edit&property=${encodeURIComponent(id)}`),
  title: () => undefined,
};

function expandRules(rules: FormMap): FormMap {
  return new Map(
    [...rules].map(([type, rule]) => {
      const given = asMap(rule).get('ruleArguments');
      // one text is the only argument
      return typeof given === 'string'
        ? [type, new Map([...asMap(rule), ['ruleArguments', [given]]])]
        : [type, rule];
    }),
  );
}

function contractRules(rules: FormMap): FormMap {
  return new Map(
    [...rules].map(([type, rule]): [string, Form] => {
      const [only, ...others] = textsIn(asMap(rule).get('ruleArguments'));
      if (only === undefined || others.length > 0) return [type, rule];
      return [type, new Map([...asMap(rule), ['ruleArguments', only]])];
    }),
  );
}

/** The `results` of a list; undefined when it is none. */
function listOfRules(body: Json): readonly JsonObject[] | undefined {
  const results = isObject(body) ? body['results'] : undefined;
  if (!Array.isArray(results)) return undefined;
  const named = results.filter(isObject).filter(one => stringAt(one, 'propertyName') !== undefined);
  return named.length === results.length ? named : undefined;
}

function liftRules(body: JsonObject): FormMap {
  const rules = objectsAt(body, 'propertyValidationRules').flatMap((rule): [string, Form][] => {
    const type = stringAt(rule, 'ruleType');
    return type === undefined ? [] : [[type, liftRule(rule)]];
  });
  return new Map([['validationRules', new Map(rules.sort(([a], [b]) => (a < b ? -1 : 1)))]]);
}

function liftRule({ ruleArguments, shouldApplyNormalization }: JsonObject): FormMap {
  const given = Array.isArray(ruleArguments) ? ruleArguments.map(String) : [];
  return new Map<string, Form>([
    ...(given.length === 0 ? [] : [['ruleArguments', given] as const]),
    ...(shouldApplyNormalization === true ? [['shouldApplyNormalization', true] as const] : []),
  ]);
}

/** There is no DELETE (reference 5.5): whether a rule can be taken away by API is unknown (U). */
function byHand({ is, path, after }: Change['units'][number], { key }: Assessed['change']): Finding[] {
  if (is !== 'child' || after !== undefined) return [];
  const held = {
    reason: 'manual' as const,
    says: "HubSpot's API sets validation rules and cannot take them away",
    wayOut: `Settings > Properties > ${key} > Rules: take out ${path[1] ?? ''}`,
  };
  return [{ path, held }];
}

/** PUT sets one rule type and leaves the others (reference 5.5). */
function ruleSteps(change: Change): readonly Step[] {
  const objectTypeId = typeIdOf(objectTypeOf(change));
  return [...asMap(formOfUnits(change.units).get('validationRules'))].map(([ruleType, rule]): Step => {
    const given = asMap(rule).get('ruleArguments');
    const ruleArguments = isList(given) ? textsIn(given) : [];
    const normalises = asMap(rule).get('shouldApplyNormalization');
    const body = {
      ruleArguments,
      ...(typeof normalises === 'boolean' && { shouldApplyNormalization: normalises }),
    };
    const path = { objectTypeId, propertyName: change.key, ruleType };
    return { says: `set ${ruleType}`, replay: 'safe', call: { endpoint: 'validations.put', path, body } };
  });
}
