/** @module Straight and curly double quotation marks in one text. */
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

const CURLY = /[“”]/u;
/** A pair of straight marks around words; 5" and 6" are inches. */
const STRAIGHT_PAIR = /(?<![\d\p{L}])"(?=\S)[^"“”]*?(?<=\S)"(?!\p{L})/u;

export const quoteStyle: Check = ({ target }) => {
  if (!target.includes('"') || !CURLY.test(target)) return [];
  const pair = STRAIGHT_PAIR.exec(target);
  if (pair === null) return [];
  const [actual] = pair;
  const fix = { start: pair.index, end: pair.index + actual.length, text: `“${actual.slice(1, -1)}”` };
  return [
    createIssue('quote-style', { type: 'formatting', severity: 'info', actual, expected: fix.text, fix }),
  ];
};
