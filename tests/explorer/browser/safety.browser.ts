import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Opened, open, PAGES, settled } from './pages.js';

let browser: Browser;
let opened: Opened;
beforeAll(async () => {
  browser = await launch();
  opened = await open(browser, 'hostile');
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

describe('HTML in the text', () => {
  it('is text in every view and never runs', async () => {
    const views = [
      'overview',
      'articles',
      'events',
      'amounts',
      'organizations',
      'documents',
      'leftover',
      'data',
      'article/h-01',
    ];
    for (const view of views) {
      await opened.go(`#/${view}`);
      const state = await opened.page.evaluate(() => ({
        harmed: 'harmed' in window,
        images: document.querySelectorAll('img, iframe, object, main b, main script, svg[onload]').length,
        links: document.querySelectorAll('a[href^="javascript:"]').length,
      }));
      expect(state, view).toEqual({ harmed: false, images: 0, links: 0 });
    }
    await opened.go('#/article/h-01');
    expect(await opened.page.locator('.reader').textContent()).toContain(
      '<img src=x onerror="window.harmed=1">',
    );
  });

  it('is not in the source of the page', () => {
    const source = readFileSync(PAGES.hostile, 'utf8');
    expect(source).not.toContain('window.harmed');
    expect(source.match(/<script/g)).toHaveLength(3);
  });

  it('does not run from the address either', async () => {
    for (const hash of [
      '#/search?q=<img src=x onerror=window.harmed=1>',
      '#/organization/<svg onload=window.harmed=1>',
      '#/article/<script>window.harmed=1</script>/x',
      '#/amounts?unit="><img src=x onerror=window.harmed=1>&organization=<b>',
      '#javascript:window.harmed=1',
    ]) {
      await opened.go(hash);
      await settled(opened.page);
      expect(await opened.page.evaluate(() => 'harmed' in window)).toBe(false);
      expect(await opened.page.locator('main img').count()).toBe(0);
    }
  });
});

describe('the policy of the page', () => {
  it('runs no script but its own and fetches nothing', async () => {
    const result = await opened.page.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.harmed = 1';
      document.body.append(script);
      const image = new Image();
      image.src = 'https://example.invalid/x.png';
      await fetch('https://example.invalid/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { blocked: blocked.sort(), harmed: 'harmed' in window };
    });
    expect(result.harmed).toBe(false);
    expect(result.blocked).toEqual(['connect-src', 'img-src', 'script-src-elem']);
  });

  it('code points beyond the basic plane are cut where the dataset says', async () => {
    await opened.go('#/article/h-01');
    const texts = ['dates', 'amounts', 'events'].flatMap((name) => {
      const json = readFileSync(resolve(PAGES.hostile, '..', 'json', `${name}.json`), 'utf8');
      return (JSON.parse(json) as Readonly<Record<string, string>>[]).map(
        ({ text, trigger }) => text ?? trigger,
      );
    });
    expect(texts).toContain('3亿元');
    const marks = await opened.page.locator('.reader [data-mark]').allTextContents();
    expect(marks).toEqual(expect.arrayContaining(texts));
  });
});
