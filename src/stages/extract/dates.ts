/** @module Dates of publication as pages write them. */

const DATE =
  /(?<!\d)((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?:\s*日)?(?:[T\s]*(\d{1,2})\s*[:：时]\s*(\d{1,2}))?/;

function pad(value: string): string {
  return value.padStart(2, '0');
}

/**
 * The first date of a text as `YYYY-MM-DD`, with ` HH:mm` where it tells the time; `undefined` when there is none.
 * @example publicationDateIn('发布时间：2024年5月7日 8:59') // '2024-05-07 08:59'
 */
export function publicationDateIn(text: string): string | undefined {
  const [, year = '', month = '', day = '', hour, minute] = DATE.exec(text.normalize('NFKC')) ?? [];
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const isTime = hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${date} ${pad(hour)}:${pad(minute)}` : date;
}
