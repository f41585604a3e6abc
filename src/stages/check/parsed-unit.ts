/** @module What several checks read out of a unit, read once: its quantities and the words of its English. */
import { findEnglishQuantities } from '../../language/en/quantities.js';
import { toWords, type Word } from '../../language/en/rendering/find-rendering.js';
import type { Quantity } from '../../language/quantity.js';
import { findQuantities } from '../../language/zh/quantities.js';
import type { TranslationUnit } from '../../model/index.js';
import { matchNumbers, type NumberMatch } from './numbers/match-numbers.js';

/** Units are not changed in place, so what was read of one stays true. */
function once<Value>(read: (unit: TranslationUnit) => Value): (unit: TranslationUnit) => Value {
  const known = new WeakMap<TranslationUnit, Value & object>();
  return (unit) => {
    const earlier = known.get(unit);
    if (earlier !== undefined) return earlier;
    const value = read(unit);
    known.set(unit, value as Value & object);
    return value;
  };
}

export const chineseQuantities = once<readonly Quantity[]>(({ source }) => findQuantities(source));
export const englishQuantities = once<readonly Quantity[]>(({ target }) => findEnglishQuantities(target));
const CALENDAR: ReadonlySet<Quantity['kind']> = new Set(['date', 'year']);

/** Numbers without dates and years, which are compared by their parts. */
export const isNumber = ({ kind }: Quantity): boolean => !CALENDAR.has(kind);

/** The numbers of both sides by value, those of terms too. */
export const matchedNumbers = once<NumberMatch>((unit) =>
  matchNumbers(chineseQuantities(unit).filter(isNumber), englishQuantities(unit), unit.target),
);

export const englishWords = once<readonly Word[]>(({ target }) => toWords(target));
