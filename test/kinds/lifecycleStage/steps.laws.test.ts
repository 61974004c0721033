import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/core/call.ts';
import { lifecycleStages } from '../../../src/kinds/lifecycleStage/index.ts';
import type { Fields } from '../../conformance/tree.ts';
import { planned } from '../pipeline/support.ts';
import { type HubSpot, hubspot, type ModelStage, type Rules, runRounds } from '../stages/hubspot.ts';

const kind = lifecycleStages({ write: 'api' });
const pipelines = {
  contacts: 'contacts-lifecycle-pipeline',
  companies: 'companies-lifecycle-pipeline',
} as const;

const portals: Readonly<Record<string, Rules>> = {
  'that shows each write on both': {
    choosesIds: true,
    mirrors: [[pipelines.contacts, pipelines.companies]],
  },
  'that keeps the two apart': { choosesIds: true },
};

interface Case {
  /** HubSpot's own and others: the same id on both, or one on each. */
  readonly now: readonly {
    readonly ids: readonly [string, string];
    readonly label: string;
    readonly at: number;
  }[];
  readonly declared: readonly { readonly key: string; readonly label: string }[];
  readonly removed: readonly string[];
}

const labels = ['Lead', 'MQL', 'SQL', 'Customer', 'Fan', 'Chur ned', 'Other', 'One more', 'Last'];

/** Stages are known by their key or, once renamed, by a pin; so they are here. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    labelsNow: fc.shuffledSubarray(labels, { minLength: 1, maxLength: 6 }),
    labelsThen: fc.shuffledSubarray(labels, { minLength: labels.length }),
    steps: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
    custom: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    fate: fc.array(fc.constantFrom('ours', 'renamed', 'renamed', 'extra', 'gone'), {
      minLength: 6,
      maxLength: 6,
    }),
    added: fc.nat(2),
    shuffle: fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
  })
  .map(({ labelsNow, labelsThen, steps, custom, fate, added, shuffle }): Case => {
    let at = 0;
    const now = labelsNow.map((label, index) => {
      at += steps[index] ?? 0;
      const ids = custom[index]
        ? ([`1${index}`, `2${index}`] as const)
        : ([`s${index}`, `s${index}`] as const);
      return { ids, label, at };
    });
    const kept = new Set(labelsNow.filter((_, index) => /ours|extra/.test(fate[index] ?? '')));
    const free = labelsThen.filter(label => !kept.has(label));
    const existing = now.flatMap(({ ids, label }, index) => {
      if (fate[index] === 'extra' || fate[index] === 'gone') return [];
      return [{ key: ids[0], label: fate[index] === 'ours' ? label : (free.pop() ?? label) }];
    });
    const made = Array.from({ length: added }, (_, index) => ({
      key: `new_${index}`,
      label: free.pop() ?? `More ${index}`,
    }));
    return {
      now,
      declared: [...existing, ...made]
        .map((stage, index) => ({ ...stage, place: shuffle[index] ?? 0 }))
        .sort((a, b) => a.place - b.place),
      removed: now.flatMap(({ ids }, index) => (fate[index] === 'gone' ? [ids[0]] : [])),
    };
  });

function portalOf({ now }: Case, rules: Rules): HubSpot {
  const side = (index: 0 | 1) =>
    now.map(({ ids, label, at }): ModelStage => ({ id: ids[index], label, displayOrder: at, metadata: {} }));
  const twins = now.flatMap(({ ids: [a, b] }) => (a === b ? [] : [[a, b] as const]));
  return hubspot({ [pipelines.contacts]: side(0), [pipelines.companies]: side(1) }, { ...rules, twins });
}

const bodyOf = (portal: HubSpot): JsonObject => ({
  contacts: portal.pipeline(pipelines.contacts),
  companies: portal.pipeline(pipelines.companies),
});

function planOf({ now, declared, removed }: Case, portal: HubSpot) {
  const there = new Set(Object.values(pipelines).flatMap(id => portal.stages(id).map(stage => stage.id)));
  const pins = now.flatMap(({ ids: [a, b] }) => [
    [`lifecycleStage.${a}.contacts`, a] as const,
    [`lifecycleStage.${a}.companies`, b] as const,
  ]);
  const gone = now.filter(({ ids: [key] }) => removed.includes(key));
  return planned({
    kind,
    key: 'lifecycleStages',
    live: bodyOf(portal),
    tree: new Map(declared.map(({ key, label }): [string, Fields] => [key, { label }])),
    pins: Object.fromEntries(pins.filter(([, id]) => there.has(id))),
    removed: Object.fromEntries(
      gone.map(({ ids: [a, b] }) => [
        a,
        [...(there.has(a) ? [`contacts:${a}`] : []), ...(there.has(b) ? [`companies:${b}`] : [])],
      ]),
    ),
  });
}

const halfway = (portal: HubSpot) =>
  Object.values(pipelines).flatMap(id =>
    portal.stages(id).filter(({ label }) => label.includes('portalform')),
  );

describe.each(Object.entries(portals))('the steps of lifecycle stages in a portal %s', (_, rules) => {
  const worth = ({ now, declared, removed }: Case) => declared.length + now.length > removed.length;

  it('end in exactly the declared stages, on contacts and on companies', () => {
    fc.assert(
      fc.property(cases.filter(worth), one => {
        const portal = portalOf(one, rules);
        const { change, look } = planOf(one, portal);

        runRounds({ kind, change, look, bodyNow: () => bodyOf(portal) }, portal);

        expect(planOf(one, portal).change.units).toEqual([]);
        expect(halfway(portal)).toEqual([]);
        const extras = one.now.filter(
          ({ ids: [key] }) => !one.removed.includes(key) && !one.declared.some(stage => stage.key === key),
        );
        for (const [side, id] of Object.values(pipelines).entries()) {
          const stages = portal.stages(id);
          const wanted = one.declared.map(({ label }) => label);
          expect(stages.filter(({ label }) => wanted.includes(label)).map(({ label }) => label)).toEqual(
            wanted,
          );
          expect(stages).toHaveLength(wanted.length + extras.length);
          const kept = stages.filter(stage => !wanted.includes(stage.label));
          expect(kept.map(stage => [stage.id, stage.label])).toEqual(
            extras.map(({ ids, label }) => [ids[side], label]),
          );
        }
      }),
      { numRuns: 600 },
    );
  });

  it('go on from wherever they were stopped', () => {
    fc.assert(
      fc.property(cases.filter(worth), fc.nat(12), (one, stop) => {
        const portal = portalOf(one, rules);
        const first = planOf(one, portal);
        const bodyNow = () => bodyOf(portal);
        runRounds({ kind, ...first, bodyNow }, portal, stop);
        runRounds({ kind, ...planOf(one, portal), bodyNow }, portal);
        expect(planOf(one, portal).change.units).toEqual([]);
        expect(halfway(portal)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
