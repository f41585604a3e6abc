/** @module Dates beside the links of a list. */
import { isPossibleDate } from '../../../language/calendar-date.js';

const FULL_DATE = /(?<!\d)((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;
/** A month and day, or a year and month beside a big day: a date, though not a whole one. */
const PART_OF_DATE = /(?<!\d)(?:(?:0?[1-9]|1[0-2])[-/.月]\d{1,2}|(?:19|20)\d{2}[-/.年]\d{1,2})(?!\d)/;

const pad = (digits: string): string => digits.padStart(2, '0');

/** The first whole date of a text as `YYYY-MM-DD`. */
export function listDateIn(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = FULL_DATE.exec(text.normalize('NFKC')) ?? [];
  if (year === '' || !isPossibleDate({ month: Number(month), day: Number(day) })) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

export function hasPartOfDate(text: string): boolean {
  return PART_OF_DATE.test(text.normalize('NFKC'));
}

/** A title without the date that stands before or behind it in the same link. */
export function withoutDate(title: string): string {
  const bare = title.replace(
    /^\s*[[(（【]?\s*(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*[\])）】]?|[[(（【]?\s*(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*[\])）】]?\s*$/g,
    '',
  );
  return bare.trim() === '' ? title.trim() : bare.trim();
}
