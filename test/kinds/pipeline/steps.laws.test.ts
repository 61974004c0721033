import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pipeline } from '../../../src/kinds/pipeline/index.ts';
import type { Fields } from '../../conformance/tree.ts';
import { hubspot, type ModelStage, runSteps } from '../stages/hubspot.ts';
import { planned } from './support.ts';

/** Labels, some of which differ in ways that HubSpot does not see or does see. */
const labels = ['New', 'Open', 'O p e n ed', 'WON', 'Lost', 'In review', 'Done', '見積もり', '🤝', 'Last'];

interface Case {
  readonly now: readonly ModelStage[];
  readonly declared: readonly { readonly key: string; readonly label: string; readonly closed: boolean }[];
  readonly removed: readonly string[];
}

/** Any stages, and any wish for them: some kept, renamed, swapped, opened, closed, some new, some gone, some not ours. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    labelsNow: fc.shuffledSubarray(labels, { minLength: 1, maxLength: 7 }),
    labelsThen: fc.shuffledSubarray(labels, { minLength: labels.length }),
    numbers: fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }),
    closedNow: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    closedThen: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    fate: fc.array(fc.constantFrom('ours', 'ours', 'renamed', 'renamed', 'extra', 'gone'), {
      minLength: 7,
      maxLength: 7,
    }),
    added: fc.nat(2),
    shuffle: fc.array(fc.nat(99), { minLength: 9, maxLength: 9 }),
  })
  .map(({ labelsNow, labelsThen, numbers, closedNow, closedThen, fate, added, shuffle }): Case => {
    const now = labelsNow.map(
      (label, index): ModelStage => ({
        id: `p_${index}`,
        label,
        displayOrder: numbers[index] ?? 0,
        metadata: { ticketState: closedNow[index] ? 'CLOSED' : 'OPEN' },
      }),
    );
    const fateOf = (index: number) => fate[index] ?? 'ours';
    const kept = new Set(
      now.filter((_, index) => /ours|extra/.test(fateOf(index))).map(({ label }) => label),
    );
    const free = labelsThen.filter(label => !kept.has(label));
    const existing = now.flatMap(({ label }, index) => {
      if (fateOf(index) === 'extra' || fateOf(index) === 'gone') return [];
      return [{ key: String(index), label: fateOf(index) === 'ours' ? label : (free.pop() ?? label) }];
    });
    const made = Array.from({ length: added }, (_, index) => ({
      key: `new_${index}`,
      label: free.pop() ?? `More ${index}`,
    }));
    return {
      now,
      declared: [...existing, ...made]
        .map((stage, index) => ({ ...stage, closed: closedThen[index] ?? false, at: shuffle[index] ?? 0 }))
        .sort((a, b) => a.at - b.at),
      removed: now.flatMap((_, index) => (fateOf(index) === 'gone' ? [String(index)] : [])),
    };
  });

const closes = ({ metadata }: ModelStage) => metadata.ticketState === 'CLOSED';

describe('the steps of a pipeline', () => {
  it('end in exactly the declared stages, whatever there is and whatever is wished', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ now, declared, removed }, isTicket) => {
        const extras = now.filter(({ id }) => {
          const key = id.slice('p_'.length);
          return !removed.includes(key) && !declared.some(stage => stage.key === key);
        });
        fc.pre(declared.length + extras.length > 0);
        const staysClosed = extras.some(closes) || declared.some(({ closed }) => closed);
        fc.pre(!isTicket || staysClosed || !now.some(closes));
        const portal = hubspot({ p: now }, { keepsOneClosed: isTicket });
        const tree: Fields = {
          label: 'P',
          stages: new Map(
            declared.map(({ key, label, closed }): [string, Fields] => [
              key,
              { label, ...(isTicket && { ticketState: closed ? 'CLOSED' : 'OPEN' }) },
            ]),
          ),
        };
        const wish = {
          kind: pipeline,
          scope: isTicket ? 'tickets' : 'cars',
          key: 'p',
          tree,
          removed: Object.fromEntries(removed.map(gone => [gone, [`p_${gone}`]])),
        };
        const live = { ...portal.pipeline('p'), label: 'P' };
        const before = planned({ ...wish, live });

        runSteps(pipeline.steps(before.change, before.look, live), portal);

        const after = planned({ ...wish, live: { ...portal.pipeline('p'), label: 'P' } });
        expect(after.change.units).toEqual([]);
        expect(portal.renumbered).toBe(0);
        const stages = portal.stages('p');
        const ids = stages.map(({ id }) => id);
        expect(ids.filter(id => declared.some(({ key }) => id === `p_${key}`))).toEqual(
          declared.map(({ key }) => `p_${key}`),
        );
        for (const { key, label, closed } of declared) {
          const stage = stages.find(({ id }) => id === `p_${key}`);
          expect(stage?.label).toBe(label);
          if (isTicket) expect(stage?.metadata.ticketState).toBe(closed ? 'CLOSED' : 'OPEN');
        }
        const kept = stages.filter(({ id }) => extras.some(extra => extra.id === id));
        const sorted = hubspot({ p: now }).stages('p');
        const was = sorted.filter(({ id }) => extras.some(extra => extra.id === id));
        const withoutPlace = ({ displayOrder: _, ...rest }: ModelStage) => rest;
        expect(kept.map(withoutPlace)).toEqual(was.map(withoutPlace));
        // an extra keeps its slot among what was there and stays
        const stayed = new Set(now.map(({ id }) => id).filter(id => ids.includes(id)));
        const slots = (list: readonly ModelStage[]) =>
          list.filter(({ id }) => stayed.has(id)).map(({ id }) => extras.some(extra => extra.id === id));
        expect(slots(stages)).toEqual(slots(sorted));
        expect(stages.filter(({ label }) => label.includes('portalform'))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('go on from wherever they were stopped', () => {
    fc.assert(
      fc.property(cases, fc.nat(20), ({ now, declared, removed }, stop) => {
        fc.pre(declared.length > 0);
        const portal = hubspot({ p: now });
        const tree: Fields = {
          label: 'P',
          stages: new Map(declared.map(({ key, label }): [string, Fields] => [key, { label }])),
        };
        const run = (most: number) => {
          const live = { ...portal.pipeline('p'), label: 'P' };
          const gone = Object.fromEntries(removed.map(one => [one, [`p_${one}`]]));
          const wish = { kind: pipeline, scope: 'cars', key: 'p', tree, removed: gone, live };
          const { change, look } = planned(wish);
          runSteps(pipeline.steps(change, look, live).slice(0, most), portal);
          return planned({ ...wish, live: { ...portal.pipeline('p'), label: 'P' } }).change.units;
        };
        run(stop);
        expect(run(Number.POSITIVE_INFINITY)).toEqual([]);
        expect(portal.stages('p').filter(({ label }) => label.includes('portalform'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
