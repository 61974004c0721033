import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import {
  isRandom,
  isSecret,
  secretsInCode,
  secretsInUrl,
  suspectsInCode,
  withoutCredentials,
} from '../../../src/core/secret-text.ts';
import {
  checkSteps,
  contractSteps,
  expandSteps,
  liftSteps,
  lowerSteps,
  maskFlows,
  sourcesIn,
  suspectSecrets,
  withoutSources,
} from '../../../src/workflow/steps/index.ts';
import { portal } from '../arbitrary.ts';
import { chain, made, plain, pulled, single, yaml } from './support.ts';

// made up, and put together here so that no scanner takes them for real ones
const random = ['q7Zk', '29bX', 'mP4r', 'T8wL'].join('');
const token = ['pat', 'eu1', '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'].join('-');

const webhook = (webhookUrl: string, rest: JsonObject = {}): JsonObject => ({
  type: 'WEBHOOK',
  method: 'POST',
  webhookUrl,
  queryParams: [],
  ...rest,
});
const code = (sourceCode: string): JsonObject => ({
  type: 'CUSTOM_CODE',
  sourceCode,
  runtime: 'NODE20X',
  secretNames: [],
  inputFields: [],
  outputFields: [],
});
const urlOf = (url: string) =>
  (pulled(chain(webhook(url))) as { webhook: { url: string } }[])[0]?.webhook.url;
const sourceOf = (source: string) =>
  (pulled(chain(code(source))) as { code: { source: string } }[])[0]?.code.source;

describe('an address', () => {
  const hidden: readonly (readonly [string, string])[] = [
    [`https://user:${random}@example.com/in`, 'https://user:${secrets.EXAMPLE_COM_PASSWORD}@example.com/in'],
    [`https://${random}@example.com/in`, 'https://${secrets.EXAMPLE_COM_TOKEN}@example.com/in'],
    [
      `https://example.com:8080/in?a=1&token=abcdef&b=2`,
      'https://example.com:8080/in?a=1&token=${secrets.EXAMPLE_COM_TOKEN}&b=2',
    ],
    [
      `https://example.com/in?apiKey=hello-world`,
      'https://example.com/in?apiKey=${secrets.EXAMPLE_COM_API_KEY}',
    ],
    [`https://example.com/in?code=${random}`, 'https://example.com/in?code=${secrets.EXAMPLE_COM_CODE}'],
    [
      `https://example.com/in?key=${random}&sig=${random}x`,
      'https://example.com/in?key=${secrets.EXAMPLE_COM_KEY}&sig=${secrets.EXAMPLE_COM_SIG}',
    ],
    [
      `https://hooks.zapier.com/hooks/catch/1234567/ab1cd2e/`,
      'https://hooks.zapier.com/hooks/catch/1234567/${secrets.HOOKS_ZAPIER_COM_KEY}/',
    ],
    [
      `https://hooks.slack.com/services/T00AA11BB/B22CC33DD/${random}`,
      'https://hooks.slack.com/services/${secrets.HOOKS_SLACK_COM_KEY}/${secrets.HOOKS_SLACK_COM_KEY_2}/${secrets.HOOKS_SLACK_COM_KEY_3}',
    ],
    [
      `https://webhooks.example.com/v2/${random}`,
      'https://webhooks.example.com/v2/${secrets.WEBHOOKS_EXAMPLE_COM_KEY}',
    ],
    [`https://example.com/in/${random}${random}`, 'https://example.com/in/${secrets.EXAMPLE_COM_KEY}'],
  ];

  test.each(hidden)('%s', (url, shown) => {
    expect(urlOf(url)).toBe(shown);
  });

  const open: readonly string[] = [
    'https://example.com/in?code=DE&key=region&page=2',
    'https://example.com/in?token={{ enrolled_object.token }}&secret=${vars.x}',
    'https://example.com/records/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9/notes',
    'https://example.com/a-very-long-name-of-a-page-without-any-number',
    'https://@example.com/',
    '{{ enrolled_object.url }}',
    'no address://',
  ];

  test.each(open)('%s has nothing to hide', url => {
    expect(urlOf(url)).toBe(url);
  });
});

