import type { OrganizationType } from '../../../schemas/vocabularies.js';
import { bodiesNamed, GROUPS } from './bodies.js';
import type { LocalBody } from './departments.js';
import { LOCAL_BODIES, PARTY_UNITS } from './departments.js';
import { isHeadOfField } from './field-names.js';
import { HEADS, HOSPITAL_UNITS } from './heads.js';
import type { Word } from './segment.js';

/** What the last word of a name, or of a unit within it, is and can do. */
export interface Ending {
  /** The word itself. */
  readonly text: string;
  readonly type: OrganizationType;
  readonly unit: boolean;
  readonly weak: boolean;
  readonly legal: boolean;
  readonly bound: boolean;
  readonly local: LocalBody | null;
  /** A unit that belongs to a hospital only (风湿免疫科). */
  readonly ofHospital: boolean;
  /** A unit that belongs to a party committee only (组织部). */
  readonly ofParty: boolean;
  /** Whether the name may begin with its field: 智能科学与技术|浙江省|实验室. */
  readonly hasField: boolean;
  /** A faculty, whose university may be 该校. */
  readonly isFaculty: boolean;
}

type Read = Omit<Ending, 'ofHospital' | 'ofParty' | 'hasField' | 'isFaculty'>;

const hospitalUnits = new Set(HOSPITAL_UNITS);
const partyUnits = new Set(PARTY_UNITS);
const endings = new Map<string, Ending | null>();

/** The ending that a word can be, or null. */
export function endingOf(word: Word): Ending | null {
  if (word.kind !== 'head' && word.kind !== 'local' && word.kind !== 'body') return null;
  const known = endings.get(word.text);
  if (known !== undefined) return known;
  const ending = whole(read(word));
  endings.set(word.text, ending);
  return ending;
}

/** An ending with what is asked of it wherever it stands. */
function whole(ending: Read | null): Ending | null {
  if (ending === null) return null;
  const { text } = ending;
  return {
    ...ending,
    ofHospital: hospitalUnits.has(text),
    ofParty: partyUnits.has(text),
    hasField: isHeadOfField(text),
    isFaculty: text.endsWith('学院'),
  };
}

function read(word: Word): Read | null {
  if (word.kind === 'body') {
    const type = bodiesNamed(word.text)[0]?.type ?? (GROUPS.has(word.text) ? 'other' : null);
    return type === null
      ? null
      : { text: word.text, type, unit: false, weak: false, legal: false, bound: false, local: null };
  }
  if (word.kind === 'local') {
    const local = LOCAL_BODIES.get(word.text)?.[0];
    if (local === undefined) return null;
    const vertical = local.parent !== null;
    return {
      text: word.text,
      type: local.type,
      unit: vertical,
      weak: false,
      legal: false,
      bound: local.kind === 'organ',
      local,
    };
  }
  const head = HEADS.get(word.text);
  if (head !== undefined) return { ...head, local: null };
  const bound = { text: word.text, unit: true, weak: false, legal: false, bound: true, local: null } as const;
  if (partyUnits.has(word.text)) return { ...bound, type: 'party' };
  if (hospitalUnits.has(word.text)) return { ...bound, type: 'hospital' };
  return null;
}
