/** @module Scores as lines for the terminal. Names of measures are the field's and not translated. */
import type { CheckScore } from '../../evaluation/checks/score-checks.js';
import type { FloorFault } from '../../evaluation/floors.js';
import type { ExtractionScore } from '../../evaluation/extraction/score-extraction.js';
import type { PeerScore } from '../../evaluation/extraction/score-peers.js';
import type { HarvestScore } from '../../evaluation/harvest/score-harvest.js';
import type { SetScore } from '../../evaluation/translation/score-set.js';
import type { Messages } from '../../i18n/index.js';

const share = (value: number): string => value.toFixed(3);

export function translationLine(score: SetScore): string {
  const terms = score.termSuccess === undefined ? '' : `  term success ${share(score.termSuccess)}`;
  const { confidenceCorrelation } = score;
  const confidence =
    confidenceCorrelation === undefined ? '' : `  confidence correlation ${confidenceCorrelation.toFixed(2)}`;
  return (
    `${score.name.padEnd(14)} ${String(score.pairs).padStart(5)} pairs  chrF ${score.chrf.toFixed(2)}  BLEU ${score.bleu.toFixed(2)}` +
    `${terms}  number accuracy ${share(score.numberAccuracy)}  Han left ${score.hanLeft}` +
    `  last resort ${(100 * score.lastResortShare).toFixed(1)} %${confidence}`
  );
}

export function extractionLine(name: string, score: ExtractionScore): string {
  const { pages, textF1, paragraphF1, titlesRight, datesRight, sourcesRight, milliseconds } = score;
  const least = Math.min(...pages.map((page) => Math.min(page.textF1, page.paragraphF1)));
  return (
    `${name.padEnd(14)} ${String(pages.length).padStart(5)} pages  text F1 ${share(textF1)}  paragraph F1 ${share(paragraphF1)}` +
    `  least of a page ${share(least)}  titles ${titlesRight}  dates ${datesRight}  sources ${sourcesRight}  ${milliseconds.toFixed(1)} ms a page`
  );
}

export function peerLine({
  name,
  textF1,
  paragraphF1,
  titlesRight,
  milliseconds,
  failures,
}: PeerScore): string {
  return (
    `  ${name.padEnd(30)} text F1 ${share(textF1)}  paragraph F1 ${share(paragraphF1)}` +
    `  titles ${titlesRight}  failures ${failures}  ${milliseconds.toFixed(1)} ms a page`
  );
}

export function harvestLine({ name, pairs, precisionAt50, unjudged }: HarvestScore): string {
  const unknown = unjudged === 0 ? '' : `  unjudged ${unjudged}`;
  return `${name.padEnd(18)} ${String(pairs).padStart(5)} pairs  precision at 50 ${precisionAt50.toFixed(2)}${unknown}`;
}

/** One check: how many faults were planted, and what came of them. */
export function checkLine({ check, planted, recall, precision, falseAlarms }: CheckScore): string {
  return (
    `${check.padEnd(18)} ${String(planted).padStart(3)} planted` +
    `  recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}  false alarms ${falseAlarms}`
  );
}

export function faultLine({ set, measure, floor, actual }: FloorFault, messages: Messages): string {
  return messages('cli:below-floor', {
    set,
    measure,
    floor,
    actual: actual === undefined ? '-' : share(actual),
  });
}
