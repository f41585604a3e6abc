/** @module All documents of the library in figures. */
import type { Edition, IssueSeverity, TranslationUnit } from '../../model/index.js';
import type { OverviewReply } from '../api/corpus.js';

const BINS = 10;
const MOST_TERMS = 40;

function tally(names: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const most = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].toSorted(([, one], [, other]) => other - one);

export function overview(editions: readonly Edition[]): Omit<OverviewReply, 'pending'> {
  const pairs = editions.flatMap((edition) => edition.pairs);
  const states = tally(pairs.map(({ state }) => state));
  const origins = tally(pairs.map(({ origin }) => origin.kind));
  return {
    documents: editions.length,
    pairs: pairs.length,
    characters: pairs.reduce((sum, { source }) => sum + source.length, 0),
    states: {
      initial: states.get('initial') ?? 0,
      translated: states.get('translated') ?? 0,
      reviewed: states.get('reviewed') ?? 0,
      final: states.get('final') ?? 0,
    },
    origins: {
      'memory-exact': origins.get('memory-exact') ?? 0,
      'memory-fuzzy': origins.get('memory-fuzzy') ?? 0,
      engine: origins.get('engine') ?? 0,
      human: origins.get('human') ?? 0,
    },
    checks: checksOf(pairs),
    confidence: confidenceOf(pairs),
    terms: termsOf(pairs),
  };
}

function checksOf(pairs: readonly TranslationUnit[]): OverviewReply['checks'] {
  const names = pairs.flatMap(({ issues }) => issues.map(({ check, severity }) => `${check} ${severity}`));
  return most(tally(names)).map(([name, count]) => {
    const [check = '', severity = 'info'] = name.split(' ');
    return { check, severity: severity as IssueSeverity, count };
  });
}

function confidenceOf(pairs: readonly TranslationUnit[]): readonly number[] {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const { origin, source } of pairs) {
    if (origin.kind !== 'engine' || source.trim() === '') continue;
    const bin = Math.min(BINS - 1, Math.floor(origin.score * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

function termsOf(pairs: readonly TranslationUnit[]): OverviewReply['terms'] {
  const terms = new Map<string, { readonly zh: string; readonly en: string; count: number }>();
  for (const { zh, en, termId } of pairs.flatMap((pair) => pair.terms)) {
    const known = terms.get(termId);
    if (known === undefined) terms.set(termId, { zh, en, count: 1 });
    else known.count += 1;
  }
  return [...terms.values()].toSorted((one, other) => other.count - one.count).slice(0, MOST_TERMS);
}
