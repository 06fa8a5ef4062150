import type { Cues } from './line-cues.js';

/** 居民消费价格指数 103.0; 发电量亿千瓦时391.6 21.6: words, then figures to the end of the line. */
const ROW = /^[\p{Script=Han}A-Za-z（）()、·\s]{1,30}(?:[-+↑↓]?\d[\d.,]{0,15}%?\s{0,4}){1,12}$/u;
/** （上年=100）, （单位：亿元）: what stands under the caption of a table. */
const REMARK = /^[（(][^。；]{2,20}[）)]$/u;

const CAPTION = /^(?:[附续图]?表[\s\d一二三四五六七八九十：:]|[（(]?单位[：:])/u;

/**
 * Whether each line belongs to a table: by its own look, or because it carries on one that has begun above, as rows of
 * two cells do, which alone would be nothing.
 */
export function tablesOf(cues: readonly Cues[]): readonly boolean[] {
  const tabular: boolean[] = [];
  for (const [i, cue] of cues.entries()) {
    const goesOn = (tabular[i - 1] ?? false) && cue.ends === 'nothing';
    const captioned = CAPTION.test(cues[i - 1]?.text ?? '');
    tabular.push(
      cue.tabular || (goesOn && (ROW.test(cue.text) || isHeadOfTable(cue, cues[i + 1], captioned))),
    );
  }
  return tabular;
}

/** The head of the columns (指标　指数) or a remark, with a row behind it; behind a caption its cells need no gaps. */
function isHeadOfTable({ text, line }: Cues, next: Cues | undefined, captioned: boolean): boolean {
  if (next === undefined || /[，。；]/u.test(text)) return false;
  return (
    (line.cells > 1 || captioned || REMARK.test(text)) &&
    (next.tabular || next.line.cells > 1 || ROW.test(next.text))
  );
}
