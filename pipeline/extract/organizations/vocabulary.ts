import { FOREIGN_CITIES, FOREIGN_STATES, PLACES, WORLD_REGIONS } from '../../places/index.js';
import { BODY_NAMES, BRANDS, GROUPS } from './bodies.js';
import { LOCAL_BODIES, PARTY_UNITS } from './departments.js';
import { HEADS, HOSPITAL_UNITS } from './heads.js';
import data from './lexicon/words.json' with { type: 'json' };

/** What a word can do in a name. */
export type WordKind =
  | 'body'
  | 'local'
  | 'head'
  | 'place'
  | 'world'
  | 'level'
  | 'brand'
  | 'noun'
  | 'nominal'
  | 'attribute'
  | 'role'
  | 'join'
  | 'stop'
  | 'ordinal'
  | 'number'
  | 'latin'
  | 'char'
  | 'open'
  | 'close'
  | 'quote'
  | 'space'
  | 'mark';

interface Entry {
  readonly kind: WordKind;
  /** How rare: the cost of choosing this word when the text is cut. */
  readonly cost: number;
}

const table = new Map<string, Entry>();
/** For two characters with which words begin, the lengths of those words as bits. */
const lengths = new Map<number, number>();

const WORLD =
  '中共 中国 中华 中央 国家 全国 国际 世界 全球 亚太 中美 中欧 中德 中日 中法 中英 中俄 中新 国立 皇家 海峡两岸 长三角 长江三角洲 长江经济带 珠三角 粤港澳大湾区 粤港澳 京津冀 大湾区 环渤海 长江 黄河 西部 东北 华东 华南 华北 华中 西南 西北 东南 中原 苏南 苏北 浙东 浙北 浙南 浙西 雄安 雄安新区 浦东 浦东新区 滨海新区 两江新区 天府新区 舟山群岛新区 钱塘新区 江北新区 前海 横琴 中关村 张江 临港 陆家嘴 内地 巴蜀 八一';
const LEVELS = '省 市 县 区 州 旗 盟 镇 乡 街道 自治区 自治州 自治县 特区 新区';
const CONTINENTS = WORLD_REGIONS.join(' ');
/** Single characters that end a name wherever they stand alone. */
const FUNCTION_CHARACTERS =
  '的了着过是在对从向由据让将被把给于以因但而或且若则即又也都还就才只不没未很更最已曾仍再均各每某该此其这那哪我你他她它们谁吗呢吧啊等称说讯获赴到至为使令请随按经跟除并之可能会要想应须需拟约近超逾达占比较自去来后时年月日号点名位家条项次只件份万亿千百多余前当本有用受系令凭叫做作看见问找帮访携偕驻返抵离卖买把做吃喝读写听得地';
const JOINS = '和 与 及 暨';

function put(words: string, kind: WordKind, cost: number): void {
  for (const word of words.split(' ')) if (word !== '') putWord(word, kind, cost);
}

function putWord(word: string, kind: WordKind, cost: number): void {
  table.set(word, { kind, cost });
  if (word.length < 2) return;
  const key = word.charCodeAt(0) * 65536 + word.charCodeAt(1);
  lengths.set(key, (lengths.get(key) ?? 0) | (1 << Math.min(word.length, 31)));
}

const KINDS = {
  nouns: 'noun',
  nominalVerbs: 'nominal',
  attributes: 'attribute',
  others: 'stop',
  roles: 'role',
} as const satisfies Record<string, WordKind>;

// Later entries replace earlier ones: a name beats an everyday word.
for (const [section, kind] of Object.entries(KINDS)) {
  const bySection: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    nouns: data.nouns,
    nominalVerbs: data.nominalVerbs,
    attributes: data.attributes,
    others: data.others,
    roles: data.roles,
  };
  for (const [cost, words] of Object.entries(bySection[section] ?? {})) put(words, kind, Number(cost));
}
for (const place of PLACES) {
  if (place.name.length > 1) putWord(place.name, 'place', place.level === 'county' ? 9 : 8);
  if (place.short.length > 1 && !place.everyday) {
    putWord(place.short, 'place', place.level === 'county' ? 11 : 9);
  }
}
put([...FOREIGN_STATES, ...FOREIGN_CITIES].join(' '), 'place', 10);
for (const brand of BRANDS) {
  if (!['place', 'world'].includes(table.get(brand)?.kind ?? '')) putWord(brand, 'brand', 10);
}
put(WORLD, 'world', 8);
put(CONTINENTS, 'world', 9);
put(LEVELS, 'level', 8);
for (const head of HEADS.keys()) putWord(head, 'head', head.length < 2 ? 8.5 : 8);
put([...HOSPITAL_UNITS, ...PARTY_UNITS].join(' '), 'head', 9);
for (const form of LOCAL_BODIES.keys()) putWord(form, 'local', 9);
for (const name of [...BODY_NAMES, ...GROUPS.keys()]) putWord(name, 'body', name.length < 4 ? 10 : 8);
for (const character of FUNCTION_CHARACTERS) putWord(character, 'stop', 8);
put(JOINS, 'join', 7.5);

/** Kind and cost of a word, or undefined. */
export function wordEntry(word: string): Entry | undefined {
  return table.get(word);
}

/** Bit n is set where a word of n characters may begin with these two (bit 31: 31 or more). */
export function wordLengths(first: number, second: number): number {
  return lengths.get(first * 65536 + second) ?? 0;
}
