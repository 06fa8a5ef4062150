import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const CACHE = resolve(new URL('../.cache', import.meta.url).pathname);

/** The built pages by what they hold. */
export const PAGES = {
  one: join(CACHE, 'one', 'index.html'),
  hostile: join(CACHE, 'hostile', 'index.html'),
  many: join(CACHE, 'many', 'index.html'),
} as const;

/** Screenshots, to be looked at. */
export const SCREENSHOTS = join(CACHE, 'screenshots');
mkdirSync(SCREENSHOTS, { recursive: true });

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'zh' | 'en';
  readonly scale?: number;
  readonly touch?: boolean;
}

/** A page with all that it said against itself: errors, and requests that left the disk. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Changes the address as a link would, and waits until the view is there. */
  readonly go: (hash: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Debian's Chromium, or the one that CHROMIUM names. */
export function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] });
}

/** Opens a built page from disk, at an address. */
export async function open(
  browser: Browser,
  name: keyof typeof PAGES,
  hash = '',
  look: Look = {},
): Promise<Opened> {
  const { width = 1440, height = 900, theme = 'light', language = 'zh', scale = 1, touch = false } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
    deviceScaleFactor: scale,
    hasTouch: touch,
    reducedMotion: 'reduce',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${PAGES[name]}${hash}`);
  await page.waitForSelector('main :is(h1, .empty)');
  const go = async (to: string) => {
    await page.evaluate((address) => {
      window.location.hash = address;
    }, to);
    await settled(page);
  };
  return { page, complaints, go, close: () => context.close() };
}

/** Two frames: the view is drawn, and the charts that wait for their width are. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 30))),
      ),
  );
}

/** Nothing is wider than the window. */
export async function expectNoOverflow(page: Page, what: string): Promise<void> {
  const wider = await page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
  expect(wider, `${what} is wider than the window`).toBeLessThanOrEqual(0);
}
