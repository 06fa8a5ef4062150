import type { Amount } from './rows.js';

/** A number in full, with separators; never rounded. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

const CHINESE_SCALES = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;
const ENGLISH_SCALES = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
] as const;

/** A number as a reader says it: 75.94亿, 7.594bn; four digits at most. */
export function shortNumber(value: number, language: 'zh' | 'en'): string {
  const scales = language === 'zh' ? CHINESE_SCALES : ENGLISH_SCALES;
  const [scale, name] = scales.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  const digits = Number((value / scale).toPrecision(4));
  return `${digits.toLocaleString('en-US', { maximumFractionDigits: 6 })}${name}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  exact: '',
  about: '≈ ',
  over: '> ',
  at_least: '≥ ',
  under: '< ',
  at_most: '≤ ',
  nearly: '≲ ',
};

/** The value of an amount with its sign and unit. */
export function formatAmount(amount: Amount, format: (value: number) => string = formatNumber): string {
  const { value, min, max, modifier } = amount;
  const unit = unitOf(amount);
  const number =
    value !== null
      ? format(value)
      : min === null && max === null
        ? '?'
        : `${min === null ? '…' : format(min)}–${max === null ? '…' : format(max)}`;
  return `${SIGNS[modifier] ?? ''}${number}${unit === '' || unit === '%' ? unit : ` ${unit}`}`;
}

/** Unit of an amount with what it is counted by: CNY, %, 项, 元/股. */
export function unitOf({ kind, unit, unit_code, per }: Amount): string {
  const name =
    kind === 'ratio' || kind === 'multiple' ? (kind === 'multiple' ? '×' : '') : (unit_code ?? unit ?? '');
  return per === null ? name : `${name}/${per}`;
}

/** Bytes as a reader says them. */
export function formatBytes(size: number): string {
  if (size < 1024) return `${size} B`;
  if (size < 1024 * 1024) return `${(size / 1024).toFixed(1)} KiB`;
  return `${(size / 1024 / 1024).toFixed(1)} MiB`;
}

/** A period in one expression: 2020-06-17, or 2020-01-01 – 2020-09-30. */
export function formatPeriod(start: string | null, end: string | null): string {
  if (start === null && end === null) return '';
  if (start === end) return start ?? '';
  return `${start ?? '…'} – ${end ?? '…'}`;
}

/** A period as short as it can be said: 2020 for its whole year, 2020-09 for its month. */
export function shortPeriod(start: string | null, end: string | null): string {
  if (start === null || end === null || start === end) return formatPeriod(start, end);
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
    return from === to ? from : `${from} – ${to}`;
  }
  const month = start.slice(0, 7);
  if (start === `${month}-01` && end === lastDayOf(month)) return month;
  return formatPeriod(start, end);
}

/** Last day of a month such as 2020-02. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
