/** @module Chinese numerals that stand inside a word, where no number recogniser looks: 十八大, 九二共识, 每百户. */

const DIGITS = '〇一二三四五六七八九';
const POWERS: ReadonlyMap<number, string> = new Map([
  [100, '百'],
  [1000, '千'],
  [10_000, '万'],
  [100_000, '十万'],
  [1_000_000, '百万'],
  [10_000_000, '千万'],
  [100_000_000, '亿'],
  [1_000_000_000, '十亿'],
  [10_000_000_000, '百亿'],
  [100_000_000_000, '千亿'],
  [1_000_000_000_000, '万亿'],
]);

/** True when the Chinese holds the numeral of a number, alone or in a word. Years count by their last two digits. */
export function isInsideWord(value: number, source: string): boolean {
  return spellings(value).some((spelling) => source.includes(spelling));
}

function spellings(value: number): readonly string[] {
  if (!Number.isInteger(value) || value < 1) return [];
  const power = POWERS.get(value);
  if (power !== undefined) return [power];
  if (value < 100) return [belowHundred(value)];
  const isYear = value >= 1900 && value < 2100;
  return isYear ? [digit(Math.floor((value % 100) / 10)) + digit(value % 10)] : [];
}

function digit(value: number): string {
  return DIGITS.charAt(value);
}

function belowHundred(value: number): string {
  const tens = Math.floor(value / 10);
  const units = value % 10 === 0 ? '' : digit(value % 10);
  if (tens === 0) return units;
  return `${tens === 1 ? '' : digit(tens)}十${units}`;
}
