import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.ts';
import { comparisonHtml } from '../../src/render/compare/html.ts';
import { livedIn } from '../cli/comparing.ts';
import { hostileComparison, quietComparison, richComparison } from '../render/compare-fixtures.ts';
import { launchBrowser } from './browser.ts';
import { axeViolations, openFile, openServed, tabTo } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

const open = (comparison: Comparison, options: BrowserContextOptions = {}) =>
  openFile(browser, comparisonHtml(comparison), options);

const rows = (page: Page) => page.locator('section[data-table] tbody tr:visible');

/** Address → the word in each cell, of the rows that can be seen. */
async function matrix(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const all = await rows(page).all();
  const entries = await Promise.all(
    all.map(async row => [
      await row.locator('th code').textContent(),
      await row.locator('td .state').allTextContents(),
    ]),
  );
  return Object.fromEntries(entries);
}

const addresses = async (page: Page) => await rows(page).locator('th code').allTextContents();
const choose = (page: Page, name: string, option: string) =>
  page.locator(`select[name=${name}]`).selectOption(option);

describe('three emulated portals', () => {
  it('are shown cell by cell, and what differs behind each cell', async () => {
    const fleet = await livedIn();
    const { stdout } = await fleet.cli('compare', 'eu', 'na', 'apac', '--format', 'html');
    const { page, requests, problems, asked } = await openServed(browser, stdout);
    expect(await matrix(page)).toEqual({
      'property.contacts.booth': ['intended', 'same', 'conflict'],
      'property.contacts.fresh': ['same', 'same', 'behind'],
      'property.contacts.lead_region': ['intended', 'intended', 'same'],
      'property.contacts.legacy': ['same', 'conflict', 'intended'],
      'property.contacts.note': ['same', 'drift', 'same'],
      'property.contacts.own': ['same', 'conflict', 'intended'],
      'property.contacts.score': ['drift', 'same', 'same'],
      'property.contacts.spare': ['same', 'unmanaged', 'intended'],
      'property.contacts.tier': ['same', 'intended', 'same'],
      'pipeline.deals.new_business': ['intended', 'same', 'same'],
      'list.waiting': ['same', 'intended', 'same'],
    });
    await choose(page, 'state', '');
    expect(
      Object.entries(await matrix(page)).filter(([, cells]) => cells.join() === 'same,same,same'),
    ).toEqual([
      ['propertyGroup.contacts.lead_handoff', ['same', 'same', 'same']],
      ['property.contacts.plain', ['same', 'same', 'same']],
    ]);
    const cell = page.locator('tr', { hasText: 'property.contacts.lead_region' }).locator('td').nth(1);
    expect(await cell.locator('dl').isVisible()).toBe(false);
    await cell.locator('summary').click();
    expect(await cell.locator('dl').isVisible()).toBe(true);
    expect(await cell.textContent()).toContain('portals/na/overlay.yaml:2');
    expect(await cell.locator('dl').textContent()).toContain('options.apac');
    expect(await axeViolations(page)).toEqual([]);
    expect({ asked, requests: requests.length, problems }).toEqual({
      asked: ['/page.html'],
      requests: 1,
      problems: [],
    });
  }, 120_000);
});

describe('the page of a comparison', () => {
  it('shows hostile texts as they are, and runs none of them', async () => {
    const { page, problems } = await open(hostileComparison);
    expect(await page.locator('img, iframe, object, embed, link').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.locator('dl').first().textContent()).toContain('<script>alert(2)</script>');
    expect(await page.locator('body').textContent()).not.toContain('\u202e');
    // what would have to run to be seen here has had its chance
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
  });

  it('is there to read without its script', async () => {
    const { page } = await open(richComparison, { javaScriptEnabled: false });
    expect(await addresses(page)).toHaveLength(5);
    expect(await page.locator('.controls:visible').count()).toBe(0);
    const cell = page.locator('td').filter({ hasText: 'drift' }).first();
    await cell.locator('summary').click();
    expect(await cell.textContent()).toContain('Anna Smith (user 4711), 2026-11-22 14:05 UTC');
  });

  it('shows everything where all is the same', async () => {
    const { page } = await open(quietComparison);
    expect(await addresses(page)).toEqual(['list.plain']);
  });

  it('goes with the keyboard alone: Tab to a cell, Enter opens it', async () => {
    const { page } = await open(richComparison);
    await tabTo(page, 'input[name=text]');
    await page.keyboard.type('REGION title');
    expect(await addresses(page)).toEqual(['property.contacts.region']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 5 shown');
    await tabTo(page, 'tr:not([hidden]) summary');
    await page.keyboard.press('Enter');
    const shown = page.locator('tr:not([hidden]) details[open] dl');
    expect(await shown.isVisible()).toBe(true);
    expect(await shown.textContent()).toContain('options.dach');
  });

  it.each<[string, string, readonly string[]]>([
    ['state', 'conflict', ['property.contacts.tier', 'workflow.route']],
    ['state', 'same', ['property.contacts.region', 'workflow.route', 'property.contacts.plain']],
    ['portal', 'eu', ['property.contacts.tier', 'property.contacts.mystery']],
    ['kind', 'workflow', ['workflow.route']],
  ])('%s can be narrowed down to %s', async (name, option, shown) => {
    const { page } = await open(richComparison);
    await choose(page, name, option);
    expect(await addresses(page)).toEqual(shown);
  });

  it('is no wider than a phone, and every cell says of which portal it is', async () => {
    const { page } = await open(richComparison, {
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
    for (const summary of await page.locator('tr:not([hidden]) summary').all()) await summary.tap();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const before = `getComputedStyle(document.querySelector('td[data-label=na]'), '::before').content`;
    expect(await page.evaluate(before)).toContain('na');
  });
});

describe.each(['light', 'dark'] as const)('in %s mode', colorScheme => {
  it.each([
    ['rich', richComparison],
    ['hostile', hostileComparison],
    ['quiet', quietComparison],
  ])('axe finds no violation in a %s comparison', async (_, comparison) => {
    const { page } = await open(comparison, { colorScheme });
    await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
    expect(await axeViolations(page)).toEqual([]);
  });
});
