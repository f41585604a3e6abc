/** @module The number that a paragraph opens with, where it stands in the text itself: （三） is (3), not (4). */
import { parseOutlineNumber } from '../../../language/zh/outline.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const LABEL =
  /^\s*(?:\((?<inner>\d{1,3}|[ivxl]+|[a-z])\)|(?:Article|Chapter|Section|Part)\s+(?<named>\d{1,3}|[IVXL]+)\b|(?<figure>\d{1,3}|[IVXL]+)[.)](?=\s)|(?<word>[A-Z][a-z]+?)(?:ly)?,)/u;
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

export const outlineNumber: Check = ({ source, target, numbering }) => {
  // Where the number was parsed it is written by rule.
  if (numbering !== undefined) return [];
  const chinese = parseOutlineNumber(source)?.numbering;
  const label = LABEL.exec(target);
  if (chinese === undefined || label === null) return [];
  const values = valuesOf(label);
  if (values.length === 0 || values.includes(chinese.value)) return [];
  const actual = label[0].trim();
  return [
    createIssue('outline-number', { type: 'numbers', severity: 'error', actual, expected: chinese.raw }),
  ];
};

/** (i) is one or the ninth letter. */
function valuesOf({ groups }: RegExpExecArray): readonly number[] {
  const { inner, named, figure, word } = groups ?? {};
  if (word !== undefined) {
    const value = WORDS.indexOf(word.toLowerCase()) + 1;
    return value === 0 ? [] : [value];
  }
  const text = (inner ?? named ?? figure ?? '').toLowerCase();
  if (/\d/u.test(text)) return [Number(text)];
  const letter = text.length === 1 ? [text.charCodeAt(0) - 'a'.charCodeAt(0) + 1] : [];
  return /^[ivxl]+$/u.test(text) ? [romanValue(text), ...letter] : letter;
}

function romanValue(text: string): number {
  const values = Array.from(text, (character) => ROMAN[character] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
