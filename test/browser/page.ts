import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { makeDirectory } from '../cli/test-workspace.ts';

export interface Opened {
  readonly page: Page;
  /** What the page asked for, itself included. */
  readonly requests: readonly string[];
  /** What it complained of. */
  readonly problems: readonly string[];
}

/** Opens a page as people do: from a file. */
export async function openFile(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
  hash = '',
): Promise<Opened> {
  const file = join(makeDirectory(), 'page.html');
  writeFileSync(file, html);
  return openAt(browser, `${pathToFileURL(file).href}${hash}`, options);
}

/** Opens a page from a server that keeps what it is asked for. */
export async function openServed(
  browser: Browser,
  html: string,
): Promise<Opened & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  // listening on a port, an address is no text
  const { port } = server.address() as AddressInfo;
  const opened = await openAt(browser, `http://127.0.0.1:${port}/page.html`, {});
  await opened.page.waitForLoadState('networkidle');
  return { ...opened, asked };
}

async function openAt(browser: Browser, url: string, options: BrowserContextOptions): Promise<Opened> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', request => requests.push(request.url()));
  page.on('console', message => problems.push(message.text()));
  page.on('pageerror', error => problems.push(error.message));
  page.on('dialog', dialog => void dialog.dismiss().then(() => problems.push('dialog')));
  await page.goto(url);
  return { page, requests, problems };
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** What axe finds wrong with a page, as `rule: where`. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target + ': ' + failureSummary)))`,
  );
  // evaluated code has no type
  return found as readonly string[];
}
