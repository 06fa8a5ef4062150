import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

// What a sidecar and the command line say alike about a text: the day and the province. Apart from the sidecar's schema,
// so that `extract` starts without it.

/** Province-level divisions, by the full name and the short one that stands before 省 or 市. */
export const PROVINCES = {
  北京市: '北京',
  天津市: '天津',
  河北省: '河北',
  山西省: '山西',
  内蒙古自治区: '内蒙古',
  辽宁省: '辽宁',
  吉林省: '吉林',
  黑龙江省: '黑龙江',
  上海市: '上海',
  江苏省: '江苏',
  浙江省: '浙江',
  安徽省: '安徽',
  福建省: '福建',
  江西省: '江西',
  山东省: '山东',
  河南省: '河南',
  湖北省: '湖北',
  湖南省: '湖南',
  广东省: '广东',
  广西壮族自治区: '广西',
  海南省: '海南',
  重庆市: '重庆',
  四川省: '四川',
  贵州省: '贵州',
  云南省: '云南',
  西藏自治区: '西藏',
  陕西省: '陕西',
  甘肃省: '甘肃',
  青海省: '青海',
  宁夏回族自治区: '宁夏',
  新疆维吾尔自治区: '新疆',
  台湾省: '台湾',
  香港特别行政区: '香港',
  澳门特别行政区: '澳门',
} as const;

/** The day that a reference date stands for: 2020 is 2020-12-31, 2020-02 is 2020-02-29. */
export function lastDayOf(referenceDate: string): string {
  const [year = '', month = '12', day] = referenceDate.split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
}

/** Whether text is a real day YYYY-MM-DD, a month YYYY-MM or a year YYYY. */
export function isReferenceDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? '01'), Number(parts[3] ?? '01')];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const first = new UTCDateMini(0);
  first.setFullYear(year, month - 1, 1);
  return getDaysInMonth(first);
}
