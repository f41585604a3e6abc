/** @module The difference between two sources in runs, in the characters that were published. */
import { diffArrays } from 'diff';
import { normalizeSource, normalizeWithOffsets } from './normalize.js';
import { NUMBER } from './symbols.js';
import type { DifferenceRun } from '../memory-match.js';

interface Piece {
  readonly symbol: string;
  /** As published, with what follows it and does not count. */
  readonly raw: string;
}

const SYMBOL = new RegExp(`${NUMBER}|[\\s\\S]`, 'gu');

/**
 * What has to be done to the match to make it the source, in order. Joining `source` over the runs gives the source,
 * joining `match` the match.
 */
export function explainDifference(source: string, match: string): readonly DifferenceRun[] {
  if (normalizeSource(source) === normalizeSource(match)) return [{ kind: 'same', source, match }];
  const runs: DifferenceRun[] = [];
  const changes = diffArrays([...pieces(match)], [...pieces(source)], {
    comparator: (left, right) => left.symbol === right.symbol,
  });
  // Where both are the same the library gives the new text only; the old one is read along.
  const old = pieces(match)[Symbol.iterator]();
  let deleted = '';
  const flush = (inserted: string): void => {
    if (deleted !== '' && inserted !== '') runs.push({ kind: 'replaced', source: inserted, match: deleted });
    else if (deleted !== '') runs.push({ kind: 'deleted', match: deleted });
    else if (inserted !== '') runs.push({ kind: 'inserted', source: inserted });
    deleted = '';
  };
  for (const { added, removed, value } of changes) {
    const text = value.map(({ raw }) => raw).join('');
    if (removed) {
      deleted += take(old, value.length);
      continue;
    }
    flush(added ? text : '');
    if (!added) runs.push({ kind: 'same', source: text, match: take(old, value.length) });
  }
  flush('');
  return runs;
}

function take(from: Iterator<Piece>, count: number): string {
  let text = '';
  for (let taken = 0; taken < count; taken += 1) {
    const { value, done } = from.next();
    if (done !== true) text += value.raw;
  }
  return text;
}

function pieces(text: string): readonly Piece[] {
  const { key, offsets } = normalizeWithOffsets(text);
  return [...key.matchAll(SYMBOL)].map(({ index, 0: symbol }) => ({
    symbol,
    raw: text.slice(index === 0 ? 0 : offsets[index], offsets[index + symbol.length]),
  }));
}