describe('a parameter', () => {
  const queryOf = (name: string, staticValue: string) =>
    pulled(
      chain(
        webhook('https://example.com/in', {
          queryParams: [{ name, value: { staticValue, type: 'STATIC_VALUE' } }],
        }),
      ),
    );

  test('of a telling name is hidden', () => {
    expect(queryOf('X-Auth-Token', 'hello-world')).toEqual([
      {
        webhook: {
          url: 'https://example.com/in',
          query: { 'X-Auth-Token': '${secrets.EXAMPLE_COM_X_AUTH_TOKEN}' },
        },
      },
    ]);
    expect(queryOf('Authorization', `Bearer ${random}`)).toEqual([
      {
        webhook: {
          url: 'https://example.com/in',
          query: { Authorization: 'Bearer ${secrets.EXAMPLE_COM_AUTHORIZATION}' },
        },
      },
    ]);
  });

  test('of another name is not', () => {
    for (const [name, value] of [
      ['code', 'DE-1234'],
      ['email', random],
      ['token', '{{ x }}'],
      ['token', 'short'],
    ] as const)
      expect(JSON.stringify(queryOf(name, value))).toContain(JSON.stringify(value));
  });

  test('of an action that nobody knows is hidden, too', () => {
    const body = chain(
      single('1-5', {
        headers: [{ name: 'api_key', value: random }],
        url: `https://example.com/?token=${random}x`,
        list: [1, 'a'],
        apiSecret: 'hunter2hunter2',
      }),
    );
    expect(pulled(body)).toMatchObject([
      {
        action: {
          fields: {
            headers: [{ name: 'api_key', value: '${secrets.API_KEY}' }],
            url: 'https://example.com/?token=${secrets.EXAMPLE_COM_TOKEN}',
            list: [1, 'a'],
            apiSecret: '${secrets.API_SECRET}',
          },
        },
      },
    ]);
  });
});

describe('code', () => {
  const hidden: readonly (readonly [string, string])[] = [
    [`const HUBSPOT_TOKEN = '${token}';`, "const HUBSPOT_TOKEN = '${secrets.HUBSPOT_TOKEN}';"],
    [
      `fetch(u, { headers: { Authorization: "Bearer ${random}" } })`,
      'fetch(u, { headers: { Authorization: "Bearer ${secrets.BEARER_TOKEN}" } })',
    ],
    [`call('${token}')`, "call('${secrets.HUBSPOT_TOKEN}')"],
    [`const config = { "api-key": "${random}" };`, 'const config = { "api-key": "${secrets.API_KEY}" };'],
    [`process.env.clientSecret = \`${random}\`;`, 'process.env.clientSecret = `${secrets.CLIENT_SECRET}`;'],
    [`a = '${token}'; b = '${token}';`, "a = '${secrets.HUBSPOT_TOKEN}'; b = '${secrets.HUBSPOT_TOKEN}';"],
    [
      `password = '${random}'\npassword = '${random}y'`,
      "password = '${secrets.PASSWORD}'\npassword = '${secrets.PASSWORD_2}'",
    ],
    [`1password = '${random}'`, "1password = '${secrets.SECRET_1PASSWORD}'"],
    [`$token = '${random}' // \${secrets.TOKEN}`, "$token = '${secrets.TOKEN_2}' // ${secrets.TOKEN}"],
  ];

  test.each(hidden)('%s', (source, shown) => {
    expect(sourceOf(source)).toBe(shown);
  });

  const open: readonly string[] = [
    'const token = process.env.HUBSPOT_TOKEN;',
    "const key = 'hs_v2_date_entered_4594251972';",
    "const code = 'customer_since';",
    "const token = 'a b c d e f g h i j k 1 2 3';",
    "const secret = '';",
    'const a = `${secrets.x}`;',
    "headers: { Authorization: 'Bearer ' + process.env.TOKEN }",
    "url = 'https://api.example.com/v3/objects'",
  ];

  test.each(open)('%s has nothing to hide', source => {
    expect(sourceOf(source)).toBe(source);
    expect(suspectsInCode(source)).toEqual([]);
  });

  test('may have what cannot be told apart', () => {
    const source = `const a = 1;\nconst blob = '${random}${random}';\ncall("${random}_${random}");\nconst token = '${random}';`;
    const { steps } = liftSteps(chain(code(source), single('1-5', {})), 'contacts', portal);
    expect(suspectSecrets(steps)).toEqual(['line 2 of the code, at blob', 'line 3 of the code']);
    expect(suspectSecrets(contractSteps(steps, 'contacts'))).toHaveLength(2);
    expect(suspectSecrets('x')).toEqual([]);
  });

  test.each([
    "const FORM = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';",
    "const SHEET_ID = '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms';",
    "const guid = 'a1b2c3d4e5f6a7b8c9d0e1f2';",
  ])('%s says that it is an id', source => {
    expect(sourceOf(source)).toBe(source);
    expect(suspectsInCode(source)).toEqual([]);
  });

  test('is found in every place that has code, and other text is without it', () => {
    const { steps } = liftSteps(chain(code('a.b();'), webhook('https://example.com')), 'contacts', portal);
    const kept = yaml([
      { action: { actionTypeId: '1-5', sourceCode: 'c();' } },
      { actions: { list: [{ sourceCode: 'd();' }, { source: 'no code', code: 'x' }] } },
    ]);
    expect(sourcesIn(steps)).toEqual(['a.b();']);
    expect(sourcesIn(contractSteps(steps, 'contacts'))).toEqual(['a.b();']);
    expect(sourcesIn(kept)).toEqual(['c();', 'd();']);
    expect(withoutSources(kept)).toEqual(
      yaml([
        { action: { actionTypeId: '1-5' } },
        { actions: { list: [{}, { source: 'no code', code: 'x' }] } },
      ]),
    );
    expect(sourcesIn(withoutSources(steps))).toEqual([]);
  });

  test('may be kept word for word', () => {
    const body = chain({ ...code(`const blob = '${random}${random}';`), outputFields: 'x' });
    expect(suspectSecrets(liftSteps(body, 'contacts', portal).steps)).toEqual([
      'line 1 of the code, at blob',
    ]);
  });
});

