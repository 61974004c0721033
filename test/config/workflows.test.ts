import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveYaml } from '../../src/config/show.ts';
import { writeYaml } from '../../src/config/write.ts';
import { equalForms, type Form, type FormMap } from '../../src/core/form.ts';
import { formAt, load, loaded, PORTAL, plain, problems, rendered } from './workspace.ts';

const base = `workflows:
  route_mql:
    name: Handoff | Route new MQL
    enroll:
      when: { lifecyclestage: [marketingqualifiedlead], email: { isKnown: true } }
      reEnroll: true
    steps:
      - id: stamp
        setProperty: { handoff_status: Waiting, mql_at: { now: true } }
      - branch:
          EMEA:
            when: { lead_region: [emea] }
            steps: [ { rotateOwner: { team: sdr, overwrite: false } }, { id: mail, sendEmail: welcome } ]
          otherwise: { steps: [ { delay: 1 day } ] }
      - id: region
        branch:
          - name: A
            when: { lead_region: [apac] }
            steps:
              - id: deep
                switch:
                  on: { property: lead_region }
                  cases:
                    01: { steps: [ { id: one, delay: 1 day } ] }
                    true: { steps: [], end: true }
      - id: call
        createTask: { subject: Call, type: CALL, due: { in: 1 day, time: "08:00", days: weekdays }, assignTo: { owner: a } }
`;

const over = (overlay: string) => ({
  'eu/portal.yaml': `${PORTAL}extends: [../base]`,
  'base/w.yaml': base,
  'eu/o.yaml': `workflows: { route_mql: { ${overlay} } }`,
});

function steps(overlay: string): readonly Form[] {
  const found = formAt(loaded(over(overlay)).sections, 'workflows', 'route_mql', 'steps');
  return Array.isArray(found) ? found : [];
}

/** A place in steps, by keys and indexes. */
function at(overlay: string, ...path: readonly (string | number)[]): unknown {
  const found = path.reduce<Form | undefined>(
    (inner, key) =>
      typeof key === 'number' && Array.isArray(inner) ? inner[key] : formAt(inner, String(key)),
    steps(overlay),
  );
  return plain(found, true);
}

const verbs = (overlay: string): readonly string[] =>
  steps(overlay).map(step => (step instanceof Map ? [...step.keys()].join('+') : ''));

describe('a workflow', () => {
  it('is a list of steps, and branches are lists, too, with their names first', () => {
    expect(verbs('')).toEqual(['id+setProperty', 'branch', 'id+branch', 'id+createTask']);
    expect(at('', 1, 'branch', 0)).toEqual([
      ['name', 'EMEA'],
      ['when', [['lead_region', ['emea']]]],
      [
        'steps',
        [
          [
            [
              'rotateOwner',
              [
                ['team', 'sdr'],
                ['overwrite', false],
              ],
            ],
          ],
          [
            ['id', 'mail'],
            ['sendEmail', 'welcome'],
          ],
        ],
      ],
    ]);
  });

  it('has text where text is meant, whatever it looks like', () => {
    const text = `workflows: { w: { steps: [
      { setProperty: { a: 01, b: 1.10, c: true, d: { append: 0x10 }, e: { now: true } } },
      { switch: { on: { property: p }, cases: { 01: { steps: [] }, 1.10: { steps: [] }, false: {} } } } ] } }`;
    expect(plain(formAt(loaded({ 'eu/x.yaml': text }).sections, 'workflows', 'w', 'steps'))).toEqual([
      {
        setProperty: {
          a: '01',
          b: '1.10',
          c: 'true',
          d: { append: '0x10' },
          e: { now: true },
        },
      },
      {
        switch: {
          on: { property: 'p' },
          cases: [{ value: '01', steps: [] }, { value: '1.10', steps: [] }, { value: 'false' }],
        },
      },
    ]);
  });

  it('may have nothing where HubSpot has null', () => {
    const text =
      'workflows: { w: { steps: [ { setProperty: { a: { raw: null } } }, { action: { a: ~ } } ] } }';
    const { sections } = loaded({ 'eu/x.yaml': text });
    expect(plain(formAt(sections, 'workflows', 'w', 'steps'))).toEqual([
      { setProperty: { a: { raw: null } } },
      { action: { a: null } },
    ]);
    const again = loaded({ 'eu/x.yaml': writeYaml(sections) }).sections;
    expect(equalForms(new Map(again), new Map(sections))).toBe(true);
    expect(load({ ...over('enroll: { raw: null }') }).diagnostics).toEqual([]);
  });

  it('keeps filters as they are written, and numbers in them', () => {
    const text =
      'workflows: { w: { enroll: { when: { a: [01, 5, x], b: { isGreaterThan: 1.10 }, c: ~, d: true } } } }';
    expect(plain(formAt(loaded({ 'eu/x.yaml': text }).sections, 'workflows', 'w', 'enroll', 'when'))).toEqual(
      { a: ['01', 5, 'x'], b: { isGreaterThan: '1.10' }, c: null, d: true },
    );
  });
});

