/** @module Candidates for a glossary out of editions and corpora. */
import {
  harvestTerms,
  type HarvestOptions,
  type TermCandidate,
} from '../../../glossary/harvest/harvest-terms.js';
import { loadLexicon } from '../../../glossary/lexicon/load-lexicon.js';
import { loadTermBase } from '../../../glossary/term-base.js';
import { readHarvestPairs } from './read-harvest-pairs.js';

export interface HarvestRequest extends HarvestOptions {
  /** As `readHarvestPairs` takes them. */
  readonly paths: readonly string[];
  /** The glossary's folder. */
  readonly glossary: string;
  /** Also pairs that an engine drafted and nobody reviewed. */
  readonly withDrafts: boolean;
}

export interface Harvest {
  /** The likeliest first. */
  readonly candidates: readonly TermCandidate[];
  /** Sentences that were looked at. */
  readonly pairs: number;
  /** Drafts that were left out. */
  readonly drafts: number;
}

/** @throws DuizhaoError as `readHarvestPairs`, `loadTermBase` and `loadLexicon` */
export async function harvestCandidates(request: HarvestRequest): Promise<Harvest> {
  const { paths, glossary, withDrafts, ...options } = request;
  const { pairs, drafts } = await readHarvestPairs(paths, withDrafts);
  const [termBase, lexicon] = await Promise.all([loadTermBase(glossary), loadLexicon(glossary)]);
  return { candidates: harvestTerms(pairs, termBase, lexicon.entries, options), pairs: pairs.length, drafts };
}