describe('the secrets of a portal', () => {
  const url = `https://hooks.zapier.com/hooks/catch/1234567/ab1cd2e/?token=${random}`;
  const live = chain(
    webhook(url, {
      queryParams: [{ name: 'secret', value: { staticValue: 'hunter2', type: 'STATIC_VALUE' } }],
    }),
    code(`const TOKEN = '${token}';\nconst rest = 1;\n`),
  );
  const written = () =>
    plain(contractSteps(liftSteps(live, 'contacts', portal).steps, 'contacts')) as {
      webhook: JsonObject;
      code: JsonObject;
    }[];

  test('come back where nothing changes', () => {
    expect(made(written() as Json, 'contacts', live).actions).toEqual(live.actions);
  });

  test('come back under any name', () => {
    const renamed = JSON.parse(JSON.stringify(written()).replaceAll('${secrets.', '${secrets.MY_')) as Json;
    expect(made(renamed, 'contacts', live).actions).toEqual(live.actions);
    const [first, second] = renamed as { webhook: JsonObject; code: JsonObject }[];
    const changed = [
      { webhook: { ...first?.webhook, method: 'GET' } },
      { code: { ...second?.code, runtime: 'NODE22X' } },
    ];
    expect(made(changed, 'contacts', live).actions).toEqual([
      { ...(live.actions as JsonObject[])[0], method: 'GET' },
      { ...(live.actions as JsonObject[])[1], runtime: 'NODE22X' },
    ]);
  });

  test('come back by name where the text around them changes', () => {
    const [first, second] = written();
    const changed = [
      { webhook: { ...first?.webhook, url: String(first?.webhook.url).replace('/?', '/new?') } },
      { code: { ...second?.code, source: String(second?.code.source).replace('rest = 1', 'rest = 2') } },
    ];
    expect(made(changed as Json, 'contacts', live).actions).toMatchObject([
      {
        webhookUrl: url.replace('/?', '/new?'),
        queryParams: [{ name: 'secret', value: { staticValue: 'hunter2' } }],
      },
      { sourceCode: `const TOKEN = '${token}';\nconst rest = 2;\n` },
    ]);
  });

  test('come back where parameters are in another order, or new', () => {
    const [first, second] = written();
    const query = { more: '1', ...(first?.webhook.query as JsonObject) };
    const { actions } = made(
      [{ webhook: { ...first?.webhook, query } }, { code: second?.code ?? null }],
      'contacts',
      live,
    );
    expect(actions[0]?.queryParams).toEqual([
      { name: 'more', value: { staticValue: '1', type: 'STATIC_VALUE' } },
      { name: 'secret', value: { staticValue: 'hunter2', type: 'STATIC_VALUE' } },
    ]);
  });

  test('are left to the run where the portal has none', () => {
    const steps = [
      { webhook: { url: 'https://example.com/?token=${secrets.NEW}', query: { a: '${secrets.OTHER}' } } },
    ];
    for (const there of [undefined, live])
      expect(made(steps, 'contacts', there).actions[0]).toMatchObject({
        webhookUrl: 'https://example.com/?token=${secrets.NEW}',
        queryParams: [{ name: 'a', value: { staticValue: '${secrets.OTHER}' } }],
      });
  });

  test('are in no flow that is kept word for word, and come back there, too', () => {
    const twice = {
      startActionId: '1',
      actions: [
        { actionId: '1', ...webhook(url) },
        { actionId: '1', ...code(`k='${token}'`) },
      ],
    };
    const { steps } = liftSteps(twice, 'contacts', portal);
    const tree = contractSteps(steps, 'contacts');
    expect(JSON.stringify(plain(tree))).not.toContain(random);
    expect(JSON.stringify(plain(tree))).not.toContain(token);
    expect(lowerSteps(expandSteps(tree, 'contacts'), undefined, 'contacts', portal, twice).actions).toEqual(
      twice.actions,
    );
  });

  test('are compared as one: an action whose secret changed elsewhere is the same', () => {
    const steps = expandSteps(yaml(written() as Json), 'contacts');
    const other = JSON.parse(JSON.stringify(live).replaceAll(random, `${random}Z`)) as JsonObject;
    expect(lowerSteps(steps, undefined, 'contacts', portal, other).actions).toEqual(other.actions);
  });
});

