import type { Resolution } from '../../../schemas/vocabularies.js';
import type { Candidate } from '../../extract/engine/rule.js';
import type { Organization } from '../../extract/mentions.js';
import type { Body } from '../../extract/organizations/bodies.js';
import { bodyNamed } from '../../extract/organizations/bodies.js';
import { localBody, regionalNames, unitName } from '../../extract/organizations/departments.js';
import type { OrganizationReading } from '../../extract/organizations/index.js';
import type { Word } from '../../extract/organizations/segment.js';
import type { WordKind } from '../../extract/organizations/vocabulary.js';
import type { Place } from '../../places/index.js';
import { placeByName, provinceOf } from '../../places/index.js';
import { CharacterSet } from '../../text/character-set.js';
import { WHITE_SPACE_UNITS } from '../../text/white-space.js';
import type { Surroundings } from './region.js';
import { townOf } from './towns.js';

/** A name led to its body. */
export interface Resolved {
  readonly body: Organization;
  readonly resolution: Resolution;
  /** For a local body: its region and kind, whatever words name the region. */
  readonly identity?: string;
}

/** What is known where a name stands. */
export interface Setting {
  readonly surroundings: Surroundings;
  readonly year: number;
  /** Region of the local body just before in the same enumeration; null where there is none. */
  readonly coordinated: Place | null;
  /** Regions of the local bodies named before in the text, by their forms. */
  readonly earlier: ReadonlyMap<string, Place>;
  /** The town named last (天荒坪镇), whose 镇政府 is meant. */
  readonly town: string | null;
}

const CHANGING = new CharacterSet(`()${String.fromCharCode(...WHITE_SPACE_UNITS)}`);

/** Brackets of one width, so that both writings are one name. */
export function plain(name: string): string {
  if (!CHANGING.isIn(name)) return name;
  return name.replace(/\(/gu, '（').replace(/\)/gu, '）').replace(/\s/gu, '');
}

/** The body behind a name of the lexicon, or null. */
export function resolveBody(text: string, year: number): Resolved | null {
  const known = bodyNamed(text, year);
  if (known === undefined) return null;
  const body = organizationOf(known);
  const formal = known.name === text || isOfState(known.name, text);
  return { body, resolution: formal ? 'full' : 'abbreviation' };
}

const STATE = '中华人民共和国';

/** 中华人民共和国财政部 for 财政部. */
function isOfState(name: string, text: string): boolean {
  return name.length === STATE.length + text.length && name.startsWith(STATE) && name.endsWith(text);
}

/** Bodies of the lexicon as they are published. */
const published = new Map<Body, Organization>();

function organizationOf(body: Body): Organization {
  const known = published.get(body);
  if (known !== undefined) return known;
  const made = organization(body.name, body.type, null, leadingPlace(body.name));
  published.set(body, made);
  return made;
}

/** The body behind a local name (省科技厅, 浙江银保监局), or null where its region is not known. */
export function resolveLocal(candidate: Candidate<OrganizationReading>, setting: Setting): Resolved | null {
  const { words } = candidate.reading;
  const form = words.at(-1);
  if (form === undefined) return null;
  const local = localBody(form.text, setting.year);
  if (local === undefined) return null;
  const small = townOf(candidate, setting.year);
  if (small !== null) {
    const town = small.town ?? (setting.town?.endsWith(small.level) === true ? setting.town : null);
    if (town === null) return null;
    const body = organization(local.name.replace('{r}', town), local.type, null, null);
    const full = body.name === plain(candidate.text);
    return { body, resolution: full ? 'full' : small.town === null ? 'ellipsis' : 'abbreviation' };
  }
  const prefix = words.slice(0, -1);
  const place = regionOf(prefix, form.text, local.level, candidate.start, setting);
  const owner = wordOf('body', prefix);
  const parent =
    local.parent ?? (owner === undefined ? null : (resolveBody(owner.text, setting.year)?.body.name ?? null));
  if (place === null)
    return prefix.length === 0 ? nationalBody(form.text, setting.year) : unplaced(candidate, prefix);
  // 浙江法院 are the courts of the province, 浙江省法院 too
  const isCourt = form.text === '法院' || form.text === '检察院';
  if (isCourt && place.level === 'province' && !isSingular(prefix, form)) return null;
  if (hasOwnWords(prefix)) return asWritten(candidate, place);
  const special = regionalNames(form.text)?.get(provinceOf(place)?.short ?? '');
  const name =
    special === undefined ? nameIn(local.name, regionWords(prefix, place), place) : place.name + special;
  const league = leagueOf(prefix, local.kind === 'committee', setting.year);
  if (league !== null) {
    const branch = `${league.name}${regionWords(prefix, place)}委员会`;
    return { body: organization(branch, league.type, league.name, place), resolution: 'abbreviation' };
  }
  const body = organization(name, local.type, parent, place);
  const identity = `${place.code} ${special ?? local.name}`;
  return { body, resolution: resolutionOf(candidate, prefix, name, setting), identity };
}

