import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Opened, open, PAGES, settled } from './pages.js';

interface Row {
  readonly [column: string]: unknown;
  readonly article_id: string;
  readonly text: string;
}

const table = (name: string) =>
  JSON.parse(readFileSync(resolve(PAGES.one, '..', 'json', `${name}.json`), 'utf8')) as readonly Row[];

let browser: Browser;
let opened: Opened;
beforeAll(async () => {
  browser = await launch();
  opened = await open(browser, 'one');
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

describe('the reader', () => {
  it('has the text of every article, letter by letter, with every record marked in it', async () => {
    for (const article of table('articles')) {
      await opened.go(`#/article/${article.article_id}`);
      const { text, marks } = await opened.page.evaluate(() => ({
        text: [...document.querySelectorAll('.reader > h1, .reader > p')]
          .map((line) => line.textContent)
          .join('\n'),
        marks: [...document.querySelectorAll('.reader [data-mark]')].map((mark) =>
          mark.getAttribute('data-id'),
        ),
      }));
      expect(text).toBe(article.text);
      const ids = [
        'dates',
        'amounts',
        'organization_mentions',
        'person_mentions',
        'document_mentions',
        'events',
      ].flatMap((name) =>
        table(name)
          .filter(({ article_id }) => article_id === article.article_id)
          .map((row) => String(Object.values(row)[0])),
      );
      // Of records at one place, one is marked; the panel names the others.
      expect(ids).toEqual(expect.arrayContaining(marks));
      expect(marks.length).toBeGreaterThan(ids.length * 0.8);
    }
  });

  it('shows a record on a click: value, bounds, rule, raw bytes, every column', async () => {
    const [amount] = table('amounts').filter(({ kind }) => kind === 'money');
    await opened.go(`#/article/${amount?.article_id}`);
    await opened.page.click(`[data-id="${amount?.amount_id}"]`);
    const panel = opened.page.locator('aside.record');
    await expect.poll(() => panel.locator('.record-text').textContent()).toBe(amount?.text);
    expect(await panel.locator('.record-value').textContent()).toContain(
      Number(amount?.value).toLocaleString('en-US'),
    );
    expect(await panel.locator('code', { hasText: String(amount?.rule) }).count()).toBeGreaterThan(0);
    const raw = readFileSync(resolve(PAGES.one, '../../one-raw/2020.txt'));
    const bytes = raw.subarray(Number(amount?.raw_start), Number(amount?.raw_end));
    expect(await panel.locator('.hex code').textContent()).toBe(
      bytes.toString('hex').replace(/..(?=.)/g, '$& '),
    );
    await panel.locator('details.columns summary').click();
    const columns = await panel.locator('details.columns dt').allTextContents();
    expect(columns).toEqual(Object.keys(amount ?? {}));
    const values = await panel.locator('details.columns .column-value').allTextContents();
    expect(values).toEqual(
      Object.values(amount ?? {}).map((value) => (value === null ? 'null' : String(value))),
    );
  });

  it('opens every record of every kind at its own address', async () => {
    for (const name of ['dates', 'organization_mentions', 'person_mentions', 'document_mentions', 'events']) {
      const row = table(name)[1];
      const id = String(Object.values(row ?? {})[0]);
      await opened.go(`#/article/${id}`);
      await expect
        .poll(() => opened.page.locator('.record-text').textContent())
        .toBe(row?.text ?? row?.trigger);
    }
  });

  it('goes from an amount to its period and its event', async () => {
    const amount = table('amounts').find(({ date_id, event_id }) => date_id !== null && event_id !== null);
    await opened.go(`#/article/${amount?.amount_id}`);
    await opened.page.locator('aside.record .facts a', { hasText: /\d{4}/ }).first().click();
    await expect.poll(() => opened.page.url()).toContain(encodeURI(String(amount?.date_id)));
    await opened.page.goBack();
    await expect.poll(() => opened.page.locator('.record-id').textContent()).toBe(amount?.amount_id);
  });

  it('copies a citation that names issue, article, sentence, record and version', async () => {
    const [date] = table('dates');
    await opened.go(`#/article/${date?.date_id}`);
    await opened.page.locator('aside.record button', { hasText: '复制引文' }).click();
    const citation = await opened.page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain(String(date?.date_id));
    expect(citation).toContain('2020.txt');
    expect(citation).toContain(String(date?.text));
    expect(citation).toMatch(/Zhewen 浙闻 \d+\.\d+\.\d+ \([0-9a-f]{12}\)/);
    await opened.page.locator('aside.record button', { hasText: '复制链接' }).click();
    const link = await opened.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`file://${PAGES.one}#/article/${date?.date_id}`);
  });

  it('hides a kind of mark and shows it again', async () => {
    await opened.go('#/article/2020-16');
    const box = opened.page.locator('.legend label', { hasText: '数额' }).locator('input');
    const amounts = opened.page.locator('.reader a.m-amount');
    const before = await amounts.count();
    expect(before).toBeGreaterThan(5);
    await box.uncheck();
    expect(await amounts.count()).toBe(0);
    await box.check();
    expect(await amounts.count()).toBe(before);
  });

  it('says so where a record does not exist', async () => {
    await opened.go('#/article/2020-16/x999');
    expect(await opened.page.locator('aside.record').textContent()).toContain('2020-16/x999');
    await opened.go('#/article/nothing');
    await settled(opened.page);
    expect(await opened.page.locator('main').textContent()).toContain('nothing');
  });

  it('made no error and asked nothing of a network', () => expect(opened.complaints).toEqual([]));
});
