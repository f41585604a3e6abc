/** @module How much of a document is there already, in the bands that translators count work in. */
import type { Segment } from '../../model/index.js';
import type { Leverage, LeverageInput } from './leverage.js';

/**
 * `reviewed`: settled by a person in this document; `in-context`, `exact`: in the memory with the same Chinese;
 * `repaired`: a similar unit that could be made to fit; then similar units by percent; `new`: nothing.
 */
export const LEVERAGE_BANDS = [
  'reviewed',
  'in-context',
  'exact',
  'repaired',
  '95-99',
  '85-94',
  '75-84',
  'new',
] as const;

export type LeverageBand = (typeof LEVERAGE_BANDS)[number];

export interface LeverageFigure {
  readonly sentences: number;
  /** Of the Chinese. */
  readonly characters: number;
}

export type LeverageAnalysis = Readonly<Record<LeverageBand, LeverageFigure>>;

function bandOfScore(score: number | undefined): LeverageBand {
  if (score === undefined) return 'new';
  if (score >= 0.95) return '95-99';
  return score >= 0.85 ? '85-94' : '75-84';
}

function bandOf(segment: Segment, blockId: string, leverage: Leverage): LeverageBand {
  const unit = leverage.units.get(blockId);
  const ofUnit = unit?.segments.find(({ id }) => id === segment.id)?.match;
  if (unit && !ofUnit) return 'reviewed';
  const match = ofUnit ?? leverage.sentences.get(segment.id)?.match;
  return match?.kind ?? bandOfScore(leverage.similar.get(segment.id));
}

/** Sums figures band by band. */
export function sumLeverage(analyses: readonly LeverageAnalysis[]): LeverageAnalysis {
  const sum = (band: LeverageBand): LeverageFigure => ({
    sentences: analyses.reduce((total, analysis) => total + analysis[band].sentences, 0),
    characters: analyses.reduce((total, analysis) => total + analysis[band].characters, 0),
  });
  return Object.fromEntries(LEVERAGE_BANDS.map((band) => [band, sum(band)])) as LeverageAnalysis;
}

/** Counts every sentence of the document in one band. */
export function analyzeLeverage(
  { blocks, segments }: Pick<LeverageInput, 'blocks' | 'segments'>,
  leverage: Leverage,
): LeverageAnalysis {
  const counts = new Map<LeverageBand, LeverageFigure>();
  for (const { id } of blocks) {
    for (const segment of segments.get(id) ?? []) {
      if (segment.text.trim() === '') continue;
      const band = bandOf(segment, id, leverage);
      const { sentences, characters } = counts.get(band) ?? { sentences: 0, characters: 0 };
      counts.set(band, { sentences: sentences + 1, characters: characters + segment.text.length });
    }
  }
  return Object.fromEntries(
    LEVERAGE_BANDS.map((band) => [band, counts.get(band) ?? { sentences: 0, characters: 0 }]),
  ) as LeverageAnalysis;
}