const REGION = '{r}';

/** The name of a local body with its region put in: {r}财政厅. */
function nameIn(name: string, region: string, place: Place): string {
  // nearly all names have the region in front and nothing else
  if (name.startsWith(REGION) && !name.includes('{', 1)) return region + name.slice(REGION.length);
  return name.replace(REGION, region).replace('{s}', place.short || place.name);
}

/** 省检察院, 浙江省检察院 is one body, 浙江检察院 and 浙江省法院 are all of the province. */
function isSingular(prefix: readonly Word[], form: Word): boolean {
  const before = prefix.at(-1);
  return form.text === '检察院' && (before?.kind === 'level' || /[省市区]$/u.test(before?.text ?? ''));
}

/** The party or league other than the Communist Party whose committee is meant: 共青团|四川|省委, 民盟|浙江|省委. */
function leagueOf(prefix: readonly Word[], committee: boolean, year: number): Organization | null {
  const first = prefix[0];
  if (!committee || first === undefined) return null;
  if (first.text === '共青团') return organization('中国共产主义青年团', 'association', null, null);
  const party = first.kind === 'body' ? resolveBody(first.text, year)?.body : undefined;
  return party?.type === 'party' && party.name !== '中国共产党' ? party : null;
}

/** 重庆市第五中级人民法院, 温岭市石塘镇人民政府, 广州开发区知识产权局: more than a region stands before the form. */
function hasOwnWords(prefix: readonly Word[]): boolean {
  let isPlaced = false;
  for (let i = 0; i < prefix.length; i++) {
    const { kind } = prefix[i] as Word;
    if (OWN_WORDS.has(kind) || (kind === 'level' && isPlaced)) return true;
    if (kind === 'place') isPlaced = true;
  }
  return false;
}

const OWN_WORDS: ReadonlySet<WordKind> = new Set(['ordinal', 'number', 'char', 'noun']);

function asWritten(candidate: Candidate<OrganizationReading>, place: Place): Resolved {
  const body = organization(plain(candidate.text), candidate.reading.type, null, place);
  return { body, resolution: 'full' };
}

/** 黑龙江省绥化市北林区 as the text has it, where it names every region in full; else the innermost region. */
function regionWords(prefix: readonly Word[], place: Place): string {
  if (prefix.length < 2) return place.name;
  const full = prefix.every(({ kind, text }) => kind === 'place' && /[省市区县州盟旗]$/u.test(text));
  return full ? textOf(prefix) : place.name;
}

function resolutionOf(
  { text }: Candidate<OrganizationReading>,
  prefix: readonly Word[],
  name: string,
  setting: Setting,
): Resolution {
  if (plain(text) === name) return 'full';
  if (wordOf('place', prefix) !== undefined) return 'abbreviation';
  return setting.coordinated !== null && prefix.length === 0 ? 'coordination' : 'ellipsis';
}

function regionOf(
  prefix: readonly Word[],
  form: string,
  ownLevel: string | null,
  at: number,
  { surroundings, coordinated, earlier }: Setting,
): Place | null {
  if (wordOf('place', prefix) !== undefined) return surroundings.named(prefix);
  if (wordOf('char', prefix) !== undefined) return null;
  const level = wordOf('level', prefix)?.text ?? ownLevel;
  if (level !== null && level !== undefined) return surroundings.regionAt(level, at);
  if (coordinated !== null) return coordinated;
  return earlier.get(form) ?? (isProvincial(form) ? surroundings.provinceAt(at) : null);
}

/** 厅 and the dispatched offices belong to provinces; 局 and 委 alone say nothing of their region. */
function isProvincial(form: string): boolean {
  return /厅$|^(?:证监|银保监|银监|保监|金融监管|通信管理|通管|邮政管理)局$|^海事局$/u.test(form);
}

