/** @module A date as far as a text tells it. */

/** Any part may be missing: 11月2日 has no year, 2021年 no month. */
export interface CalendarDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

/**
 * One comparable number for a date: `YYYYMMDD` with 0 for missing parts, so that 2021年 (as a date), 2021年11月 and
 * 11月2日 give 20210000, 20211100 and 1102.
 */
export function dateKey({ year = 0, month = 0, day = 0 }: CalendarDate): number {
  return year * 10_000 + month * 100 + day;
}

/** Whether the month and day can exist (February 29 does in any year). */
export function isPossibleDate({ month, day }: CalendarDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  const longest = month === undefined ? 31 : [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return day >= 1 && day <= (longest ?? 31);
}
