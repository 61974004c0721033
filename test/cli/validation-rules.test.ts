import { describe, expect, it } from 'vitest';
import { contacts, emulated, lastLine } from './emulated.ts';
import { expectSettled, grown, NOTHING, PROPERTIES } from './pulling.ts';
import { makeDirectory } from './test-workspace.ts';

const RULES = '/crm/property-validations/2026-09/contacts';
const PUT = 'PUT /crm/property-validations/2026-09/0-1';
const LIST = '/crm/property-validations/2026-09/0-1';

const property = (rules: string, label = 'Region') =>
  `properties: { contacts: { region: { label: ${label}, groupName: contactinformation, type: string, fieldType: text, validationRules: ${rules} } } }\n`;
const CONFIGURATION = 'portals/eu/properties.yaml';

/** A portal without a marker, so that only what is declared is written. */
async function portalWith(rules: string) {
  return emulated({ [CONFIGURATION]: property(rules) }, { marker: 'off' });
}

describe('pull', () => {
  it('writes rules into their property, and those of other properties not at all', async () => {
    const portal = await grown();
    const setRule = (path: string, body: object) => portal.byHand('PUT', `${RULES}/${path}`, body);
    await setRule('lead_tier/rule-type/REGEX', { ruleArguments: ['^a', 'starts with a'] });
    await setRule('lead_tier/rule-type/MAX_LENGTH', { ruleArguments: ['20'] });
    await setRule('lead_tier/rule-type/EMAIL', { ruleArguments: [] });
    await setRule('lead_tier/rule-type/FORMAT', { ruleArguments: ['UPPER'], shouldApplyNormalization: true });
    await setRule('city/rule-type/MAX_LENGTH', { ruleArguments: ['20'] });

    const { stdout } = await portal.cli('pull', '--select', 'property.contacts.lead_*');

    expect(stdout).toContain('Wrote 4 things into:');
    expect(portal.files()[PROPERTIES]).toBe(`properties:
  contacts:
    lead_score:
      label: Label of lead_score
      groupName: lead
      type: string
      fieldType: text

    lead_tier:
      label: Label of lead_tier
      groupName: lead
      type: string
      fieldType: text
      validationRules:
        EMAIL: {}
        FORMAT:
          ruleArguments: UPPER
          shouldApplyNormalization: true
        MAX_LENGTH: 20
        REGEX:
          ruleArguments:
            - ^a
            - starts with a
`);
    await expectSettled(portal);
    await portal.cli('pull', '--select', 'property.contacts.other');
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it("of HubSpot's own property takes its rules along, and nothing else of it", async () => {
    const portal = await grown();
    await portal.byHand('PUT', `${RULES}/email/rule-type/EMAIL`, { ruleArguments: [] });
    await portal.cli('pull', '--select', 'propertyValidation.contacts.email');
    expect(portal.files()[PROPERTIES]).toBe(
      'properties:\n  contacts:\n    email:\n      validationRules:\n        EMAIL: {}\n',
    );
    await expectSettled(portal);
  });

  it('takes over a rule that somebody changed, and leaves what is not declared', async () => {
    const portal = await grown();
    await portal.byHand('PUT', `${RULES}/other/rule-type/MAX_LENGTH`, { ruleArguments: ['20'] });
    await portal.cli('pull', '--select', 'property.contacts.other');
    await portal.byHand('PUT', `${RULES}/other/rule-type/MAX_LENGTH`, { ruleArguments: ['30'] });
    await portal.byHand('PUT', `${RULES}/other/rule-type/MIN_LENGTH`, { ruleArguments: ['3'] });

    const { stdout } = await portal.cli('pull');

    expect(stdout).toContain(`Updated:
  propertyValidation.contacts.other: validationRules (${PROPERTIES})`);
    expect(portal.files()[PROPERTIES]).toContain('validationRules:\n        MAX_LENGTH: 30\n');
    expect(portal.files()[PROPERTIES]).not.toContain('MIN_LENGTH');
    const plan = await portal.cli('plan');
    expect(plan.stdout).toContain(
      'propertyValidation.contacts.other: keeps validationRules that configuration does not list: MIN_LENGTH',
    );
    expect(lastLine(plan)).toMatch(/^No changes\./);
  });

  it('leaves out rules that the language does not know, and says so', async () => {
    const seed = makeDirectory({
      'validations/contacts.json': JSON.stringify([
        { propertyName: 'city', propertyValidationRules: [{ ruleType: 'NEW_RULE', ruleArguments: ['x'] }] },
      ]),
    });
    const portal = await emulated({}, { seed });
    const { stdout } = await portal.cli('pull', '--select', 'propertyValidation.contacts.city');
    expect(stdout).toContain('propertyValidation.contacts.city: NEW_RULE is no validation rule');
    expect(portal.files()[PROPERTIES]).toBeUndefined();
  });

  it('says that rules could not be read, and writes properties all the same', async () => {
    const portal = await grown();
    await portal.byHand('PUT', `${RULES}/other/rule-type/MAX_LENGTH`, { ruleArguments: ['20'] });
    portal.fault({ match: { path: LIST }, respond: { status: 403, body: { category: 'MISSING_SCOPES' } } });
    const { exit, stdout } = await portal.cli('pull', '--select', 'property.contacts.other');
    expect(exit).toBe(1);
    expect(stdout).toContain('Not read (absence proves nothing there):\n  propertyValidation of contacts');
    expect(portal.files()[PROPERTIES]).not.toContain('validationRules');
  });
});

describe('plan', () => {
  it('does not count rules that nobody declares', async () => {
    const portal = await emulated({ 'portals/eu/c.yaml': contacts('region') });
    await portal.cli('apply', '--yes');
    await portal.byHand('PUT', `${RULES}/region/rule-type/MAX_LENGTH`, { ruleArguments: ['20'] });
    await portal.byHand('PUT', `${RULES}/city/rule-type/MAX_LENGTH`, { ruleArguments: ['20'] });
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
    portal.write({
      'portals/eu/d.yaml': 'properties: { contacts: { zip: { validationRules: { MAX_LENGTH: 9 } } } }',
    });
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('+ propertyValidation.contacts.zip');
    expect(stdout).not.toContain('nmanaged');
  });
});

describe('apply', () => {
  it('makes the property first, then sets its rules one by one', async () => {
    const portal = await portalWith(
      '{ MAX_LENGTH: 20, FORMAT: { ruleArguments: UPPER, shouldApplyNormalization: true }, MIN_LENGTH: 2 }',
    );
    const plan = await portal.cli('plan');
    expect(plan.stdout).toContain(`Property validations of contacts
  + propertyValidation.contacts.region
      validationRules:
        + MAX_LENGTH  {ruleArguments: ["20"]}
        + FORMAT      {ruleArguments: ["UPPER"], shouldApplyNormalization: true}
        + MIN_LENGTH  {ruleArguments: ["2"]}
      in 3 steps: set MAX_LENGTH; set FORMAT; set MIN_LENGTH
`);
    portal.asked();

    expect((await portal.cli('apply', '--yes')).exit).toBe(0);

    expect(portal.written()).toEqual([
      'POST /crm/properties/2026-09/contacts',
      `${PUT}/region/rule-type/MAX_LENGTH`,
      `${PUT}/region/rule-type/FORMAT`,
      `${PUT}/region/rule-type/MIN_LENGTH`,
    ]);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('sets no rules of a property that could not be made', async () => {
    const portal = await portalWith('{ MAX_LENGTH: 20 }');
    portal.fault({
      match: { method: 'POST', path: '/crm/properties/2026-09/contacts*' },
      respond: { status: 400, body: { message: 'no' } },
    });
    const { exit, stdout } = await portal.cli('apply', '--yes');
    expect(exit).toBe(1);
    expect(stdout).toContain('it needs property.contacts.region, which was not done');
    expect(portal.written().filter(request => request.startsWith('PUT'))).toEqual([]);
  });

  it('changes a rule that is there and differs only by a word, and nothing else of it', async () => {
    const portal = await portalWith('{ FORMAT: { ruleArguments: UPPER } }');
    await portal.byHand('PUT', `${RULES}/city/rule-type/FORMAT`, {
      ruleArguments: ['LOWER'],
      shouldApplyNormalization: true,
    });
    await portal.byHand('PUT', `${RULES}/city/rule-type/MAX_LENGTH`, { ruleArguments: ['20'] });
    portal.write({
      [CONFIGURATION]: 'properties: { contacts: { city: { validationRules: { FORMAT: UPPER } } } }',
    });
    portal.asked();
    const plan = await portal.cli('plan');
    expect(plan.stdout).toContain(
      'way out: apply a reviewed plan, or add --take-over propertyValidation.contacts.city',
    );
    expect(plan.stdout).toContain('~ FORMAT  ruleArguments: ["LOWER"] -> ["UPPER"]');
    await portal.cli('apply', '--yes');
    expect(portal.written()).toEqual([]);

    await portal.cli('apply', '--yes', '--take-over', 'propertyValidation.contacts.city');

    expect(portal.written()).toEqual([`${PUT}/city/rule-type/FORMAT`]);
    expect((await portal.byHand('GET', `${RULES}/city`)).results).toEqual([
      { ruleType: 'MAX_LENGTH', ruleArguments: ['20'] },
      { ruleType: 'FORMAT', ruleArguments: ['UPPER'], shouldApplyNormalization: true },
    ]);
  });

  it('does nothing while rules cannot be read: plan holds them, and them only', async () => {
    const portal = await portalWith('{ MAX_LENGTH: 20 }');
    portal.fault({ match: { path: LIST }, respond: { status: 403, body: { category: 'MISSING_SCOPES' } } });
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('+ property.contacts.region');
    expect(stdout).toContain(`Held: planned, not carried out yet
  unreadable: the portal could not be read here, so it may exist already
    way out: see "not read" below
      + propertyValidation.contacts.region
`);
    expect(stdout).toContain(`Not read: what seems to be missing there may exist
  property validations of contacts: GET ${LIST} answered 403 MISSING_SCOPES
`);

    const { exit, stderr } = await portal.cli('apply', '--yes');

    expect(exit).toBe(4);
    expect(stderr).toContain(`error[PF4006]: propertyValidation of contacts could not be read: GET ${LIST}`);
    expect(portal.written()).toEqual([]);
  });

  it('takes no rule away: a person does', async () => {
    const portal = await portalWith('{ MAX_LENGTH: 20, MIN_LENGTH: 2 }');
    await portal.cli('apply', '--yes');
    portal.write({
      [CONFIGURATION]: property('{ MAX_LENGTH: 20 }'),
      'portals/eu/removed.yaml': 'removed: [{ address: validationRule.contacts.region.MIN_LENGTH }]\n',
    });
    portal.asked();

    const { stdout } = await portal.cli('apply', '--yes');

    expect(stdout).toContain(`By hand: stays here until the portal shows it
  ~ propertyValidation.contacts.region: HubSpot's API sets validation rules and cannot take them away
      1. Settings > Properties > region > Rules: take out MIN_LENGTH
`);
    expect(portal.written()).toEqual([]);
  });

  it('archives a property together with its rules', async () => {
    const portal = await portalWith('{ MAX_LENGTH: 20 }');
    await portal.cli('apply', '--yes');
    portal.write({ [CONFIGURATION]: 'removed: [{ address: property.contacts.region }]\n' });
    portal.asked();

    const { exit, stdout } = await portal.cli('apply', '--yes');

    expect(exit).toBe(0);
    expect(stdout).not.toContain('still used by');
    expect(portal.written()).toEqual(['DELETE /crm/properties/2026-09/contacts/region']);
    const plan = await portal.cli('plan');
    expect(plan.stdout).toContain('has done its work, delete it');
    expect(lastLine(plan)).toMatch(/^No changes\./);
  });
});
