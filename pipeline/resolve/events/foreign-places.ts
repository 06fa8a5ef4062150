import { FOREIGN_CITIES, FOREIGN_STATES } from '../../places/index.js';
import { CharacterSet } from '../../text/character-set.js';
import { Trie } from '../../text/trie.js';
import { WordList } from '../../text/word-list.js';
import citiesData from './foreign-cities.json' with { type: 'json' };

const STATES: ReadonlySet<string> = new Set(FOREIGN_STATES);
const NAMES: readonly string[] = [
  ...new Set([...FOREIGN_STATES, ...FOREIGN_CITIES, ...citiesData.cities.split(' ')]),
];
const TRIE = Trie.of(NAMES);

const CAPITAL = '首都';
/** With what an act begins: 在法国举行; 在美国企业, 在日本人看来 tell no place. */
const ACT = new CharacterSet('举召签首开成发正隆上宣启落闭进会夺获揭共与同对访出当，、（');
/** 驻美国大使, 美国人 are no places; a city's university or bank is found as a body. */
const NO_PLACE = new WordList('人 籍 大学 证券 银行 时间 方面');

/** The city or state abroad named at a place of a text, of a state with its city the city; null for none. */
export function foreignPlaceAt(text: string, at: number): string | null {
  const first = nameAt(text, at);
  if (first === null) return null;
  const end = at + first.length;
  const isState = STATES.has(first);
  const city = isState ? nameAt(text, text.startsWith(CAPITAL, end) ? end + CAPITAL.length : end) : null;
  if (city !== null) return city;
  return (isState ? ACT.isAt(text, end) : !NO_PLACE.beginsAt(text, end)) ? first : null;
}

function nameAt(text: string, at: number): string | null {
  const node = TRIE.longestAt(text, at);
  return node === 0 ? null : (NAMES[TRIE.valueOf(node) - 1] ?? null);
}
