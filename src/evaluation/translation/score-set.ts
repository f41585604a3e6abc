/** @module The figures of a translated set. */
import type { TranslationUnit } from '../../model/index.js';
import { corpusBleu } from '../metrics/bleu.js';
import { corpusChrf } from '../metrics/chrf.js';
import { countFigures, countHan } from '../metrics/figures.js';
import { spearman } from '../metrics/spearman.js';
import type { EvaluationSet } from './evaluation-set.js';

export interface SetScore {
  readonly name: string;
  readonly pairs: number;
  readonly characters: number;
  /** 0 to 100. */
  readonly chrf: number;
  /** 0 to 100. */
  readonly bleu: number;
  /** Share of listed terms that appear in an accepted rendering, 0 to 1; absent for sets without terms. */
  readonly termSuccess?: number;
  /** Share of source figures whose value appears in the translation, 0 to 1. */
  readonly numberAccuracy: number;
  /** Han characters left in the translations. */
  readonly hanLeft: number;
  /** Share of source characters that only a last resort could render. */
  readonly lastResortShare: number;
  /** Rank correlation of the engine's confidence with the chrF of each pair, -1 to 1; absent where either is constant. */
  readonly confidenceCorrelation?: number;
}

/** Terms match whatever their capitals; quotes are compared in one style. */
const fold = (text: string): string => text.toLowerCase().replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");

function termSuccess(set: EvaluationSet, targets: readonly string[]): number | undefined {
  let found = 0;
  let total = 0;
  set.pairs.forEach((pair, index) => {
    const target = fold(targets[index] ?? '');
    for (const term of pair.terms) {
      total += 1;
      if (term.en.some((rendering) => target.includes(fold(rendering)))) found += 1;
    }
  });
  return total === 0 ? undefined : found / total;
}

function numberAccuracy(set: EvaluationSet, targets: readonly string[]): number {
  const counts = set.pairs.map((pair, index) => countFigures(pair.zh, targets[index] ?? ''));
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const missing = counts.reduce((sum, count) => sum + count.missing.length, 0);
  return total === 0 ? 1 : 1 - missing / total;
}

/** Titles and dates are short, and their chrF is chance. */
const SHORTEST_RANKED = 6;

function confidenceCorrelation(set: EvaluationSet, units: readonly TranslationUnit[]): number | undefined {
  const ranked = set.pairs.flatMap((pair, index) => {
    const { target = '', origin } = units[index] ?? {};
    if (!origin || pair.zh.length < SHORTEST_RANKED) return [];
    return [[origin.score, corpusChrf([[target, pair.en]])] as const];
  });
  return spearman(ranked);
}

/** Scores the units of a set against its references. */
export function scoreSet(set: EvaluationSet, units: readonly TranslationUnit[]): SetScore {
  const targets = units.map((unit) => unit.target);
  const pairs = set.pairs.map((pair, index) => [targets[index] ?? '', pair.en] as const);
  const characters = set.pairs.reduce((sum, pair) => sum + pair.zh.length, 0);
  const uncertain = units.reduce(
    (sum, { origin }) => sum + (origin.explain ?? '').replaceAll(' ', '').length,
    0,
  );
  const terms = termSuccess(set, targets);
  const correlation = confidenceCorrelation(set, units);
  return {
    name: set.name,
    pairs: set.pairs.length,
    characters,
    chrf: corpusChrf(pairs),
    bleu: corpusBleu(pairs),
    ...(terms === undefined ? {} : { termSuccess: terms }),
    numberAccuracy: numberAccuracy(set, targets),
    hanLeft: targets.reduce((sum, target) => sum + countHan(target), 0),
    lastResortShare: characters === 0 ? 0 : uncertain / characters,
    ...(correlation === undefined ? {} : { confidenceCorrelation: correlation }),
  };
}
