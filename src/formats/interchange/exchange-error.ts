/** @module Files that cannot be brought back. */
import { DuizhaoError } from '../../model/index.js';
import type { ExchangeUnit } from './exchange-file.js';

export function exchangeError(code: string, message: string, cure: string): DuizhaoError {
  return new DuizhaoError({ code, kind: 'input', message, cure });
}

/** The file is of the format, but not one of ours. */
export const foreignFile = (input: string, missing: string): DuizhaoError =>
  exchangeError(
    'EXCHANGE_FOREIGN',
    `${input} has no ${missing}: it was not exported from pairs, or its ids were removed.`,
    'Import a file that "duizhao export" wrote, with its id column or attributes kept.',
  );

/** @throws DuizhaoError `EXCHANGE_ID_TWICE`: which of the two would count is not ours to guess. */
export function refuseDoubles(units: readonly ExchangeUnit[], input: string): readonly ExchangeUnit[] {
  const seen = new Set<string>();
  for (const { id } of units) {
    if (seen.has(id)) {
      throw exchangeError(
        'EXCHANGE_ID_TWICE',
        `${input} has the pair "${id}" twice.`,
        'Remove the one that does not count, and import again.',
      );
    }
    seen.add(id);
  }
  return units;
}