describe('steps that people write', () => {
  const told = (steps: Json) =>
    checkSteps(yaml(steps), 'contacts').map(({ path, message }) => `${path.join('.')}: ${message}`);
  const url = `https://example.com/in?token=${random}`;
  const says = 'a credential stands here, for everybody to read';

  test.each<readonly [Json, string]>([
    [{ webhook: { url } }, 'webhook'],
    [{ webhook: { url: 'https://example.com/in', query: { 'X-Api-Key': random } } }, 'webhook'],
    [{ code: { source: `const TOKEN = '${token}';`, runtime: 'NODE20X' } }, 'code'],
    [{ action: { actionTypeId: '1-5', fields: { api_key: random } } }, 'action'],
    [{ actions: { list: [{ actionId: '1', ...webhook(url) }] } }, 'actions'],
  ])('cannot hold a credential: %j', (step, verb) => {
    expect(told([step])).toEqual([`0.${verb}: ${says}`]);
    expect(JSON.stringify(told([step]))).not.toContain(random);
    const inArm = { branch: { a: { when: { email: { isKnown: true } }, steps: [step] } } };
    expect(told([inArm])).toEqual([`0.branch.a.steps.0.${verb}: ${says}`]);
  });

  test('name secrets, and hold what only sounds like one', () => {
    const steps = [
      { webhook: { url: 'https://${secrets.USER}@example.com/in?token=${secrets.A_1}' } },
      {
        webhook: { url: 'https://hooks.example.com/a/${secrets.KEY_2}', query: { token: '{{ contact.x }}' } },
      },
      { setProperty: { api_token: random } },
      { code: { source: "const TOKEN = '${secrets.TOKEN}';", runtime: 'NODE20X' } },
    ];
    expect(told(steps)).toEqual([]);
  });
});

describe('what HubSpot shows', () => {
  const live = {
    results: [
      {
        id: '1',
        ...chain(
          webhook(`https://user:${random}@hooks.slack.com/services/T00AA11BB/B22CC33DD/?token=${random}x`),
          webhook('https://hooks.zapier.com/hooks/catch/{{ x.id_2 }}/a'),
          code(`const TOKEN = '${token}';`),
        ),
      },
      { id: '2', actions: ['none'] },
    ],
    paging: null,
  };
  const kept = JSON.stringify(maskFlows(live));

  test('is kept without its credentials', () => {
    for (const secret of [random, token, 'B22CC33DD']) expect(kept).not.toContain(secret);
    expect(kept).toContain('{{ x.id_2 }}');
    expect(JSON.stringify(maskFlows(JSON.parse(kept)))).toBe(kept);
  });

  test('is the same in YAML, whole or as it is kept', () => {
    const [masked] = (JSON.parse(kept) as { results: JsonObject[] }).results;
    expect(pulled(masked ?? {})).toEqual(pulled(live.results[0] ?? {}));
  });
});

describe('what somebody else says', () => {
  test('has no credentials when it is passed on', () => {
    const text = `no: "https://example.com/?a=1&token=${random}&b" and https://example.com/a (api_key: '${random}')`;
    expect(withoutCredentials(text)).toBe(
      'no: "https://example.com/?a=1&token=***&b" and https://example.com/a (api_key: \'***\')',
    );
  });
});

describe('what looks like a secret', () => {
  test('has letters and digits in turn', () => {
    expect([random, token, 'a1b2c3d4e5'].map(isRandom)).toEqual([true, true, true]);
    expect(
      ['password', 'customer_2024', 'https://a1b2c3d4', '12345678', 'aaaaaaaa1a1', 'a b1c2d3e4', 'ab1'].map(
        isRandom,
      ),
    ).toEqual([false, false, false, false, false, false, false]);
  });

  test('is known by its name', () => {
    const names = [
      'token',
      'apiKey',
      'client_secret',
      'x-api-key',
      'userPassword',
      'hapikey',
      'Signature',
      'tokens',
    ];
    expect(names.map(name => isSecret(name, 'hello-world'))).toEqual(names.map(() => true));
    expect(
      ['key', 'code', 'keyboard', 'author', 'monkey', 'name'].map(name => isSecret(name, 'hello-world')),
    ).toEqual([false, false, false, false, false, false]);
    expect(isSecret('auth', random)).toBe(true);
  });

  test('is found once where it is found in two ways', () => {
    expect(secretsInCode(`const token = '${token}';`)).toHaveLength(1);
    expect(secretsInCode(`const token = 'Bearer ${random}';`)).toHaveLength(1);
    expect(secretsInUrl('mailto:x')).toEqual([]);
  });
});
