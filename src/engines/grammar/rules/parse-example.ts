/** @module Reads the example of a rule: `ex: <Chinese>`, or `ex: <Chinese> => <English>`. */
import type { RuleExample } from './rule.js';

/** What is wrong with an example, and where in its cell, counted from 0. */
export interface ExampleFault {
  readonly message: string;
  readonly offset: number;
}

const MARK = 'ex: ';
const ARROW = '=>';
const HAN = /\p{Script=Han}/u;

function chineseFault(chinese: string, literals: readonly string[]): string | undefined {
  if (!HAN.test(chinese)) return 'the example has no Chinese';
  if (/\s/.test(chinese)) return `the Chinese of the example has a space: "${chinese}"`;
  const missing = literals.find((literal) => !chinese.includes(literal));
  return missing === undefined ? undefined : `the example "${chinese}" lacks "${missing}" of its rule`;
}

function englishFault(english: string): string | undefined {
  if (english.trim() === '') return `the example has no English after "${ARROW}"`;
  if (english !== english.trim() || english.includes('  '))
    return 'the English of the example has a stray space';
  return HAN.test(english) ? `the English of the example has Chinese: "${english}"` : undefined;
}

/**
 * Reads the fifth cell of a rule.
 * @param cell - empty for a rule without example.
 * @param literals - the Chinese that stands in the rule itself; the example must have all of it.
 * @returns the example, its first fault, or nothing for an empty cell.
 */
export function parseExample(
  cell: string,
  literals: readonly string[],
): RuleExample | ExampleFault | undefined {
  if (cell === '') return undefined;
  if (!cell.startsWith(MARK))
    return { message: `the fifth column is not an example that starts with "${MARK}"`, offset: 0 };
  const arrow = cell.indexOf(ARROW);
  const isTight = arrow >= 0 && (cell[arrow - 1] !== ' ' || (cell[arrow + ARROW.length] ?? ' ') !== ' ');
  if (isTight)
    return { message: `"${ARROW}" in the example must have a space on either side`, offset: arrow };
  const chinese = arrow < 0 ? cell.slice(MARK.length) : cell.slice(MARK.length, arrow - 1);
  const wrongChinese = chineseFault(chinese, literals);
  if (wrongChinese !== undefined) return { message: wrongChinese, offset: MARK.length };
  if (arrow < 0) return { chinese };
  const start = arrow + ARROW.length + 1;
  const english = cell.slice(start);
  const wrongEnglish = englishFault(english);
  return wrongEnglish === undefined ? { chinese, english } : { message: wrongEnglish, offset: start };
}
