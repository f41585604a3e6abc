/** @module The money of the Chinese: yuan, US dollars, euros. */
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

interface Currency {
  readonly name: string;
  readonly chinese: RegExp;
  readonly english: RegExp;
}

const FIGURE = '(?<=[\\d一二三四五六七八九十百千万亿余多几])';

const CURRENCIES: readonly Currency[] = [
  {
    name: 'yuan',
    chinese: new RegExp(`${FIGURE}元(?!素|旦|化|件|宵)|人民币`, 'u'),
    english: /\byuan\b|\bRMB\b|\brenminbi\b|¥|￥|\bCNY\b/iu,
  },
  { name: 'US dollars', chinese: /美元|美金/u, english: /\bdollars?\b|US\$|\$|\bUSD\b/iu },
  { name: 'Hong Kong dollars', chinese: /港元|港币/u, english: /\bHong Kong dollars?\b|HK\$|\bHKD\b/iu },
  { name: 'euros', chinese: /欧元/u, english: /\beuros?\b|€|\bEUR\b/iu },
  { name: 'yen', chinese: /日元/u, english: /\byen\b|\bJPY\b/iu },
  { name: 'pounds', chinese: /英镑/u, english: /\bpounds?\b|£|\bGBP\b/iu },
];

/** A currency of the English that the Chinese does not have, where one of the Chinese is missing. */
export const currency: Check = ({ source, target }) => {
  if (!/[元镑币金]/u.test(source)) return [];
  const wanted = CURRENCIES.filter(({ chinese }) => chinese.test(source));
  if (target.trim() === '') return [];
  const missing = wanted.find(({ english }) => !english.test(target));
  const added = CURRENCIES.find(
    ({ chinese, english, name }) => english.test(target) && !chinese.test(source) && !isPart(name, wanted),
  );
  if (missing === undefined || added === undefined) return [];
  const actual = added.english.exec(target)?.[0] ?? '';
  return [createIssue('currency', { type: 'numbers', severity: 'error', actual, expected: missing.name })];
};

/** "Hong Kong dollars" has "dollars" in it. */
const isPart = (name: string, wanted: readonly Currency[]): boolean =>
  name === 'US dollars' && wanted.some((each) => each.name === 'Hong Kong dollars');
