/** @module What the page is told of candidates for the glossary, and what it says of them. */
import type { TermCandidate } from '../../glossary/harvest/harvest-terms.js';

export type Candidate = Pick<
  TermCandidate,
  'zh' | 'en' | 'count' | 'together' | 'association' | 'sameAs' | 'evidence'
>;

export interface CandidatesReply {
  /** The likeliest first, at most 200. */
  readonly candidates: readonly Candidate[];
  readonly total: number;
  /** Sentences that were looked at. */
  readonly pairs: number;
  /** Drafts that were left out. */
  readonly drafts: number;
  /** Chinese that a person has rejected, with the English that was suggested; the latest first. */
  readonly rejected: readonly { readonly zh: string; readonly en: string }[];
}

export interface RejectRequest {
  readonly zh: string;
  readonly en: string;
}