describe('an overlay of a workflow', () => {
  it('changes, adds, drops and places steps by their ids', () => {
    expect(
      verbs(
        'steps: { call: { createTask: { due: { time: "17:00" } } }, consent: { before: call, setProperty: { gdpr: "true" } }, stamp: null }',
      ),
    ).toEqual(['branch', 'id+branch', 'id+setProperty', 'id+createTask']);
    expect(at('steps: { call: { createTask: { due: { in: 0 days } } } }', 3, 'createTask', 'due')).toEqual([
      ['in', '0 days'],
      ['time', '08:00'],
      ['days', 'weekdays'],
    ]);
    expect(verbs('steps: { first: { first: true, delay: 1 day }, region: { before: stamp } }')).toEqual([
      'id+delay',
      'id+branch',
      'id+setProperty',
      'branch',
      'id+createTask',
    ]);
  });

  it('reaches into branches of branches', () => {
    const deep = 'steps: { region: { branch: { A: { steps: { deep: { switch: { cases: { 01: { steps: { one: ';
    const closed = ' } } } } } } } } } }';
    expect(at(`${deep}{ delay: 2 days }${closed}`, 2, 'branch', 0, 'steps', 0, 'switch', 'cases', 0)).toEqual(
      [
        ['value', '01'],
        [
          'steps',
          [
            [
              ['id', 'one'],
              ['delay', '2 days'],
            ],
          ],
        ],
      ],
    );
    expect(at(`${deep}null${closed}`, 2, 'branch', 0, 'steps', 0, 'switch', 'cases', 0, 'steps')).toEqual([]);
    expect(
      at(
        'steps: { region: { branch: { B: { before: A, steps: [] }, A: { when: { x: [y] } } } } }',
        2,
        'branch',
      ),
    ).toMatchObject([
      [
        ['name', 'B'],
        ['steps', []],
      ],
      [
        ['name', 'A'],
        ['when', [['x', ['y']]]],
        ['steps', {}],
      ],
    ]);
  });

  it('replaces filters, values and recipients as a whole, and lists', () => {
    const { sections } = loaded(over('enroll: { when: { email: { isUnknown: true } } }'));
    expect(plain(formAt(sections, 'workflows', 'route_mql', 'enroll'))).toEqual({
      when: { email: { isUnknown: true } },
      reEnroll: true,
    });
    expect(at('steps: { stamp: { setProperty: { mql_at: { property: p } } } }', 0, 'setProperty')).toEqual([
      ['handoff_status', 'Waiting'],
      ['mql_at', [['property', 'p']]],
    ]);
    expect(
      at('steps: { call: { createTask: { assignTo: { property: t } } } }', 3, 'createTask', 'assignTo'),
    ).toEqual([['property', 't']]);
    expect(verbs('steps: [ { delay: 1 day } ]')).toEqual(['delay']);
  });

  it('of an overlay goes on from there', () => {
    const files = {
      ...over('steps: { consent: { delay: 1 day, before: call }, stamp: null }'),
      'eu/portal.yaml': `${PORTAL}extends: [../base, ../mid]`,
      'mid/m.yaml':
        'workflows: { route_mql: { steps: { consent: { setProperty: { a: b }, after: stamp }, late: { delay: 2 days } } } }',
    };
    const found = formAt(loaded(files).sections, 'workflows', 'route_mql', 'steps');
    expect(plain(found)).toMatchObject([
      { branch: [{ name: 'EMEA' }, { name: 'otherwise' }] },
      { id: 'region' },
      { id: 'consent', setProperty: { a: 'b' }, delay: '1 day' },
      { id: 'call' },
      { id: 'late' },
    ]);
  });
});

