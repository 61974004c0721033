import { describe, expect, it } from 'vitest';
import { checkEndpoint } from '../../src/core/endpoint-url.ts';

describe('the address of the API', () => {
  it.each([
    'https://api.hubapi.com',
    'https://api.hubapi.com/',
    'https://proxy.example.com/hubspot',
    'http://127.0.0.1:4010',
    'http://127.1:4010',
    'http://127.255.0.3',
    'http://localhost:4010',
    'http://[::1]:4010',
  ])('may be %s', endpoint => {
    expect(checkEndpoint(endpoint)).toBeUndefined();
  });

  it.each([
    ['api.hubapi.com', 'is not a URL'],
    ['', 'is not a URL'],
    ['http://api.hubapi.com', 'must begin with https://, because the token is sent there'],
    ['http://127.0.0.1.example.com', 'must begin with https://'],
    ['http://localhost.example.com', 'must begin with https://'],
    ['http://128.0.0.1', 'must begin with https://'],
    ['http://[::2]', 'must begin with https://'],
    ['ftp://127.0.0.1', 'must begin with https://'],
    ['https://user@api.hubapi.com', 'user name or password'],
    ['https://:secret@api.hubapi.com', 'user name or password'],
    ['https://api.hubapi.com?hapikey=1', 'query or a fragment'],
    ['https://api.hubapi.com#x', 'query or a fragment'],
  ])('cannot be %j', (endpoint, problem) => {
    expect(checkEndpoint(endpoint)).toContain(problem);
  });
});
