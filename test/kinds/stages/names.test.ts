import { describe, expect, it } from 'vitest';
import { latest } from '../../../src/kinds/stages/live.ts';
import {
  comparedLabel,
  comparedStageLabel,
  halfwayName,
  isChosen,
  isHalfwayName,
  keyFromLabel,
  longestPipelineId,
  longestStageId,
  pipelineKey,
  pipelineLabels,
  stageKey,
  stageLabels,
} from '../../../src/kinds/stages/names.ts';
import { checkTwins, sameLabel } from '../../../src/kinds/stages/twins.ts';

const uuid = '8F2c6f0e-1111-4222-8333-444455556666';

describe('labels as HubSpot compares them', () => {
  it('have no capital letters, and no spaces around them; in stages none at all', () => {
    expect(comparedLabel('  New  Business ')).toBe('new  business');
    expect(comparedStageLabel(' In\t re VIEW ')).toBe('inreview');
  });

  it('are the same for certain only where the reference says so', () => {
    expect([pipelineLabels.certain(' New '), pipelineLabels.possible(' New ')]).toEqual([' new ', 'new']);
    expect([stageLabels.certain(' In Review '), stageLabels.possible(' In Review ')]).toEqual([
      'in review',
      'inreview',
    ]);
  });
});

describe('a name for the time being', () => {
  it('is known by its end', () => {
    expect(halfwayName('won')).toBe('won (portalform is renaming this)');
    expect(isHalfwayName('won (portalform is renaming this)')).toBe(true);
    for (const other of ['won', 'won (portalform is renaming this) too', 7, undefined])
      expect(isHalfwayName(other)).toBe(false);
  });
});

describe('an id', () => {
  it.each(['default', 'closedwon', 'lead-pipeline-id', 'New_1', 'x'])('%s was chosen', id => {
    expect(isChosen(id)).toBe(true);
  });

  it.each([
    '0',
    '944991848',
    uuid,
    'aaaaaaaa-1111-4222-8333-444455556666',
    'with space',
    'dot.dot',
    '_x',
    '-x',
    '1x',
    '',
  ])('"%s" was given, or cannot be a key', id => {
    expect(isChosen(id)).toBe(false);
  });

  it('that only looks like a UUID was chosen', () => {
    expect(isChosen('aaaaaaaa-1111-4222-8333-444455556666x')).toBe(true);
    expect(isChosen('xaaaaaaaa-1111-4222-8333-444455556666')).toBe(true);
  });

  it('has at most so many characters', () => {
    expect([longestPipelineId, longestStageId]).toEqual([36, 100]);
  });
});

describe('a key', () => {
  it.each([
    ['New Business', 'new_business'],
    ['  Été: 100 % (neu)! ', 'ete_100_neu'],
    ['Angebot geprüft', 'angebot_gepruft'],
    ['🤝 Handshake', 'handshake'],
    ['2nd try', '2nd_try'],
    ['ﬁnal', 'final'],
  ])('is made from the label "%s"', (label, key) => {
    expect(keyFromLabel(label, 36)).toBe(key);
  });

  it.each(['見積もり', '🤝', '007', '1 000', '', '---'])('cannot be made from "%s"', label => {
    expect(keyFromLabel(label, 36)).toBeUndefined();
  });

  it('is cut where it is too long, never behind a gap', () => {
    expect(keyFromLabel('one two three', 9)).toBe('one_two_t');
    expect(keyFromLabel('one two three', 8)).toBe('one_two');
    expect(keyFromLabel('123 four', 3)).toBeUndefined();
  });

  it('of a pipeline is an id that somebody chose, else the label, else the id', () => {
    expect(pipelineKey('default', 'Sales Pipeline')).toBe('default');
    expect(pipelineKey('7001', 'New business')).toBe('new_business');
    expect(pipelineKey('7001', '日本')).toBe('7001');
    expect(pipelineKey('x'.repeat(36), 'Label')).toBe('x'.repeat(36));
    expect(pipelineKey('x'.repeat(37), 'Label')).toBe('label');
    expect(pipelineKey('7001', 'a'.repeat(50))).toBe('a'.repeat(36));
  });

  it('of a stage loses the key of its pipeline', () => {
    expect(stageKey('sales_won', 'Lost', 'sales')).toBe('won');
    expect(stageKey('sales_', 'Lost', 'sales')).toBe('sales_');
    expect(stageKey('sales_944', 'Lost', 'sales')).toBe('944');
    expect(stageKey('presales_won', 'Lost', 'sales')).toBe('presales_won');
    expect(stageKey('closedwon', 'Lost', 'sales')).toBe('closedwon');
    expect(stageKey('944', 'Closed lost', 'sales')).toBe('closed_lost');
    expect(stageKey(uuid, '失注', 'sales')).toBe(uuid);
    expect(stageKey('944', 'a'.repeat(90), 'sales')).toBe('a'.repeat(63));
  });
});

describe('the latest moment', () => {
  it('is found whatever the spelling, and is none where HubSpot made it', () => {
    expect(latest(['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.500Z', '2025-12-31T23:59:59Z'])).toBe(
      '2026-01-01T00:00:00.500Z',
    );
    expect(latest(['1970-01-01T00:00:00Z', 'never'])).toBeUndefined();
    expect(latest([])).toBeUndefined();
  });
});

describe('labels that are there twice', () => {
  it('are certain with capitals, possible with spaces, and none of the sort otherwise', () => {
    expect(
      checkTwins(
        [
          ['a', 'In review'],
          ['b', 'Other'],
          ['c', undefined],
          ['d', 'IN REVIEW '],
          ['e', 'Inreview'],
          ['f', 'INREVIEW'],
        ],
        stageLabels,
      ),
    ).toEqual([
      { key: 'd', label: 'IN REVIEW ', of: 'a', isCertain: true },
      { key: 'e', label: 'Inreview', of: 'a', isCertain: false },
      { key: 'f', label: 'INREVIEW', of: 'e', isCertain: true },
    ]);
  });

  it('are an error, or a warning', () => {
    const twin = { key: 'd', label: 'X', of: 'a', isCertain: true };
    expect(sameLabel(twin, 'stage', ['stages', 'd', 'label'])).toEqual({
      code: 'PF3011',
      severity: 'error',
      message: 'stage a is called "X" already; capital letters make no difference',
      fix: 'give each its own label',
      path: ['stages', 'd', 'label'],
      part: 'value',
    });
    expect(sameLabel({ ...twin, isCertain: false }, 'pipeline', ['label'])).toEqual({
      code: 'PF3011',
      severity: 'warning',
      message: 'pipeline a is called "X" already, apart from spaces: HubSpot may refuse that',
      fix: 'give each its own label',
      path: ['label'],
      part: 'value',
    });
  });
});
