/** @module About, over, nearly: the bound that the Chinese puts on a figure, and the one that the English puts. */
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

type Bound = 'above' | 'below' | 'near';

const NUMERAL = '[\\d一二两三四五六七八九十百千万亿.,]';
const MEASURE =
  '(?:[%％]|[个名人件次家亩元吨米户项条万亿公里成倍年月日天篇份册场期起宗]|百分点|平方米|公里){0,3}';

const CHINESE: readonly (readonly [Bound, RegExp])[] = [
  [
    'above',
    new RegExp(
      `(?:超过|突破|不低于|不少于|高于|多于|逾|至少)\\s*${NUMERAL}|${NUMERAL}${MEASURE}(?:以上|有余)|${NUMERAL}(?:多|余)`,
      'u',
    ),
  ],
  [
    'below',
    new RegExp(
      `(?:不超过|低于|少于|不足|不满|不到|至多|最多)\\s*${NUMERAL}|${NUMERAL}${MEASURE}(?:以下|以内)`,
      'u',
    ),
  ],
  ['near', new RegExp(`(?:将?近|接近|约|大约|约为|达到近)\\s*${NUMERAL}|${NUMERAL}${MEASURE}左右`, 'u')],
];

const FIGURE =
  '(?:(?:US)?\\$|€|£|¥)?(?:\\d|half|one|two|three|four|five|six|seven|eight|nine|ten|a (?:hundred|thousand|million|billion|third|quarter|dozen))';

const ENGLISH: readonly (readonly [Bound, RegExp])[] = [
  [
    'above',
    new RegExp(
      `\\b(?:over|above|more than|exceed\\w*|surpass\\w*|at least|no(?:t)? (?:less|fewer|lower) than|upwards of|beyond|top(?:ped|ping))\\s+(?:the )?${FIGURE}|\\d(?:[\\d,.]*)(?:%| percent)? or (?:more|above|higher|over)`,
      'iu',
    ),
  ],
  [
    'below',
    new RegExp(
      `\\b(?:under|below|less than|fewer than|lower than|no(?:t)? more than|not exceed\\w*|up to|at most|within)\\s+(?:the )?${FIGURE}|\\d(?:[\\d,.]*)(?:%| percent)? or (?:less|below|lower|fewer|under)`,
      'iu',
    ),
  ],
  [
    'near',
    new RegExp(
      `\\b(?:nearly|almost|about|around|approximately|roughly|some|close to|approaching|circa)\\s+(?:the )?${FIGURE}`,
      'iu',
    ),
  ],
];

const boundsOf = (
  text: string,
  patterns: readonly (readonly [Bound, RegExp])[],
): ReadonlyMap<Bound, string> =>
  new Map(
    patterns.flatMap(([bound, pattern]) => {
      const match = pattern.exec(text)?.[0];
      return match === undefined ? [] : [[bound, match] as const];
    }),
  );

/** A bound of the English that the Chinese has not, where one of the Chinese is missing. */
export const approximation: Check = ({ source, target }) => {
  const chinese = boundsOf(source, CHINESE);
  if (chinese.size === 0) return [];
  const english = boundsOf(target, ENGLISH);
  // 不超过 holds 超过: what is at most is not above.
  const wanted = [...chinese].filter(([bound]) => !(bound === 'above' && chinese.has('below')));
  const missing = wanted.find(([bound]) => !english.has(bound));
  const added = [...english].find(([bound]) => !chinese.has(bound));
  if (missing === undefined || added === undefined) return [];
  return [createIssue('approximation', { type: 'numbers', actual: added[1], expected: missing[1] })];
};
