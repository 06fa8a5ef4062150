import { readdirSync, readFileSync } from 'node:fs';
import { PROVINCES } from '../../schemas/sidecar.js';
import { readEvenArticles } from '../support/articles.js';
import { orderedLayouts } from '../support/layouts.js';
import { readPage } from '../support/structure.js';
import { type Article, type Chance, chance, drawIssue, typeset } from '../support/typeset.js';

/** A raw issue and its sidecar. */
export interface GeneratedIssue {
  readonly issueId: string;
  readonly text: string;
  readonly sidecar: string;
}

/** Bytes of an issue like that of the raw folder. */
const ISSUE_BYTES = 22_500;

/**
 * Issues of any number for measuring: articles of the test pages and of the raw folder, each with other numbers, places
 * and companies, set in the layouts of the tests. The same number gives the same issue.
 */
export class IssueGenerator {
  private readonly pool: readonly Article[] = [...readEvenArticles(), ...pageArticles()];

  /** A share of the pool that is sure to be too large for one issue. */
  private readonly firstShare = Math.min(
    1,
    (1.6 * ISSUE_BYTES) / Buffer.byteLength(JSON.stringify(this.pool)),
  );

  issue(number: number): GeneratedIssue {
    const dice = chance(number, 'generated');
    const day = new Date(Date.UTC(1998, 0, 1 + number)).toISOString().slice(0, 10);
    const drawn = drawIssue(this.pool, this.pool.length, number);
    const sections = drawn.sections.map(({ articles }) => ({
      articles: articles.map((article) => vary(article, dice)),
    }));
    const layout = dice.pick(orderedLayouts);
    for (let share = this.firstShare; ; share *= 0.92) {
      const kept = sections.map(({ articles }) => ({
        articles: articles.slice(0, Math.max(1, Math.round(articles.length * share))),
      }));
      const text = typeset({ ...drawn, sections: kept }, layout, number);
      if (Buffer.byteLength(text) > ISSUE_BYTES * 1.08 && share > 0.02) continue;
      const region = dice.pick(Object.keys(PROVINCES));
      const sidecar = { publication: '云川日报', referenceDate: day, region };
      return { issueId: day, text, sidecar: `${JSON.stringify(sidecar)}\n` };
    }
  }
}

/** The articles of the raw folder and of the gold pages. */
function pageArticles(): readonly Article[] {
  return ['../../raw/', '../gold/'].flatMap((folder) => {
    const url = new URL(folder, import.meta.url);
    return readdirSync(url)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) => readPage(readFileSync(new URL(name, url))).articles)
      .map(({ headline, paragraphs, section }) => ({
        headline: headline.text,
        paragraphs: paragraphs.map(({ text }) => text),
        section,
      }));
  });
}

const CITIES =
  '杭州宁波温州嘉兴绍兴金华台州苏州无锡南通合肥芜湖福州厦门南昌赣州济南青岛烟台郑州洛阳武汉宜昌长沙株洲广州深圳珠海佛山南宁柳州成都绵阳贵阳遵义昆明大理西安兰州银川沈阳大连长春哈尔滨'
    .replace('哈尔滨', '')
    .match(/../g) as readonly string[];
const NAMES = '华鑫天成瑞丰恒通金科远达宏图明德安泰嘉禾中创海川东升新力云帆启航博雅正信同源百年' as const;
const TRADES = ['科技', '生物医药', '新能源', '装备制造', '电子', '纺织', '食品', '建材', '物流', '环保'];
const SHORT_PROVINCES = Object.values(PROVINCES);
const PROVINCE = new RegExp(SHORT_PROVINCES.join('|'), 'gu');

function vary({ headline, paragraphs, ...article }: Article, dice: Chance): Article {
  const province = dice.pick(SHORT_PROVINCES);
  const other = (text: string) => changeNumbers(text.replace(PROVINCE, province), dice);
  const told = paragraphs.map(other);
  if (dice.happens(0.5)) told.push(companyNews(dice));
  const lines = typeof headline === 'string' ? other(headline) : headline.map(other);
  return { ...article, headline: lines, paragraphs: told };
}

/** Other digits in numbers that are no part of a date. */
function changeNumbers(text: string, dice: Chance): string {
  return text.replace(/\d+(?![\d年月日号时:：])/gu, (digits) => {
    const rest = Array.from(digits.slice(1), () => dice.below(10)).join('');
    return `${1 + dice.below(9)}${rest}`;
  });
}

function companyNews(dice: Chance): string {
  const name = () => {
    const at = dice.below(NAMES.length / 2) * 2;
    return NAMES.slice(at, at + 2);
  };
  const company = `${dice.pick(CITIES)}${name()}${name()}${dice.pick(TRADES)}有限公司`;
  const month = 1 + dice.below(12);
  const amount = `${1 + dice.below(90)}.${dice.below(10)}亿元`;
  return `${month}月${1 + dice.below(28)}日，${company}与${dice.pick(CITIES)}市人民政府签署协议，计划投资${amount}，新增就业岗位${100 + dice.below(900)}个。`;
}
