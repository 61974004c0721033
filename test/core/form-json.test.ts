import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ref } from '../../src/core/form.ts';
import { formFromJson, formToJson, refFromAddress } from '../../src/core/form-json.ts';

describe('a reference in JSON', () => {
  it.each<[Ref, unknown]>([
    [{ kind: 'sign', key: 'exit' }, 'sign.exit'],
    [{ kind: 'shelf', scope: 'room', key: 'top' }, 'shelf.room.top'],
    [{ kind: 'hook', scope: 'room', parent: 'wall', key: 'left' }, 'hook.room.wall.left'],
    [
      { kind: 'hook', parent: 'wall', key: 'left' },
      { kind: 'hook', parent: 'wall', key: 'left' },
    ],
    [
      { kind: 'hook', scope: 'room', parent: 'wall', literal: '7' },
      { kind: 'hook', scope: 'room', parent: 'wall', literal: '7' },
    ],
    [
      { kind: 'shelf', scope: 'room', key: 'top', literal: '7' },
      { kind: 'shelf', scope: 'room', key: 'top', literal: '7' },
    ],
    [{ kind: 'shelf' }, { kind: 'shelf' }],
  ])('%j is %j, and back', (ref, json) => {
    expect(formToJson(ref)).toEqual({ $reference: json });
    expect(formFromJson(formToJson(ref))).toEqual(ref);
  });

  it('is read back as it was, whatever it has', () => {
    const text = fc.option(fc.constantFrom('a', 'b.c', '', '*', '"'), { nil: undefined });
    const refs = fc.record({ scope: text, parent: text, key: text, literal: text }).map(
      ({ scope, parent, key, literal }): Ref => ({
        kind: 'hook',
        ...(scope !== undefined && { scope }),
        ...(parent !== undefined && { parent }),
        ...(key !== undefined && { key }),
        ...(literal !== undefined && { literal }),
      }),
    );
    return fc.assert(
      fc.asyncProperty(refs, async ref => {
        expect(formFromJson(JSON.parse(JSON.stringify(formToJson(ref))))).toEqual(ref);
      }),
    );
  });
});

describe('the reference that an address stands for', () => {
  it.each<[string, Ref | undefined]>([
    ['sign.exit', { kind: 'sign', key: 'exit' }],
    ['shelf.room.top', { kind: 'shelf', scope: 'room', key: 'top' }],
    ['hook.room.wall.left', { kind: 'hook', scope: 'room', parent: 'wall', key: 'left' }],
    ['hook.room.wall.left.end', undefined],
    ['hook', undefined],
    ['', undefined],
  ])('%s', (address, ref) => {
    expect(refFromAddress(address)).toEqual(ref);
  });
});
