import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/call.ts';
import { property } from '../../../src/kinds/property/index.ts';
import { answerOf, changeOf, child, look } from '../support.ts';

const units = [{ path: ['label'], after: 'Region' }];
const path = { objectType: 'contacts', name: 'region' };

describe('steps', () => {
  it('create, which is never repeated blindly', () => {
    expect(property.steps(changeOf('create', units), look, undefined)).toEqual([
      {
        says: 'create',
        call: {
          endpoint: 'properties.create',
          path: { objectType: 'contacts' },
          body: { name: 'region', label: 'Region' },
        },
        replay: 'findFirst',
        batch: 'properties.create contacts',
      },
    ]);
  });

  it('update what changes, under the id that the portal has', () => {
    expect(property.steps(changeOf('adopt', units, { id: 'region_1' }), look, {})).toEqual([
      {
        says: 'update label',
        call: {
          endpoint: 'properties.update',
          path: { ...path, name: 'region_1' },
          body: { label: 'Region' },
        },
        replay: 'safe',
      },
    ]);
  });

  it('archive', () => {
    expect(property.steps(changeOf('remove', []), look, {})).toEqual([
      { says: 'archive', call: { endpoint: 'properties.archive', path }, replay: 'safe' },
    ]);
  });
});

describe('a body is read again right before it is written', () => {
  const option = { is: 'child' as const, path: ['options', 'a'], after: child({ label: 'A' }) };

  it('where options are replaced as a whole', () => {
    const read = (dataSensitivity: string) => ({
      endpoint: 'properties.read',
      path,
      query: { dataSensitivity },
    });
    expect(property.reread(changeOf('update', [option]), undefined)).toEqual(read('non_sensitive'));
    expect(property.reread(changeOf('update', [option]), { dataSensitivity: 'sensitive' })).toEqual(
      read('sensitive'),
    );
  });

  it('and nowhere else', () => {
    expect(property.reread(changeOf('update', units), {})).toBeUndefined();
    expect(property.reread(changeOf('create', [option]), undefined)).toBeUndefined();
    expect(property.reread(changeOf('remove', []), {})).toBeUndefined();
  });
});

describe('a batch', () => {
  const steps = ['a', 'b', 'c'].flatMap(key =>
    property.steps(changeOf('create', units, { key }), look, undefined),
  );
  const packed = property.batching?.pack(steps);
  const split = (body: Json) => packed?.split(answerOf(body));

  it('holds all bodies in one call', () => {
    expect(packed?.call).toEqual({
      endpoint: 'properties.batchCreate',
      path: { objectType: 'contacts' },
      body: { inputs: ['a', 'b', 'c'].map(name => ({ name, label: 'Region' })) },
    });
    expect(property.batching?.max).toBe(100);
  });

  it('is told apart by name, in whatever order the answers come', () => {
    const body = {
      results: [
        { name: 'c', label: 'C' },
        { name: 'a', label: 'A' },
      ],
      errors: [{ message: 'exists', context: { name: ['b'] } }],
    };
    expect(split(body)).toEqual([
      { body: { name: 'a', label: 'A' } },
      { refused: { message: 'exists', context: { name: ['b'] } } },
      { body: { name: 'c', label: 'C' } },
    ]);
    expect(
      split({ results: [], errors: [{ context: { propertyName: ['a', 'c'] } }] })?.map(
        outcome => Object.keys(outcome)[0],
      ),
    ).toEqual(['refused', 'unknown', 'refused']);
  });

  it.each([
    [null],
    [{}],
    [{ results: 'odd', errors: [{ message: 'no context' }, { context: { name: 'not a list' } }] }],
  ])('leaves open what %j does not name', body => {
    expect(split(body)).toEqual([{ unknown: true }, { unknown: true }, { unknown: true }]);
  });

  it('of nothing is an empty call', () => {
    expect(property.batching?.pack([]).call).toEqual({
      endpoint: 'properties.batchCreate',
      path: {},
      body: { inputs: [] },
    });
  });
});
