/** @module Recall and precision of each check, on faults planted into pairs that have none. */
import type { Edition, Issue, TranslationUnit } from '../../model/index.js';
import { PAIRS_SCHEMA } from '../../model/index.js';
import {
  CHECK_NAMES,
  checkEdition,
  checkUnit,
  contextOf,
  learnLengthRatio,
  type CheckName,
} from '../../stages/check/index.js';
import { PLANTERS } from './plant/index.js';
import type { Planted } from './planter.js';
import { chooser } from './random.js';

export interface CheckScore {
  readonly check: CheckName;
  /** Pairs with a fault. */
  readonly planted: number;
  /** Of them, those with a finding of the check. */
  readonly found: number;
  /** Findings of the check on pairs without faults. */
  readonly falseAlarms: number;
  readonly recall: number;
  readonly precision: number;
  /** Faults that were not found, and findings where none were planted. */
  readonly misses: readonly TranslationUnit[];
  readonly alarms: readonly TranslationUnit[];
}

/** Of each kind, at most; the pairs are taken evenly. */
const MOST = 60;

function evenly<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index * items.length) / count)] as Item,
  );
}

/** Scores every check; the same pairs give the same figures. */
export function scoreChecks(clean: readonly TranslationUnit[]): readonly CheckScore[] {
  return CHECK_NAMES.map((check) =>
    check === 'pair-count' || check === 'pair-order' ? scorePairs(check, clean) : scoreOne(check, clean),
  );
}

function scoreOne(check: keyof typeof PLANTERS, clean: readonly TranslationUnit[]): CheckScore {
  const only = new Set<CheckName>([check]);
  const lengthRatio = learnLengthRatio(clean);
  const fires = ({ units, at = units.length - 1 }: Planted): boolean => {
    const unit = units[at];
    return unit !== undefined && checkUnit(unit, contextOf(units, { lengthRatio }), only).length > 0;
  };
  const planted = evenly(
    clean.flatMap((unit) => plant(check, unit)),
    MOST,
  );
  const misses = planted.filter((each) => !fires(each));
  const alarms = clean.filter((unit) =>
    checkUnit(unit, contextOf([unit], { lengthRatio }), only).some((issue) => !isAdvice(issue)),
  );
  return figures(check, planted.length, misses.flatMap(faultyUnit), alarms);
}

const faultyUnit = ({ units, at = units.length - 1 }: Planted): TranslationUnit[] => units.slice(at, at + 1);

/** Where the English is close to an accepted rendering, or the rendering is ours, a missing term is advice. */
const isAdvice = ({ check, severity }: Issue): boolean => check === 'term-missing' && severity === 'info';

function plant(check: keyof typeof PLANTERS, unit: TranslationUnit): readonly Planted[] {
  const planted = PLANTERS[check](unit, chooser(`${check} ${unit.id}`));
  if (planted === undefined) return [];
  return ['units' in planted ? planted : { units: [planted] }];
}

function figures(
  check: CheckName,
  planted: number,
  misses: readonly TranslationUnit[],
  alarms: readonly TranslationUnit[],
): CheckScore {
  const found = planted - misses.length;
  const precision = found === 0 ? 0 : found / (found + alarms.length);
  return {
    check,
    planted,
    found,
    falseAlarms: alarms.length,
    recall: planted === 0 ? 0 : found / planted,
    precision,
    misses,
    alarms,
  };
}

const editionOf = (pairs: readonly TranslationUnit[]): Edition => ({
  schema: PAIRS_SCHEMA,
  document: {
    id: 'planted',
    title: '',
    titleEnglish: '',
    metadata: {},
    provenance: { input: '', sha256: '', encoding: 'utf-8' },
    removals: [],
  },
  pairs,
});

const blockIdsOf = (pairs: readonly TranslationUnit[]): readonly string[] =>
  pairs.map(({ blockId }) => blockId);

const firstOf = (pairs: readonly TranslationUnit[]): TranslationUnit[] => pairs.slice(0, 1);

/** Documents of ten pairs, of which one is left out, doubled, or has changed places with its neighbour. */
function scorePairs(check: 'pair-count' | 'pair-order', clean: readonly TranslationUnit[]): CheckScore {
  const only = new Set<CheckName>([check]);
  const documents = Array.from({ length: Math.floor(clean.length / 10) }, (_, index) =>
    clean.slice(index * 10, index * 10 + 10),
  );
  const fires = (pairs: readonly TranslationUnit[], blockIds: readonly string[]): boolean =>
    checkEdition(editionOf(pairs), { blockIds, checks: only }).pairs.some(({ issues }) => issues.length > 0);
  const misses = documents.filter(
    (pairs, index) => !fires(disturbed(check, pairs, index), blockIdsOf(pairs)),
  );
  const alarms = documents.filter((pairs) => fires(pairs, blockIdsOf(pairs)));
  return figures(check, documents.length, misses.flatMap(firstOf), alarms.flatMap(firstOf));
}

function disturbed(
  check: 'pair-count' | 'pair-order',
  pairs: readonly TranslationUnit[],
  index: number,
): readonly TranslationUnit[] {
  const at = index % 9;
  const [one, next] = [pairs[at], pairs[at + 1]];
  if (one === undefined || next === undefined) return pairs;
  if (check === 'pair-order') return pairs.toSpliced(at, 2, next, one);
  return index % 2 === 0 ? pairs.toSpliced(at, 1) : pairs.toSpliced(at, 0, one);
}
