import type { Json, JsonObject } from '../../core/call.ts';
import { isObject } from '../../core/call.ts';
import type { Form, FormMap, Ref } from '../../core/form.ts';
import { asMap, textsIn } from '../../core/form.ts';
import type { Assessed, Finding, Kind, Look, Step } from '../../core/kind.ts';
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
  part: { of: 'property', field: 'validationRules' },
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

  expand: tree => new Map([['validationRules', expandRules(rulesIn(tree))]]),
  contract: form => new Map([['validationRules', contractRules(rulesIn(form))]]),
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
  names: ({ key, pin }) => [pin ?? key],
  references: (_form, scope, key) => [propertyRef(scope, key)],
  plannedId: ({ key, pin }) => pin ?? key,
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
function byHand({ path, after }: Change['units'][number], { key }: Assessed['change']): Finding[] {
  if (after !== undefined) return [];
  const held = {
    reason: 'manual' as const,
    says: "HubSpot's API sets validation rules and cannot take them away",
    wayOut: `Settings > Properties > ${key} > Rules: take out ${path.slice(1).join()}`,
  };
  return [{ path, held }];
}

/**
 * PUT sets one rule type and leaves the others (reference 5.5). Of the rule itself everything is sent: what
 * configuration does not say of it stays as it is in the portal.
 */
function ruleSteps(change: Change, look: Look, live: JsonObject = {}): readonly Step[] {
  const objectTypeId = typeIdOf(objectTypeOf(change));
  const propertyName = propertyNameOf(change, look);
  const now = rulesIn(liftRules(live));
  return [...rulesIn(formOfUnits(change.units))].map(([ruleType, wanted]): Step => {
    const rule = new Map([...asMap(now.get(ruleType)), ...asMap(wanted)]);
    const normalises = rule.get('shouldApplyNormalization');
    const body = {
      ruleArguments: textsIn(rule.get('ruleArguments')),
      ...(typeof normalises === 'boolean' && { shouldApplyNormalization: normalises }),
    };
    const path = { objectTypeId, propertyName, ruleType };
    return { says: `set ${ruleType}`, replay: 'safe', call: { endpoint: 'validations.put', path, body } };
  });
}

/** The name that the property has in this portal: `ids:` may say that it is another one than the key. */
function propertyNameOf({ scope, key }: Change, look: Look): string {
  const property = look.resolve(propertyRef(scope, key));
  return property.is === 'missing' ? key : (property.id ?? key);
}

function propertyRef(scope: string | undefined, key: string): Ref {
  return { kind: 'property', ...(scope !== undefined && { scope }), key };
}

function rulesIn(form: FormMap): FormMap {
  return asMap(form.get('validationRules'));
}
