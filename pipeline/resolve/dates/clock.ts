import type { Clock, DayPart, Parts } from '../../extract/dates/reading.js';
import { pad } from './calendar.js';
import { edtfDay } from './edtf.js';
import type { Resolved } from './resolved.js';

/** Adds the time of day. The hours of 上午 or 凌晨 are convention, so a part of the day alone gives no times. */
export function clockOf(parts: Parts, date: Resolved): Resolved {
  const { clock, dayPart } = parts;
  if (clock === undefined && dayPart === undefined) return date;
  const kind = parts.day === undefined && parts.period === undefined ? 'time' : 'datetime';
  if (clock === undefined) return { ...date, kind };
  const time = `${pad(hourOf(clock, dayPart), 2)}:${pad(clock.minute ?? 0, 2)}`;
  const day = edtfDay(date.start);
  return {
    ...date,
    kind,
    precision: clock.minute === null ? 'hour' : 'minute',
    // EDTF has no hour without minutes; 24:00 is written as the day's end by none of its readers.
    edtf: clock.minute === null || time === '24:00' || day === null ? null : `${day}T${time}:00`,
    startTime: time,
    endTime: time,
  };
}

/** 下午3点 is 15, 晚12点 is 24, 凌晨12点 is 0, 中午1点 is 13. */
function hourOf({ hour }: Clock, part: DayPart | undefined): number {
  if (part === 'afternoon' || part === 'evening') {
    if (hour === 12) return part === 'evening' ? 24 : 12;
    return hour < 12 && !(part === 'evening' && hour < 4) ? hour + 12 : hour;
  }
  if (part === 'noon' && hour < 10) return hour + 12;
  if (part === 'night' && hour === 12) return 0;
  return hour;
}