describe('what is wrong in an overlay of a workflow', () => {
  const found = (overlay: string): readonly string[] => load(over(overlay)).diagnostics.map(rendered);

  it('is shown where it stands', () => {
    expect(
      problems(
        'workflows:\n  w:\n    steps:\n      - branch:\n          A:\n            steps:\n              s: { delya: 1 day }\n              t: { createTask: { typ: CALL } }\n          B: { steps: [ { setProperty: [ x, { name: y } ] }, 5 ] }\n',
      ),
    ).toMatchSnapshot();
  });

  it('is a word where a step has more to say', () => {
    expect(
      problems(
        'workflows: { w: { steps: [ { createTask: call }, { webhook: [x] }, { rotateOwner: { overwrite: yes } } ] } }',
      ),
    ).toMatchSnapshot();
  });

  it('is a null for something that nobody has, also inside of a list', () => {
    expect(found('steps: { cal: null }')).toMatchSnapshot();
    expect(
      problems('workflows:\n  w:\n    steps:\n      - delay:\n      - createTask: { subject: }\n'),
    ).toMatchSnapshot();
  });

  it('is a place by a step that is not there; those without id cannot be named', () => {
    expect(found('steps: { x: { delay: 1 day, after: cal } }')).toMatchSnapshot();
  });

  it('is another name for what has one', () => {
    expect(found('steps: { call: { id: ring } }')).toMatchSnapshot();
    expect(found('steps: { call: { id: call } }')).toEqual([]);
    expect(
      problems('workflows: { w: { steps: [ { branch: { A: { name: { a: b } } } } ] } }'),
    ).toMatchSnapshot();
  });

  it('is a name that several have', () => {
    const files = (overlay: string) => ({
      'eu/portal.yaml': `${PORTAL}extends: [../base]`,
      'base/w.yaml':
        'workflows: { w: { steps: [ { id: a, delay: 1 day }, { id: a, delay: 2 days }, { id: b, delay: 3 days } ] } }',
      'eu/o.yaml': `workflows: { w: { steps: { ${overlay} } } }`,
    });
    expect(load(files('a: { delay: 5 days }')).diagnostics.map(rendered)).toMatchSnapshot();
    expect(plain(formAt(loaded(files('b: { delay: 5 days }')).sections, 'workflows', 'w', 'steps'))).toEqual([
      { id: 'a', delay: '1 day' },
      { id: 'a', delay: '2 days' },
      { id: 'b', delay: '5 days' },
    ]);
  });
});

const map = (record: Readonly<Record<string, Form>>): FormMap => new Map(Object.entries(record));
const workflow = (...list: readonly Form[]): ReadonlyMap<string, FormMap> =>
  new Map([['workflows', map({ w: map({ steps: list }) })]]);

function lines(...list: readonly Form[]): readonly string[] {
  return writeYaml(workflow(...list))
    .trimEnd()
    .split('\n')
    .slice(3)
    .map(line => line.slice(6));
}

