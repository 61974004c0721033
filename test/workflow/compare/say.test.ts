import { describe, expect, it } from 'vitest';
import { nameStep, sayStep } from '../../../src/workflow/compare/index.ts';
import { sayChange } from '../../../src/workflow/compare/say-change.ts';
import { sayKey, sayPeople, sayTiming, sayValue } from '../../../src/workflow/compare/say-value.ts';
import { treeOf } from '../../../src/workflow/compare/tree.ts';
import { form, goto, idRef, is, ref, set, step, type Written } from './build.ts';

const owner = { property: ref('property', 'hubspot_owner_id', 'contacts') };

describe('a step in one line', () => {
  it.each<[string, { readonly [key: string]: Written }]>([
    ['set a to x', set('a', 'x')],
    ['set a to "x, y"', set('a', 'x, y')],
    ['clear a', set('a', '')],
    ['clear a', set('a', null)],
    ['set a to property b', set('a', { property: ref('property', 'b', 'contacts') })],
    ['set a to now', set('a', { now: true })],
    ['add 5 to a', set('a', { add: 5 })],
    ['subtract 20 from a', set('a', { add: -20 })],
    ['append x to a', set('a', { append: 'x' })],
    ['append property b to a', set('a', { appendProperty: ref('property', 'b', 'contacts') })],
    ['set a to output check.score', set('a', { output: 'check.score' })],
    ['set a to score of the event', set('a', { event: 'score' })],
    ['set a to in 90 days at 08:00 from now', set('a', { in: '90 days', time: '08:00' })],
    ['set a to lead_queue', set('a', ref('owner', 'lead_queue'))],
    ['set a to id 4711', set('a', idRef('owner', '4711'))],
    ['set "" to x', { setProperty: [{ property: null, value: 'x' }] }],
    ['clear a', { setProperty: [{ property: 'a' }] }],
    ['', { setProperty: 'text' }],
    ['clear a and b', { clearProperty: [ref('property', 'a', 'contacts'), 'b'] }],
    [
      'set a to x on associated companies (Primary)',
      { setAssociated: { on: 'companies', label: 'Primary', set: [{ property: 'a', value: 'x' }] } },
    ],
    [' on associated records', { setAssociated: {} }],
    [
      'create task "Call {{ contact.firstname }}", type CALL, due in 1 day at 08:00 on weekdays, for the owner',
      {
        createTask: {
          subject: 'Call {{ contact.firstname }}',
          body: 'long',
          type: 'CALL',
          due: { in: '1 day', time: '08:00', days: 'weekdays' },
          assignTo: owner,
        },
      },
    ],
    ['create task', { createTask: {} }],
    ['create task nothing', { createTask: { subject: null } }],
    ['create note', { createNote: { body: 'x' } }],
    [
      'create record: object type deals, set (property dealname, value x)',
      { createRecord: { objectType: 'deals', set: [{ property: 'dealname', value: 'x' }] } },
    ],
    ['delay 2 days', { delay: { in: '2 days' } }],
    [
      'delay 2 days at 08:00 on monday and friday',
      { delay: { in: '2 days', time: '08:00', days: ['monday', 'friday'] } },
    ],
    ['delay at 08:00', { delay: { time: '08:00' } }],
    ['delay a while', { delay: 'a while' }],
    ['delay until at 08:00 on weekdays', { delayUntil: { time: '08:00', days: 'weekdays' } }],
    ['delay until 2026-01-01', { delayUntil: { date: '2026-01-01' } }],
    [
      'delay until 2 days before property renewal',
      { delayUntil: { property: ref('property', 'renewal', 'contacts'), offset: '2 days before' } },
    ],
    [
      'delay until event opened for at most 3 days',
      { delayUntil: { event: [{ event: 'opened' }], atMost: '3 days' } },
    ],
    ['delay until opened', { delayUntil: { event: 'opened' } }],
    ['send email welcome', { sendEmail: { email: ref('email', 'welcome') } }],
    [
      'send email to addresses: email welcome, to a@b.c and d@e.f',
      { sendEmailTo: { email: ref('email', 'welcome'), to: ['a@b.c', 'd@e.f'] } },
    ],
    [
      'notify by email "New" to team sdr and the owner',
      { notifyByEmail: { subject: 'New', to: [{ team: ref('team', 'sdr') }, owner] } },
    ],
    ['notify in app', { notifyInApp: {} }],
    [
      'rotate owner among user a@b.c and team sdr, an owner is replaced',
      { rotateOwner: { user: [ref('user', 'a@b.c')], team: [ref('team', 'sdr')], overwrite: true } },
    ],
    ['rotate owner', { rotateOwner: {} }],
    ['copy a of company to b', { copyProperty: { from: 'a', to: 'b', object: 'company' } }],
    ['copy "" to ""', { copyProperty: {} }],
    ['add to list mql', { addToList: { list: ref('list', 'mql') } }],
    ['enroll in workflow route', { enrollIn: { workflow: ref('workflow', 'route') } }],
    ['call webhook POST https://x.example/a', { webhook: { url: 'https://x.example/a', method: 'POST' } }],
    ['call webhook', { webhook: {} }],
    ['run code (NODE20X, 2 lines)', { code: { runtime: 'NODE20X', source: 'a\nb\n' } }],
    ['run code (1 line)', { code: { source: 'a' } }],
    ['run code', { code: {} }],
    [
      'associate: from contacts, to companies, not create association only',
      { associate: { from: 'contacts', to: 'companies', createAssociationOnly: false } },
    ],
    ['set marketing status MARKETABLE', { setMarketingStatus: { status: 'MARKETABLE' } }],
    [
      'manage subscription: subscription news, opt state OPT_IN',
      { manageSubscription: { subscription: ref('subscription', 'news'), optState: 'OPT_IN' } },
    ],
    ['enroll in sequence hello', { enrollInSequence: { sequence: ref('sequence', 'hello') } }],
    ['unenroll from sequence', { unenrollFromSequence: {} }],
    ['delete the record', { deleteRecord: true }],
    ['go to step call', goto('call')],
    ['go to step call', { goto: { step: 'call', edgeType: 'GOTO' } }],
    [
      'action 1-23: channel sales',
      { action: { actionTypeId: '1-23', actionTypeVersion: 2, fields: { channel: 'sales' } } },
    ],
    ['action WEBHOOK', { action: { type: 'WEBHOOK' } }],
    ['action of unknown type', { action: {} }],
    ['something new x', { somethingNew: 'x' }],
    ['something new', { somethingNew: null }],
    ['something new: a x, b', { somethingNew: { a: 'x', b: true } }],
    [
      'branch: EMEA when region is any of emea; unnamed; otherwise (Rest)',
      {
        branch: [
          { name: 'EMEA', when: is('region', 'emea'), steps: [] },
          { steps: [] },
          { name: 'otherwise', label: 'Rest', steps: [] },
        ],
      },
    ],
    ['branch', { branch: [] }],
    [
      'switch on property region: emea; otherwise',
      {
        switch: {
          on: { property: 'region' },
          cases: [{ value: 'emea', steps: [] }],
          otherwise: { steps: [] },
        },
      },
    ],
    ['switch', { switch: {} }],
    ['split: 30 %; unnamed', { split: [{ percentage: 30, steps: [] }, { steps: [] }] }],
  ])('says %s', (words, written) => {
    expect(sayStep(step(written))).toBe(words);
  });

  it('has a name for what tells it from others', () => {
    expect(nameStep(step(set('a', 'x')))).toBe('set a');
    expect(nameStep(step({ setAssociated: { on: 'companies', set: [{ property: 'a', value: 'x' }] } }))).toBe(
      'set on associated a',
    );
    expect(nameStep(step({ notifyInApp: { subject: 'New' } }))).toBe('notify in app "New"');
    expect(nameStep(step({ action: { actionTypeId: '1-2' } }))).toBe('action 1-2');
    expect(nameStep(step({ createTask: {} }))).toBe('create task');
    expect(nameStep(step({ notifyByEmail: { subject: 'N' } }))).toBe('notify by email "N"');
    expect(nameStep(step({ createTask: null }))).toBe('create task');
    expect(nameStep(step({ setProperty: null }))).toBe('set');
    expect(nameStep(step({ setProperty: [{ value: 'x' }, { property: 'a' }] }))).toBe('set a');
  });

  it('is one line, whatever somebody typed', () => {
    expect(sayStep(step({ createTask: { subject: 'a\n"b"' } }))).toBe('create task "a\\n\\"b\\""');
    expect(sayStep(step({ createTask: { subject: 'x'.repeat(100) } }))).toBe(
      `create task "${'x'.repeat(80)}"...`,
    );
    expect(sayStep(step(set('a', 'word '.repeat(30))))).toBe(`set a to "${'word '.repeat(16)}"...`);
  });
});

