import type { OrganizationType } from '../../../schemas/vocabularies.js';
import { ORGANIZATION_TYPES } from '../../../schemas/vocabularies.js';
import { CharacterSet } from '../../text/character-set.js';
import type { Candidate } from '../engine/rule.js';
import { isBranch } from './branches.js';
import type { Cut, Word } from './cut.js';
import type { Ending } from './name.js';
import { endingOf } from './name.js';
import type { OrganizationReading } from './reading.js';

type Form = OrganizationReading['form'];
type RuleNames = Readonly<Record<OrganizationType, string>>;

const RULES = { local: rulesOf('local'), name: rulesOf('name'), branch: rulesOf('branch') } as const;

function rulesOf(form: Form): RuleNames {
  return Object.fromEntries(ORGANIZATION_TYPES.map((type) => [type, `org.${form}.${type}`])) as RuleNames;
}

/** What the words from `start` to `last` name, whose head is at `end`. */
export function candidateOf(
  text: string,
  words: Cut,
  start: number,
  end: number,
  last: number,
): Candidate<OrganizationReading> {
  const name = words.slice(start, last + 1);
  const from = words.startAt(start);
  const to = words.endAt(last);
  const ending = endingOf(words.at(end) as Word) as Ending;
  const form = formOf(name, ending);
  return {
    start: from,
    end: to,
    // a word of the vocabulary is one string wherever it stands
    text: start === last ? words.textAt(start) : text.slice(from, to),
    rule: form === 'body' ? 'org.lexicon' : RULES[form][ending.type],
    reading: { type: typeOf(name, ending), words: name, form },
  };
}

function formOf(name: readonly Word[], ending: Ending): Exclude<Form, 'short'> {
  if (ending.local !== null && innerLocal(name) === undefined) return 'local';
  if (name.length === 1) return 'body';
  return isBranch(name) ? 'branch' : 'name';
}

/** The department or organ to which a name's unit belongs: 省教育厅 in 省教育厅考试中心. */
function innerLocal(name: readonly Word[]): Word | undefined {
  for (let k = 0; k < name.length - 1; k++) if (name[k]?.kind === 'local') return name[k];
  return undefined;
}

/** A committee of an association is one itself: 中国音像与数字出版协会|游戏出版工作委员会. */
function typeOf(name: readonly Word[], ending: Ending): OrganizationType {
  if (name.length === 1) return ending.type;
  const owner = endingOf(name[0] as Word)?.type;
  const local = innerLocal(name);
  const host = owner ?? (local === undefined ? undefined : endingOf(local)?.type);
  // 市|政府|研究室, 商务部|…|办公室
  if (
    (host === 'government' || host === 'party') &&
    /(?:办公室|办公厅|研究室)$/u.test(name.at(-1)?.text ?? '')
  )
    return host;
  // 中宣部|出版|局
  if (owner === 'party' && ending.type === 'government') return 'party';
  // 中建|三|局, 中铁|十六|局
  if (name.at(-1)?.text === '局' && (name[0]?.kind === 'brand' || owner === 'company')) return 'company';
  // 吉大|一|院
  if (name.at(-1)?.text === '院' && owner === 'university') {
    return ['number', 'ordinal'].includes(name.at(-2)?.kind ?? '') ? 'hospital' : 'research_institute';
  }
  const kept = ofOwner(name, ending, owner, host);
  if (kept !== null) return kept;
  if (!isCommittee(name.at(-1)?.text ?? '')) return ending.type;
  // 北交所|上市|委员会
  if (owner === 'exchange' || owner === 'international' || owner === 'university') return owner;
  const association = name.slice(0, -1).some((word) => endingOf(word)?.type === 'association');
  return association ? 'association' : ending.type;
}

const COMMITTEE = /(?:委员会|分会|秘书处|办公室|上市委|挂牌委)$/u;
/** With these the pattern ends, and few other names. */
const COMMITTEE_ENDS = new CharacterSet('会处室委');

function isCommittee(text: string): boolean {
  return COMMITTEE_ENDS.isAt(text, text.length - 1) && COMMITTEE.test(text);
}

/** 中科院|武汉植物园 is a research institute, 环境保护部|…督查中心 an agency, 中证…法律服务中心 none. */
function ofOwner(
  name: readonly Word[],
  ending: Ending,
  owner: OrganizationType | undefined,
  host: OrganizationType | undefined,
): OrganizationType | null {
  const last = name.at(-1)?.text ?? '';
  if (ending.type === 'other' && owner === 'research_institute') return owner;
  if (ending.type === 'other' && owner === 'government' && last === '中心') return owner;
  const rootless =
    host === undefined && !name.some(({ kind }) => kind === 'place' || kind === 'level' || kind === 'world');
  return rootless && last.endsWith('中心') && ending.type === 'government' ? 'other' : null;
}