/** 国资委, 发改委 without a region are those of the state. */
function nationalBody(form: string, year: number): Resolved | null {
  for (const prefix of ['国家', '国务院']) {
    const resolved = resolveBody(prefix + form, year);
    if (resolved !== null) return { ...resolved, resolution: 'ellipsis' };
  }
  return null;
}

/** 柘汪镇政府, 美国教育部: a region that the gazetteer does not hold keeps its words. */
function unplaced(candidate: Candidate<OrganizationReading>, prefix: readonly Word[]): Resolved | null {
  // 市教育局 where no city is named
  if (prefix.every(({ kind }) => kind === 'level')) return null;
  return {
    body: organization(plain(candidate.text), candidate.reading.type, null, null),
    resolution: 'full',
  };
}

/** The body behind a name that the grammar built. */
export function resolveName(candidate: Candidate<OrganizationReading>, setting: Setting): Resolved {
  const { words, type } = candidate.reading;
  const named = words[0]?.kind === 'place' && words[1]?.kind === 'body' ? words.slice(1) : words;
  const [first] = named;
  // 陕西|延长石油: the registered name says the place too
  if (first?.kind === 'body' && named.length === 1 && words.length === 2) {
    const owner = resolveBody(first.text, setting.year);
    if (owner !== null) return { ...owner, resolution: 'abbreviation' };
  }
  // 中航工业|成都飞机工业（集团）有限责任公司
  const last = words.at(-1);
  if (first?.kind === 'body' && last?.kind === 'body' && words.length === 2) {
    const company = resolveBody(last.text, setting.year);
    if (company !== null) return company;
  }
  // 上海申花|队
  if (first?.kind === 'body' && named.length === 2 && type === 'team') {
    const club = resolveBody(first.text, setting.year);
    if (club?.body.type === 'team') return { ...club, resolution: 'abbreviation' };
  }
  // 比亚迪|股份, 京东方|集团
  if (first?.kind === 'body' && named.length === 2 && /^(?:股份|集团|公司)$/u.test(named[1]?.text ?? '')) {
    const owner = resolveBody(first.text, setting.year);
    // 山东高速|集团 is not the listed company 山东高速
    const same = named[1]?.text !== '集团' || owner?.body.name.includes('集团') === true;
    if (owner !== null && same) return { ...owner, resolution: 'abbreviation' };
  }
  const { name, parent } = expand(candidate, setting);
  const place = setting.surroundings.named(words);
  const full = name === plain(candidate.text);
  const level = words[0]?.kind === 'level';
  return {
    body: organization(
      name.endsWith('管委会') ? `${name.slice(0, -3)}管理委员会` : name,
      refined(name, type),
      parent,
      place,
    ),
    resolution: full ? 'full' : level ? 'ellipsis' : 'abbreviation',
  };
}

/** Full forms of the bodies and regions inside a name: 中科院宁波材料所, 省委组织部, 省人民医院. */
function expand(
  candidate: Candidate<OrganizationReading>,
  setting: Setting,
): { readonly name: string; readonly parent: string | null } {
  const { words, type } = candidate.reading;
  const text = plain(candidate.text);
  const [first] = words;
  if (first === undefined) return { name: text, parent: null };
  if (first.kind === 'body') {
    const rest = plain(textOf(words, 1));
    const owner = bodyNamed(first.text, setting.year);
    if (owner === undefined) return { name: text, parent: null };
    const keeps =
      text.endsWith('公司') ||
      rest === '中学' ||
      rest === '小学' ||
      owner.type === 'company' ||
      owner.type === 'financial_institution' ||
      owner.type === 'international' ||
      owner.type === 'media';
    const base = keeps ? first.text : owner.name.replace(/^中华人民共和国/u, '');
    const mobile = text.startsWith('中国移动') ? /^中国移动(.{2,4})公司$/u.exec(text) : null;
    if (mobile !== null) return { name: `中国移动通信集团${mobile[1] ?? ''}有限公司`, parent: owner.name };
    return { name: base + unitName(rest), parent: owner.name };
  }
  const local = words.findIndex(({ kind }) => kind === 'local');
  if (local >= 0 && local < words.length - 1) {
    const head = words.slice(0, local + 1);
    const owner = resolveLocal(
      { ...candidate, reading: { type, form: 'local', words: head }, text: textOf(head) },
      setting,
    );
    if (owner !== null) {
      const unit = unitName(plain(textOf(words.slice(local + 1))));
      return { name: owner.body.name + unit, parent: owner.body.name };
    }
  }
  // 武警|甘肃|总队
  if (first.text === '武警' && words[1]?.kind === 'place') {
    const place = setting.surroundings.named([words[1]])?.name ?? words[1].text;
    return { name: ARMED_POLICE + place + plain(textOf(words.slice(2))), parent: ARMED_POLICE };
  }
  if (first.kind === 'level') {
    const place = setting.surroundings.regionAt(first.text, candidate.start);
    if (place !== null) return { name: place.name + plain(textOf(words, 1)), parent: null };
  }
  return { name: text, parent: innerBody(words) };
}

