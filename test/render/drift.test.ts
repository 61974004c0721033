import { describe, expect, it } from 'vitest';
import type { PortalDrift } from '../../src/drift/drift.ts';
import { adoptText } from '../../src/render/drift-adopt.ts';
import { driftJson } from '../../src/render/drift-json.ts';
import { driftTable, driftText } from '../../src/render/drift-text.ts';
import { plainPaint } from '../../src/render/style.ts';
import { change, field, option, plan } from './build.ts';

function drift(parts: Parameters<typeof plan>[0], more: Partial<PortalDrift> = {}): PortalDrift {
  return { plan: plan(parts), uiDomain: 'app.hubspot.com', people: new Map(), isKnown: true, ...more };
}

const unread = [{ kind: 'property', scope: 'deals', says: 'no', wayOut: 'ask' }];
const label = field('label', 'Tier', 'Level', { origin: 'drift' });

describe('text of drift', () => {
  it('says who and when as far as that is known', () => {
    const titles = (changedBy?: string, changedAt?: string) =>
      driftText(
        drift(
          {
            changes: [
              change('tier', {
                units: [label],
                ...(changedBy && { changedBy }),
                ...(changedAt && { changedAt }),
              }),
            ],
          },
          { people: new Map([['7', 'Ada Love']]) },
        ),
        plainPaint,
      )
        .split('\n')
        .filter(line => /^(?!Drift|Base)\S/.test(line));
    expect(titles('7', '2026-11-22T10:30:00Z')).toEqual(['Ada Love (user 7), 2026-11-22']);
    expect(titles('8', '2026-11-22T10:30:00Z')).toEqual(['user 8, 2026-11-22']);
    expect(titles('8', 'yesterday')).toEqual(['user 8, HubSpot does not tell when']);
    expect(titles(undefined, '2026-11-22T10:30:00Z')).toEqual(['HubSpot does not tell who, 2026-11-22']);
    expect(titles()).toEqual(['HubSpot does not tell who, nor when']);
  });

  it('does not say "no drift" of what was not read', () => {
    expect(driftText(drift({ unread }), plainPaint)).toMatch(
      /No drift\. Portal eu \(147893286\) is as it was built, except for what was not read\.\n$/,
    );
    expect(driftText(drift({ unread: unread.map(one => ({ ...one, optional: true })) }), plainPaint)).toMatch(
      /is as it was built\.\n$/,
    );
  });

  it('has a row for each portal in the table, in the order of their names', () => {
    const finding = { code: 'PF5003', severity: 'error' as const, message: 'down' };
    const back = change('old', { action: 'create' });
    const table = driftTable(
      {
        plans: [drift({ portal: 'eu', unread }), drift({ portal: 'ap', changes: [back] })],
        failures: [{ portal: 'na', portalId: 1, finding }],
      },
      plainPaint,
    );
    expect(table.split('\n').map(line => line.split(/ {2,}/))).toEqual([
      ['portal', 'changed', 'gone', 'back'],
      ['ap (147893286)', '-', '-', '1', 'drift'],
      ['eu (147893286)', '-', '-', '-', 'not all could be read'],
      ['na (1)', 'failed: down'],
      [''],
    ]);
  });

  it('cannot be made to print what acts on a terminal', () => {
    const hostile = '\u001b[2J\u202e';
    const text = driftText(
      drift(
        {
          changes: [
            change('tier', {
              title: hostile,
              changedBy: '7',
              changedAt: `2026-11-22T10:30${hostile}`,
              units: [field('label', hostile, `${hostile}x`, { origin: 'drift' })],
              held: { reason: 'missing', says: hostile, wayOut: hostile },
            }),
          ],
          remarks: [{ address: hostile, says: `keeps what was changed in the portal: ${hostile}` }],
        },
        { people: new Map([['7', hostile]]) },
      ),
      plainPaint,
    );
    const signs = ['\u001b', '\u202e'];
    for (const sign of signs) expect(text).not.toContain(sign);
    const made = [{ address: hostile, path: [hostile], file: hostile, line: 1 }];
    const left = [{ address: hostile, path: [], says: hostile, wayOut: hostile }];
    const report = { portal: hostile, portalId: 1, dryRun: false, made, left, affected: [hostile] };
    for (const sign of signs) expect(adoptText(report, plainPaint)).not.toContain(sign);
  });
});

describe('document of drift', () => {
  it('has names, reasons and ways out where there are some', () => {
    const missing = { held: { reason: 'missing', says: 'gone', wayOut: 'pin it' } } as const;
    const document = driftJson(
      drift(
        {
          changes: [
            change('tier', { action: 'remove', ...missing }),
            change('region', {
              title: 'Region',
              changedBy: '7',
              changedAt: '2026-11-22T10:30:00Z',
              link: '/x',
              units: [
                option('emea', new Map([['label', 'EMEA']]), undefined, { origin: 'both', ...missing }),
                field('steps', [], ['x'], { origin: 'drift', words: ['+ x'] }),
                option('old', undefined, new Map([['label', 'Old']]), { origin: 'drift' }),
              ],
            }),
          ],
        },
        { people: new Map([['7', 'Ada Love']]) },
      ),
    );
    expect(document).toMatchObject({
      summary: { changed: 1, gone: 1, back: 0 },
      changes: [
        { is: 'gone', says: 'gone', wayOut: 'pin it' },
        {
          is: 'changed',
          title: 'Region',
          changedBy: { id: '7', name: 'Ada Love' },
          changedAt: '2026-11-22T10:30:00Z',
          url: 'https://app.hubspot.com/x',
          units: [
            {
              path: ['options', 'emea'],
              declared: { label: 'EMEA' },
              origin: 'both',
              says: 'gone',
              wayOut: 'pin it',
            },
            { declared: [], actual: ['x'], words: ['+ x'] },
            { path: ['options', 'old'], actual: { label: 'Old' } },
          ],
        },
      ],
    });
  });
});
