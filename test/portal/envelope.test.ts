import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnvelope } from '../../src/portal/envelope.ts';

const parse = (body: unknown, tokens: string[] = []) => parseEnvelope(JSON.stringify(body), tokens);
const NOTHING = { requiredScopes: [], hubspotErrors: [] };

describe('an error body', () => {
  it('is read with all its fields', () => {
    const body = {
      status: 'error',
      message: 'Property already exists',
      category: 'OBJECT_ALREADY_EXISTS',
      subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
      correlationId: 'c-1',
      errors: [
        { message: 'taken', code: 'TAKEN', in: 'name', context: { name: ['a'], count: 2, more: [1, 'b'] } },
      ],
    };
    expect(parse(body)).toEqual({
      message: 'Property already exists',
      category: 'OBJECT_ALREADY_EXISTS',
      subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
      correlationId: 'c-1',
      requiredScopes: [],
      hubspotErrors: [
        { message: 'taken', code: 'TAKEN', context: { name: ['a'], count: ['2'], more: ['1', 'b'] } },
      ],
    });
  });

  it.each([
    ['nothing', ''],
    ['an HTML page', '<html><body>404</body></html>'],
    ['a list', '[]'],
    ['a text', '"sorry"'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['fields of other types', '{"message":1,"category":null,"errors":{},"context":[]}'],
  ])('may be %s', (_, text) => {
    expect(parseEnvelope(text, [])).toEqual(NOTHING);
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect(parseEnvelope(text, []).hubspotErrors).toBeInstanceOf(Array);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (message, errors, context) => {
        expect(parse({ message, errors, context }).requiredScopes).toBeInstanceOf(Array);
      }),
    );
  });

  it('names missing scopes at the top or in its errors, once and sorted', () => {
    const body = {
      category: 'MISSING_SCOPES',
      context: { requiredGranularScopes: ['b-write'] },
      errors: [
        { message: 'one', context: { requiredGranularScopes: ['c-read', 'b-write'] } },
        { message: 'two', context: { requiredGranularScopes: ['a-read'] } },
      ],
    };
    expect(parse(body).requiredScopes).toEqual(['a-read', 'b-write', 'c-read']);
  });

  it('calls an errorType its category', () => {
    const body = {
      errorType: 'RATE_LIMIT',
      policyName: 'DAILY',
      message: 'You have reached your daily limit.',
    };
    expect(parse(body)).toMatchObject({ category: 'RATE_LIMIT', policyName: 'DAILY' });
  });

  it('tells its errors when it has no message', () => {
    const body = {
      errors: ['first', { message: 'second' }, { message: 'first' }, { code: 'NO_MESSAGE' }, 7],
    };
    expect(parse(body).message).toBe('first; second');
  });
});

describe('JSON inside a message', () => {
  it('is taken for the body when it is the whole message', () => {
    const inner = {
      message: 'Group is not empty',
      category: 'VALIDATION_ERROR',
      subCategory: 'Group',
      errors: ['a'],
    };
    expect(parse({ status: 'error', message: JSON.stringify(inner), correlationId: 'c-2' })).toEqual({
      message: 'Group is not empty',
      category: 'VALIDATION_ERROR',
      subCategory: 'Group',
      correlationId: 'c-2',
      requiredScopes: [],
      hubspotErrors: [{ message: 'a', context: {} }],
    });
  });

  it('is told in words when it ends a message', () => {
    const list = [
      { isValid: false, message: 'Property "x" does not exist', error: 'PROPERTY_DOESNT_EXIST', name: 'x' },
      { isValid: false, message: 'Property "x" does not exist', error: 'PROPERTY_DOESNT_EXIST', name: 'x' },
    ];
    const { message, hubspotErrors } = parse({
      message: `Property values were not valid: ${JSON.stringify(list)}`,
    });
    expect(message).toBe('Property values were not valid: Property "x" does not exist');
    expect(hubspotErrors[0]).toEqual({
      message: 'Property "x" does not exist',
      code: 'PROPERTY_DOESNT_EXIST',
      context: { name: ['x'] },
    });
  });

  it('gives way to the errors that stand beside it', () => {
    const body = { message: 'Not valid: [{"message":"a"}]', errors: [{ message: 'b', code: 'B' }] };
    expect(parse(body).hubspotErrors.map(error => error.message)).toEqual(['b']);
    expect(
      parse({ message: 'Not valid', validationResults: [{ message: 'c', error: 'C' }] }).hubspotErrors,
    ).toEqual([{ message: 'c', code: 'C', context: {} }]);
  });

  it('stays as it is when it is none', () => {
    expect(parse({ message: 'see [the docs] for {name}' }).message).toBe('see [the docs] for {name}');
  });
});

describe('what is told of an error body', () => {
  it('is one line of bounded length', () => {
    expect(parse({ message: 'a\n\tb\u001b[31m c' }).message).toBe('a b [31m c');
    expect(parse({ message: 'x'.repeat(2_000) }).message).toHaveLength(501);
  });

  it('contains no token, even one that is spelled with escapes or nested', () => {
    const token = 'service-key-0123456789';
    const escaped = token.replaceAll('s', '\\u0073');
    const text = `{"message":"[{\\"message\\":\\"${escaped.replaceAll('\\', '\\\\')}\\"}]","category":"${escaped}"}`;
    const envelope = parseEnvelope(text, [token]);
    expect(JSON.stringify(envelope)).not.toContain(token);
    expect(envelope).toMatchObject({ message: '***', category: '***' });
  });
});
