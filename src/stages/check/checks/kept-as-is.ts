/** @module What is the same in both languages: addresses, document numbers, Latin abbreviations. */
import { foldWidth } from '../../../language/zh/script.js';
import type { Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const ADDRESS = /https?:\/\/[\w./?=&%~#:+-]+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|www\.[\w.-]+\.\w{2,}/giu;
/** 鹤府〔2021〕5号: year and number. */
const DOCUMENT_NUMBER = /[〔[(（](?<year>(?:19|20)\d{2})[〕\])）](?:第)?(?<number>\d{1,4})号/gu;
/** GDP, PPP, 5G, PM2.5; single letters are grades and series. */
const ABBREVIATION = /(?<![\w.-])(?:[A-Z]{2,6}\d*(?:\.\d)?|\d[A-Z])(?![\w-])/gu;

export const keptAsIs: Check = ({ source, target }) => {
  if (target.trim() === '' || !/[\da-z]/iu.test(source)) return [];
  const chinese = foldWidth(source);
  const english = target.toLowerCase();
  const isThere = (text: string): boolean => english.includes(text.toLowerCase());
  const addresses = [...chinese.matchAll(ADDRESS)].map(([address]) => address);
  const rest = addresses.reduce((text, address) => text.replaceAll(address, ' '), chinese);
  const abbreviations = [...rest.matchAll(ABBREVIATION)].map(([text]) => text);
  return [
    ...addresses.filter((address) => !isThere(address)).map(issue),
    ...[...chinese.matchAll(DOCUMENT_NUMBER)]
      .filter((match) => !hasNumber(match, target))
      .map(([text]) => issue(text)),
    ...[...new Set(abbreviations)].filter((text) => !isThere(text) && !isSpeltOut(text, target)).map(issue),
  ];
};

function hasNumber({ groups }: RegExpMatchArray, target: string): boolean {
  const { year = '', number = '' } = groups ?? {};
  const has = (digits: string): boolean => new RegExp(`(?<!\\d)0*${digits}(?!\\d)`, 'u').test(target);
  return has(year) && has(String(Number(number)));
}

/** "gross domestic product" for GDP: words with these initials in a row. */
function isSpeltOut(abbreviation: string, target: string): boolean {
  // A scenic area of 5A is one of AAAAA.
  const [, count, letter] = /^(\d)([A-Z])$/u.exec(abbreviation) ?? [];
  if (letter !== undefined) return target.includes(letter.repeat(Number(count)));
  const letters = abbreviation.replace(/[^A-Z]/gu, '').toLowerCase();
  // Words of a phrase, without marks between them and without small words at its ends.
  return target
    .toLowerCase()
    .split(/[^\p{L}\s’'-]/u)
    .some((phrase) => hasInitials(phrase, letters));
}

function hasInitials(phrase: string, letters: string): boolean {
  const words = (phrase.match(/\p{L}+/gu) ?? []).filter(
    (word) => !/^(?:the|a|an|of|and|by|in|on|to|for)$/u.test(word),
  );
  return (
    letters.length > 1 &&
    words
      .map((word) => word.charAt(0))
      .join('')
      .includes(letters)
  );
}

const issue = (expected: string): Issue =>
  createIssue('kept-as-is', { type: 'omission', severity: 'error', expected });
