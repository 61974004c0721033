import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FleetPlans } from '../../src/core/fleet.ts';
import { fleetHtml } from '../../src/render/report/fleet-html.ts';
import { hostileFleet, richFleet } from '../render/fleet-fixtures.ts';
import { launchBrowser } from './browser.ts';
import { axeViolations, openFile, openServed, tabTo } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

const open = (fleet: FleetPlans, options: BrowserContextOptions = {}, hash = '') =>
  openFile(browser, fleetHtml(fleet, { commit: 'abcdef0123', tool: '0.1.0' }), options, hash);

/** The addresses of the changes that can be seen, from the top. */
async function shown(page: Page): Promise<string[]> {
  const texts = await page.locator('details.change:visible > summary > code').allTextContents();
  return texts.map(text => text.replace(/^property\.contacts\./, ''));
}

const choose = (page: Page, name: string, option: string) =>
  page.locator(`select[name=${name}]`).selectOption({ label: option });

describe('the page of plans', () => {
  it('asks for nothing but itself', async () => {
    const { asked, requests, problems } = await openServed(browser, fleetHtml(hostileFleet));
    expect({ asked, requests: requests.length, problems }).toEqual({
      asked: ['/page.html'],
      requests: 1,
      problems: [],
    });
  });

  it('shows hostile texts as they are, and runs none of them', async () => {
    const { page, problems } = await open(hostileFleet);
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await page.locator('img, iframe, object, embed, link, main script').count()).toBe(0);
    expect(await page.locator('#change-1 > summary').textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('#change-1').textContent()).not.toContain('\u202e');
    const hosts = await page.evaluate(
      `[...new Set([...document.querySelectorAll('a')].filter(a => a.protocol !== 'file:').map(a => a.host))]`,
    );
    expect(hosts).toEqual(['app.hubspot.com']);
    // what would have to run to be seen here has had its chance
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
  });

  it('is there to read without its script', async () => {
    const { page } = await open(richFleet, { javaScriptEnabled: false });
    expect((await shown(page)).length).toBe(18);
    expect(await page.locator('.controls:visible, .tools:visible').count()).toBe(0);
  });

  it('leads to the thing in each portal', async () => {
    const { page } = await open(richFleet);
    const flow = page.locator('details.change', { hasText: 'workflow.route_leads' });
    await flow.locator('> summary').click();
    const links = flow.locator('.places a');
    expect(await links.evaluateAll(all => all.map(link => link.getAttribute('href')))).toEqual([
      'https://app-eu1.hubspot.com/workflows/1/platform/flow/4711/edit',
      'https://app.hubspot.com/workflows/200/platform/flow/9/edit',
    ]);
  });

  it('says that there is nothing to change', async () => {
    const [first] = richFleet.plans;
    const plans = first ? [{ ...first, plan: { ...first.plan, changes: [] } }] : [];
    const { page, problems } = await open({ plans, failures: [] });
    expect(await page.locator('main').textContent()).toContain('There is nothing to change.');
    expect(problems).toEqual([]);
  });

  it('shows what differs side by side, with the words that changed', async () => {
    const { page } = await open(richFleet);
    const region = page.locator('details.change', { hasText: 'lead_region' }).first();
    await region.locator('> summary').click();
    const row = region.locator('tr', { has: page.locator('th code', { hasText: /^description$/ }) });
    expect(await row.locator('del').allTextContents()).toEqual(['form', 'an']);
    expect(await row.locator('ins').allTextContents()).toEqual(['company', 'a named']);
  });
});

