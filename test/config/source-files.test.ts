import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/config/disk.ts';
import { loadPortal } from '../../src/config/load.ts';
import { MAX_BYTES } from '../../src/config/read-source.ts';
import { effectiveYaml } from '../../src/config/show.ts';
import { equalForms } from '../../src/core/form.ts';
import { formAt, load, loaded, PORTAL, plain, rendered } from './workspace.ts';

const workflow = (code: string): string =>
  `workflows: { w: { steps: [ { id: score, code: { ${code} } } ] } }`;
const over = (code: string, more: Readonly<Record<string, string | Uint8Array>> = {}) => ({
  'eu/portal.yaml': `${PORTAL}extends: [../base]`,
  'base/deep/er/w.yaml': workflow(code),
  'base/code/score.js': 'exports.main = () => `${vars.x} {{ y }}`;\r\n',
  ...more,
});
const found = (code: string, more: Readonly<Record<string, string | Uint8Array>> = {}): readonly string[] =>
  load(over(code, more)).diagnostics.map(rendered);
const steps = ({ sections }: { readonly sections: ReadonlyMap<string, unknown> }) =>
  plain(formAt(sections as never, 'workflows', 'w', 'steps'));

describe('a file that holds a text', () => {
  it('is named by its path from the directory of the layer, and its text is taken as it is', () => {
    const layered = loaded(over('file: code/score.js, runtime: NODE20X'));
    expect(steps(layered)).toEqual([
      { id: 'score', code: { source: 'exports.main = () => `${vars.x} {{ y }}`;\r\n', runtime: 'NODE20X' } },
    ]);
    expect([...layered.files]).toEqual([['workflows.w.steps.0.code.source', 'portals/base/code/score.js']]);
    expect(layered.position(['workflows', 'w', 'steps', '0', 'code', 'source'])).toMatchObject({
      file: 'portals/base/deep/er/w.yaml',
      column: 55,
    });
  });

  it('is shown as text that loads to the same', () => {
    const layered = loaded(over('file: code/score.js'));
    const shown = effectiveYaml(layered, ['workflows']) ?? '';
    expect(shown).toContain('$${vars.x}');
    const again = loaded({ 'eu/x.yaml': shown });
    expect(equalForms(new Map(again.sections), new Map(layered.sections))).toBe(true);
    expect(again.files.size).toBe(0);
  });

  it('is looked for where the layer is that names it', () => {
    const overlay = {
      'eu/o.yaml': 'workflows: { w: { steps: { score: { code: { file: "code/${vars.name}.js" } } } } }',
      'eu/v.yaml': 'variables: { name: other }',
      'eu/code/other.js': 'other',
    };
    const layered = loaded(over('file: code/score.js', overlay));
    expect(steps(layered)).toEqual([{ id: 'score', code: { source: 'other' } }]);
    expect([...layered.files.values()]).toEqual(['portals/eu/code/other.js']);
  });

  it('may be empty, and lie anywhere in the workspace', () => {
    expect(steps(loaded(over('file: ../shared/none.py', { 'shared/none.py': '' })))).toEqual([
      { id: 'score', code: { source: '' } },
    ]);
  });

  it.each([
    ['is not there', 'file: code/scroe.js'],
    ['is in a directory that is not there', 'file: cod/score.js'],
    ['is a directory', 'file: code'],
    ['is nothing', 'file: ""'],
    ['lies outside of the workspace', 'file: ../../../etc/passwd'],
    ['has an absolute path', 'file: /etc/passwd'],
    ['has its text beside it', 'file: code/score.js, source: x'],
    ['is not a text', 'file: { a: b }'],
    ['has an unknown variable in its name', 'file: "${vars.x}"'],
  ])('is refused when it %s', (_, code) => {
    expect(found(code)).toMatchSnapshot();
  });

  it('is refused when it is no UTF-8, or too large', () => {
    expect(found('file: a.bin', { 'base/a.bin': Uint8Array.of(0xff, 0xfe, 0x00) })).toMatchSnapshot();
    expect(found('file: a.bin', { 'base/a.bin': new Uint8Array(MAX_BYTES + 1) })).toMatchSnapshot();
  });

  it('gives an empty text when it is refused, so that nothing else complains', () => {
    for (const code of ['file: nowhere.js', 'file: "${vars.x}"', 'file: [a]'])
      expect(steps(load(over(code)).layered ?? { sections: new Map() })).toEqual([
        { id: 'score', code: { source: '' } },
      ]);
    const both = load(over('file: code/score.js, source: x')).layered;
    expect(steps(both ?? { sections: new Map() })).toEqual([{ id: 'score', code: { source: 'x' } }]);
  });

  it('is dropped with null for a text in an overlay', () => {
    const overlay = (code: string) => ({
      'eu/o.yaml': `workflows: { w: { steps: { score: { code: { ${code} } } } } }`,
    });
    expect(steps(loaded(over('file: code/score.js', overlay('file: null, source: x'))))).toEqual([
      { id: 'score', code: { source: 'x' } },
    ]);
    expect(found('file: code/score.js', overlay('source: x'))).toMatchSnapshot();
  });

  it('is not followed out of the workspace', () => {
    const top = realpathSync(mkdtempSync(join(tmpdir(), 'portalform-files-')));
    const layer = join(top, 'workspace/portals/eu');
    mkdirSync(layer, { recursive: true });
    writeFileSync(join(top, 'secret.js'), 'secret');
    writeFileSync(join(layer, 'portal.yaml'), PORTAL);
    writeFileSync(join(layer, 'real.js'), 'real');
    symlinkSync(join(top, 'secret.js'), join(layer, 'out.js'));
    symlinkSync('real.js', join(layer, 'in.js'));
    const codes = (file: string) => {
      writeFileSync(join(layer, 'w.yaml'), workflow(`file: ${file}`));
      const { layered, diagnostics } = loadPortal(diskFiles(join(top, 'workspace')), 'eu');
      return [diagnostics.map(rendered), layered && steps(layered)];
    };
    expect(codes('out.js')).toEqual([
      [expect.stringContaining('PF1006 "out.js" is neither a file nor a link to one in the workspace')],
      [{ id: 'score', code: { source: '' } }],
    ]);
    expect(codes('in.js')).toEqual([[], [{ id: 'score', code: { source: 'real' } }]]);
    rmSync(top, { recursive: true });
  });
});
