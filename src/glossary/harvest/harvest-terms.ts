/** @module Candidates for the term base, from pairs of Chinese and English: what recurs, stands free and has one English. */
import type { LexiconEntry } from '../lexicon/lexicon-entry.js';
import type { TermBase } from '../term-base.js';
import { recurringStrings, type ChineseString } from './chinese-strings.js';
import { cutWords } from './cut-words.js';
import { englishHeads } from './english-heads.js';
import { englishPhrases } from './english-phrases.js';
import { contentWords, foldWord } from './english-words.js';
import type { HarvestPair } from './harvest-pair.js';
import { bestRendering, dice, worthOf, type Rendering, type RenderingSources } from './rendering.js';
import { hasTermShape } from './term-shape.js';
import { createWordList } from './word-list.js';

export interface TermCandidate {
  readonly zh: string;
  /** The suggested rendering, as it is usually written in the pairs. */
  readonly en: string;
  /** What the candidates are ordered by. */
  readonly score: number;
  /** Occurrences of the Chinese. */
  readonly count: number;
  /** Pairs that hold both. */
  readonly together: number;
  /** Dice's coefficient of Chinese and English over the pairs, 0 to 1. */
  readonly association: number;
  /** The lesser entropy of the neighbours of the Chinese, in bits. */
  readonly freedom: number;
  /** The Chinese of a term that has this English already: perhaps a variant of it. */
  readonly sameAs?: string;
  /** Pairs that hold both, the shortest first; none with the Chinese of another. */
  readonly evidence: readonly HarvestPair[];
}

export interface HarvestOptions {
  /** Least occurrences. @default 3 */
  readonly leastCount?: number;
  /** Also what is in the term base or the lexicon. @default false */
  readonly includeKnown?: boolean;
  /** Pairs shown for each candidate. @default 3 */
  readonly evidence?: number;
}

const MOST_WORDS = 6;
const MOST_CHARACTERS = 14;

/** English that another term has is rather the English of that term. */
const SAME_ENGLISH_FACTOR = 0.5;

interface Found {
  readonly chinese: ChineseString;
  readonly rendering: Rendering;
}

const englishKey = (english: string): string => contentWords(english).map(foldWord).join(' ');

/** The Chinese of the terms by their English. */
function englishOfTerms({ terms }: TermBase): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { zh, en, short = '', alternatives } of terms) {
    for (const english of [en, short, ...alternatives]) {
      const key = englishKey(english);
      const known = owners.get(key);
      if (known) known.add(zh);
      else owners.set(key, new Set([zh]));
    }
  }
  return owners;
}

/** True when a part of the Chinese goes with the English better than the whole does. */
function belongsToPart(
  { chinese, rendering }: Found,
  strings: ReadonlyMap<string, ChineseString>,
  { phrases }: RenderingSources,
): boolean {
  const { id, frequency } = rendering.phrase;
  for (let length = 1; length < chinese.words.length; length += 1) {
    for (let start = 0; start + length <= chinese.words.length; start += 1) {
      const part = strings.get(chinese.words.slice(start, start + length).join(' '));
      if (!part) continue;
      const together = part.texts.filter((text) => phrases.byText[text]?.has(id)).length;
      if (dice(together, part.texts.length, frequency) > rendering.association) return true;
    }
  }
  return false;
}

/** Of candidates with one English, of which one's Chinese holds the other's, the better stays. */
function withoutOverlaps(candidates: readonly TermCandidate[]): readonly TermCandidate[] {
  const kept: TermCandidate[] = [];
  for (const candidate of candidates) {
    const isPart = kept.some(
      ({ zh, en }) =>
        en.toLowerCase() === candidate.en.toLowerCase() &&
        (zh.includes(candidate.zh) || candidate.zh.includes(zh)),
    );
    if (!isPart) kept.push(candidate);
  }
  return kept;
}

