/** @module Cardinals, ordinals and fractions written in English words. */

const list = (text: string): readonly string[] => text.split(' ');
const UNITS = list('one two three four five six seven eight nine');
const TEENS = list('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety');
const ORDINAL_UNITS = list('first second third fourth fifth sixth seventh eighth ninth');
const ORDINAL_TEENS = list(
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
const ORDINAL_TENS = TENS.map((word) => word.replace(/y$/, 'ieth'));
const DENOMINATORS = new Map<string, number>([
  ['half', 2],
  ['halve', 2],
  ['quarter', 4],
  ...[...ORDINAL_UNITS, ...ORDINAL_TEENS]
    .map((word, index): [string, number] => [word, index + 1])
    .filter(([, value]) => value > 2),
]);

export const SCALE_EXPONENTS: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

const WORD_VALUES = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ...numbered(UNITS, 1, 1),
  ...numbered(TEENS, 10, 1),
  ...numbered(TENS, 20, 10),
  ...numbered(ORDINAL_UNITS, 1, 1),
  ...numbered(ORDINAL_TEENS, 10, 1),
  ...numbered(ORDINAL_TENS, 20, 10),
]);

function numbered(words: readonly string[], first: number, step: number): [string, number][] {
  return words.map((word, index) => [word, first + index * step]);
}

const any = (...words: readonly (readonly string[])[]): string => `(?:${words.flat().join('|')})`;
const BELOW_HUNDRED = `(?:${any(TENS)}(?:[- ]${any(UNITS)})?|${any(TEENS)}|${any(UNITS)})`;
const BELOW_THOUSAND = `(?:${any(['a'], UNITS)} hundred(?: (?:and )?${BELOW_HUNDRED})?|${BELOW_HUNDRED})`;
const SCALE = '(?:thousand|million|billion|trillion)';

/** Regular expression sources, to be used with the flag `i` between word boundaries. */
export const CARDINAL_SOURCE = `(?:(?:${BELOW_THOUSAND}|a) ${SCALE}(?:,? (?:and )?${BELOW_THOUSAND})?|${BELOW_THOUSAND})`;
export const ORDINAL_SOURCE = `(?:(?:${any(TENS)}-)?${any(ORDINAL_UNITS)}|${any(ORDINAL_TEENS, ORDINAL_TENS)})`;
export const FRACTION_SOURCE = `(?:${any(['a'], UNITS)}[- ](?:half|halves|quarters?|${any([...DENOMINATORS.keys()])}s?)|half)`;

/** The value of text that matches CARDINAL_SOURCE or ORDINAL_SOURCE. */
export function numberWordsValue(text: string): number {
  let total = 0;
  let group = 0;
  for (const word of text.toLowerCase().split(/[-, ]+/)) {
    const exponent = SCALE_EXPONENTS[word];
    if (exponent === 2) group *= 100;
    else if (exponent !== undefined) {
      total += group * 10 ** exponent;
      group = 0;
    } else group += WORD_VALUES.get(word) ?? 0;
  }
  return total + group;
}

/** The value of text that matches FRACTION_SOURCE. */
export function fractionWordsValue(text: string): number {
  const [first = '', second] = text.toLowerCase().split(/[- ]/);
  if (second === undefined) return 0.5;
  const denominator = DENOMINATORS.get(second.replace(/s$/, '')) ?? 1;
  return (WORD_VALUES.get(first) ?? 1) / denominator;
}