describe('a workflow that is written', () => {
  const branch = (...names: readonly (string | undefined)[]): FormMap =>
    map({ branch: names.map(name => map({ ...(name !== undefined && { name }), steps: [] })) });

  it('has branches by name where each has one of its own', () => {
    expect(lines(branch('EMEA', 'a: b'))).toEqual([
      '- branch:',
      '    EMEA:',
      '      steps: []',
      '    "a: b":',
      '      steps: []',
    ]);
    expect(lines(branch('A', 'A'))).toEqual([
      '- branch:',
      '    - name: A',
      '      steps: []',
      '    - name: A',
      '      steps: []',
    ]);
    expect(lines(branch('A', undefined))).toContain('    - steps: []');
    expect(lines(branch('\u0000'))).toContain('    - name: "\\u0000"');
    expect(lines(map({ branch: [map({ name: 'A' }), 'odd'] }))).toEqual([
      '- branch:',
      '    - name: A',
      '    - odd',
    ]);
    expect(lines(map({ branch: [map({ name: 'A' })] }))).toEqual(['- branch:', '    A: {}']);
  });

  it('has steps as a list, also where all have an id', () => {
    expect(lines(map({ id: 'a', delay: '1 day' }))).toEqual(['- id: a', '  delay: 1 day']);
  });

  it('has quotes only where something else would be read', () => {
    expect(lines(map({ setProperty: map({ a: '01', b: 'true', c: '1.10', d: map({ add: '5' }) }) }))).toEqual(
      ['- setProperty:', '    a: 01', '    b: true', '    c: 1.10', '    d:', '      add: "5"'],
    );
    const when = map({ a: ['5', '01', 'true', '1.10', 5] });
    expect(
      writeYaml(new Map([['lists', map({ l: map({ when }) })]]))
        .split('\n')
        .slice(4, 9),
    ).toEqual(['        - "5"', '        - 01', '        - "true"', '        - 1.10', '        - 5']);
  });

  it('leaves out what is null, also of what is nothing else', () => {
    expect(lines(map({ delay: null }), map({ createTask: map({ subject: null }) }))).toEqual([
      '- {}',
      '- createTask: {}',
    ]);
  });

  it('is shown with the origin of every step and branch', () => {
    const layered = loaded(over('steps: { region: { branch: { B: { steps: [ { delay: 1 day } ] } } } }'));
    expect(effectiveYaml(layered, ['workflows', 'route_mql'])).toMatchSnapshot();
  });

  const text = fc.constantFrom(
    'a',
    '01',
    'true',
    'a: b',
    '${x}',
    'null',
    '',
    'EMEA & "APAC"',
    'otherwise',
    '5',
  );
  const tree = fc.letrec<{ steps: Form; step: Form }>(tie => ({
    steps: fc.array(tie('step'), { maxLength: 3 }),
    step: fc.oneof(
      { maxDepth: 4 },
      fc.tuple(text).map(([value]) => map({ delay: value })),
      fc
        .tuple(text, text, text)
        .map(([id, key, value]) => map({ id, setProperty: map({ [`k${key}`]: value }) })),
      fc
        .array(fc.tuple(text, tie('steps')), { minLength: 1, maxLength: 3 })
        .map(arms => map({ branch: arms.map(([name, steps]) => map({ name, steps })) })),
      fc
        .array(fc.tuple(text, tie('steps')), { minLength: 1, maxLength: 3 })
        .map(arms => map({ switch: map({ cases: arms.map(([value, steps]) => map({ value, steps })) }) })),
    ),
  })).steps;

  it('is read as what it was', () => {
    fc.assert(
      fc.property(tree, list => {
        const sections = new Map([['workflows', map({ w: map({ steps: list }) })]]);
        const written = writeYaml(sections);
        const { layered, diagnostics } = load({ 'eu/x.yaml': written });
        expect(diagnostics.map(rendered)).toEqual([]);
        expect(equalForms(new Map(layered?.sections), sections)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
