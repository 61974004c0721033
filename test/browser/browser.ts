import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATH = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A real browser. `npm run verify` installs it where there is apt-get. */
export async function launchBrowser(): Promise<Browser> {
  if (!existsSync(PATH))
    throw new Error(`there is no Chromium at ${PATH}: install it, or say with CHROMIUM=<path> where it is`);
  return await chromium.launch({
    executablePath: PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
