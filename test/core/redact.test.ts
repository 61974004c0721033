import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactJson } from '../../src/core/redact.ts';

describe('redact', () => {
  it.each([
    ['a private app token', 'with pat-eu1-0a1b2c3d-0000-1111-2222-333344445555 in it', 'with *** in it'],
    ['an authorization header', 'Authorization: Bearer CiRldTEtMDAwMC0x', 'Authorization: Bearer ***'],
    ['a token in a body', '{"tokenKey":"abc123"}', '{"tokenKey":"***"}'],
    ['a token in JSON inside a text', '{\\"accessToken\\": \\"abc123\\"}', '{\\"accessToken\\": \\"***\\"}'],
    ['a token in a query', '/x?hapikey=abc123&limit=1', '/x?hapikey=***&limit=1'],
    [
      'a refresh token and a client secret',
      'refresh_token=a1 client_secret=b2',
      'refresh_token=*** client_secret=***',
    ],
  ])('masks %s without having been told', (_, text, masked) => {
    expect(redact(text, [])).toBe(masked);
  });

  it('leaves ordinary text alone', () => {
    const text = 'The bearer of bad news: pat-terns, tokens and keys of 3 properties';
    expect(redact(text, [])).toBe(text);
    expect(redact(text, ['', '  '])).toBe(text);
  });

  it.each([
    'new Client({ accessToken: process.env.TOKEN })',
    'const access_token = tokens.get("a")',
    'client_secret=secrets["a"]',
    '{ "accessToken": `${token}` }',
  ])('leaves what code says of a token: %s', text => {
    expect(redact(text, [])).toBe(text);
  });

  it('masks a token that has dots in it as code has', () => {
    expect(redact('access_token=ya29.a0AfB1c2D3e4F5g6H7i8', [])).toBe('access_token=***');
  });

  it('masks a token that contains another one whole', () => {
    expect(redact('secret-one-and-more secret-one', ['secret-one', 'secret-one-and-more'])).toBe('*** ***');
  });

  it('leaves no token in any text, however it is spelled', () => {
    const token = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_./+= "\\'), minLength: 4, maxLength: 40 });
    const known = token.filter(text => text.trim() !== '');
    const spelling = fc.constantFrom<(token: string) => string>(
      text => text,
      text => encodeURIComponent(text),
      text => new URLSearchParams([['', text]]).toString().slice(1),
      text => JSON.stringify(text).slice(1, -1),
      text => Buffer.from(text).toString('base64'),
      text => Buffer.from(text).toString('base64url'),
    );
    fc.assert(
      fc.property(
        fc.array(known, { minLength: 1, maxLength: 3 }),
        fc.string(),
        fc.string(),
        spelling,
        (all, a, b, spell) => {
          const masked = redact(`${a}${all.map(spell).join(a)}${b}`, all);
          for (const secret of all) {
            expect(masked).not.toContain(secret);
            expect(masked).not.toContain(spell(secret));
          }
        },
      ),
    );
  });
});

describe('redactJson', () => {
  it('masks texts and names at every depth and keeps everything else', () => {
    const body = { list: ['my-secret', 1, null, true], nested: { 'my-secret': { a: 'is my-secret' } } };
    expect(redactJson(body, ['my-secret'])).toEqual({
      list: ['***', 1, null, true],
      nested: { '***': { a: 'is ***' } },
    });
  });
});
