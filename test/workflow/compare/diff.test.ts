import { describe, expect, it } from 'vitest';
import { diffSteps, filterWords, sayDifference, stepsWords } from '../../../src/workflow/compare/index.ts';
import { delay, form, goto, is, ref, rotate, set, task, type Written } from './build.ts';

const words = (before: Written, after: Written) => stepsWords(form(before), form(after));
const branch = (...arms: readonly Written[]) => ({ branch: arms });
const arm = (
  name: string,
  when: string,
  steps: readonly Written[],
  more: { [key: string]: Written } = {},
) => ({
  name,
  when: is('region', when),
  steps,
  ...more,
});
const otherwise = (steps: readonly Written[]) => ({ name: 'otherwise', steps });

describe('what changes in steps, in words', () => {
  it('says a new list of steps as it is', () => {
    const steps = form([
      set('a', 'x'),
      branch(arm('EMEA', 'emea', [{ sendEmail: { email: ref('email', 'hi') } }])),
    ]);
    expect(stepsWords(undefined, steps)).toEqual([
      '+ set a to x',
      '+ branch: EMEA when region is any of emea',
      '+ branch EMEA: send email hi',
    ]);
  });

  it('says nothing where nothing differs', () => {
    expect(words([delay('1 day')], [{ id: 'x', ...delay('24 hours') }])).toEqual([]);
  });

  it('says what comes and goes, where, and behind what', () => {
    expect(words([set('a', 'x'), task('Call')], [delay('2 days'), set('a', 'x'), rotate('sdr')])).toEqual([
      '+ delay 2 days (first)',
      '- create task "Call"',
      '+ rotate owner among team sdr, an owner is kept (after set a to x)',
      '    (gives records another owner)',
    ]);
  });

  it('says what differs in a step, field by field', () => {
    const due = (length: string, priority: string) =>
      task('Call', { priority, due: { in: length, time: '08:00' } });
    expect(words([due('1 day', 'LOW')], [due('2 days', 'HIGH')])).toEqual([
      '~ create task "Call": priority LOW -> HIGH, due in 1 day -> 2 days',
    ]);
    expect(words([rotate('sdr')], [rotate('enterprise')])).toEqual([
      '~ rotate owner: team sdr -> enterprise',
    ]);
    expect(words([set('a', 'x')], [set('a', { now: true })])).toEqual(['~ set a x -> now']);
    expect(
      words([{ sendEmail: { email: ref('email', 'a') } }], [{ sendEmail: { email: ref('email', 'b') } }]),
    ).toEqual(['~ send email a -> b']);
    expect(words([task('Call')], [task('Call', { type: 'CALL' })])).toEqual([
      '~ create task "Call": type (none) -> CALL',
    ]);
    expect(words([task('Call', { type: 'CALL' })], [task('Call')])).toEqual([
      '~ create task "Call": type CALL -> (none)',
    ]);
    expect(words([{ deleteRecord: true }], [{ deleteRecord: true, raw: { x: { y: 1 } } }])).toEqual([
      '~ delete the record: raw (none) -> x y 1',
    ]);
  });

  it('says what a changed delay can mean', () => {
    expect(words([delay('1 day')], [delay('2 days')])).toEqual([
      '~ delay 1 day -> 2 days',
      '    (records may be waiting in it: whether the new time holds for them is not known)',
    ]);
    expect(words([delay('1 day')], [])).toEqual([
      '- delay 1 day',
      '    (records may be waiting in it: what becomes of them is not known)',
    ]);
  });

  it('says what is moved, and what differs in it beside that', () => {
    const call = (due: string) => ({ id: 'call', ...task('Call', { due: { in: due } }) });
    expect(
      words([call('1 day'), set('a', '1'), set('b', '2')], [set('a', '1'), set('b', '2'), call('2 days')]),
    ).toEqual([
      '~ moved create task "Call" (after set b to 2)',
      '~ create task "Call": due in 1 day -> in 2 days',
    ]);
    expect(
      words([set('a', '1'), delay('1 day'), set('b', '2')], [delay('1 day'), set('b', '2'), set('a', '1')]),
    ).toEqual(['~ moved set a (after set b to 2)']);
  });

  it('follows a step that goes into a branch', () => {
    expect(
      words([task('Call'), set('a', '1')], [branch(arm('EMEA', 'emea', [task('Call')])), set('a', '1')]),
    ).toEqual([
      '+ branch: EMEA when region is any of emea (first)',
      '~ branch EMEA: moved create task "Call"',
    ]);
  });

  it('takes a step of the same key for the same, whatever it does now', () => {
    expect(words([{ id: 'x', ...delay('1 day') }], [{ id: 'x', ...task('Call') }])).toEqual([
      '~ delay 1 day becomes create task "Call"',
      '    (records may be waiting in it: whether the new time holds for them is not known)',
    ]);
  });

  it('says where in branches something differs', () => {
    const inner = (team: string) => branch(arm('Big', 'big', [rotate(team)]));
    expect(
      words([branch(arm('EMEA', 'emea', [inner('a')]))], [branch(arm('EMEA', 'emea', [inner('b')]))]),
    ).toEqual(['~ branch EMEA > branch Big: rotate owner: team a -> b']);
    const cases = (team: string) => ({
      switch: { on: { property: 'region' }, cases: [{ value: 'emea', steps: [rotate(team)] }] },
    });
    expect(words([cases('a')], [cases('b')])).toEqual(['~ case emea: rotate owner: team a -> b']);
    const split = (subject: string) => ({
      split: [{ percentage: 50, steps: [task(subject)] }, { steps: [] }],
    });
    expect(words([split('a')], [split('b')])).toEqual(['~ path 50 %: create task "a": subject a -> b']);
  });

  it('says which arms come, go, change and move', () => {
    const [emea, apac, latam] = ['emea', 'apac', 'latam'].map(name =>
      arm(name.toUpperCase(), name, [task(name)]),
    );
    if (!emea || !apac || !latam) throw new Error('three arms');
    expect(words([branch(emea, otherwise([]))], [branch(emea, latam, otherwise([delay('1 day')]))])).toEqual([
      '+ branch LATAM when region is any of latam (after EMEA)',
      '+ branch LATAM: create task "latam"',
      '    (gives somebody a task for every record that comes to it)',
      '+ branch otherwise (after LATAM)',
      '+ branch otherwise: delay 1 day',
    ]);
    expect(words([branch(emea, apac)], [branch(emea)])).toEqual([
      '- branch APAC when region is any of apac',
      '- branch APAC: create task "apac"',
    ]);
    expect(words([branch(emea, apac)], [branch(apac, emea)])).toEqual(['~ moved branch EMEA (after APAC)']);
    expect(words([branch(emea)], [branch({ ...emea, when: is('region', 'emea', 'dach') })])).toEqual([
      '~ branch EMEA: when region is any of emea -> region is any of emea, dach',
    ]);
    expect(words([branch(emea), task('x')], [branch({ ...emea, end: true }), task('x')])).toEqual([
      '~ branch EMEA: end (none) -> true',
    ]);
    expect(words([branch(emea)], [branch({ ...emea, name: 'Europe' })])).toEqual([
      '~ branch EMEA: name EMEA -> Europe',
    ]);
  });

  it('pairs arms without names by what is in them, and then by their place', () => {
    const nameless = (when: string, steps: readonly Written[]) => ({ when: is('region', when), steps });
    expect(
      words(
        [branch(nameless('a', [task('A')]), nameless('b', [task('B')]), nameless('c', []))],
        [branch(nameless('b', [task('B')]), nameless('d', [task('D')]))],
      ),
    ).toEqual([
      '- branch unnamed when region is any of c',
      '~ moved branch unnamed (after unnamed)',
      '~ branch unnamed: when region is any of a -> region is any of d',
      '~ branch unnamed: create task "A": subject A -> D',
    ]);
  });

  it('shows the lines of a long text that differ', () => {
    const code = (source: string) => [{ code: { source, runtime: 'NODE20X' } }];
    expect(words(code('a\nb\nc\n'), code('a\nx\nc\n'))).toEqual([
      '~ run code: source changed',
      '    - "b"',
      '    + "x"',
    ]);
    const lines = (letter: string, count: number) =>
      Array.from({ length: count }, (_, n) => `${letter}${n}`).join('\n');
    const many = words(code(lines('a', 15)), code(lines('b', 15)));
    expect(many).toHaveLength(22);
    expect(many.at(-1)).toBe('    ... 10 more lines of source');
    expect(words(code(lines('a', 300)), code(lines('b', 300)))).toEqual([
      '~ run code: source changed',
      '    source: hardly anything is left of it',
    ]);
    const long = 'long '.repeat(30);
    expect(words([task('x')], [task('x', { body: long })])).toEqual([
      '~ create task "x": body changed',
      '    - ""',
      `    + "${long.slice(0, 80)}"...`,
    ]);
  });

  it('compares what steps point at as what it is', () => {
    const uses = (id: string, key: string) => [
      { id, code: { source: 'x' } },
      set('a', { output: `${id}.${key}` }),
    ];
    expect(words(uses('check', 'score'), uses('other', 'score'))).toEqual([]);
    expect(words(uses('check', 'score'), uses('other', 'grade'))).toEqual([
      '~ set a output other.score -> output other.grade',
    ]);
    const jumps = (goal: string) => [
      branch(arm('EMEA', 'emea', [goto(goal)])),
      { id: 'one', ...set('a', '1') },
      { id: 'two', ...set('b', '2') },
    ];
    expect(words(jumps('one'), jumps('two'))).toEqual(['~ branch EMEA: go to step one -> two']);
    expect(words([goto('x')], [goto('x')])).toEqual([]);
    const lost = [branch(arm('EMEA', 'emea', [goto('one')])), { id: 'one', ...delay('1 day') }];
    const other = [
      branch(arm('EMEA', 'emea', [goto('one')])),
      set('b', '2'),
      { id: 'two', ...delay('1 day') },
    ];
    expect(words(lost, other)).toEqual([
      '~ branch EMEA: go to step two -> one',
      '+ set b to 2 (after branch: EMEA when region is any of emea)',
    ]);
  });

  it('says that a step points at nothing any more', () => {
    const check = { id: 'check', ...task('Check') };
    expect(words([check, set('a', { output: 'check.score' })], [task('Check'), set('a', '5')])).toEqual([
      '~ set a output check.score -> 5',
    ]);
    const jumps = branch(arm('EMEA', 'emea', [goto('check')]));
    expect(words([jumps, set('a', '1'), check], [jumps, set('a', '1')])).toEqual([
      '~ branch EMEA: go to step go to step check -> go to step check',
      '- create task "Check"',
    ]);
  });

  it('does not take steps about different things for one that changed', () => {
    const on = (property: string, value: string) => ({
      setAssociated: { on: 'companies', set: [{ property, value }] },
    });
    expect(words([on('a', '1')], [on('a', '2')])).toEqual(['~ set on associated a: set a 1 -> 2']);
    expect(words([on('a', '1')], [on('b', '1')])).toEqual([
      '- set a to 1 on associated companies',
      '+ set b to 1 on associated companies (first)',
    ]);
    const action = (actionTypeId: string, x: string) => ({ action: { actionTypeId, fields: { x } } });
    expect(words([action('1-1', 'a')], [action('1-1', 'b')])).toEqual(['~ action 1-1: fields x a -> x b']);
    expect(words([action('1-1', 'a')], [action('2-2', 'a')])).toEqual([
      '- action 1-1: x a',
      '+ action 2-2: x a (first)',
    ]);
    expect(words([{ clearProperty: ['a'] }], [{ clearProperty: ['b'] }])).toEqual([
      '- clear a',
      '+ clear b (first)',
    ]);
    const twice = (value: string) => ({
      setProperty: [
        { property: 'a', value: '1' },
        { property: 'a', value },
      ],
    });
    expect(words([twice('2')], [twice('3')])).toEqual([
      '~ set a and a: set property (property a, value 1) and (property a, value 2) -> (property a, value 1) and (property a, value 3)',
    ]);
    const query = (value: string) => ({
      webhook: { url: 'https://x.example', query: [{ name: 'q', value }] },
    });
    expect(words([query('1')], [query('2')])).toEqual(['~ call webhook: query q 1 -> 2']);
  });

  it('knows what each difference is', () => {
    const [first] = diffSteps(form([delay('1 day')]), form([delay('2 days')]));
    expect(first).toEqual({
      is: 'changed',
      path: [],
      says: 'delay 1 day -> 2 days',
      details: [{ field: 'in', before: '1 day', after: '2 days' }],
      people: 'records may be waiting in it: whether the new time holds for them is not known',
    });
    expect(diffSteps(form([task('A'), task('B')]), form([task('A'), delay('1 day'), task('B')]))).toEqual([
      {
        is: 'added',
        path: [],
        says: 'delay 1 day (after create task "A")',
        details: [{ field: 'place', after: 'after create task "A"' }],
      },
    ]);
    expect(diffSteps(form([task('A')]), form([])).map(sayDifference)).toEqual(['removed create task "A"']);
    const swapped = diffSteps(form([task('A'), task('B')]), form([task('B'), task('A')]));
    expect(swapped.map(sayDifference)).toEqual(['moved create task "A" (after create task "B")']);
  });
});

