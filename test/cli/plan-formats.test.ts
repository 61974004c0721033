import { describe, expect, it } from 'vitest';
import { contacts, emulated } from './emulated.ts';
import { emulatedFleet } from './fleets.ts';

const FILE = 'portals/eu/contacts.yaml';

describe('plan --format', () => {
  it('shows Markdown, for a pull request', async () => {
    const fleet = await emulatedFleet(['eu', 'na'], { 'portals/base/contacts.yaml': contacts('tier') });
    const { exit, stdout } = await fleet.cli('plan', '--format', 'markdown');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^<h2>Plan for 2 portals<\/h2>/);
    // once, although it is for two portals
    expect(stdout.match(/Label of tier/g)?.length).toBe(
      (await fleet.cli('plan', 'eu', '--format', 'markdown')).stdout.match(/Label of tier/g)?.length,
    );
  });

  it('writes a page, Markdown and JSON into files, and text to stdout', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    const { exit, stdout, stderr } = await portal.cli(
      'plan',
      ...['--format', 'html=plan.html', '--format', 'markdown=plan.md', '--format', 'json=plan.json'],
    );
    expect(exit).toBe(0);
    expect(stdout).toContain('Plan: 2 to add, 0 to change, 0 to destroy.');
    expect(stderr).toBe('Wrote plan.html.\nWrote plan.md.\nWrote plan.json.\n');
    const files = portal.files();
    expect(files['plan.html']).toMatch(/^<!doctype html>/);
    expect(files['plan.md']).toContain('property.contacts.tier');
    expect(JSON.parse(files['plan.json'] ?? '')).toMatchObject({ kind: 'plan', summary: { add: 2 } });
    const { json } = await portal.cli('plan', '--format', 'json');
    expect(json()).toEqual(JSON.parse(files['plan.json'] ?? ''));
  });

  it('shows one of them on stdout, and knows no others', async () => {
    const portal = await emulated({ [FILE]: contacts('tier') });
    expect(await portal.cli('plan', '--format', 'html', '--format', 'markdown')).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining('stdout shows one format'),
    });
    expect(await portal.cli('plan', '--format', 'pdf')).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining('It must be one of text, json, markdown, html.'),
    });
  });
});
