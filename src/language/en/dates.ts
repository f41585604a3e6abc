/** @module English dates. */
import type { CalendarDate } from '../calendar-date.js';

export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/**
 * American order, as far as the date is known: "November 2, 2021", "November 2", "November 2021", "2021".
 * A day without a month is the bare number, an empty date the empty string.
 */
export function formatDate({ year, month, day }: CalendarDate): string {
  const monthName = month === undefined ? undefined : MONTH_NAMES[month - 1];
  const dayPart = [monthName, day].filter((part) => part !== undefined).join(' ');
  if (year === undefined) return dayPart;
  if (dayPart === '') return String(year);
  return day === undefined ? `${dayPart} ${year}` : `${dayPart}, ${year}`;
}
