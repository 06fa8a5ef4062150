import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Opened, open, PAGES, settled } from './pages.js';

const read = (path: string) => readFileSync(resolve(PAGES.one, '..', path), 'utf8');
const table = (name: string) =>
  JSON.parse(read(`json/${name}.json`)) as readonly Readonly<Record<string, unknown>>[];

let browser: Browser;
let opened: Opened;
const text = (selector: string) => opened.page.locator(selector).first().textContent();
const count = (selector: string) => opened.page.locator(selector).count();
beforeAll(async () => {
  browser = await launch();
  opened = await open(browser, 'one');
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

describe('filters', () => {
  it('by section, and every view follows', async () => {
    await opened.go('#/articles');
    await opened.page.selectOption('.filter select >> nth=1', 'finance');
    await settled(opened.page);
    const finance = table('articles').filter(({ section }) => section === 'finance');
    expect(await text('.view-heading .count')).toContain(String(finance.length));
    expect(await count('.articles > li')).toBe(finance.length);
    await opened.page.click('nav.views a:has-text("事件")');
    await settled(opened.page);
    const ids = new Set(finance.map(({ article_id }) => article_id));
    const events = table('events').filter(({ article_id }) => ids.has(article_id));
    expect(await text('.view-heading .count')).toContain(String(events.length));
  });

  it('by event type', async () => {
    await opened.go('#/events');
    await opened.page.selectOption('.filter select >> nth=2', 'meeting_held');
    await settled(opened.page);
    const meetings = table('events').filter(({ type }) => type === 'meeting_held');
    expect(await text('.view-heading .count')).toContain(String(meetings.length));
  });

  it('by organization, by any name it has', async () => {
    await opened.go('#/articles');
    await opened.page.fill('.filter-wide input', '央行');
    await opened.page.locator('.filter-wide input').blur();
    await expect.poll(() => decodeURIComponent(opened.page.url())).toContain('o-中国人民银行');
    const naming = new Set(
      table('organization_mentions')
        .filter(({ organization_id }) => organization_id === 'o-中国人民银行')
        .map(({ article_id }) => article_id),
    );
    expect(await count('.articles > li')).toBe(naming.size);
  });

  it('by period, with uncertain dates that touch it', async () => {
    await opened.go('#/events?from=2020-07-01&to=2020-07-31');
    const inJuly = table('events').filter(
      ({ start_date: start, end_date: end }) =>
        start !== null && String(start) <= '2020-07-31' && String(end) >= '2020-07-01',
    );
    expect(inJuly.length).toBeGreaterThan(0);
    expect(await text('.view-heading .count')).toContain(String(inJuly.length));
  });

  it('by issue', async () => {
    await opened.go('#/articles');
    await opened.page.selectOption('.filter select >> nth=0', '2020');
    await settled(opened.page);
    expect(await count('.articles > li')).toBe(table('articles').length);
  });

  it('say so when nothing passes, and are cleared with one button', async () => {
    await opened.go('#/events?type=company_listed&section=science_technology&from=1900-01-01&to=1900-12-31');
    expect(await text('main .empty')).toBe('没有符合筛选条件的内容。');
    await opened.page.click('button.clear');
    await settled(opened.page);
    expect(await count('.event-list > li')).toBeGreaterThan(10);
  });

  it('tell of an organization that is not there', async () => {
    await opened.go('#/articles');
    await opened.page.fill('.filter-wide input', '不存在的机构');
    await opened.page.locator('.filter-wide input').blur();
    expect(await text('.filter-wide [role=status]')).toContain('不存在的机构');
  });
});

describe('search', () => {
  const searchFor = async (query: string) => {
    await opened.page.fill('input[type=search]', query);
    await opened.page.press('input[type=search]', 'Enter');
    await expect.poll(() => text('h1')).toContain(query);
  };

  it('finds text, organizations and documents', async () => {
    await searchFor('金融');
    const articles = table('articles').filter(({ text: body }) => String(body).includes('金融'));
    expect(await text('main')).toContain('机构');
    expect(await count('.mention-list > li')).toBe(Math.min(20, articles.length));
  });

  it('takes full-width letters and small ones', async () => {
    await searchFor('ｉｐｏ');
    expect(await count('.mention-list > li')).toBeGreaterThan(0);
  });

  it('says so when nothing is found', async () => {
    await searchFor('查无此词');
    expect(await text('main .empty')).toContain('查无此词');
  });

  it('leads to the place', async () => {
    await searchFor('熊猫乳品');
    await opened.page.click('.mention-list a');
    await expect.poll(() => text('.reader .is-hit')).toContain('熊猫乳品');
    expect(await opened.page.locator('.reader p .is-hit').first().isVisible()).toBe(true);
  });
});

describe('the chart of amounts', () => {
  it('opens the source sentence of every bar', async () => {
    await opened.go('#/amounts');
    const bars = await opened.page
      .locator('.chart svg a')
      .evaluateAll((links) =>
        links.map(
          (link) => link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href'),
        ),
      );
    const money = table('amounts').filter(({ kind, unit_code }) => kind === 'money' && unit_code === 'CNY');
    expect(bars).toHaveLength(Math.min(20, money.length));
    const amounts = new Map(table('amounts').map((row) => [row.amount_id, row]));
    for (const bar of bars) {
      await opened.go('#/amounts');
      await opened.page
        .locator(`.chart svg a[*|href="${bar}"]`)
        .click({ position: { x: 3, y: 3 }, force: true });
      const id = decodeURIComponent(String(bar).replace('#/article/', ''));
      await expect.poll(() => text('.record-id')).toBe(id);
      expect(await text('.record-text')).toBe(amounts.get(id)?.text);
      expect(await opened.page.locator('.reader a.selected').first().isVisible()).toBe(true);
    }
  });

  it('is sorted by value and read out by its links', async () => {
    await opened.go('#/amounts');
    const labels = await opened.page
      .locator('.chart svg a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(labels[0]).toContain('8,600亿 CNY');
    expect(labels.every((label) => (label ?? '').length > 8)).toBe(true);
  });

  it('changes scale, colour, unit and goes by year', async () => {
    await opened.go('#/amounts');
    await opened.page.click('.segments label:has-text("线性")');
    await settled(opened.page);
    expect(opened.page.url()).toContain('scale=linear');
    expect(await count('.chart svg rect')).toBeGreaterThan(5);
    await opened.page.click('.segments label:has-text("按栏目")');
    await settled(opened.page);
    expect(await text('.chart-legend')).toContain('金融');
    await opened.page.click('.segments label:has-text("按年份")');
    await settled(opened.page);
    expect(await count('.chart svg circle')).toBeGreaterThan(2);
    await opened.page.selectOption('.choices select', 'percent:%');
    await settled(opened.page);
    expect(await text('table tbody')).toContain('%');
  });

  it('is reached and opened by keyboard alone', async () => {
    await opened.go('#/amounts');
    await opened.page.locator('.chart svg a').first().focus();
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => text('.record-text')).toBe('8600亿元');
  });

  it('has a table that sorts', async () => {
    await opened.go('#/amounts');
    const first = () => text('table tbody tr td');
    const largest = await first();
    await opened.page.click('th button:has-text("值")');
    await settled(opened.page);
    expect(await first()).not.toBe(largest);
    expect(await opened.page.locator('th[aria-sort=ascending]').count()).toBe(1);
  });
});

describe('the timeline', () => {
  it('draws dated events and leads from a mark to its sentence', async () => {
    await opened.go('#/events');
    expect(await count('.chart svg a')).toBeGreaterThan(30);
    await opened.page.locator('.chart svg a:has(circle)').last().focus();
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => text('.record-kind')).toBe('事件触发词');
    expect(await count('.reader .in-sentence')).toBeGreaterThan(0);
  });

  it('zooms into a year', async () => {
    await opened.go('#/events');
    await opened.page.click('.chips a:has-text("2020")');
    await settled(opened.page);
    expect(opened.page.url()).toContain('from=2020-01-01');
  });

  it('can show main events only: one an article', async () => {
    await opened.go('#/events');
    await opened.page.check('.choices input[type=checkbox]');
    await settled(opened.page);
    expect(await count('.event-list > li')).toBe(table('articles').length);
  });
});

describe('organizations and documents', () => {
  it('an organization has aliases, every mention, events and partners', async () => {
    const id = 'o-浙江省科学技术厅';
    await opened.go(`#/organization/${id}`);
    const mentions = table('organization_mentions').filter(({ organization_id }) => organization_id === id);
    expect(await count('.mention-list > li')).toBe(mentions.length);
    expect(await text('.facts')).toContain('科技厅');
    await expect.poll(() => count('.partners > li')).toBeGreaterThan(0);
    await opened.page.click('.mention-list a');
    await expect.poll(() => text('.record-value')).toBe('浙江省科学技术厅');
  });

  it('a cell of the matrix leads to what two bodies did together', async () => {
    await opened.go('#/organizations');
    await opened.page.locator('.chart svg a').first().focus();
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => opened.page.url()).toContain('with=');
    expect(await text('h2')).toContain('共同事件');
  });

  it('documents and people have pages with their mentions', async () => {
    await opened.go('#/documents');
    const documents = table('documents');
    expect(await text('.view-heading .count')).toContain(String(documents.length));
    await opened.page.locator('.entity-list a').first().click();
    await expect.poll(() => count('.mention-list > li')).toBeGreaterThan(0);
    await opened.go(`#/person/${encodeURIComponent(String(table('people')[0]?.person_id))}`);
    expect(await text('h1')).toBe(table('people')[0]?.name);
  });
});

