import type { Section } from '../../schemas/vocabularies.js';
import headings from './section-headings.json' with { type: 'json' };

const SECTION_OF: ReadonlyMap<string, Section> = new Map(
  (['science_technology', 'finance', 'other'] as const).flatMap((section) =>
    headings[section].map((name) => [name, section] as const),
  ),
);
const TRIM_BEFORE =
  /^[\s■◆◎●▲★▌▍【[（(〖《“|｜·—-]*(?:年度|本期|今日|本周|本月|一周)?(?:十大|[一二三四五六七八九十]{1,2}[、.]|\d{1,2}[、.])?/u;
const TRIM_AFTER =
  /(?:新闻|要闻|动态|资讯|之窗|速递|专版|专刊|周刊|专题|快讯|简讯|短讯|短波|速览|一览|撷英|观察|视窗|前沿|连线|现场|传真|广角|博览|早知道|播报|版|篇|类|领域|板块|部分|纵横|天地|聚焦)?[\s■◆】\]）)〗》”|｜·—-]*$/u;

/** 2012年山东十大科技新闻: the title of a list of news. */
const LIST_TITLE =
  /^(?:(?:19|20)\d{2}年?度?)?\p{Script=Han}{0,6}十大(\p{Script=Han}{2,4})(?:新闻|事件|进展|成果|成就)(?:评选|揭晓)?$/u;

/** 海外财经, 本埠社会: where the news of a section are from. */
const WHERE = /^(?:海外|环球|全球|国际|国内|本埠|本地|本市|本省)/u;

/** The section that a line names, if the line is a section heading (科技; 【财经新闻】; 十大金融新闻), else null. */
export function sectionOfHeading(text: string): Section | null {
  const list = LIST_TITLE.exec(text)?.[1];
  if (list !== undefined && SECTION_OF.has(list)) return SECTION_OF.get(list) ?? null;
  if (text.length > 14) return null;
  const whole = text.replace(/[\s■◆◎●▲★▌▍【】[\]（）()〖〗《》“”|｜·—-]/gu, '');
  const core = text.replace(TRIM_BEFORE, '').replace(TRIM_AFTER, '');
  return (
    SECTION_OF.get(whole) ??
    SECTION_OF.get(core) ??
    SECTION_OF.get(core.replace(WHERE, '')) ??
    jointHeading(core)
  );
}

/** 科技·金融, 科技与财经: the first name decides. */
function jointHeading(core: string): Section | null {
  const [first, second, ...more] = core.split(/[·、与和]/u);
  if (first === undefined || second === undefined || more.length > 0) return null;
  return SECTION_OF.has(second) ? (SECTION_OF.get(first) ?? null) : null;
}
