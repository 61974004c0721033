import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FleetPlans } from '../../../src/core/fleet.ts';
import { commentSize, fleetMarkdown, summarySize } from '../../../src/render/markdown/fleet-markdown.ts';
import { anyPlan, text } from '../arbitrary.ts';
import { change, field, hold, labelled, option, plan } from '../build.ts';
import { emptyPlan } from '../fixtures.ts';
import { failure, HOSTILE, hostileFleet, largeFleet, richFleet } from '../fleet-fixtures.ts';
import { golden } from '../golden.ts';
import { problemsIn } from './check.ts';

const frame = {
  marker: 'portalform:plan',
  commit: 'abcdef0123456789',
  run: 'https://github.com/acme/crm/actions/runs/1',
  artifact: 'https://github.com/acme/crm/actions/runs/1/artifacts/2',
  tool: '0.1.0',
};
const comment = (fleet: FleetPlans, limit = commentSize.limit) =>
  fleetMarkdown(fleet, { ...commentSize, ...frame, limit });
const one = (...plans: FleetPlans['plans'][number]['plan'][]): FleetPlans => ({
  plans: plans.map(each => ({ plan: each, uiDomain: 'app.hubspot.com' })),
  failures: [],
});

describe('plans of a fleet read as the golden files', () => {
  it.each([
    ['fleet-rich.md', comment(richFleet)],
    ['fleet-hostile.md', comment(hostileFleet)],
    ['fleet-empty.md', comment(one(emptyPlan))],
    ['fleet-cut.md', comment(richFleet, 3500)],
    ['fleet-summary.md', fleetMarkdown(largeFleet(30), { ...summarySize, limit: 9000 })],
  ])('%s', (name, parts) => {
    const text = parts.join('\n~~~~~~~~~~ next part ~~~~~~~~~~\n\n');
    expect(parts.flatMap(problemsIn)).toEqual([]);
    expect(text).toBe(golden(name, text));
  });
});

