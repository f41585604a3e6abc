/** @module What a rule builds, as a translator would say it: a verb with its object, a frame of fixed words, a list. */
import type { Rule, RuleSymbol } from './rule.js';
import { CATEGORIES, type Category } from './symbols.js';

/** The constructions with a name of their own; messages say them in words. */
export const CONSTRUCTIONS = [
  'phrase', // nothing special to say: the category tells
  'frame', // fixed words around phrases: 在 … 下
  'list',
  'nounList',
  'verbList',
  'clauseList',
  'subjectPredicate',
  'subjectAmount',
  'clauseAdjunct',
  'verbObject',
  'verbTwoObjects',
  'verbAction',
  'verbObjectAction',
  'verbAmount',
  'verbAdverb',
  'verbAdjunct',
  'actions',
  'adjectivePredicate',
  'nounAdjective',
  'nounNoun',
  'nounDescribed',
  'nounAmount',
  'nounDeterminer',
  'nounTime',
  'nounBracket',
  'prepositionNoun',
  'numberMeasure',
  'withConnective',
] as const;

export type ConstructionName = (typeof CONSTRUCTIONS)[number];

export interface Construction {
  readonly name: ConstructionName;
  /** Of a frame: its fixed words, with … for each phrase between or beside them. */
  readonly pattern?: string;
}

/** Categories that are one to a reader: n noun, v verb, p predicate, a adjective, s clause, q number, d, c, o other. */
const KINDS: Readonly<Record<Category, string>> = {
  N: 'n',
  NB: 'n',
  NL: 'n',
  NP: 'n',
  TITLE: 'n',
  QT: 'n',
  V: 'v',
  VP: 'p',
  VL: 'p',
  A: 'a',
  AP: 'a',
  S: 's',
  SL: 's',
  NUM: 'q',
  QP: 'q',
  PCT: 'q',
  M: 'q',
  D: 'd',
  T: 't',
  C: 'c',
  Q: 'r',
  PAR: 'b',
  P: 'i',
  PP: 'o',
};

/** The kind of the whole, then the kinds of its parts. */
const SHAPES: readonly (readonly [RegExp, ConstructionName])[] = [
  [/^.:c./, 'withConnective'],
  [/^s:(?:n[pa]|nd?v)$/, 'subjectPredicate'],
  [/^s:nq$/, 'subjectAmount'],
  [/^s:[ot]s$/, 'clauseAdjunct'],
  [/^p:vq?n$/, 'verbObject'],
  [/^p:vnn$/, 'verbTwoObjects'],
  [/^p:v[ps]$/, 'verbAction'],
  [/^p:vn(?:p|d?v)$/, 'verbObjectAction'],
  [/^p:(?:vn?q+|pq)$/, 'verbAmount'],
  [/^[pv]:(?:[da][pv]|v[da])$/, 'verbAdverb'],
  [/^p:(?:[ot]p|po)$/, 'verbAdjunct'],
  [/^.:(?:pp|vv|pvn)$/, 'actions'],
  [/^p:a$/, 'adjectivePredicate'],
  [/^n:an$/, 'nounAdjective'],
  [/^n:nn$/, 'nounNoun'],
  [/^n:(?:.*[pvsoa]n|nv)$/, 'nounDescribed'],
  [/^n:r?q+n$|^n:nq+$/, 'nounAmount'],
  [/^n:rq?n$/, 'nounDeterminer'],
  [/^n:n?tn+$/, 'nounTime'],
  [/^n:nb$/, 'nounBracket'],
  [/^o:i[np]$/, 'prepositionNoun'],
  [/^q:qq$/, 'numberMeasure'],
];

/** Words that join what is alike. */
const JOINERS = new Set(['、', '和', '及', '以及', '与', '并', '并且', '或', '或者', '而', '且', '同']);

/** Words that only show how the parts belong together. */
const PARTICLES = new Set(['的', '地', '了', '过', '着', '得']);

const categoryOf = (symbol: RuleSymbol): Category | undefined => CATEGORIES[symbol.id];

function patternOf(symbols: readonly RuleSymbol[]): string {
  const written = symbols.map((symbol) => (categoryOf(symbol) ? '…' : symbol.text)).join('');
  return written.replaceAll(/…+/g, '…');
}

const kindsOf = (symbols: readonly RuleSymbol[]): string =>
  symbols
    .flatMap((symbol) => categoryOf(symbol) ?? [])
    .map((category) => KINDS[category])
    .join('');

const LISTS: Readonly<Record<string, ConstructionName>> = {
  n: 'nounList',
  v: 'verbList',
  p: 'verbList',
  s: 'clauseList',
};

const isJoiner = (symbol: RuleSymbol): boolean => JOINERS.has(symbol.text);

/** True for A 和 B; 与 before its noun is a preposition. */
function isList(symbols: readonly RuleSymbol[]): boolean {
  const [first] = symbols;
  if (!first || isJoiner(first) || !symbols.some(isJoiner)) return false;
  return symbols.every((symbol) => categoryOf(symbol) !== undefined || isJoiner(symbol));
}

/** What a rule builds. */
export function constructionOf({ category, symbols }: Rule): Construction {
  if (isList(symbols)) return { name: LISTS[KINDS[category]] ?? 'list' };
  const isFrame = symbols.some((symbol) => !categoryOf(symbol) && !PARTICLES.has(symbol.text));
  if (isFrame) return { name: 'frame', pattern: patternOf(symbols) };
  const shape = `${KINDS[category]}:${kindsOf(symbols)}`;
  return { name: SHAPES.find(([pattern]) => pattern.test(shape))?.[1] ?? 'phrase' };
}