describe('what changes in a filter, in words', () => {
  const all = (...items: readonly Written[]) => ({ all: items });
  const say = (before: Written | undefined, after: Written) =>
    filterWords(before === undefined ? undefined : form(before), form(after));

  it('is said condition by condition', () => {
    expect(say(undefined, all(is('a', 'x')))).toEqual(['+ a is any of x']);
    expect(say(all(is('a', 'x'), is('b', 'y')), all(is('b', 'y'), is('c', 'z')))).toEqual([
      '- all of: a is any of x',
      '+ all of: c is any of z',
    ]);
    expect(say(all(is('a', 'x'), is('a', 'x')), all(is('a', 'x')))).toEqual(['- all of: a is any of x']);
  });

  it('looks into a group that became another one', () => {
    expect(say({ any: [all(is('a', 'x'), is('b', 'y'))] }, { any: [all(is('a', 'x'))] })).toEqual([
      '- any of: all of: b is any of y',
    ]);
    expect(say({ any: [all(is('a', 'x'))] }, { any: [is('a', 'x')] })).toEqual([
      '- any of: a is any of x',
      '+ any of: a is any of x',
    ]);
  });

  it('is said as a whole where the groups are of different kinds', () => {
    expect(say(all(is('a', 'x')), { any: [is('a', 'x')] })).toEqual(['- a is any of x', '+ a is any of x']);
    expect(say('text', { all: 'text' })).toEqual(['- text', '+ nothing']);
  });
});