const ARMED_POLICE = '中国人民武装警察部队';

const OWNERS = /(?:大学|银行|医院|研究院|科学院|集团|公司)$/u;

/** The body whose unit the name is: 浙江大学 in 浙江大学医学院. */
function innerBody(words: readonly Word[]): string | null {
  for (let k = 1; k < words.length - 1; k++) {
    if (words[k]?.kind !== 'head' || !OWNERS.test(words[k]?.text ?? '')) continue;
    if (words[k + 1]?.kind === 'head' && k + 2 < words.length) continue;
    const name = plain(textOf(words.slice(0, k + 1)));
    return /有限公司|协会|联合会/u.test(textOf(words.slice(k + 1))) ? null : name;
  }
  return null;
}

/** The first of some words that is of a kind. */
function wordOf(kind: WordKind, words: readonly Word[]): Word | undefined {
  for (let i = 0; i < words.length; i++) if (words[i]?.kind === kind) return words[i];
  return undefined;
}

/** What words say from one of them on. */
export function textOf(words: readonly Word[], from = 0): string {
  let text = '';
  for (let i = from; i < words.length; i++) text += (words[i] as Word).text;
  return text;
}

const OF_EXCHANGE = /(?:交易所|产权交易中心|股权交易中心)(?:股份|责任)?有限(?:责任)?公司$/u;
const OF_BANK = /银行(?:（.{2,4}）)?(?:股份)?(?:有限)?(?:责任)?公司/u;
const FINANCIAL =
  /(?:证券|保险|人寿|财险|信托|期货|基金管理|融资租赁|金融租赁|消费金融|融资担保|小额贷款|资产管理|金融控股|投资基金|财务)(?:（集团）|集团|控股)?(?:股份|责任)?(?:有限)?(?:责任)?(?:公司|合伙企业)/u;

/** A company whose trade is finance is a bank or a financial institution. */
function refined(name: string, type: Organization['type']): Organization['type'] {
  if (type !== 'company') return type;
  if (OF_EXCHANGE.test(name)) return 'exchange';
  if (OF_BANK.test(name)) return 'bank';
  return FINANCIAL.test(name) ? 'financial_institution' : type;
}

export function organization(
  name: string,
  type: Organization['type'],
  parent: string | null,
  place: Place | null,
): Organization {
  return { name, type, parent, region: place?.name ?? null, regionCode: place?.code ?? null };
}

/**
 * The place that a name begins with: 青岛啤酒, 西湖区文化馆. Short names of districts are nobody's (西湖大学, 红塔证券), of
 * counties only before what a county has (安吉农商行, not 新和成); 中山 is a man and 阿里 a firm more often than a place.
 */
function leadingPlace(name: string): Place | null {
  for (let length = Math.min(6, name.length); length >= 2; length--) {
    const words = name.slice(0, length);
    const place = placeByName(words);
    if (place === undefined) continue;
    if (words === place.name || isShortLead(place, name.slice(length))) return place;
  }
  return null;
}

const COUNTY_HAS =
  /^(?:农商|农村|农信|信用|城|交通|交投|水|旅|文旅|国|第|实验|中学|小学|医院|人民|融媒|日报|广播)/u;
const OTHER_LEADS: ReadonlySet<string> = new Set(['中山', '阿里']);

function isShortLead({ name, short, everyday }: Place, behind: string): boolean {
  if (/(?:自治区|特别行政区)$/u.test(name)) return true;
  if (everyday || name.endsWith('区') || OTHER_LEADS.has(short)) return false;
  return !/[县旗]$/u.test(name) || COUNTY_HAS.test(behind);
}