describe('a comment of a pull request', () => {
  it('shows a change of several portals once, with all of them', () => {
    const [part = ''] = comment(richFleet);
    const heads = part.match(/<summary>.*lead_region<.*<\/summary>/g) ?? [];
    expect(heads).toHaveLength(1);
    expect(heads[0]).toContain('in <code>eu</code>, <code>na</code>');
  });

  it('shows a change apart where it is another one', () => {
    const [part = ''] = comment(richFleet);
    const heads = (part.match(/<summary>.*customer_tier<.*<\/summary>/g) ?? []).map(head =>
      head.replace(/.*in (.*)<\/summary>/, '$1'),
    );
    expect(heads).toEqual(['<code>eu</code>', '<code>na</code>']);
  });

  it('leads to the thing in each portal, or to the portal until it is there', () => {
    const [part = ''] = comment(richFleet);
    expect(part).toContain(
      '<a href="https://app-eu1.hubspot.com/workflows/1/platform/flow/4711/edit">eu</a>',
    );
    expect(part).toContain('<a href="https://app.hubspot.com/workflows/200/platform/flow/9/edit">na</a>');
    expect(part).toContain(
      '<li><a href="https://app-eu1.hubspot.com/contacts/147893286">eu</a>, <a href="https://app.hubspot.com/contacts/200">na</a></li>',
    );
  });

  it('names no portal on every line where there is but one', () => {
    const [part = ''] = comment(one(plan({ changes: [change('a', { units: [field('label', 'A', 'B')] })] })));
    expect(part).toContain('<details><summary>~ <code>property.contacts.a</code></summary>');
  });

  it('says `all` of three portals and more, and counts those beyond a few', () => {
    const changes = [change('a', { units: [field('label', 'A', 'B')] })];
    const portals = (count: number, some: number) =>
      one(
        ...Array.from({ length: count }, (_, index) =>
          plan({ portal: `p${index}`, changes: index < some ? changes : [] }),
        ),
      );
    expect(comment(portals(3, 3))[0]).toContain('</code> in all 3 portals</summary>');
    expect(comment(portals(30, 25))[0]).toMatch(
      / in <code>p0<\/code>, .*<code>p11<\/code> and 13 more<\/summary>/,
    );
  });

  it('counts what is new beyond a few children, in words, too; the summary of a job lists it', () => {
    const fleet = one(
      plan({
        changes: [
          change('a', {
            units: [
              ...Array.from({ length: 40 }, (_, index) =>
                option(`o${index}`, undefined, labelled(`O ${index}`)),
              ),
              field('steps', undefined, [], {
                words: Array.from({ length: 40 }, (_, index) => `+ step ${index}`),
              }),
            ],
          }),
        ],
      }),
    );
    const [part = ''] = comment(fleet);
    expect(part).toContain('+   16 more like these\n');
    expect(part).toContain('\n+ 16 more lines\n');
    const [summary = ''] = fleetMarkdown(fleet, summarySize);
    expect(summary).toContain('+   o39  "O 39"\n');
    expect(summary).toContain('\n+ step 39\n');
  });

  it('has a hidden first line in every part, by which it is found again', () => {
    const firsts = comment(richFleet, 3500).map(part => part.split('\n')[0]);
    expect(firsts.slice(0, 3)).toEqual([
      '<!-- portalform:plan -->',
      '<!-- portalform:plan 2 -->',
      '<!-- portalform:plan 3 -->',
    ]);
    expect(fleetMarkdown(richFleet, commentSize)[0]).toMatch(/^<h2>/);
  });

  it('counts what has the same saying, the same risk or the same hold beyond some', () => {
    const held = hold('limit', 'too many', 'raise it');
    const many = Array.from({ length: 30 }, (_, index) => `t${index}`);
    const [part = ''] = comment(
      one(
        plan({
          changes: [
            ...many.map(key => change(`r${key}`, { risks: ['records may move'] })),
            ...many.map(key => change(`h${key}`, { held })),
          ],
          remarks: many.map(address => ({ address, says: 'is kept' })),
        }),
      ),
    );
    expect(part.match(/and 10 more</g)).toHaveLength(3);
  });

  it('says where a thing has to be done by hand that is not to be done in all of the portals', () => {
    const stage = (...steps: readonly string[]) =>
      change('stages', {
        units: steps.map((step, index) =>
          field(`s${index}`, 'A', 'B', { held: hold('manual', 'no API', step) }),
        ),
      });
    const [part = ''] = comment(
      one(
        plan({ portal: 'apac', changes: [stage('add Recycled')] }),
        plan({ portal: 'eu', changes: [stage('add Recycled', 'rename Verkauf to Sales')] }),
        plan({ portal: 'na', changes: [stage('add Recycled')] }),
      ),
    );
    expect(part).toContain(': no API (all 3 portals)</p>');
    expect(part).toContain('<li>add Recycled</li>');
    expect(part).toContain('<li>rename Verkauf to Sales (<code>eu</code>)</li>');
  });

  it.each([
    ['all of it', [field('label', 'A', 'B', { held: hold('takeover', 's', 'w') })], 'held: takeover'],
    [
      'a part of it, for two reasons',
      [
        field('label', 'A', 'B', { held: hold('takeover', 's', 'w') }),
        field('type', 'A', 'B', { held: hold('drift', 's', 'w') }),
        field('description', 'A', 'B'),
      ],
      'partly held: takeover, drift',
    ],
    ['what others do', [field('label', 'A', 'B', { held: hold('manual', 's', 'w') })], undefined],
  ])('says of a change that it is held: %s', (_, units, mark) => {
    const [part = ''] = comment(one(plan({ changes: [change('a', { units })] })));
    expect(/ <b>(.*)<\/b><\/summary>/.exec(part)?.[1]).toBe(mark);
  });

  it('leads nowhere but to the portal', () => {
    const evil = (uiDomain: string, link: string) => ({
      plans: [{ plan: plan({ changes: [change('a', { link })] }), uiDomain }],
      failures: [],
    });
    for (const [uiDomain, link] of [
      ['app.hubspot.com', '.evil.example/x'],
      ['app.hubspot.com', '@evil.example/x'],
      ['app.hubspot.com@evil.example', '/x'],
      ['not a host', '/x'],
    ] as const)
      expect(comment(evil(uiDomain, link))[0]).not.toMatch(/href="[^"]*(?:evil|not)/);
  });

  it('says why a portal could not be planned, and what to do', () => {
    const [part = ''] = comment({ plans: [], failures: [failure] });
    expect(part).toContain('<h2>Plan for portal <code>apac</code></h2>');
    expect(part).toContain('set <code>HUBSPOT_TOKEN_APAC</code><br>or leave the portal out');
    const { fix: _, ...finding } = failure.finding;
    const [other] = comment({ plans: [], failures: [{ ...failure, finding }] });
    expect(other).toContain('is not set<br>docs: <code>docs/errors.md#pf1002</code></li>');
  });
});

