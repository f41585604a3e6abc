/** @module The money of each amount: yuan, US dollars, euros, as the Chinese has it. */
import { isEqual } from '../../../language/quantity.js';
import type { Issue, TranslationUnit } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';
import { chineseQuantities, englishQuantities } from '../parsed-unit.js';

interface Currency {
  readonly name: string;
  /** How the unit of an amount begins. */
  readonly chinese: RegExp;
  /** Before the figure, at its end. */
  readonly sign: RegExp;
  /** After the figure, at its beginning. */
  readonly word: RegExp;
}

const CURRENCIES: readonly Currency[] = [
  {
    name: 'yuan',
    chinese: /^(?:元|块|人民币)/u,
    sign: /(?:¥|￥|RMB|CNY)\s*$/u,
    word: /^[\s-]*(?:yuan|RMB|renminbi|CNY)\b/iu,
  },
  {
    name: 'Hong Kong dollars',
    chinese: /^港[元币]/u,
    sign: /HK\$\s*$/u,
    word: /^[\s-]*(?:Hong Kong dollars?|HKD)\b/iu,
  },
  {
    name: 'US dollars',
    chinese: /^美[元金]/u,
    sign: /(?<!HK)\$\s*$/u,
    word: /^[\s-]*(?:U\.?S\.? ?)?(?:dollars?|USD)\b/iu,
  },
  { name: 'euros', chinese: /^欧元/u, sign: /€\s*$/u, word: /^[\s-]*(?:euros?|EUR)\b/iu },
  { name: 'yen', chinese: /^日元/u, sign: /JPY\s*$/u, word: /^[\s-]*(?:Japanese )?yen\b/iu },
  { name: 'pounds', chinese: /^英镑/u, sign: /£\s*$/u, word: /^[\s-]*(?:pounds?(?: sterling)?|GBP)\b/iu },
];

/** An amount is followed by its money, or by scale words that stand between. */
const AFTER = 30;

export const currency: Check = (unit) => {
  if (!/[元镑币金块]/u.test(unit.source)) return [];
  const wanted = chineseQuantities(unit).flatMap(({ value, end }) => {
    const after = unit.source.slice(end, end + 4);
    const money = CURRENCIES.find(({ chinese }) => chinese.test(after));
    return money === undefined ? [] : [{ value, money }];
  });
  return englishQuantities(unit).flatMap((quantity): readonly Issue[] => {
    const same = wanted.filter(({ value }) => isEqual(value, quantity.value));
    const found = same.length === 0 ? undefined : moneyOf(quantity, unit);
    if (found === undefined || same.some(({ money }) => money === found.money)) return [];
    const expected = same[0]?.money.name ?? '';
    return [createIssue('currency', { type: 'numbers', severity: 'error', actual: found.text, expected })];
  });
};

function moneyOf(
  { start, end }: { readonly start: number; readonly end: number },
  { target }: TranslationUnit,
): { readonly money: Currency; readonly text: string } | undefined {
  const [before, after] = [target.slice(Math.max(0, start - 4), start), target.slice(end, end + AFTER)];
  for (const money of CURRENCIES) {
    const sign = money.sign.exec(before)?.[0];
    const word = money.word.exec(after)?.[0];
    if (sign !== undefined || word !== undefined) {
      return { money, text: `${sign ?? ''}${target.slice(start, end)}${word ?? ''}`.trim() };
    }
  }
  return undefined;
}
