import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, SCREENSHOTS, settled } from './pages.js';

// Pictures of every view in every look, in tests/explorer/.cache/screenshots: to be looked at after a change of style.

const VIEWS = {
  overview: '#/overview',
  articles: '#/articles',
  article: '#/article/2020-14',
  amount: '#/article/2020-16/a372',
  event: '#/article/2020-01/e325',
  events: '#/events',
  amounts: '#/amounts',
  years: '#/amounts?chart=years',
  organizations: '#/organizations',
  organization: '#/organization/o-浙江省科学技术厅',
  documents: '#/documents',
  leftover: '#/leftover',
  data: '#/data',
  search: '#/search?q=浙江',
  nothing: '#/events?type=appointment&section=other',
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const LOOKS = {
  'desktop-light-zh': { width: 1440, height: 900, theme: 'light', language: 'zh' },
  'desktop-dark-en': { width: 1440, height: 900, theme: 'dark', language: 'en' },
  'phone-light-zh': { width: 390, height: 844, theme: 'light', language: 'zh' },
  'phone-dark-en': { width: 390, height: 844, theme: 'dark', language: 'en' },
} as const;

describe.each(Object.entries(LOOKS))('%s', (look, options) => {
  it('every view is pictured', async () => {
    const { page, go, close, complaints } = await open(browser, 'one', '', options);
    for (const [view, address] of Object.entries(VIEWS)) {
      await go(address);
      await settled(page);
      const path = join(SCREENSHOTS, `${look}-${view}.png`);
      // A sheet that is fixed to the window is pictured in the window.
      const fullPage = !['amount', 'event'].includes(view);
      await page.screenshot({ path, fullPage });
      expect(statSync(path).size).toBeGreaterThan(5000);
    }
    await close();
    expect(complaints).toEqual([]);
  });
});
