/** A named part and what it is. */
export interface Stated {
  readonly name: string;
  readonly value: string;
}

/**
 * A reading as flat parts: `{from: {month: {by: 'number', value: 6}}}` is `from month 6`. Parts without a value are
 * left out. A step keeps where it counts from: `year -1 from the reference date`.
 */
export function stated(reading: unknown, path = ''): readonly Stated[] {
  if (reading === null || reading === undefined || reading === '' || reading === false) return [];
  if (typeof reading !== 'object') return [{ name: path, value: String(reading) }];
  if (Array.isArray(reading) && reading.every(hasText)) {
    return reading.length === 0 ? [] : [{ name: path, value: reading.map(({ text }) => text).join(' + ') }];
  }
  const step = stepOf(reading as Readonly<Record<string, unknown>>);
  if (step !== null) return [{ name: path, value: step }];
  return Object.entries(reading).flatMap(([name, value]) =>
    stated(value, path === '' ? name : `${path} ${name}`),
  );
}

/** The words of a name: 省 + 财政厅. */
function hasText(part: unknown): part is { readonly text: string } {
  return typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string';
}

function stepOf({ by, value, offset }: Readonly<Record<string, unknown>>): string | null {
  if (by === 'number') return String(value);
  const signed = `${Number(offset) >= 0 ? '+' : ''}${String(offset)}`;
  if (by === 'reference') return `${signed} from the reference date`;
  if (by === 'text') return `${signed} from the text before`;
  return null;
}