describe('what does not fit in one part', () => {
  const large = largeFleet(300);
  const parts = comment(large);

  it('goes on in others, each under the limit and whole in itself', () => {
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(commentSize.limit);
      expect(problemsIn(part)).toEqual([]);
    }
  });

  it('divides no change that fits, and repeats none', () => {
    const heads = parts.flatMap(part => part.match(/<summary>.*<\/summary>/g) ?? []);
    expect(heads).toHaveLength(300);
    expect(new Set(heads).size).toBe(300);
    expect(heads.join('')).not.toContain('continued');
  });

  it('divides a change that is too large for any part, and says so', () => {
    const labels = Array.from({ length: 20 }, (_, index) =>
      option(`o${index}`, undefined, labelled('x'.repeat(90))),
    );
    const fleet = one(plan({ changes: [change('big', { units: [field('label', 'A', 'B'), ...labels] })] }));
    const divided = comment(fleet, 2000);
    expect(divided.flatMap(problemsIn)).toEqual([]);
    const rest = divided.filter(part =>
      part.includes('<summary>~ <code>property.contacts.big</code> (continued)'),
    );
    expect(rest.length).toBeGreaterThan(0);
    expect(divided[0]).toContain('```\n\n<p>It goes on in the next part.</p>\n\n</details>');
    expect(divided.join('').match(/^\+ {3}o\d+/gm)).toHaveLength(20);
  });

  it('is counted where there may be no other part', () => {
    const [summary = '', ...others] = fleetMarkdown(large, { ...summarySize, limit: 50_000 });
    expect(others).toEqual([]);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(50_000);
    const shown = summary.match(/<summary>/g)?.length ?? 0;
    expect(summary).toContain(`There is no room here for ${300 - shown} more changes.`);
    const remarks = Array.from({ length: 200 }, (_, index) => ({ address: 'a', says: `remark ${index}` }));
    const said = fleetMarkdown(one(plan({ remarks })), { ...summarySize, limit: 3000 });
    expect(said[0]).toContain('There is no room here for the rest.');
  });

  it('says where a picture or a line is too long for any part', () => {
    const nodes = Array.from({ length: 40 }, (_, index) => ({
      id: `n${index}`,
      says: 'x'.repeat(100),
      is: 'step' as const,
      mark: 'same' as const,
    }));
    const steps = field('steps', 'a', 'b', { words: ['~ delay'], chart: { nodes, edges: [] } });
    const divided = comment(one(plan({ changes: [change('flow', { units: [steps] })] })), 2500);
    expect(divided.flatMap(problemsIn)).toEqual([]);
    expect(divided.join('')).toContain('(left out here: too long)');
  });

  it('is refused where there is room for nothing', () => {
    expect(() => comment(richFleet, 900)).toThrow(/nothing can be said in parts of/);
  });
});

describe('whatever portals hold', () => {
  const fleets = fc
    .array(anyPlan, { minLength: 1, maxLength: 3 })
    .chain(plans => fc.record({ fleet: fc.constant(one(...plans)), limit: fc.constantFrom(8000, 60_000) }));

  it('Markdown has no markup but ours, no mention, no reference, and parts keep to the limit', () => {
    fc.assert(
      fc.property(fleets, ({ fleet, limit }) => {
        for (const part of comment(fleet, limit)) {
          expect(problemsIn(part)).toEqual([]);
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a word that GitHub would link is code', () => {
    const sentence = fc.array(
      fc.oneof(text, fc.constantFrom(...HOSTILE.split(/(?<= )| /), 'deadbeef', 'plain')),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(sentence, words => {
        const says = words.join(' ');
        const [part = ''] = comment(one(plan({ remarks: [{ address: 'a', says }] })));
        expect(problemsIn(part)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