/** What many documents say in the same words is evidence once. */
function differing(pairs: readonly HarvestPair[]): readonly HarvestPair[] {
  const firsts = new Map<string, HarvestPair>();
  for (const pair of pairs) if (!firsts.has(pair.zh)) firsts.set(pair.zh, pair);
  return [...firsts.values()];
}

class Harvester {
  readonly #pairs: readonly HarvestPair[];
  readonly #termBase: TermBase;
  readonly #options: Required<HarvestOptions>;
  readonly #sources: RenderingSources;
  readonly #strings: readonly ChineseString[];
  readonly #english: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of the lexicon: general, or they would be terms. */
  readonly #general: ReadonlySet<string>;

  constructor(
    pairs: readonly HarvestPair[],
    termBase: TermBase,
    lexicon: readonly LexiconEntry[],
    options: HarvestOptions,
  ) {
    this.#pairs = pairs;
    this.#termBase = termBase;
    this.#options = { leastCount: 3, includeKnown: false, evidence: 3, ...options };
    const list = createWordList(lexicon, termBase.terms);
    this.#sources = {
      phrases: englishPhrases(pairs.map(({ en }) => en)),
      list,
      heads: englishHeads(lexicon, termBase.terms),
      leastTogether: this.#options.leastCount,
    };
    const limits = {
      leastCount: this.#options.leastCount,
      mostWords: MOST_WORDS,
      mostCharacters: MOST_CHARACTERS,
    };
    this.#strings = recurringStrings(
      pairs.map(({ zh }) => cutWords(zh, list)),
      limits,
    );
    this.#english = englishOfTerms(termBase);
    this.#general = new Set(lexicon.map(({ zh }) => zh));
  }

  #isTerm(zh: string): boolean {
    return this.#termBase.lookup(zh) !== undefined;
  }

  #isWanted(chinese: ChineseString): boolean {
    const isKnown = this.#isTerm(chinese.text) || this.#general.has(chinese.text);
    if (isKnown && !this.#options.includeKnown) return false;
    return hasTermShape(chinese, this.#sources.list, (zh) => this.#isTerm(zh));
  }

  #candidate({ chinese, rendering }: Found): TermCandidate {
    const { phrase, together, association } = rendering;
    const owners = this.#english.get(englishKey(phrase.surface)) ?? new Set();
    const sameAs = owners.has(chinese.text) ? undefined : [...owners][0];
    const factor = sameAs === undefined ? 1 : SAME_ENGLISH_FACTOR;
    const evidence = chinese.texts.flatMap((text) => {
      const pair = this.#pairs[text];
      return pair && this.#sources.phrases.byText[text]?.has(phrase.id) ? [pair] : [];
    });
    return {
      zh: chinese.text,
      en: phrase.surface,
      score: factor * worthOf(rendering) * Math.log2(1 + together),
      count: chinese.count,
      together,
      association,
      freedom: chinese.freedom,
      ...(sameAs === undefined ? {} : { sameAs }),
      evidence: differing(evidence)
        .toSorted((first, second) => first.zh.length - second.zh.length)
        .slice(0, this.#options.evidence),
    };
  }

  harvest(): readonly TermCandidate[] {
    const byWords = new Map(this.#strings.map((each) => [each.words.join(' '), each]));
    const found = this.#strings
      .filter((chinese) => this.#isWanted(chinese))
      .flatMap((chinese) => {
        const rendering = bestRendering(chinese, this.#sources);
        return rendering ? [{ chinese, rendering }] : [];
      })
      .filter((each) => !belongsToPart(each, byWords, this.#sources));
    const candidates = found.map((each) => this.#candidate(each));
    return withoutOverlaps(
      candidates.toSorted((first, second) => second.score - first.score || (first.zh < second.zh ? -1 : 1)),
    );
  }
}

/** Candidates, the likeliest first. */
export const harvestTerms = (
  pairs: readonly HarvestPair[],
  termBase: TermBase,
  lexicon: readonly LexiconEntry[],
  options: HarvestOptions = {},
): readonly TermCandidate[] => new Harvester(pairs, termBase, lexicon, options).harvest();
