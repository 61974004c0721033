import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surveyHtml } from '../../src/render/survey-html.ts';
import type { Survey } from '../../src/survey/survey.ts';
import { HOSTILE, hostileSurvey, property, richSurvey } from '../render/survey-fixtures.ts';
import { launchBrowser } from './browser.ts';
import { axeViolations, openFile, openServed, tabTo } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

const ana = { id: '11', name: 'Ana Ruiz' };

/** Custom properties with 9, 100 and an unknown number of records, and one of HubSpot's. */
const survey: Survey = {
  ...richSurvey,
  properties: [
    property('alpha', { label: 'Alpha', records: 100, created: { at: '2024-01-01', days: 1, by: ana } }),
    property('beta', { label: 'Beta', objectType: 'deals' }),
    property('gamma', { label: 'gamma', records: 9, created: {}, group: 'other', groupLabel: 'Other' }),
    property('city', { label: 'City', builtIn: true, records: 1 }),
  ],
};

const open = (shown: Survey, options: BrowserContextOptions = {}) =>
  openFile(browser, surveyHtml(shown), options);

const propertiesIn = (page: Page) => page.getByRole('region', { name: 'Properties', exact: true });
const section = (page: Page) => page.locator('section').filter({ has: page.locator('#properties') });

/** The titles in the properties table that can be seen, from the top. */
async function titles(page: Page): Promise<string[]> {
  return propertiesIn(page).locator('tbody tr:visible td:first-child a').allTextContents();
}

describe('the page of a survey', () => {
  it('asks for nothing but itself', async () => {
    const { asked, requests, problems } = await openServed(browser, surveyHtml(hostileSurvey));
    expect({ asked, requests: requests.length, problems }).toEqual({
      asked: ['/page.html'],
      requests: 1,
      problems: [],
    });
  });

  it('shows hostile names as they are, and runs none of them', async () => {
    const { page, problems } = await open(hostileSurvey);
    expect(await page.title()).toBe('Survey of portal eu (147893286)');
    expect(await page.locator('img, iframe, object, embed, link').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    const [first] = await titles(page);
    expect(first).toBe(
      HOSTILE.replace('\u202e', '\\u202e').replace('\u0000', '\\u0000').replace('\n', '\\n'),
    );
    // what would have to run to be seen here has had its chance
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
  });

  it('is there to read without its script', async () => {
    const { page } = await open(survey, { javaScriptEnabled: false });
    expect(await titles(page)).toEqual(['Alpha', 'Beta', 'gamma', 'City']);
    expect(await page.locator('.controls:visible').count()).toBe(0);
  });
});

describe('from the keyboard', () => {
  it('the table can be filtered by words, in any order and case', async () => {
    const { page } = await open(survey);
    const status = section(page).getByRole('status');
    expect(await titles(page)).toEqual(['Alpha', 'Beta', 'gamma']);
    expect(await status.textContent()).toBe('3 of 4 shown');
    await tabTo(page, 'input[name=text]');
    await page.keyboard.type('ANA alpha');
    expect(await titles(page)).toEqual(['Alpha']);
    expect(await status.textContent()).toBe('1 of 4 shown');
    // Enter sends no form away
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual(['Alpha']);
  });

  it.each<[string, readonly string[]]>([
    ['owner', ['Alpha', 'Beta', 'gamma', 'City']],
    ['group', ['Alpha', 'Beta']],
    ['by', ['Alpha', 'Beta']],
    ['type', ['Alpha', 'gamma']],
  ])('it can be filtered by %s', async (name, shown) => {
    const { page } = await open(survey);
    await tabTo(page, `select[name=${name}]`);
    // those that start with "any" have the next choice below; the other one has "any" above
    await page.keyboard.press(name === 'owner' ? 'ArrowUp' : 'ArrowDown');
    expect(await titles(page)).toEqual(shown);
  });

  it('it can be filtered by finding', async () => {
    const { page } = await open(richSurvey);
    await section(page).getByLabel('Finding').selectOption('never filled');
    expect(await titles(page)).toEqual(['Lead region (old)']);
  });

  it('it can be sorted: numbers as numbers, both ways, what is not known last', async () => {
    const { page } = await open(survey);
    const column = propertiesIn(page).getByRole('columnheader', { name: 'Records filled' });
    await tabTo(page, 'th:has-text("Records filled") button');
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual(['gamma', 'Alpha', 'Beta']);
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Space');
    expect(await titles(page)).toEqual(['Alpha', 'gamma', 'Beta']);
    expect(await column.getAttribute('aria-sort')).toBe('descending');
  });

  it('another column takes over, and text goes by letters whatever their case', async () => {
    const { page } = await open(survey);
    await propertiesIn(page).getByRole('button', { name: 'Created by' }).press('Enter');
    await propertiesIn(page).getByRole('button', { name: 'Property' }).press('Enter');
    await propertiesIn(page).getByRole('button', { name: 'Property' }).press('Enter');
    expect(await titles(page)).toEqual(['gamma', 'Beta', 'Alpha']);
    expect(await page.locator('[aria-sort]').count()).toBe(1);
  });

  it('sorting a filtered table brings nothing back', async () => {
    const { page } = await open(survey);
    await section(page).getByLabel('Search').fill('alpha');
    await propertiesIn(page).getByRole('button', { name: 'Property' }).press('Enter');
    expect(await titles(page)).toEqual(['Alpha']);
  });
});

describe('on a phone', () => {
  it('nothing is wider than the screen, and every cell says what it is', async () => {
    const { page } = await open(
      { ...survey, properties: [...survey.properties, ...hostileSurvey.properties] },
      { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const cell = propertiesIn(page).locator('tbody td[data-label="Records filled"]').first();
    expect(
      await page.evaluate(
        `getComputedStyle(document.querySelector('td[data-label=Group]'), '::before').content`,
      ),
    ).toContain('Group');
    expect(await cell.textContent()).toBe('100 (< 1 %)');
    // sorting is in reach
    await propertiesIn(page).getByRole('button', { name: 'Records filled' }).tap();
    expect((await titles(page)).slice(0, 2)).toEqual(['gamma', 'Alpha']);
  });
});

describe.each(['light', 'dark'] as const)('in %s mode', colorScheme => {
  it('axe finds no violation', async () => {
    const { page } = await open(richSurvey, { colorScheme });
    expect(await axeViolations(page)).toEqual([]);
  });

  it('all text has a contrast of 4.5 to 1 at least', async () => {
    const { page } = await open(richSurvey, { colorScheme });
    const colours =
      await page.evaluate(`[...document.querySelectorAll('body, a, .soft, .bad, .mark, th button, td, label, select, code')]
      .map(element => {
        let behind = element;
        while (getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
        return [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor];
      })`);
    const pairs = (colours as readonly (readonly [string, string])[]).map(pair => pair.join(' on '));
    const low = [...new Set(pairs)].filter(pair => contrast(pair) < 4.5);
    expect(low).toEqual([]);
    const [, background = ''] = pairs[0]?.split(' on ') ?? [];
    expect(luminance(background) < 0.1).toBe(colorScheme === 'dark');
  });
});

/** WCAG 2: of `rgb(…) on rgb(…)`. */
function contrast(pair: string): number {
  const [high = 0, low = 0] = pair
    .split(' on ')
    .map(luminance)
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(text => {
    const part = Number(text) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
