/** @module About, over, nearly: the bound that the Chinese puts on a figure, and the one that the English puts. */
import type { Quantity } from '../../../language/quantity.js';
import type { Issue, TranslationUnit } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';
import { matchedNumbers } from '../parsed-unit.js';

type Bound = 'above' | 'below' | 'near';

interface BoundWords {
  readonly bound: Bound;
  /** Before the figure, at the end of the text. */
  readonly before: RegExp;
  /** After the figure and its measure, at the beginning. */
  readonly after: RegExp;
}

const CHINESE: readonly BoundWords[] = [
  // 不超过 holds 超过, so what is at most comes first.
  {
    bound: 'below',
    before: /(?:不超过|不高于|不大于|(?<!不)(?:低于|少于|小于)|不足|不满|不到|至多|最多)\s*$/u,
    after: /^.{0,4}?(?:以下|以内|之内)/u,
  },
  {
    bound: 'above',
    before: /(?:超过|突破|不低于|不少于|不小于|高于|多于|大于|逾|至少|超)\s*$/u,
    after: /^.{0,4}?(?:以上|有余)/u,
  },
  { bound: 'near', before: /(?:近|约|大约|约为|接近)\s*$/u, after: /^.{0,4}?左右/u },
];

const ENGLISH: readonly BoundWords[] = [
  {
    bound: 'below',
    before:
      /\b(?:under|below|(?<!\bnot? )(?:less|fewer|lower) than|not? more than|not? higher than|not (?:to )?exceed(?:ing)?|not \p{L}+ above|up to|at most|within)\s+(?:the )?(?:US)?\$?$/iu,
    after: /^[^.;,]{0,20}?\bor (?:less|below|lower|fewer|under|younger)\b/iu,
  },
  {
    bound: 'above',
    before:
      /\b(?:over|above|more than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|at least|not? (?:less|fewer|lower) than|upwards of|beyond|top(?:s|ped|ping)?)\s+(?:the )?(?:US)?\$?$/iu,
    after: /^[^.;,]{0,20}?\bor (?:more|above|higher|over|older|longer)\b/iu,
  },
  {
    bound: 'near',
    before:
      /\b(?:nearly|almost|about|around|approximately|roughly|some|close to|approaching|circa)\s+(?:the )?(?:US)?\$?$/iu,
    after: /^[^.;,]{0,14}?\bor so\b/iu,
  },
];

interface FoundBound {
  readonly bound: Bound;
  readonly text: string;
}

const REACH = 26;

function boundOf(
  { start, end, raw }: Quantity,
  text: string,
  words: readonly BoundWords[],
): FoundBound | undefined {
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  for (const { bound, before: opening, after: closing } of words) {
    const found = opening.exec(before) ?? closing.exec(after);
    if (found !== null)
      return { bound, text: opening.test(before) ? `${found[0]}${raw}` : `${raw}${found[0]}` };
  }
  return undefined;
}

/** 余 and 多 stand inside the figure: 300余件, 20多个. */
const isMore = ({ raw }: Quantity): boolean => /[余多]/u.test(raw);

/** Both sides bound the same figure, and not the same way. */
export const approximation: Check = (unit) =>
  matchedNumbers(unit).pairs.flatMap(([chinese, english]): readonly Issue[] => {
    const wanted = chineseBound(chinese, unit);
    const found = boundOf(english, unit.target, ENGLISH);
    if (wanted === undefined || found === undefined || wanted.bound === found.bound) return [];
    return [createIssue('approximation', { type: 'numbers', actual: found.text, expected: wanted.text })];
  });

function chineseBound(quantity: Quantity, { source }: TranslationUnit): FoundBound | undefined {
  if (isMore(quantity)) return { bound: 'above', text: quantity.raw };
  return boundOf(quantity, source, CHINESE);
}
