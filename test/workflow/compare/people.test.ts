import { describe, expect, it } from 'vitest';
import { peopleRisks } from '../../../src/workflow/compare/index.ts';
import { delay, is, set, step, type Written } from './build.ts';

type Fields = { readonly [key: string]: Written };
const on = (fields: Fields = {}) => step({ enabled: true, ...fields });
const off = (fields: Fields = {}) => step({ enabled: false, ...fields });
const when = (value: string, more: Fields = {}) => ({ enroll: { when: is('region', value), ...more } });

const criteria = 'the enrollment criteria change: records that meet the new ones may be enrolled';

describe('what a change of a workflow means for people', () => {
  it('is nothing as long as it is off', () => {
    expect(peopleRisks(undefined, off(when('emea')))).toEqual([]);
    expect(peopleRisks(off({ steps: [delay('1 day')] }), off({ steps: [] }))).toEqual([]);
  });

  it('is that it may enroll when it is turned on', () => {
    const says = ['is turned on: records that already meet the enrollment criteria may be enrolled'];
    expect(peopleRisks(undefined, on())).toEqual(says);
    expect(peopleRisks(off(), on({ steps: [delay('1 day')] }))).toEqual(says);
  });

  it('is that nobody is enrolled any more when it is turned off', () => {
    expect(peopleRisks(on(), off())).toEqual([
      'is turned off: no records are enrolled any more; what becomes of those in it is not known',
    ]);
  });

  it('is who is enrolled, and again, and who leaves', () => {
    expect(peopleRisks(on(when('emea')), on(when('emea')))).toEqual([]);
    expect(peopleRisks(on(when('emea')), on(when('apac')))).toEqual([criteria]);
    expect(
      peopleRisks(on({ enroll: { manual: true } }), on({ enroll: { trigger: [{ created: true }] } })),
    ).toEqual([criteria]);
    expect(peopleRisks(on(when('emea')), on(when('emea', { reEnroll: true })))).toEqual([
      'records that went through it before can be enrolled again',
    ]);
    const again = (value: string) => when('emea', { reEnroll: true, reEnrollWhen: [is('region', value)] });
    expect(peopleRisks(on(again('a')), on(again('b')))).toEqual([
      'what enrolls records again changes: records that went through it before may be enrolled again',
    ]);
    expect(peopleRisks(on(when('emea')), on(when('emea', { unenrollWhenNotMet: true })))).toEqual([
      'records in it that no longer meet the criteria leave it',
    ]);
  });

  it('is who is kept out or taken out', () => {
    expect(
      peopleRisks(
        on(),
        on({
          goal: is('a', 'b'),
          suppress: ['x'],
          suppressWhen: is('a', 'b'),
          unenroll: 'all',
          schedule: 'daily',
        }),
      ),
    ).toEqual([
      'the goal changes: records in it that meet it may leave it',
      'what keeps records out changes: others may be enrolled, or leave it',
      'what it takes records out of changes',
      'the schedule changes: records may be enrolled at other times',
    ]);
  });

  it('is what its steps do to records and people', () => {
    const steps = (...list: readonly Written[]) => on({ steps: list });
    expect(
      peopleRisks(
        steps(delay('1 day'), set('a', '1')),
        steps(delay('2 days'), set('a', '2'), { sendEmail: { email: 'x' } }),
      ),
    ).toEqual([
      'delay 1 day -> 2 days: records may be waiting in it: whether the new time holds for them is not known',
      'send email x (after set a to 2): writes to everybody who comes to it',
    ]);
  });
});
