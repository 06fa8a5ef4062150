import { EdgePattern } from '../../text/edge-pattern.js';
import type { Span } from '../../text/mapped-text.js';

const AGE = EdgePattern.of(/^[\d０-９]{1,3}岁/u);
/** 比上年末增长, 较2019年初, 继9月降息后, 由2013年的50.2%: what is compared with. */
const COMPARED = EdgePattern.of(
  /(?:比|较|继|不及|高于|低于|多于|少于|相当于|不如|[同与]比)(?:去年的|上年的)?$/u,
);
/** 由2013年的50.2%升至, 去年的3.1%提高到: a figure of its own time. */
const FIGURE_OF = EdgePattern.of(
  /^的?(?:约|近|超|逾)?[\d０-９一二三四五六七八九十百千万亿两]+[\d.．，,]*(?:[%％万亿]|个百分点|元|家|户|亩|吨)/u,
);
/** 今年第二次, 年内第三轮: a count of times. */
const COUNTED = EdgePattern.of(/^(?:以来)?(?:的)?第[\d一二三四五六七八九十百]{1,4}[次轮度笔批个家只台例列]/u);
/** 创3月5日以来最大涨幅, 为2020年12月以来最低. */
const RECORD_SINCE = EdgePattern.of(/^(?:以来)(?:的)?(?:单[日月季年]|历史|同期|最|新|首次|首度|第|次)/u);
const AFTER = '后'.charCodeAt(0);

/** Whether a date belongs to a comparison, a count or a record rather than to what happens. */
export function isCompared(text: string, { start, end }: Span): boolean {
  const before = Math.max(0, start - 6);
  const behind = Math.min(text.length, end + 16);
  if (AGE.opens(text, end, behind)) return true;
  // 停飞三年后复航: a length since a happening, no day of this one.
  const isSince = end > start && text.charCodeAt(end - 1) === AFTER;
  if (isSince && /[\u3400-\u9fff]/u.test(text.slice(Math.max(before, start - 1), start))) return true;
  if (COMPARED.closes(text, before, start)) return true;
  if (COUNTED.opens(text, end, behind) || RECORD_SINCE.opens(text, end, behind)) return true;
  return (
    FIGURE_OF.opens(text, end, behind) && /(?:由|从|自|比|占比)[^，]{0,3}$/u.test(text.slice(before, start))
  );
}
