import { describe, expect, it } from 'vitest';
import { openDrafts } from '../../../src/run/pull/drafts.ts';
import { draftPulled, filesOf, ownName } from '../../../src/run/pull/write-files.ts';
import { memoryFiles } from '../../config/workspace.ts';

describe('files of pulled things', () => {
  const sections = (...objectTypes: readonly string[]) =>
    new Map([
      [
        'propertyGroups',
        new Map(
          objectTypes.map(name => [name, new Map([[`in_${name.length}`, new Map([['label', 'Mine']])]])]),
        ),
      ],
    ]);
  const pulled = (...objectTypes: readonly string[]) => ({
    sections: sections(...objectTypes),
    uses: new Map(),
    layouts: new Map(),
  });

  it('are named by object type, and stay in the workspace whatever that is', () => {
    const files = filesOf('portals/eu', pulled('contacts', '../../../etc/passwd', '..', 'a.b', '2-4711'));
    expect(files.map(file => file.path)).toEqual([
      'portals/eu/propertyGroups/contacts.yaml',
      'portals/eu/propertyGroups/_________etc_passwd.yaml',
      'portals/eu/propertyGroups/__.yaml',
      'portals/eu/propertyGroups/a_b.yaml',
      'portals/eu/propertyGroups/2-4711.yaml',
    ]);
  });

  it('that would share a name share the file', () => {
    const drafts = openDrafts(memoryFiles({}));
    for (const file of filesOf('portals/eu', pulled('a.b', 'a__', 'a_b'))) draftPulled(drafts, file);
    const texts = drafts.texts();
    expect([...texts.keys()].sort()).toEqual([
      'portals/eu/propertyGroups/a__.yaml',
      'portals/eu/propertyGroups/a_b.yaml',
    ]);
    expect(texts.get('portals/eu/propertyGroups/a_b.yaml')).toMatch(/^ {2}a\.b:$[\s\S]*^ {2}a_b:$/m);
  });

  it('are one for each thing that reads like a page, one for all that do not', () => {
    const named = (section: string) => new Map([[section, new Map([['a', new Map([['name', 'A']])]])]]);
    const at = (section: string, layout: 'each' | 'things' | 'whole') =>
      filesOf('portals/eu', {
        sections: named(section),
        uses: new Map(),
        layouts: new Map([[section, layout]]),
      });
    expect(at('workflows', 'each').map(({ path }) => path)).toEqual(['portals/eu/workflows/a.yaml']);
    expect(at('lists', 'things').map(({ path }) => path)).toEqual(['portals/eu/lists.yaml']);
    expect(at('lifecycleStages', 'whole').map(({ path }) => path)).toEqual([
      'portals/eu/lifecycleStages.yaml',
    ]);
  });

  it('have names of their own, whatever the thing is called', () => {
    const hostile = [
      '',
      '..',
      '../x',
      '/etc/passwd',
      'A',
      'a',
      'con',
      'x'.repeat(300),
      'ü',
      '日本',
      'a b',
      'a/b',
      '.hidden',
      'nul',
    ];
    const names = hostile.map(ownName);
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(hostile.length);
    for (const name of names) expect(name).toMatch(/^[\w-]{1,110}$/);
    expect(ownName('route_mql')).toBe('route_mql');
  });
});