describe('what is left over and what can be downloaded', () => {
  it('every block outside the text and every figure in no record is listed', async () => {
    await opened.go('#/leftover');
    const report = JSON.parse(read('report.json')) as { unread_figures: readonly unknown[] };
    const outside = table('blocks').filter(({ kind }) => kind !== 'headline' && kind !== 'paragraph');
    expect(await count('.mention-list > li')).toBe(Math.min(50, report.unread_figures.length));
    expect(await text('table tbody')).toContain(String(outside[0]?.text));
  });

  it('every file has the size and hash that SHA256SUMS and the disk have', async () => {
    await opened.go('#/data');
    await opened.page.click('details summary:has-text("全部文件")');
    const rows = await opened.page
      .locator('details[open] tbody tr')
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent ?? '')));
    const sums = new Map(
      read('SHA256SUMS')
        .trim()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    expect(rows.length).toBe(sums.size - 1);
    for (const [path = '', size, sha256] of rows) {
      expect(sums.get(path), path).toBe(sha256);
      expect(Number(size?.replaceAll(/\D/g, '')), path).toBe(
        readFileSync(resolve(PAGES.one, '..', path)).length,
      );
    }
  });
});

describe('language and theme', () => {
  it('changes language, keeps the view and says so to a screen reader', async () => {
    await opened.go('#/amounts?section=finance');
    await opened.page.click('[data-language]');
    await expect.poll(() => text('h1')).toBe('Amounts');
    expect(opened.page.url()).toContain('section=finance');
    expect(await opened.page.getAttribute('html', 'lang')).toBe('en');
    await opened.page.click('[data-language]');
    await expect.poll(() => text('h1')).toBe('数额');
    expect(await opened.page.getAttribute('html', 'lang')).toBe('zh-CN');
  });

  it('no word of the other language is left in the English interface', async () => {
    for (const view of [
      'overview',
      'articles',
      'events',
      'amounts',
      'organizations',
      'documents',
      'leftover',
      'data',
    ]) {
      await opened.go(`#/${view}?lang=en`);
      const stray = await opened.page.evaluate(() => {
        const chinese = /[\u4e00-\u9fff]/u;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const parent = node.parentElement;
          if (parent === null || !chinese.test(node.textContent ?? '')) continue;
          if (
            parent.closest(
              '[lang="zh-CN"]:not(html), script, noscript, svg, option, .codebook, [data-language]',
            ) === null
          )
            found.push((node.textContent ?? '').slice(0, 40));
        }
        return found;
      });
      // The title of the dataset holds its Chinese name.
      expect(
        stray.filter((words) => !words.includes('浙闻')),
        view,
      ).toEqual([]);
    }
  });

  it('goes from the theme of the system to light and dark', async () => {
    const paper = () => opened.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await opened.page.click('[data-theme-button]');
    await opened.page.click('[data-theme-button]');
    expect(await paper()).not.toBe(light);
    await opened.page.click('[data-theme-button]');
    expect(await paper()).toBe(light);
  });
});

it('no view made an error or asked anything of a network', () => expect(opened.complaints).toEqual([]));
