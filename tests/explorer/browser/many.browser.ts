import { statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Opened, open, PAGES } from './pages.js';

/** Limits for a machine with others on it; what is measured is told, and is a fraction of them. */
const LOAD = 6000;
const VIEW = 2000;

let browser: Browser;
let opened: Opened;
let loaded: number;
beforeAll(async () => {
  browser = await launch();
  const start = performance.now();
  opened = await open(browser, 'many');
  loaded = performance.now() - start;
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

/** Milliseconds until a view is drawn. */
async function timeTo(hash: string): Promise<number> {
  const start = performance.now();
  await opened.go(hash);
  return performance.now() - start;
}

describe('with 200 issues', () => {
  it('opens quickly', () => {
    const size = statSync(PAGES.many).size;
    console.log(`200 issues: ${(size / 2 ** 20).toFixed(1)} MiB, open in ${loaded.toFixed(0)} ms`);
    expect(loaded).toBeLessThan(LOAD);
    expect(size).toBeLessThan(16 * 2 ** 20);
  });

  it('every view, filter and search is drawn quickly', async () => {
    const addresses = [
      '#/articles',
      '#/events',
      '#/amounts',
      '#/amounts?chart=years',
      '#/organizations',
      '#/documents',
      '#/leftover',
      '#/data',
      '#/search?q=浙江 亿元',
      '#/events?section=finance',
      '#/amounts?type=meeting_held',
      '#/events?from=2010-01-01&to=2012-12-31',
      '#/articles?organization=o-中国人民银行',
      '#/organization/o-中国人民银行',
      '#/overview',
    ];
    const times: string[] = [];
    for (const address of addresses) {
      const time = await timeTo(address);
      times.push(`${address} ${time.toFixed(0)} ms`);
      expect(time, address).toBeLessThan(VIEW);
    }
    console.log(times.join('\n'));
  });

  it('leaves no issue out', async () => {
    await opened.go('#/overview');
    expect(await opened.page.locator('[data-omitted]').count()).toBe(0);
    expect(await opened.page.locator('.figures').textContent()).toContain('200');
  });

  it('draws no more than is looked at', async () => {
    for (const view of ['articles', 'events', 'amounts', 'organizations', 'documents', 'leftover']) {
      await opened.go(`#/${view}`);
      const elements = await opened.page.evaluate(() => document.querySelectorAll('*').length);
      expect(elements, view).toBeLessThan(4000);
    }
  });

  it('counts many events by time; a bar leads to its period', async () => {
    await opened.go('#/events');
    const bars = opened.page.locator('.chart svg a');
    const before = await bars.count();
    expect(before).toBeGreaterThan(10);
    expect(before).toBeLessThan(120);
    await bars.nth(Math.floor(before / 2)).focus();
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => opened.page.url()).toMatch(/from=\d{4}-\d\d-\d\d&to=/);
  });

  it('a list goes on where it stopped', async () => {
    await opened.go('#/articles');
    await opened.page.click('.paging button');
    await expect.poll(() => opened.page.locator('.articles > li').count()).toBe(100);
  });

  it('made no error', () => expect(opened.complaints).toEqual([]));
});
