/** @module An edition in the few figures that a list of documents shows. */
import type { Edition, IssueSeverity, UnitState } from '../../model/index.js';
import { documentSource } from '../document-source.js';
import type { DocumentSummary } from '../api/documents.js';

function count<Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of found) counts[key] += 1;
  return counts;
}

const STATES: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];
const SEVERITIES: readonly IssueSeverity[] = ['error', 'warning', 'info'];

/** Weighed by the length of the Chinese: a doubtful page weighs more than a doubtful heading. */
function confidenceOf({ pairs }: Edition): number | undefined {
  const drafts = pairs.filter(({ origin, source }) => origin.kind === 'engine' && source.length > 0);
  const weight = drafts.reduce((sum, { source }) => sum + source.length, 0);
  if (weight === 0) return undefined;
  return drafts.reduce((sum, { origin, source }) => sum + origin.score * source.length, 0) / weight;
}

/** @param changedAt - ISO 8601: when the file was written. */
export function summarize(edition: Edition, changedAt: string): DocumentSummary {
  const { document, pairs } = edition;
  const confidence = confidenceOf(edition);
  return {
    id: document.id,
    title: document.title,
    titleEnglish: document.titleEnglish,
    source: documentSource(document.metadata),
    date: (document.metadata.publishedAt ?? '').slice(0, 10),
    pairs: pairs.length,
    states: count(
      STATES,
      pairs.map(({ state }) => state),
    ),
    issues: count(
      SEVERITIES,
      pairs.flatMap(({ issues }) => issues.map(({ severity }) => severity)),
    ),
    flagged: pairs.filter(({ review }) => review?.flagged === true).length,
    ...(confidence === undefined ? {} : { confidence }),
    changedAt,
  };
}
