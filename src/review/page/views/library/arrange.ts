/** @module Which documents are listed, and in which order. */
import type { DocumentSummary } from '../../../api/documents.js';

export const FILTERS = ['all', 'open', 'done', 'findings', 'flagged'] as const;
export const ORDERS = ['date', 'title', 'progress', 'findings', 'confidence', 'changed'] as const;

export interface Arrangement {
  readonly text: string;
  readonly filter: (typeof FILTERS)[number];
  readonly order: (typeof ORDERS)[number];
}

const settled = ({ states }: DocumentSummary): number => states.reviewed + states.final;
const share = (document: DocumentSummary): number =>
  document.pairs === 0 ? 1 : settled(document) / document.pairs;
const weight = ({ issues }: DocumentSummary): number =>
  issues.error * 1e6 + issues.warning * 1e3 + issues.info;

const KEEPS: Readonly<Record<Arrangement['filter'], (document: DocumentSummary) => boolean>> = {
  all: () => true,
  open: (document) => settled(document) < document.pairs,
  done: (document) => document.pairs > 0 && settled(document) === document.pairs,
  findings: (document) => weight(document) > 0,
  flagged: ({ flagged }) => flagged > 0,
};

type Compare = (one: DocumentSummary, other: DocumentSummary) => number;

const COMPARES: Readonly<Record<Arrangement['order'], Compare>> = {
  date: (one, other) => other.date.localeCompare(one.date),
  title: (one, other) => one.titleEnglish.localeCompare(other.titleEnglish, 'en'),
  progress: (one, other) => share(one) - share(other),
  findings: (one, other) => weight(other) - weight(one),
  confidence: (one, other) => (one.confidence ?? 1) - (other.confidence ?? 1),
  changed: (one, other) => other.changedAt.localeCompare(one.changedAt),
};

/** Every word of the text is somewhere in title, source, date or name. */
export function arrange(
  documents: readonly DocumentSummary[],
  { text, filter, order }: Arrangement,
): readonly DocumentSummary[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  return documents
    .filter((document) => KEEPS[filter](document) && words.every((word) => searched(document).includes(word)))
    .toSorted((one, other) => COMPARES[order](one, other) || one.id.localeCompare(other.id));
}

const searched = ({ id, title, titleEnglish, source, date }: DocumentSummary): string =>
  `${id} ${title} ${titleEnglish} ${source} ${date}`.toLowerCase();
