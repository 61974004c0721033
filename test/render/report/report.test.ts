import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FleetPlans } from '../../../src/core/fleet.ts';
import type { Plan, Unit } from '../../../src/core/plan.ts';
import { fleetHtml } from '../../../src/render/report/fleet-html.ts';
import { anyPlan } from '../arbitrary.ts';
import { change, field, hold, labelled, map, option, order, plan, unit } from '../build.ts';
import { emptyPlan } from '../fixtures.ts';
import { failure, hostileFleet, richFleet } from '../fleet-fixtures.ts';
import { golden } from '../golden.ts';
import { tagProblems } from './check.ts';

const one = (...plans: readonly Plan[]): FleetPlans => ({
  plans: plans.map(each => ({ plan: each, uiDomain: 'app.hubspot.com' })),
  failures: [],
});
const options = { commit: 'abcdef0123', run: 'https://github.com/acme/crm/actions/runs/1', tool: '0.1.0' };

/** The rows of before and after, without markup. */
function rowsOf(...units: readonly Unit[]): readonly (readonly string[])[] {
  const html = fleetHtml(one(plan({ changes: [change('a', { units })] })));
  return (html.match(/<tr><th scope="row"><code>.*<\/tr>/g) ?? [])
    .filter(row => row.includes('data-label'))
    .map(row =>
      row
        .split(/<\/t[hd]>/)
        .slice(0, 3)
        .map(cell => cell.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"')),
    );
}

describe('the page of plans', () => {
  it.each([
    ['report-rich.html', fleetHtml(richFleet, options)],
    ['report-hostile.html', fleetHtml(hostileFleet, options)],
  ])('reads as %s', (name, page) => {
    expect(tagProblems(page)).toEqual([]);
    expect(page).toBe(golden(name, page));
  });

  it('says which portal it is where there is but one', () => {
    expect(fleetHtml(one(emptyPlan))).toContain('<h1>Plan for portal eu</h1>');
    expect(fleetHtml({ plans: [], failures: [failure] })).toContain('<h1>Plan for portal apac</h1>');
  });

  it('has no script of anybody else, whatever portals hold', () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { minLength: 1, maxLength: 2 }), plans => {
        const page = fleetHtml(one(...plans));
        expect(tagProblems(page)).toEqual([]);
        expect(page.match(/<script/g)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  it('marks what does not go ahead, with why and the way out', () => {
    const held = hold('drift', 'somebody changed it', 'revert it');
    const page = fleetHtml(
      one(
        plan({
          changes: [
            change('partly', { units: [field('label', 'A', 'B'), field('hint', 'A', 'B', { held })] }),
            change('wholly', { units: [field('label', 'A', 'B', { held })] }),
            change('hand', {
              units: [field('label', 'A', 'B', { held: hold('manual', 'by hand', 'do it') })],
            }),
          ],
        }),
      ),
    );
    const marks = page.match(/<span class="mark">[^<]*/g)?.map(mark => mark.replace(/.*>/, ''));
    expect(marks).toEqual(['partly held', 'held', 'not by apply']);
    expect(page.match(/<b>drift<\/b>: somebody changed it<br>way out: revert it/g)?.length).toBeGreaterThan(
      1,
    );
  });
});

describe('what differs', () => {
  it('is said as it is and as it will be', () => {
    expect(
      rowsOf(field('label', 'A', 'B'), field('hint', undefined, 'C'), field('old', 'D', undefined)),
    ).toEqual([
      ['label', '"A"', '"B"'],
      ['hint', '(none)', '"C"'],
      ['old', '"D"', '(none)'],
    ]);
  });

  it('is said field by field of a child, and as a whole of one that comes or goes', () => {
    expect(
      rowsOf(
        option('emea', labelled('EMEA', { hidden: true, a: 1 }), labelled('Europe', { hidden: false, b: 2 })),
        option('dach', undefined, labelled('DACH', { hidden: true })),
        option('latam', labelled('LATAM'), undefined),
        order(['emea', 'latam'], ['emea', 'dach']),
        unit('order', ['stages'], [1, 'a'], ['a', 1]),
      ),
    ).toEqual([
      ['options.emea.label', '"EMEA"', '"Europe"'],
      ['options.emea.hidden', 'true', 'false'],
      ['options.emea.b', '(none)', '2'],
      ['options.emea.a', '1', '(none)'],
      ['options.dach', '(none)', '"DACH"  hidden: true'],
      ['options.latam', '"LATAM"', '(none)'],
      ['options, order', '(none)', 'emea, +dach'],
      ['stages, order', '(none)', '~a, 1'],
    ]);
  });

  it('shows the words of a long text that changed, and all of texts with little in common', () => {
    const long = (word: string) =>
      `It says ${word} that people need to know before they change anything here, and why.`;
    const html = fleetHtml(
      one(plan({ changes: [change('a', { units: [field('d', long('all'), long('little'))] })] })),
    );
    expect(html).toContain('<del><bdi>all</bdi></del>');
    expect(html).toContain('<ins><bdi>little</bdi></ins>');
    const [row] = rowsOf(field('d', 'x'.repeat(80), map({ y: 'z'.repeat(80) })));
    expect(row?.[1]).toBe(`"${'x'.repeat(80)}"`);
  });

  it('tells texts apart that look the same', () => {
    expect(rowsOf(field('name', 'caf\u00e9', 'cafe\u0301'))).toEqual([
      ['name', '"caf\\u00e9"', '"cafe\\u0301"'],
    ]);
  });
});
