import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Names under which a browser is installed, and the places where systems put it when it is not on the path. */
const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

type Surroundings = {
  env: Record<string, string | undefined>;
  exists(path: string): boolean;
  unpack(): Promise<string>;
};

/**
 * Where the browser is: what CHROMIUM_PATH names, else an installed Chrome or Chromium, else the one inside an npm package.
 *
 * @throws when there is none, with a sentence that says what to do
 */
export async function findChromium({ env, exists, unpack }: Surroundings): Promise<string> {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (exists(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(
    exists,
  );
  if (installed) return installed;
  try {
    return await unpack();
  } catch {
    throw new Error(
      'The browser tests need Chrome or Chromium: install one, or set CHROMIUM_PATH to its program.',
    );
  }
}

/** Starts the browser that is found, without a window and without any traffic of its own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findChromium({
    env: process.env,
    exists: existsSync,
    unpack: () => packaged.executablePath(),
  });
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args });
}
