/** @module Four items in, four items out: 一是…二是… and lists with 、. */
import { foldWidth } from '../../../language/zh/script.js';
import type { Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const NUMERALS = '一二三四五六七八九十';
const MARKER = new RegExp(
  `(?:^|[。；;：:，,、\\s])(?:第(?<ordinal>[${NUMERALS}])[,、]|(?<value>[${NUMERALS}])(?:是|要|、))|[(（](?<inBrackets>[${NUMERALS}]|\\d{1,2})[)）]|(?<circled>[①-⑩])`,
  'gu',
);
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ENGLISH_MARKER =
  /(?:^|[.;:,][”’"')\]]*\s+|\band\s+)(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?,|\((?<inBrackets>\d{1,2})\)/giu;

export const listItems: Check = ({ source, target }) => {
  if (target.trim() === '') return [];
  return markedItems(source, target);
};

/** Both sides count their items: the highest number of an unbroken series from one. */
function markedItems(source: string, target: string): readonly Issue[] {
  const chinese = seriesLength([...foldWidth(source).matchAll(MARKER)].map(chineseValue));
  if (chinese < 2) return [];
  const found = [...target.matchAll(ENGLISH_MARKER)].map(englishValue);
  const english = Math.max(0, ...found);
  const isWhole = seriesLength(found) === english;
  // English that numbers nothing has another way to write the list.
  if (english === 0 || (english === chinese && isWhole)) return [];
  const counted = new Set(found).size;
  return [issue('items-marked', counted, chinese)];
}

function chineseValue({ groups }: RegExpMatchArray): number {
  const { ordinal, value, inBrackets, circled } = groups ?? {};
  if (circled !== undefined) return circled.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const text = ordinal ?? value ?? inBrackets ?? '';
  return /\d/u.test(text) ? Number(text) : NUMERALS.indexOf(text) + 1;
}

const englishValue = ({ groups }: RegExpMatchArray): number => {
  const word = groups?.['word'];
  return word === undefined ? Number(groups?.['inBrackets']) : ORDINALS.indexOf(word.toLowerCase()) + 1;
};

/** 1, 2, 3 count as three; a number that breaks the row belongs to something else. */
function seriesLength(values: readonly number[]): number {
  return values.reduce((length, value) => (value === length + 1 ? value : length), 0);
}

const issue = (key: string, actual: number, expected: number): Issue =>
  createIssue('list-items', { key, type: 'omission', actual: String(actual), expected: String(expected) });