describe('the picture of a workflow', () => {
  it('has every step, one below what leads to it, and none over another', async () => {
    const { page } = await open(richFleet, {}, '#change-17');
    const boxes = await page.locator('svg.chart > g:not(.edge, .label)').evaluateAll(all =>
      all.map(element => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return { text: element.querySelector('title')?.textContent ?? '', top, bottom, left, right };
      }),
    );
    const box = (text: string) => boxes.find(one => one.text.startsWith(text));
    expect(boxes).toHaveLength(9);
    expect(box('delay 5')?.top).toBeGreaterThan(box('enrolled')?.bottom ?? Number.POSITIVE_INFINITY);
    expect(box('delay 1 day')?.top).toBeGreaterThan(
      box('rotate owner among team dach')?.bottom ?? Number.POSITIVE_INFINITY,
    );
    const overlaps = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          other =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map(other => [one.text, other.text]),
    );
    expect(overlaps).toEqual([]);
  });

  it('holds its texts', async () => {
    const { page } = await open(richFleet, {}, '#change-17');
    const wide = await page.locator('svg.chart > g:not(.edge, .label)').evaluateAll(all =>
      all.flatMap(element => {
        const outline = element.querySelector('rect, path')?.getBoundingClientRect();
        return [...element.querySelectorAll('text')]
          .filter(text => text.getBoundingClientRect().width > (outline?.width ?? 0))
          .map(text => text.textContent);
      }),
    );
    expect(wide).toEqual([]);
  });
});

describe('from the keyboard', () => {
  it('changes can be searched', async () => {
    const { page } = await open(richFleet);
    await tabTo(page, 'input[name=text]');
    await page.keyboard.type('TEAM enterprise');
    expect(await shown(page)).toEqual(['workflow.route_leads']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 18 shown');
    // Enter sends no form away
    await page.keyboard.press('Enter');
    expect(await shown(page)).toEqual(['workflow.route_leads']);
  });

  it.each<[string, string, readonly string[]]>([
    ['portal', 'eu', ['customer_tier', 'lifecycleStage.sales_ready']],
    ['kind', 'workflow', ['workflow.route_leads']],
    ['action', 'remove', ['old_region', 'fax']],
    ['origin', 'the portal', ['mql_at']],
    ['risk', 'takes something away', ['lead_region', 'old_region', 'fax']],
    ['state', 'partly held', ['lead_region']],
  ])('they can be narrowed down by %s', async (name, option, expected) => {
    const { page } = await open(richFleet);
    await choose(page, name, option);
    const all = await shown(page);
    for (const address of expected) expect(all).toContain(address);
    if (name === 'portal') expect(all.filter(address => address === 'customer_tier')).toHaveLength(1);
    else expect(all).toEqual(expected);
  });

  it('a change opens, and all of those that are shown', async () => {
    const { page } = await open(richFleet);
    await tabTo(page, '#change-1 > summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('#change-1').getAttribute('open')).not.toBeNull();
    await choose(page, 'action', 'remove');
    await page.getByRole('button', { name: 'Open all' }).press('Enter');
    expect(await page.locator('details.change[open]').count()).toBe(3);
    await choose(page, 'action', 'any');
    await page.getByRole('button', { name: 'Close all' }).press('Enter');
    expect(await page.locator('details.change[open]').count()).toBe(0);
  });

  it('a held thing leads to its change, even to one that is not shown', async () => {
    const { page } = await open(richFleet);
    await choose(page, 'kind', 'workflow');
    await page.locator('main a', { hasText: 'property.contacts.mql_at' }).press('Enter');
    const change = page.locator('details.change', { has: page.locator('summary', { hasText: 'mql_at' }) });
    await change.and(page.locator('[open]')).waitFor();
    expect(await page.locator(':focus').textContent()).toContain('mql_at');
  });
});

describe('on a phone', () => {
  it('nothing is wider than the screen', async () => {
    const { page } = await open(richFleet, {
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
    await page.getByRole('button', { name: 'Open all' }).tap();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(
      await page.evaluate(
        `getComputedStyle(document.querySelector('td[data-label=Before]'), '::before').content`,
      ),
    ).toContain('Before');
  });
});

describe.each(['light', 'dark'] as const)('in %s mode', colorScheme => {
  it('axe finds no violation, with all changes open', async () => {
    const { page } = await open(richFleet, { colorScheme });
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await axeViolations(page)).toEqual([]);
  });
});
