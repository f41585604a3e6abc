/** @module The leverage of a dry run as a table: how much is there already, band by band. */
import type { Messages } from '../../i18n/index.js';
import {
  LEVERAGE_BANDS,
  sumLeverage,
  type LeverageAnalysis,
  type LeverageBand,
} from '../../stages/leverage/index.js';
import { textWidth } from '../explain/text-width.js';

function nameOf(band: LeverageBand, messages: Messages): string {
  switch (band) {
    case 'reviewed':
    case 'in-context':
    case 'exact':
    case 'repaired':
    case 'new':
      return messages(`memory:band-${band}`);
    default:
      return messages('memory:band-similar', { percent: band.replace('-', '–') });
  }
}

type Row = readonly [string, string, string, string];

const GAP = '  ';

function layOut(rows: readonly Row[]): string[] {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const fill = ' '.repeat((widths[column] ?? 0) - textWidth(cell));
        return column === 0 ? cell + fill : fill + cell;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** Lines of the table; none where everything is new. */
export function describeLeverage(analyses: readonly LeverageAnalysis[], messages: Messages): string[] {
  const sum = sumLeverage(analyses);
  const all = LEVERAGE_BANDS.reduce((total, band) => total + sum[band].characters, 0);
  if (sum.new.characters === all) return [];
  const rows = LEVERAGE_BANDS.filter((band) => sum[band].sentences > 0).map((band): Row => {
    const { sentences, characters } = sum[band];
    const share = `${((100 * characters) / all).toFixed(1)} %`;
    return [
      nameOf(band, messages),
      sentences.toLocaleString('en-US'),
      characters.toLocaleString('en-US'),
      share,
    ];
  });
  const head: Row = [
    messages('memory:leverage-head'),
    messages('memory:leverage-sentences'),
    messages('memory:leverage-characters'),
    '',
  ];
  return layOut([head, ...rows]);
}
