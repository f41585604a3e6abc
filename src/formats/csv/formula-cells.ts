/** @module Cells that a spreadsheet would run as formulas or read as values are written as text, and read back as they were. */

/** What opens a formula, full-width forms included, after the white space that programs skip. */
const OPENS_FORMULA = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A spreadsheet reads longer texts as texts. */
const LONGEST_VALUE = 60;

/** The letters of dates, times and powers of ten. */
const VALUE_WORDS =
  /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|am|pm|st|nd|rd|th|e|上午|下午|星期[一二三四五六日]|[年月日时時分秒]/giu;

/** Comes back as it was. */
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/u;

/** Saved again, "January 18, 2024" would be 01/18/24, "97.9%" 97.90%, "0012" 12, "439e12" a number of 15 digits. */
function isLikeValue(text: string): boolean {
  if (text.length > LONGEST_VALUE || WHOLE_NUMBER.test(text)) return false;
  if (/^\s*(?:true|false)\s*$/iu.test(text)) return true;
  return /\p{Nd}/u.test(text) && !/\p{L}/u.test(text.replace(VALUE_WORDS, ''));
}

/** The same for a cell with an apostrophe before it, so that `restore` knows what `neutralise` has done. */
function isGuarded(cell: string): boolean {
  const text = cell.replace(/^'+/u, '');
  return OPENS_FORMULA.test(text) || isLikeValue(text);
}

/** With an apostrophe before it, which spreadsheets take as "this is text". */
export const neutralise = (cell: string): string => (isGuarded(cell) ? `'${cell}` : cell);

/** The cell before `neutralise`. */
export const restore = (cell: string): string =>
  cell.startsWith("'") && isGuarded(cell) ? cell.slice(1) : cell;
