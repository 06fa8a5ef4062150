import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoOverflow, type Look, launch, open, settled } from './pages.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const VIEWS = [
  '#/overview',
  '#/articles',
  '#/article/2020-16',
  '#/article/2020-16/a372',
  '#/article/2020-01/e325',
  '#/events',
  '#/amounts',
  '#/amounts?chart=years',
  '#/organizations',
  '#/organization/o-中国人民银行杭州中心支行',
  '#/documents',
  '#/leftover',
  '#/data',
  '#/search?q=浙江',
  '#/events?type=appointment&section=other',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const LOOKS: readonly (readonly [string, Look])[] = [
  ['light, Chinese, desktop', {}],
  ['dark, English, desktop', { theme: 'dark', language: 'en' }],
  ['light, English, phone', { width: 390, height: 844, language: 'en', touch: true }],
];

describe.each(LOOKS)('axe-core finds nothing wrong: %s', (_, look) => {
  it.each(VIEWS)('%s', async (view) => {
    const { page, close } = await open(browser, 'one', view, look);
    await settled(page);
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run: (
            options: unknown,
          ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary.slice(0, 300)}`,
      );
    });
    await close();
    expect(found).toEqual([]);
  });
});

describe.each([
  ['320 px', { width: 320, height: 640 }],
  ['390 px', { width: 390, height: 844 }],
  ['desktop at 200 %', { width: 720, height: 450, scale: 2 }],
  ['tablet', { width: 820, height: 1180 }],
] as const)('nothing overflows at %s', (_, look) => {
  it.each(['zh', 'en'] as const)('%s', async (language) => {
    const { page, go, close, complaints } = await open(browser, 'one', '', { ...look, language });
    for (const view of VIEWS) {
      await go(view);
      await expectNoOverflow(page, view);
    }
    await close();
    expect(complaints).toEqual([]);
  });
});

it('long words of another script break on a narrow screen', async () => {
  const { page, close } = await open(browser, 'hostile', '', { width: 320, height: 640 });
  for (const view of ['#/overview', '#/articles', '#/article/h-01']) {
    await page.evaluate((address) => {
      window.location.hash = address;
    }, view);
    await page.waitForSelector('main :is(h1, .empty)');
    await expectNoOverflow(page, view);
  }
  await close();
});

describe('by keyboard alone', () => {
  it('the skip button leads to the content', async () => {
    const { page, close } = await open(browser, 'one');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await close();
  });

  it('J and K go from mark to mark, Enter opens, Escape closes and gives the focus back', async () => {
    const { page, close } = await open(browser, 'one', '#/article/2020-16');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? '');
    await page.locator('.reader [tabindex="0"]').focus();
    const first = await focused();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowRight');
    const third = await focused();
    expect(third).not.toBe(first);
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await page.keyboard.press('j');
    const opened = await focused();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.record-id').textContent()).toBe(opened);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('aside.record').count()).toBe(0);
    await expect.poll(focused).toBe(opened);
    await close();
  });

  it('only one mark of the text is in the tab order', async () => {
    const { page, close } = await open(browser, 'one', '#/article/2020-16');
    expect(await page.locator('.reader a[tabindex="0"]').count()).toBe(1);
    await close();
  });

  it('every place that takes the focus shows it', async () => {
    const { page, close } = await open(browser, 'one', '#/amounts');
    const hidden: string[] = [];
    for (let i = 0; i < 45; i++) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | SVGElement | null;
        if (element === null || element === document.body) return null;
        const target = element.closest('.segments label') ?? element.querySelector('rect, circle') ?? element;
        const style = getComputedStyle(target);
        const shown =
          (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 1) ||
          parseFloat(style.strokeWidth) >= 3;
        return shown ? null : element.outerHTML.slice(0, 120);
      });
      if (state !== null) hidden.push(state);
    }
    await close();
    expect(hidden).toEqual([]);
  });
});

it('on a phone a tap opens the record over the text, which stays visible', async () => {
  const { page, close } = await open(browser, 'one', '#/article/2020-16', {
    width: 390,
    height: 844,
    touch: true,
  });
  const mark = page.locator('.reader a.m-amount').last();
  await mark.scrollIntoViewIfNeeded();
  await mark.tap();
  await expect.poll(() => page.locator('aside.record').count()).toBe(1);
  await settled(page);
  const [panel, selected] = await Promise.all([
    page.locator('aside.record').boundingBox(),
    page.locator('.reader a.selected').first().boundingBox(),
  ]);
  expect(panel?.width).toBe(390);
  expect((selected?.y ?? 999) + (selected?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
  await page.tap('[data-close]');
  await expect.poll(() => page.locator('aside.record').count()).toBe(0);
  await close();
});
