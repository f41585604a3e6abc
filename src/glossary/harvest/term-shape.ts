/** @module Which recurring Chinese strings have the shape of a term. */
import type { ChineseString } from './chinese-strings.js';
import type { WordList } from './word-list.js';

/** Opens phrases about one's own place, rank or weight, not terms. */
const LOOSE_OPENING =
  /^(?:我[国省市区县镇乡街]|我们|本[省市区县镇乡]|全[国省市区县镇乡年]|各|重要|重点|重大|主要|有关|相关|突出|深刻|严重|伟大|根本|良好|明显|显著|积极|有力|广大|进一步|今年|去年|[一二三四五六七八九十百千万亿两几第余])/u;

/** Ends phrases about anything. */
const LOOSE_END =
  /(?:工作|问题|情况|方面|水平|结果|作用|增长|过程|程度|力度|基础|条件|现象|状况|时期|形式|需求|要求|等|中|上|下|内|后|前|时|里|人次|[年月日元])$/u;

/** Particles; conjunctions stand between two things that are terms by themselves. */
const PARTICLE = /[的了地得着过]/u;
const CONJUNCTION = /(?<![共缓温饱总])和(?![平谐解睦])|[与及或]/u;

/** After a term these make no other one: 中小企业发展. */
const PROCESSES: ReadonlySet<string> = new Set(['发展', '建设', '改革', '事业', '进程', '步伐']);

/** Shorter words with a process are often terms: 住房建设, 科学发展. */
const LEAST_OF_A_TERM = 3;

const LEAST_CHARACTERS = 3;

/** Bits; measured on the work reports of 2008 to 2011: strings that stand less free are parts of longer ones. */
const LEAST_FREEDOM = 0.9;
const LEAST_COHESION = 3;

/** True for a known word or term of some length, and what it goes through. */
function isProcessOfTerm(
  words: readonly string[],
  list: WordList,
  isKnown: (zh: string) => boolean,
): boolean {
  if (!PROCESSES.has(words.at(-1) ?? '')) return false;
  const rest = words.slice(0, -1).join('');
  return rest.length >= LEAST_OF_A_TERM && (isKnown(rest) || list.classes(rest) !== undefined);
}

/**
 * A noun, or a modifier with its noun, that recurs as one.
 * @param isKnown - true for the Chinese of terms.
 */
export function hasTermShape(
  { text, words, freedom, cohesion }: ChineseString,
  list: WordList,
  isKnown: (zh: string) => boolean,
): boolean {
  if (text.length < LEAST_CHARACTERS || freedom < LEAST_FREEDOM || cohesion < LEAST_COHESION) return false;
  if (LOOSE_OPENING.test(text) || LOOSE_END.test(text) || CONJUNCTION.test(text)) return false;
  if (words.some((word) => word.length === 1 && PARTICLE.test(word))) return false;
  if (isProcessOfTerm(words, list, isKnown)) return false;
  const classes = words.map((word) => list.classes(word));
  if (classes.some((each) => each?.size === 1 && each.has('other'))) return false;
  const [first, last] = [classes[0], classes.at(-1)];
  // A word that no list knows may be anything; one alone is a single character and no term.
  return (
    (last?.has('noun') ?? true) &&
    (first === undefined || first.has('noun') || first.has('adjective')) &&
    classes.some((each) => each !== undefined)
  );
}
