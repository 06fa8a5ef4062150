import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/extract/index.js';
import { resolve } from '../../../pipeline/resolve/index.js';
import cases from './main-events.json' with { type: 'json' };
import more from './main-events-more.json' with { type: 'json' };

function eventsOf(headline: string, body: string, referenceDate = '2020-12-31') {
  const passage = { id: 'test', text: `${headline}\n${body}`, headlineEnd: headline.length };
  const { findings } = resolve([extract(passage)], { referenceDate, region: null });
  const found = findings[0];
  if (found === undefined) throw new Error('one passage went in and none came out');
  return { ...found, main: found.events.filter(({ isMain }) => isMain) };
}

// Short articles in the manner of the press, 2001 to 2024; `types` are those a careful reader may choose.
describe('the main event', () => {
  interface Article {
    readonly headline: string;
    readonly body: string;
    readonly reference: string;
    readonly types: readonly string[];
    readonly date: string | null | readonly (string | null)[];
    readonly organizations?: readonly string[];
  }
  const articles: readonly Article[] = [...cases, ...more];
  it.each(articles.map((one) => [one.headline, one] as const))('%s', (headline, one) => {
    const { main, dates } = eventsOf(headline, one.body, one.reference);
    expect(main).toHaveLength(1);
    const [event] = main;
    expect(one.types).toContain(event?.type);
    const date = event?.date == null ? null : (dates[event.date]?.startDate ?? null);
    expect([one.date].flat()).toContain(date);
    const bodies = event?.participants.map(({ organization }) => organization);
    for (const name of one.organizations ?? []) expect(bodies).toContain(name);
  });

  it('is of type other on the predicate of a headline without any trigger', () => {
    const { main } = eventsOf('浙江加快建设创新强省', '山好水好，风景宜人。');
    expect(main).toMatchObject([
      { type: 'other', text: '建设', rule: 'event.headline-only.place-inferred.main', date: null },
    ]);
  });

  it('is the whole headline where nothing in it looks like a verb', () => {
    const { main } = eventsOf('濠江夜色', '山好水好，风景宜人。');
    expect(main).toMatchObject([{ type: 'other', text: '濠江夜色', start: 0, end: 4 }]);
  });

  it('is there for a headline without body', () => {
    expect(eventsOf('台风登陆', '').main).toHaveLength(1);
  });

  it('is none for a text without headline', () => {
    const text = '6月17日，会议在杭州召开。';
    const { findings } = resolve([extract({ id: 'test', text, headlineEnd: 0 })], {
      referenceDate: '2020-12-31',
      region: null,
    });
    expect(findings[0]?.events.filter(({ isMain }) => isMain)).toEqual([]);
  });

  it('takes the host of the next sentence in', () => {
    const { main } = eventsOf(
      '先进光源项目开工',
      '6月20日，先进光源项目在合肥开工。项目由中国科学技术大学承建。',
    );
    expect(main[0]?.participants).toMatchObject([{ role: 'host', organization: '中国科学技术大学' }]);
  });

  it('is dated by the announcement, not by the day from which it holds', () => {
    const { main, dates } = eventsOf(
      '央行下调再贷款利率',
      '中国人民银行3日宣布，自7月5日起下调再贷款利率。',
      '2020-07-31',
    );
    expect(main[0]?.text).toBe('宣布');
    expect(main[0]?.type).toBe('policy_adopted');
    expect(dates[main[0]?.date ?? -1]?.startDate).toBe('2020-07-03');
  });
});
