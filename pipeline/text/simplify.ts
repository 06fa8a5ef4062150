import { Converter } from 'opencc-js/t2cn';
import { CharacterSet } from './character-set.js';

/** Made for the first traditional text: its dictionaries take as long to load as all lexicons of dates. */
let converter: ReturnType<typeof Converter> | null = null;

function convert(text: string): string {
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(text);
}

/** Characters that only traditional text has, each among its most frequent. */
const TRADITIONAL = new CharacterSet(
  '們國這說時來會對學過經發還後點與從無業產開關當現實東車長門問間電動機員總資議進務將軍聯華億萬個為幾樣兩處領導體報強區灣廣場劃規財貿銀債創設計調統計續顯',
);
/** From this share of converted characters on, a text is traditional and not one that quotes a name. */
const SHARE = 0.1;

/**
 * The text in simplified characters, unit for unit, so that offsets stay; a text that is simplified already comes
 * back as it is. Rules and lexicons are written in simplified characters.
 */
export function simplify(text: string): string {
  if (!isTraditional(text)) return text;
  const whole = convert(text);
  const simplified = whole.length === text.length ? whole : convertEach(text);
  let changed = 0;
  for (let i = 0; i < text.length; i++) if (simplified[i] !== text[i]) changed++;
  return changed < text.length * SHARE ? text : simplified;
}

/** True for a text with at least one of the characters that only traditional text has. */
function isTraditional(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (TRADITIONAL.has(text.charCodeAt(i))) return true;
  return false;
}

/** Character by character, where the conversion of phrases would move offsets (計程車 → 出租车 keeps, others do not). */
function convertEach(text: string): string {
  return Array.from(text, (character) => {
    const one = convert(character);
    return one.length === character.length ? one : character;
  }).join('');
}
