/** @module How many of the first candidates of a harvest a person has judged to be right. */
import { harvestTerms } from '../../glossary/harvest/harvest-terms.js';
import type { LexiconEntry } from '../../glossary/lexicon/lexicon-entry.js';
import { createTermBase, type TermBase } from '../../glossary/term-base.js';
import { readHarvestPairs } from '../../pipeline/glossary/harvest/read-harvest-pairs.js';
import { judgementKey, type JudgedList } from './judged-lists.js';

/** Candidates that are looked at. */
const SHOWN = 50;

export interface JudgedCandidate {
  readonly zh: string;
  readonly en: string;
  readonly verdict: 'right' | 'wrong' | 'unjudged';
}

export interface HarvestScore {
  readonly name: string;
  /** Pairs that were read. */
  readonly pairs: number;
  /** Share of the first 50 that is right, 0 to 1; what nobody has judged, or is missing, counts as wrong. */
  readonly precisionAt50: number;
  readonly unjudged: number;
  readonly candidates: readonly JudgedCandidate[];
}

function verdictOf(verdict: string | undefined): JudgedCandidate['verdict'] {
  return verdict === 'right' || verdict === 'wrong' ? verdict : 'unjudged';
}

/** Harvests as the list says. @throws DuizhaoError what `readHarvestPairs` throws. */
export async function scoreHarvest(
  { name, paths, leastCount, includeKnown, everySecondTerm, verdicts }: JudgedList,
  termBase: TermBase,
  lexicon: readonly LexiconEntry[],
): Promise<HarvestScore> {
  const { pairs } = await readHarvestPairs(paths, false);
  const base = everySecondTerm
    ? createTermBase(termBase.terms.filter((_, index) => index % 2 === 0))
    : termBase;
  const candidates = harvestTerms(pairs, base, lexicon, { leastCount, includeKnown })
    .slice(0, SHOWN)
    .map(({ zh, en }) => ({ zh, en, verdict: verdictOf(verdicts.get(judgementKey({ zh, en }))) }));
  const count = (wanted: JudgedCandidate['verdict']): number =>
    candidates.filter(({ verdict }) => verdict === wanted).length;
  return {
    name,
    pairs: pairs.length,
    precisionAt50: count('right') / SHOWN,
    unjudged: count('unjudged'),
    candidates,
  };
}
