import { describe, expect, it } from 'vitest';
import { CONTACTS, numberProperty, portal, seedOf, textProperty } from './support.ts';

const RULES = '/crm/property-validations/2026-09/contacts';
const rule = (name: string, ruleType: string): string => `${RULES}/${name}/rule-type/${ruleType}`;

describe('validation rules', () => {
  it('are set one by one and read in three ways', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('code'));
    expect((await client.get(RULES)).body).toEqual({ results: [] });
    expect((await client.get(`${RULES}/code`)).body).toEqual({ results: [] });
    const put = await client.put(rule('code', 'MAX_LENGTH'), { ruleArguments: ['9'] });
    expect([put.status, put.body]).toEqual([204, {}]);
    const upper = { ruleArguments: ['UPPER'], shouldApplyNormalization: true };
    await client.put(rule('code', 'FORMAT'), upper);
    await client.put(rule('code', 'MAX_LENGTH'), { ruleArguments: ['10'] });
    const propertyValidationRules = [
      { ruleType: 'FORMAT', ...upper },
      { ruleType: 'MAX_LENGTH', ruleArguments: ['10'] },
    ];
    expect((await client.get('/crm/v3/property-validations/0-1')).body).toEqual({
      results: [{ propertyName: 'code', propertyValidationRules }],
    });
    expect((await client.get(`${RULES}/code`)).body).toEqual({ results: propertyValidationRules });
    expect((await client.get(rule('code', 'FORMAT'))).body).toEqual({ ruleType: 'FORMAT', ...upper });
    expect((await client.get(rule('code', 'REGEX'))).status).toBe(404);
    expect((await client.get(rule('code', 'NOTHING'))).status).toBe(400);
  });

  it('cannot be removed, and belong to active properties', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('code'));
    await client.put(rule('code', 'URL'), { ruleArguments: [] });
    expect((await client.delete(rule('code', 'URL'))).status).toBe(405);
    await client.delete(`${CONTACTS}/code`);
    expect((await client.get(RULES)).body).toEqual({ results: [] });
    for (const path of [`${RULES}/code`, rule('code', 'URL')])
      expect((await client.get(path)).status).toBe(404);
    expect((await client.put(rule('none', 'URL'), { ruleArguments: [] })).status).toBe(404);
  });

  const good: readonly (readonly [string, readonly string[]])[] = [
    ['FORMAT', ['LOWER']], ['ALPHANUMERIC', ['NUMERIC_ONLY']], ['MAX_LENGTH', ['10000']], ['MIN_LENGTH', ['2']],
    ['SPECIAL_CHARACTERS', ['NOT_ALLOWED']], ['WHITESPACE', ['NOT_ALLOWED']], ['REGEX', ['^a+$', 'Only a']],
    ['PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE', []], ['PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE', ['de']],
    ['URL', []], ['EMAIL', []], ['DOMAIN', []], ['URL_ALLOWED_DOMAINS', ['a.de', 'b.de']],
  ]; // biome-ignore format: a table
  const bad: readonly (readonly [string, unknown])[] = [
    ['FORMAT', ['Lower']], ['FORMAT', []], ['FORMAT', undefined], ['FORMAT', [1]], ['FORMAT', ['UPPER', 'LOWER']],
    ['MAX_LENGTH', ['0']], ['MAX_LENGTH', ['10001']], ['MAX_LENGTH', ['x']], ['MIN_LENGTH', ['1']],
    ['REGEX', ['^a+$']], ['REGEX', ['(', 'm']], ['REGEX', ['(?=a)', 'm']], ['REGEX', ['a', '']],
    ['PHONE_NUMBER_WITH_EXPLICIT_COUNTRY_CODE', ['DE']], ['URL', ['x']], ['MIN_NUMBER', ['1']],
    ['URL_BLOCKED_DOMAINS', []], ['EMAIL_BLOCKED_DOMAINS', ['nodomain']], ['DAYS_OF_WEEK', ['MONDAY']],
    ['EMAIL_ALLOWED_DOMAINS', Array.from({ length: 21 }, (_, index) => `a${index}.de`)], ['NOTHING', []],
  ]; // biome-ignore format: a table

  it('take the arguments of their type only', async () => {
    const client = await portal();
    await client.post(CONTACTS, textProperty('code'));
    const put = async (type: string, ruleArguments: unknown) => {
      const body =
        ruleArguments === undefined ? {} : { ruleArguments: JSON.parse(JSON.stringify(ruleArguments)) };
      return `${type} ${JSON.stringify(ruleArguments)} ${(await client.put(rule('code', type), body)).status}`;
    };
    for (const [type, args] of good)
      expect(await put(type, args)).toBe(`${type} ${JSON.stringify(args)} 204`);
    for (const [type, args] of bad) expect(await put(type, args)).toBe(`${type} ${JSON.stringify(args)} 400`);
  });

  it('fit numbers, dates and moments', async () => {
    const client = await portal();
    await client.post(CONTACTS, numberProperty('count'));
    await client.post(CONTACTS, textProperty('day', { type: 'date', fieldType: 'date' }));
    await client.post(CONTACTS, textProperty('moment', { type: 'datetime', fieldType: 'date' }));
    const statuses = [
      ['count', 'MIN_NUMBER', '-1.5', 204], ['count', 'MAX_NUMBER', 'x', 400], ['count', 'DECIMAL', '2', 204],
      ['count', 'MAX_LENGTH', '2', 400], ['day', 'START_DATE', '1700000000000', 204], ['day', 'END_DATE', 'x', 400],
      ['day', 'START_DATETIME', '1700000000000', 400], ['moment', 'END_DATETIME', '1700000000000', 204],
      ['day', 'BEFORE_DURATION', 'P30D', 204], ['moment', 'AFTER_DATETIME_DURATION', '30', 400],
      ['day', 'DAYS_OF_WEEK', 'MONDAY', 204], ['moment', 'DAYS_OF_WEEK', 'Mo', 400],
    ] as const; // biome-ignore format: a table
    for (const [name, type, argument, status] of statuses) {
      const answer = await client.put(rule(name, type), { ruleArguments: [argument] });
      expect([name, type, argument, answer.status]).toEqual([name, type, argument, status]);
    }
    expect((await client.put(rule('day', 'DAYS_OF_WEEK'), { ruleArguments: [] })).status).toBe(400);
  });

  it('need the scopes of definitions', async () => {
    const client = await portal();
    const reader = client.as(client.emulator.createToken({ scopes: ['crm.schemas.contacts.read'] }));
    expect((await reader.get(RULES)).status).toBe(200);
    expect((await reader.put(rule('phone', 'URL'), { ruleArguments: [] })).status).toBe(403);
  });

  it('come from a seed verbatim', async () => {
    const rules = [
      {
        propertyName: 'phone',
        propertyValidationRules: [{ ruleType: 'NEW_ONE', ruleArguments: ['x'], own: 1 }],
      },
      { propertyName: 'odd' },
    ];
    const client = await portal({ seed: seedOf({ 'validations/contacts.json': { results: rules } }) });
    expect((await client.get(RULES)).body.results).toEqual(expect.arrayContaining(rules));
    expect((await client.get(`${RULES}/phone`)).body.results).toEqual(rules[0]?.propertyValidationRules);
  });
});
