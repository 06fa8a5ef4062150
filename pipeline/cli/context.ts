import { isReferenceDate, lastDayOf, PROVINCES } from '../../schemas/context.js';

/** The settings of a text, each null where nobody gave it. */
export interface OpenContext {
  readonly referenceDate: string | null;
  readonly region: string | null;
}

/** Reads the two settings of a line or of the command; a string says what is wrong. */
export function contextFrom(
  referenceDate: unknown,
  region: unknown,
  defaults: OpenContext,
): OpenContext | string {
  let { referenceDate: day, region: province } = defaults;
  if (referenceDate !== undefined && referenceDate !== null) {
    if (typeof referenceDate !== 'string' || !isReferenceDate(referenceDate)) {
      return `the reference date must be a day YYYY-MM-DD, a month YYYY-MM or a year YYYY, not ${JSON.stringify(referenceDate)}`;
    }
    day = lastDayOf(referenceDate);
  }
  if (region !== undefined && region !== null) {
    const found = Object.entries(PROVINCES).find(([full, short]) => region === full || region === short);
    if (found === undefined)
      return `the region must be a province such as 浙江 or 浙江省, not ${JSON.stringify(region)}`;
    province = found[0];
  }
  return { referenceDate: day, region: province };
}
