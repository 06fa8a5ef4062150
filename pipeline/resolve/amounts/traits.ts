import { KIND } from '../../extract/organizations/word-kinds.js';
import { Trie } from '../../text/trie.js';
import {
  ATTRIBUTES,
  EVENTS,
  GROWTH,
  HEADS,
  LINKS,
  MEASURES,
  NOUNS,
  OWN_WORDS,
  STOPS,
  TRANSITIVE,
  VERB_ITEMS,
  VERBALS,
} from './words.js';

/** What the lexicon and the little grammar of amounts say of a word, one bit each: one look-up tells them all. */
export const TRAIT = {
  link: 1 << 0,
  verbItem: 1 << 1,
  growth: 1 << 2,
  transitive: 1 << 3,
  noun: 1 << 4,
  measure: 1 << 5,
  attribute: 1 << 6,
  event: 1 << 7,
  stop: 1 << 8,
  verbal: 1 << 9,
  head: 1 << 10,
  /** Known here, and put together where the vocabulary leaves its characters single. */
  own: 1 << 11,
  /** Known here as a noun, whatever the vocabulary of names says. */
  ownNoun: 1 << 12,
  /** 比, 占: what follows is compared with. */
  comparison: 1 << 13,
  /** 比, 较 */
  than: 1 << 14,
  /** 高出, 低于 */
  above: 1 << 15,
  /** 仅为, 相当于: what follows is the whole. */
  share: 1 << 16,
  /** 首批, 首条 */
  first: 1 << 17,
  /** 全省, 我国 */
  wide: 1 << 18,
  /** Single characters that a dictionary does not stop at, but a noun phrase does. */
  stopCharacter: 1 << 19,
  /** Counters that also end nouns: 痛点, 湿地. */
  endOfNoun: 1 << 20,
  /** Characters that make a noun of a verb: 拥有量, 收购价. */
  suffix: 1 << 21,
  /** 一级文物, 三等奖: a grade, not a number. */
  grade: 1 << 22,
  /** 座 of 这座水电站 */
  counter: 1 << 23,
  /** 这, 该, 一 in front of a counter */
  pointer: 1 << 24,
  /** 同比, 年均 */
  rate: 1 << 25,
  // From here on by the kind of the word.
  nominalKind: 1 << 26,
  /** Verbs and function words. */
  verbalKind: 1 << 27,
  /** Punctuation, spaces and digits. */
  mark: 1 << 28,
  /** Places and bodies. */
  where: 1 << 29,
  /** Kinds that a verb's own modifiers are not of. */
  far: 1 << 30,
} as const;

const NAMES = KIND.body | KIND.local | KIND.head | KIND.place | KIND.world | KIND.level | KIND.brand;
const NOUNS_OF_NAMES = KIND.noun | KIND.nominal | KIND.attribute | KIND.role | KIND.latin | KIND.char;
const KINDS: readonly (readonly [number, number])[] = [
  [TRAIT.nominalKind, NAMES | NOUNS_OF_NAMES],
  [TRAIT.verbalKind, KIND.stop | KIND.verb],
  [TRAIT.mark, KIND.mark | KIND.space | KIND.open | KIND.close | KIND.number],
  [TRAIT.where, KIND.place | KIND.world | KIND.body | KIND.local],
  [
    TRAIT.far,
    KIND.place | KIND.world | KIND.body | KIND.local | KIND.brand | KIND.role | KIND.head | KIND.latin,
  ],
];
/** By the place of the bit of a kind. */
const TRAITS_BY_KIND = Int32Array.from({ length: 32 }, (_, place) =>
  KINDS.reduce((traits, [trait, kinds]) => (((kinds >>> place) & 1) === 0 ? traits : traits | trait), 0),
);

/** The traits that a kind gives to its words. */
export function traitsOfKind(kind: number): number {
  return TRAITS_BY_KIND[31 - Math.clz32(kind)] as number;
}

const SHARES = '为 是 仅为 约为 只有 仅有 占 约占 仅占 相当于 达 达到 超过 不足 不到 接近'.split(' ');
const PLACES = '全国 全省 全市 全县 全区 全球 全州 我国 我省 我市 我县 本省 本市 本县 本行 各地 当地'.split(
  ' ',
);
const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [TRAIT.link, LINKS],
  [TRAIT.verbItem, VERB_ITEMS],
  [TRAIT.growth, GROWTH],
  [TRAIT.transitive, TRANSITIVE],
  [TRAIT.noun, NOUNS],
  [TRAIT.measure, MEASURES],
  [TRAIT.attribute, ATTRIBUTES],
  [TRAIT.event, EVENTS],
  [TRAIT.stop, STOPS],
  [TRAIT.verbal, VERBALS],
  [TRAIT.head, HEADS],
  [TRAIT.own, OWN_WORDS],
  [TRAIT.ownNoun, [...NOUNS, ...MEASURES, ...[...GROWTH].filter(({ length }) => length > 2)]],
  [TRAIT.comparison, '比 较 占 与 同 相比 高出 超出 低于 高于'.split(' ')],
  [TRAIT.than, '比较'],
  [TRAIT.above, ['高出', '超出', '低于', '高于']],
  [TRAIT.share, SHARES],
  [TRAIT.first, Array.from('批期条个家座次笔单款台届轮部', (counter) => `首${counter}`)],
  [TRAIT.wide, PLACES],
  [
    TRAIT.stopCharacter,
    '中内里上下间外前后时起等达为增降升涨跌占获得有建设共约超近仅含靠致受遭赴办种养卖买租修缺需供扣罚判撞救患住撤迁派拟欲投破花载低',
  ],
  [TRAIT.endOfNoun, '点地号名位条项次件份'],
  [TRAIT.suffix, '量率额数价费值度者员商款金品物权'],
  [TRAIT.grade, '级等期类'],
  [TRAIT.counter, '座家个台条项款辆艘架位名所块'],
  [TRAIT.pointer, [...'这那该各首本一', '这一', '那一']],
  [TRAIT.rate, ['同比', '环比', '年均', '平均', '日均', '月均']],
];

const traitsByWord = new Map<string, number>();
for (const [trait, words] of LISTS) {
  for (const word of words) traitsByWord.set(word, (traitsByWord.get(word) ?? 0) | trait);
}

/** The words of all lists, by which a text is walked. */
export const LISTED = Trie.of([...traitsByWord.keys()]);
const TRAITS = Int32Array.from([0, ...traitsByWord.values()]);

/** The traits of the word that ends at a node of `LISTED`. */
export function traitsAt(node: number): number {
  return TRAITS[LISTED.valueOf(node)] as number;
}

/** The traits of a stretch of text as one word. */
export function traitsOfStretch(text: string, start: number, end: number): number {
  const node = LISTED.nodeOf(text, start, end);
  return node === 0 ? 0 : traitsAt(node);
}
