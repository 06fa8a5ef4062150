const LEAST = 3;
/** What a company's full name has behind its short one. */
const COMPANY = /^(?:股份|有限|集团|公司|控股|[（(])/u;

/**
 * Whether the characters of a short name stand in a long one in order: 东莞台商协会, 东莞市台商投资企业协会. The long name of a
 * part (华西医院肝脏外科) is not that of the whole.
 */
export function abbreviates(short: string, long: string): boolean {
  if (short.length < LEAST || short.length >= long.length) return false;
  if (long.startsWith(short)) return COMPANY.test(long.slice(short.length));
  let at = 0;
  for (let i = 0; i < long.length && at < short.length; i++)
    if (long.charCodeAt(i) === short.charCodeAt(at)) at++;
  return at === short.length;
}
