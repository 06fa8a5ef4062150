import { FOREIGN_CITIES, FOREIGN_STATES, PLACES, pressNames, WORLD_REGIONS } from '../../places/index.js';
import { packed } from '../../text/packed-words.js';
import { LOCAL_BODIES, PARTY_UNITS } from './departments.js';
import { GUARDED } from './guards.js';
import { HEADS, HOSPITAL_UNITS } from './heads.js';
import { BODY_NAMES, BRANDS, GROUP_MEMBERS } from './known-bodies.js';
import data from './lexicon/words.json' with { type: 'json' };
import type { Entry, WordKind } from './word-kinds.js';
import { SOFT_CHARACTERS, traitsOf, wordsWithTraits } from './word-traits.js';

// The vocabulary as text, from which `vocabulary.ts` takes what a text calls for. What is exported is data as JSON knows
// it, so that it can be made beforehand, as with `body-rows.ts`.

const list: Entry[] = [];
/** All words, each with the number of its entry, counted from 1. */
const table = new Map<string, number>();
const kindOf = (word: string): WordKind | undefined => list[(table.get(word) ?? 0) - 1]?.kind;

const WORLD =
  '中共 共青团 中国 中华 中央 国家 全国 国际 世界 全球 亚太 中美 中欧 中德 中日 中法 中英 中俄 中新 国立 皇家 海峡两岸 内地 八一 武警';
/** Regions and landmarks that names begin with as with a place. */
const AREAS =
  '长三角 长江三角洲 长江经济带 珠三角 粤港澳大湾区 粤港澳 京津冀 大湾区 环渤海 长江 黄河 珠江 淮河 海河 松花江 辽河 钱塘江 太湖 鄱阳湖 洞庭湖 青海湖 贺兰山 祁连山 昆仑山 太行山 秦岭 大别山 武夷山 长白山 大兴安岭 五台山 峨眉山 井冈山 泰山 华山 嵩山 衡山 庐山 西部 东北 华东 华南 华北 华中 西南 西北 东南 中原 苏南 苏北 浙东 浙北 浙南 浙西 雄安 雄安新区 浦东 浦东新区 滨海新区 两江新区 天府新区 舟山群岛新区 钱塘新区 江北新区 前海 横琴 中关村 张江 临港 临港新片区 陆家嘴 巴蜀 亦庄 松山湖 苏州工业园区 杭州湾 杭州湾新区 北部湾 胶东 辽东 冀东 闽南 川渝 成渝 湘江新区 西咸新区 贵安新区 光谷 武汉东湖 首都';
const LEVELS = '省 市 县 区 州 镇 乡 街道 自治区 自治州 自治县 特区 新区';
const CONTINENTS = WORLD_REGIONS.join(' ');
/** Single characters that end a name wherever they stand alone. */
const HARD_CHARACTERS =
  '的了着过是在对从向由据让将被把给于以因但而或且若即又也都还就才只不没未很更最已曾仍再均各每某该此其这那哪我你他她它们谁吗呢吧啊等称说讯获赴到至为使请随按经跟除并可能会要想应须需拟约近超逾达占比较去来凭叫看问找帮访携偕驻返抵离卖买吃喝读写听刚便却竟共股';
const JOINS = '和 与 及 暨';

/** The number of the one entry for all words of a kind, a cost and traits. */
const numbers = new Map<string, number>();

function numberFor(kind: WordKind, cost: number, traits: number): number {
  const key = `${kind} ${cost} ${traits}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = list.push({ kind, cost, traits });
  numbers.set(key, number);
  return number;
}

function put(words: string, kind: WordKind, cost: number): void {
  for (const word of words.split(' ')) putWord(word, kind, cost);
}

function putWord(word: string, kind: WordKind, cost: number): void {
  if (word !== '') table.set(word, numberFor(kind, cost, traitsOf('', kind)));
}

const KINDS = {
  nouns: 'noun',
  nominalVerbs: 'nominal',
  attributes: 'attribute',
  verbs: 'verb',
  others: 'stop',
  roles: 'role',
} as const satisfies Record<string, WordKind>;

// Later entries replace earlier ones: a name beats an everyday word.
for (const [section, kind] of Object.entries(KINDS)) {
  const bySection: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    nouns: data.nouns,
    nominalVerbs: data.nominalVerbs,
    attributes: data.attributes,
    verbs: data.verbs,
    others: data.others,
    roles: data.roles,
  };
  for (const [cost, words] of Object.entries(bySection[section] ?? {})) put(words, kind, Number(cost));
}
for (const place of PLACES) {
  if (place.name.length > 1) putWord(place.name, 'place', place.level === 'county' ? 9 : 8);
  for (const name of pressNames(place)) putWord(name, 'place', 9);
  // 长沙 is the city before it is 长沙县
  const rarer = place.level === 'county' && kindOf(place.short) === 'place';
  if (place.short.length > 1 && !place.everyday && !rarer) {
    putWord(place.short, 'place', place.level === 'county' ? 11 : 9);
  }
}
put([...FOREIGN_STATES, ...FOREIGN_CITIES].join(' '), 'place', 10);
for (const brand of BRANDS) {
  if (!['place', 'world'].includes(kindOf(brand) ?? '')) putWord(brand, 'brand', 10);
}
put(WORLD, 'world', 8);
put(AREAS, 'place', 9);
put(CONTINENTS, 'world', 9);
put(LEVELS, 'level', 8);
for (const head of HEADS.keys()) putWord(head, 'head', head.length < 2 ? 8.5 : 8);
put([...HOSPITAL_UNITS, ...PARTY_UNITS].join(' '), 'head', 9);
for (const form of LOCAL_BODIES.keys()) {
  putWord(form, 'local', 9);
  // 省政府 is 省 and 政府
  for (const level of LEVELS.split(' ')) if (kindOf(level + form) === 'noun') table.delete(level + form);
}
for (const name of [...BODY_NAMES, ...GROUP_MEMBERS.map(([word]) => word)]) {
  // 苹果, 太平洋 stay what they are; longer ones are cut as their words: 黄山|旅游
  if (!GUARDED.has(name)) putWord(name, 'body', name.length < 4 ? 10 : 8);
  else if (name.length < 4 && !table.has(name)) putWord(name, 'brand', 10);
}
// 特斯拉|中国区, although 特斯拉中国 is a name
put('中国区', 'role', 5);
for (const character of HARD_CHARACTERS) putWord(character, 'stop', character === '股' ? 12 : 8);
for (const character of SOFT_CHARACTERS) putWord(character, 'stop', 10);
put(JOINS, 'join', 7.5);

for (const word of wordsWithTraits()) {
  const entry = list[(table.get(word) ?? 0) - 1];
  if (entry !== undefined) table.set(word, numberFor(entry.kind, entry.cost, traitsOf(word, entry.kind)));
}

/** Kinds, costs and traits of words; a word's number is the place of its entry, counted from 1. */
export const ENTRIES: readonly Entry[] = list;

/** All words with their numbers, packed. */
export const PACKED_WORDS: Readonly<Record<string, string>> = packed(table);
