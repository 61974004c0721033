import { describe, expect, it } from 'vitest';
import type { FileTexts } from '../../cli/test-workspace.ts';
import { emptyDirectory, openCompany } from './company.ts';
import { baseLayer, portalIds, portalNames } from './portals.ts';

const count = (texts: readonly string[], pattern: RegExp): number =>
  texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);

/** A portal's files without its own name in their paths, and without what says which portal it is. */
function sameEverywhere(files: FileTexts, portal: string): FileTexts {
  return Object.fromEntries(
    Object.entries(files)
      .map(([path, text]) => [path.replace(`portals/${portal}/`, ''), text] as const)
      .filter(([path]) => path !== 'portal.yaml' && !path.startsWith('.')),
  );
}

describe('one configuration for three portals with other ids', () => {
  it('has twelve lists and fifteen workflows', () => {
    const layer = baseLayer();
    const texts = (part: string) =>
      Object.entries(layer).flatMap(([path, text]) => (path.includes(part) ? [text] : []));
    expect(count(texts('lists.yaml'), /^ {2}\w+:/gm)).toBe(12);
    expect(count(texts('workflows/'), /^ {2}\w+:/gm)).toBe(15);
  });

  it('applies to each of them, leaves nothing to do, and pulls as the same YAML', async () => {
    const company = await openCompany();
    const pulled: FileTexts[] = [];
    for (const portal of portalNames) {
      const applied = await company.cli('apply', portal, '--yes');
      expect(applied.stdout).toContain('Apply complete!');
      // stored is what was sent
      expect(applied.stdout).not.toContain('HubSpot stored');
      const nothing = `No changes. Portal ${portal} (${portalIds[portal]}) matches the configuration.\n`;
      expect((await company.cli('plan', portal)).stdout).toContain(nothing);

      const own = emptyDirectory(company, portal);
      expect(await own.cli('pull')).toMatchObject({ exit: 0, stderr: '' });
      pulled.push(sameEverywhere(own.files(), portal));
      expect(await own.cli('validate')).toMatchObject({ exit: 0, stderr: '' });
      expect((await own.cli('plan')).stdout).toContain(nothing);
    }
    expect(pulled[1]).toEqual(pulled[0]);
    expect(pulled[2]).toEqual(pulled[0]);
  }, 120_000);
});
