import type { OrganizationMention } from '../../extract/mentions.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Span } from '../../text/mapped-text.js';

/** A short name that the text itself gives to a body. */
export interface IntroducedName extends Span {
  readonly alias: string;
  /** Canonical name of the body. */
  readonly name: string;
}

const WORDS =
  '(?:以下|下文|下|文中|后文|本文)?(?:均|统|合)?(?:简称|称之?为?|称)(?:为|作|是)?|即|又称|也称|亦称|俗称|英文简称|简称';
const QUOTED = '[“"‘「]([^“”"‘’「」（）()，。；]{2,20})[”"’」]';
const BARE = '([^“”"‘’「」（）()，。；、：:]{2,14})';
/** （以下简称“绿色金融机制”）, (下称云南合信), （简称甲或“乙”） right behind a name. */
const BRACKET = new RegExp(
  `[（(](?:${WORDS})[:：]?(?:${QUOTED}|${BARE})(?:[，,或和、][^（）()]{0,30})?[）)]`,
  'uy',
);
/** ，简称“中登公司”: without brackets. */
const PLAIN = new RegExp(`[，,](?:以下|下)?(?:简称|称为|称)(?:${QUOTED})`, 'uy');
/** （启棠生物-B，02671.HK）, （启棠生物，688111）: the short name under which the shares are traded. */
const TRADED =
  /[（(](?:[A-Z]股)?(?:简称|证券简称|股票简称)?[:：]?([\u3400-\u9fffA-Za-z*]{2,8})(?:-[A-Z]{1,2})?[，,、/ ](?:股票代码|证券代码|代码)?[:：]?[0-9]{4,6}(?:\.[A-Z]{2})?[）)]/uy;
/** （*ST鸿睿）: nothing but the name under special treatment. */
const WARNED = /[（(](\*?ST[\u3400-\u9fff]{2,3})[）)]/uy;
/** （CNNIC）: nothing but another name, in Latin letters. */
const LATIN = /[（(](?:英文(?:简称|缩写)[:：]?)?([A-Z][A-Za-z]{1,11})[）)]/uy;

/** With these the patterns begin. */
const BRACKETS = new CharacterSet('（(');
const COMMAS = new CharacterSet('，,');

/** Short names introduced behind the mentions of a text, in text order. */
export function introducedNames(
  text: string,
  mentions: readonly OrganizationMention[],
): readonly IntroducedName[] {
  const found: IntroducedName[] = [];
  for (const { end, name } of mentions) {
    const hit = BRACKETS.isAt(text, end)
      ? (match(BRACKET, text, end) ??
        match(TRADED, text, end) ??
        match(WARNED, text, end) ??
        match(LATIN, text, end))
      : COMMAS.isAt(text, end)
        ? match(PLAIN, text, end)
        : null;
    if (hit === null) continue;
    const { alias, start } = hit;
    if (/^(?:国家|中国|公司|本公司|该公司|发行人|标的公司|甲方|乙方)$/u.test(alias)) continue;
    found.push({ start, end: start + alias.length, alias, name });
  }
  return found;
}

function match(pattern: RegExp, text: string, at: number): { alias: string; start: number } | null {
  pattern.lastIndex = at;
  const hit = pattern.exec(text);
  const alias = hit?.[1] ?? hit?.[2];
  if (hit === null || alias === undefined) return null;
  return { alias, start: at + hit[0].lastIndexOf(alias) };
}
