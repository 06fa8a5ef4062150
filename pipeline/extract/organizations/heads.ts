import type { OrganizationType } from '../../../schemas/vocabularies.js';
import { ORGANIZATION_TYPES } from '../../../schemas/vocabularies.js';
import heads from './lexicon/heads.json' with { type: 'json' };

/** The word with which a name ends. */
export interface Head {
  readonly text: string;
  readonly type: OrganizationType;
  /** Can be a unit behind the body it belongs to (分行, 研究院). */
  readonly unit: boolean;
  /** Names a body only with words of its own (中心, 协会). */
  readonly weak: boolean;
  /** A legal form: whatever stands before it is a name (有限公司). */
  readonly legal: boolean;
  /** Needs a place, a brand or a body before it (支行, 办公室). */
  readonly bound: boolean;
}

/** Heads by their words. */
export const HEADS: ReadonlyMap<string, Head> = new Map(
  heads.rows.flatMap(([type, flags, words]) =>
    (words ?? '').split(' ').map((text) => [text, headOf(type ?? '', flags ?? '', text)]),
  ),
);

/** Departments of a hospital, units of a named hospital only. */
export const HOSPITAL_UNITS: readonly string[] = heads.hospitalUnits.split(' ');

/** Words of trade with which the short names of companies end (科技, 乳品). */
export const TRADES: ReadonlySet<string> = new Set(heads.shortCompany.split(' '));

/** Everyday words with which short names of companies end too, where something else says so (生活, 支付). */
export const SOFT_TRADES: ReadonlySet<string> = new Set(heads.softTrades.split(' '));

/** Abbreviations of the market, not of companies: IPO公司. */
export const MARKET_TERMS =
  /^(?:ETF|IPO|PPP|EPC|REIT|LOF|CEO|CFO|GDP|CPI|PPI|LPR|MLF|VIE|ESG|SPV|ST|BOT|ABS|MBS|B2B|B2C|O2O|P2P|AI|Pre-)/u;

function headOf(type: string, flags: string, text: string): Head {
  if (!(ORGANIZATION_TYPES as readonly string[]).includes(type) || !/^\p{L}+$/u.test(text)) {
    throw new Error(`organizations: lexicon/heads.json has a bad head: ${type} ${text}`);
  }
  return {
    text,
    type: type as OrganizationType,
    unit: flags.includes('u'),
    weak: flags.includes('w'),
    legal: flags.includes('l'),
    bound: flags.includes('p'),
  };
}