describe('values in words', () => {
  it('are plain where that cannot be mistaken', () => {
    const say = (written: Written) => sayValue(form(written));
    expect([say(5), say(true), say(null), say([]), say({})]).toEqual([
      '5',
      'true',
      'nothing',
      'nothing',
      'nothing',
    ]);
    expect(say([['a', 'b'], 'c', 'd'])).toBe('a and b, c and d');
    expect(say({ a: 1, b: { when: is('x', 'y') } })).toBe('(a 1, b when x is any of y)');
    expect(say({ owner: ref('owner', 'a@b.c') })).toBe('owner a@b.c');
    expect(say({ when: is('x', 'y'), due: { in: '1 day' } })).toBe('(when x is any of y, due in 1 day)');
    expect(say({ event: [{ event: 'opened' }], atMost: '1 day' })).toBe(
      '(event event opened, at most 1 day)',
    );
  });

  it('speak of people and times', () => {
    expect(sayPeople(form([]))).toBe('nothing');
    expect(sayPeople(form({ owner: 'a', user: 'b' }))).toBe('(owner a, user b)');
    expect(sayTiming('soon')).toBe('soon');
    expect(sayTiming(form({ in: '1 day', zone: 'Europe/Berlin' }))).toBe('in 1 day zone Europe/Berlin');
    expect(sayKey('assignTo')).toBe('assign to');
  });

  it('say what differs in a step of several properties by their names', () => {
    const [node] = treeOf(
      form([
        {
          setProperty: [
            { property: 'a', value: '1' },
            { property: 'b', value: '2' },
          ],
        },
      ]),
    ).children;
    if (!node) throw new Error('a step');
    expect(sayChange('set a and b', node, [{ field: 'a', before: '1', after: '3' }])).toBe(
      'set a and b: a 1 -> 3',
    );
  });
});
