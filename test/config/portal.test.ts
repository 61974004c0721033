import { describe, expect, it } from 'vitest';
import { grammar } from '../../src/config/schema.ts';
import { DEFAULTS } from '../../src/config/settings.ts';
import { load, loaded, rendered } from './workspace.ts';

const found = (portal: string): readonly string[] =>
  load({ 'eu/portal.yaml': portal }).diagnostics.map(rendered);

describe('portal.yaml', () => {
  it('has defaults for all but id and token', () => {
    expect(loaded({}).settings).toEqual({
      portalId: 1,
      token: { read: 'TOKEN', write: 'TOKEN' },
      endpoint: 'https://api.hubapi.com',
      protect: false,
      drift: 'hold',
      limits: { removals: 5, recordsAffected: 1000 },
      beta: [],
      lifecycleStages: { write: 'manual' },
      marker: 'portalform_applied',
    });
  });

  it('has the defaults that the schema tells editors', () => {
    const fields = grammar.root.properties?.portal?.properties;
    const limits = fields?.limits?.properties;
    expect({
      endpoint: fields?.endpoint?.default,
      protect: fields?.protect?.default,
      drift: fields?.drift?.default,
      limits: { removals: limits?.removals?.default, recordsAffected: limits?.recordsAffected?.default },
      beta: fields?.beta?.default,
      lifecycleStages: { write: fields?.lifecycleStages?.properties?.write?.default },
      marker: fields?.marker?.default,
    }).toEqual(DEFAULTS);
  });

  it('may say all of it', () => {
    const text = `portal:
  portalId: 147893286
  token: { read: HUBSPOT_READ, write: HUBSPOT_WRITE }
  endpoint: http://127.0.0.1:4010
  protect: true
  drift: revert
  limits: { removals: 0 }
  beta: [pipeline-rules]
  lifecycleStages: { write: api }
  marker: second_marker
`;
    expect(loaded({ 'eu/portal.yaml': text }).settings).toEqual({
      portalId: 147893286,
      token: { read: 'HUBSPOT_READ', write: 'HUBSPOT_WRITE' },
      endpoint: 'http://127.0.0.1:4010',
      protect: true,
      drift: 'revert',
      limits: { removals: 0, recordsAffected: 1000 },
      beta: ['pipeline-rules'],
      lifecycleStages: { write: 'api' },
      marker: 'second_marker',
    });
  });

  it('may want no marker', () => {
    const text = 'portal: { portalId: 1, token: T, marker: off }\n';
    expect(loaded({ 'eu/portal.yaml': text }).settings).not.toHaveProperty('marker');
  });

  it.each([
    ['nothing', ''],
    ['only comments', '# later\n'],
    ['no portal', 'variables: { a: b }'],
    ['an empty portal', 'portal:'],
    ['a text for portal', 'portal: 5'],
    ['no token', 'portal: { portalId: 1 }'],
    ['no id', 'portal: { token: T }'],
    ['an id in quotes', 'portal:\n  portalId: "147893286"\n  token: T'],
    ['half a token', 'portal: { portalId: 1, token: { read: R } }'],
    ['the other half', 'portal: { portalId: 1, token: { write: R } }'],
    ['an empty token', 'portal: { portalId: 1, token: {} }'],
    ['a list of tokens', 'portal: { portalId: 1, token: [a] }'],
    ['an endpoint that is not safe', 'portal: { portalId: 1, token: T, endpoint: "http://api.hubapi.com" }'],
    ['an endpoint that is none', 'portal: { portalId: 1, token: T, endpoint: api }'],
    ['another drift', 'portal: { portalId: 1, token: T, drift: holt }'],
    ['limits that are too small', 'portal: { portalId: 1, token: T, limits: { removals: -1 } }'],
    ['an unknown setting', 'portal: { portalId: 1, token: T, protekt: true, manage: [] }'],
    ['a marker that HubSpot does not take', 'portal: { portalId: 1, token: T, marker: "Our marker" }'],
    ['a marker of HubSpot’s own', 'portal: { portalId: 1, token: T, marker: hs_marker }'],
    ['betas that are no list', 'portal: { portalId: 1, token: T, beta: yes }'],
    [
      'a protect that is no truth value',
      'portal: { portalId: 1, token: T, protect: yes, limits: { removals: x, recordsAffected: y } }',
    ],
    ['betas that are no texts', 'portal: { portalId: 1, token: T, beta: [ [x] ] }'],
  ])('must not have %s', (_, text) => {
    expect(found(text)).toMatchSnapshot();
  });

  it('that cannot be used gives no configuration, but all findings', () => {
    const broken = load({ 'eu/portal.yaml': 'portal: { a: b: c }', 'eu/x.yaml': 'propertys: {}' });
    expect(broken.layered).toBeUndefined();
    expect(broken.diagnostics.map(({ code }) => code)).toEqual(['PF1014', 'PF2001']);
  });

  it('with mistakes gives a configuration all the same, so that all findings come at once', () => {
    const { layered } = load({ 'eu/portal.yaml': 'variables: { a: b }' });
    expect(layered?.settings).toMatchObject({ portalId: 0, token: { read: '', write: '' } });
  });
});

describe('a token in a file', () => {
  const secret = 'pat-eu1-0a1b2c3d-0000-4444-8888-123456789abc';
  const long = 'CJ3k2mQw9vTz8sXy7rLp6nBd5hFg4jKa3eRt';

  it.each([
    ['as the token', `portal: { portalId: 1, token: ${secret} }`],
    ['in quotes', `portal: { portalId: 1, token: "${secret}" }`],
    ['to read', `portal:\n  portalId: 1\n  token:\n    read: ${secret}\n    write: OK`],
    ['to write', `portal: { portalId: 1, token: { read: OK, write: ${long} } }`],
    ['that is no name', 'portal: { portalId: 1, token: "my token" }'],
    ['of letters and digits', `portal: { portalId: 1, token: ${long} }`],
    ['next to another mistake', `portal:\n  portalId: x\n  token: ${secret}\n  protekt: true`],
    ['in the wrong field', `portal: { portalId: ${secret}, token: T, drift: ${secret} }`],
    ['as a key', `portal: { portalId: 1, token: T, ${secret}: x }`],
    ['in a broken line', `portal:\n  token: ${secret}: x`],
    ['on a line of its own', `portal:\n  portalId: x\n  token:\n    ${long}`],
  ])('%s is refused and never shown', (_, text) => {
    const { diagnostics } = load({ 'eu/portal.yaml': text });
    expect(diagnostics.length).toBeGreaterThan(0);
    const printed = JSON.stringify(diagnostics);
    expect(printed).not.toContain(secret.slice(8, 30));
    expect(printed).not.toContain(long);
    expect(diagnostics.map(rendered)).toMatchSnapshot();
  });

  it('does not make long names and ids secret', () => {
    const text =
      'portal:\n  portalId: x\n  token: HUBSPOT_PORTAL_EU1_READ_AND_WRITE_TOKEN\nids: { form.a: 8f2c6f0e-1111-4222-8333-444455556666 }';
    const excerpts = JSON.stringify(load({ 'eu/portal.yaml': text }).diagnostics);
    expect(excerpts).toContain('HUBSPOT_PORTAL_EU1_READ_AND_WRITE_TOKEN');
    const uuid = 'ids: { form.a: 8f2c6f0e-1111-4222-8333-444455556666 }\npropertys: {}';
    expect(JSON.stringify(load({ 'eu/x.yaml': uuid }).diagnostics)).toContain(
      '8f2c6f0e-1111-4222-8333-444455556666',
    );
  });
});
