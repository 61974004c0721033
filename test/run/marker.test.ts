import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  finished,
  isUnderWay,
  longestRun,
  type MarkedRun,
  type Marker,
  markerText,
  parseMarker,
  started,
} from '../../src/run/marker/marker.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const DONE = { hash: 'h', tool: '1.0.0' };
const BEGIN = '2026-11-22T14:03:00.000Z';
const END = '2026-11-22T14:05:30.000Z';

function run(id: string, commit?: string): MarkedRun {
  return { id, ...(commit !== undefined && { commit }), started: BEGIN };
}

describe('a marker', () => {
  it('begins in words for whoever finds it in HubSpot', () => {
    const begun = started(undefined, run('r1', A), 7);
    const words = (marker: Marker) => markerText(marker).split('\n')[0];
    expect(words(begun)).toBe(
      'portalform: do not delete. Apply started 2026-11-22 14:03 UTC, not finished, from commit aaaaaaa.',
    );
    expect(words(finished(begun, END, DONE))).toBe(
      'portalform: do not delete. Last apply 2026-11-22 14:05 UTC, complete, from commit aaaaaaa.',
    );
    expect(words(finished(begun, END, undefined))).toBe(
      'portalform: do not delete. Last apply 2026-11-22 14:05 UTC, not complete, from commit aaaaaaa.',
    );
    expect(words(finished(started(undefined, run('r1'), 7), END, DONE))).toBe(
      'portalform: do not delete. Last apply 2026-11-22 14:05 UTC, complete.',
    );
  });

  it('keeps the last complete apply, and what was attempted since, newest first', () => {
    const complete = finished(started(undefined, run('r1', A), 7), END, DONE);
    expect(complete).toEqual({
      portalId: 7,
      complete: { commit: A, hash: 'h', tool: '1.0.0', run: 'r1', finished: END },
      attempted: [],
      run: { id: 'r1', commit: A, started: BEGIN, finished: END },
    });
    const halfDone = finished(started(complete, run('r2', B), 7), END, undefined);
    expect(halfDone).toMatchObject({ complete: complete.complete, attempted: [B] });
    const again = started(started(halfDone, run('r3', A), 7), run('r4', B), 7);
    expect(again.attempted).toEqual([B, A]);
    expect(finished(again, END, DONE)).toMatchObject({ complete: { commit: B, run: 'r4' }, attempted: [] });
    expect(started(halfDone, run('r5'), 7).attempted).toEqual([B]);
  });

  it('remembers five attempts', () => {
    const commits = ['1', '2', '3', '4', '5', '6'].map(digit => digit.repeat(40));
    const marker = commits.reduce<Marker | undefined>(
      (before, commit) => started(before, run('r', commit), 7),
      undefined,
    );
    expect(marker?.attempted).toEqual(commits.slice(1).reverse());
  });

  it('says that a run is under way for 30 minutes, or until it has ended', () => {
    const later = (milliseconds: number) => new Date(Date.parse(BEGIN) + milliseconds);
    expect(isUnderWay(run('r'), later(0))).toBe(true);
    expect(isUnderWay(run('r'), later(longestRun - 1))).toBe(true);
    expect(isUnderWay(run('r'), later(longestRun))).toBe(false);
    // a clock that is behind
    expect(isUnderWay(run('r'), later(-longestRun))).toBe(true);
    expect(isUnderWay({ ...run('r'), finished: END }, later(0))).toBe(false);
  });
});

const commit = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map(bytes => Buffer.from(bytes).toString('hex'));
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(date => date.toISOString());
const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value).map(one => (one === null ? {} : { [key]: one }));
const anyRun = fc
  .tuple(
    fc.record({ id: fc.uuid(), started: time }),
    maybe('commit', commit),
    maybe('finished', time),
    maybe('actor', fc.string({ maxLength: 100 })),
    maybe('url', fc.string({ maxLength: 300 })),
  )
  .map(parts => Object.assign({}, ...parts) as MarkedRun);
const anyComplete = fc
  .tuple(
    fc.record({
      hash: fc.stringMatching(/^[0-9a-f]{64}$/),
      tool: fc.string({ maxLength: 20 }),
      run: fc.uuid(),
      finished: time,
    }),
    maybe('commit', commit),
  )
  .map(parts => Object.assign({}, ...parts) as Marker['complete'] & object);
const anyMarker: fc.Arbitrary<Marker> = fc
  .tuple(
    fc.record({ portalId: fc.nat(), attempted: fc.array(commit, { maxLength: 5 }), run: anyRun }),
    maybe('complete', anyComplete),
  )
  .map(parts => Object.assign({}, ...parts) as Marker);

describe('the text of a marker', () => {
  it('is read as what was written, whatever HubSpot does to the space around it', () => {
    fc.assert(
      fc.property(anyMarker, marker => {
        const text = markerText(marker);
        expect(parseMarker(text)).toEqual({ marker });
        expect(parseMarker(`  ${text.replace('\n', ' ')}\n\n`)).toEqual({ marker });
      }),
    );
  });

  it('stays shorter than 2,000 characters', () => {
    const long = 'x'.repeat(5000);
    const sha256 = 'c'.repeat(64);
    const most: Marker = {
      portalId: 4_294_967_295,
      complete: {
        commit: sha256,
        hash: sha256,
        tool: '1.0.0-beta.12',
        run: crypto.randomUUID(),
        finished: END,
      },
      attempted: [sha256, sha256, sha256, sha256, sha256],
      run: { id: crypto.randomUUID(), commit: sha256, started: BEGIN, finished: END, actor: long, url: long },
    };
    expect(markerText(most).length).toBeLessThan(2000);
  });

  it('that somebody has edited, or that a newer version wrote, is none', () => {
    const marker = started(finished(started(undefined, run('r1', A), 7), END, DONE), run('r2', B), 7);
    const text = markerText(marker);
    const edited = { garbled: 'somebody has edited its text' };
    for (const other of [
      '',
      'do not touch',
      text.slice(0, -1),
      text.replace('"format":1', '"format":1,'),
      text.replace(A, 'main'),
      text.replace(`"attempted":["${B}"]`, '"attempted":["--help"]'),
      text.replace(`"attempted":["${B}"]`, '"attempted":"none"'),
      text.replace('"portalId":7', '"portalId":"7"'),
      text.replace(BEGIN, 'yesterday'),
      text.replace(BEGIN, '2026-11-22 (\u001b[31m)'),
      text.replace(END, 'yesterday'),
      text.replace('"id":"r2"', '"id":2'),
      text.replace(`"id":"r2","commit":"${B}"`, '"id":"r2","commit":"HEAD"'),
      text.replace('"hash":"h"', '"hash":null'),
      text.replace(/"run":\{.*\}/, '"run":[]}'),
      text.replace('{"format"', '[{"format"').concat(']').replace('{"format":1', '{"format":1}{'),
    ])
      expect(parseMarker(other), other).toEqual(edited);
    expect(parseMarker(text.replace('"format":1', '"format":2'))).toEqual({
      garbled: 'its format is not one that this version reads',
    });
    expect(parseMarker(text.replace('"run":{"id":"r2"', '"finished":1,"run":{"id":"r2"'))).toEqual({
      marker,
    });
    const broken = markerText(finished(marker, END, undefined)).replaceAll(
      `"finished":"${END}"}}`,
      '"finished":1}}',
    );
    expect(parseMarker(broken)).toEqual(edited);
  });
});
