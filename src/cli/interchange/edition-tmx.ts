/** @module TMX as pairs of an edition: by the ids in its properties and the Chinese of its sentences. */
import type { ExchangeFile, ExchangeUnit } from '../../formats/interchange/exchange-file.js';
import { foreignFile } from '../../formats/interchange/exchange-error.js';
import { joinTargets, sentencesOf } from '../../formats/interchange/sentences-of.js';
import { readTmx } from '../../formats/tmx/index.js';
import type { Edition, MemoryUnitInput, SegmentPair, TranslationUnit, UnitState } from '../../model/index.js';

const STATES: Readonly<Record<MemoryUnitInput['state'], UnitState>> = {
  draft: 'initial',
  translated: 'translated',
  reviewed: 'reviewed',
  final: 'final',
};

const RANKS: readonly MemoryUnitInput['state'][] = ['draft', 'translated', 'reviewed', 'final'];

/** Tools trim the ends of segments. */
const keyOf = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The units of one pair, in the order of the file; equal sentences of a pair take them one after the other. */
class PairUnits {
  readonly #bySource = new Map<string, MemoryUnitInput[]>();
  readonly used: MemoryUnitInput[] = [];

  constructor(units: readonly MemoryUnitInput[]) {
    for (const unit of units) {
      const key = keyOf(unit.source);
      this.#bySource.set(key, [...(this.#bySource.get(key) ?? []), unit]);
    }
  }

  /** The last one is left for further equal sentences: a memory holds them once. */
  take(source: string): MemoryUnitInput | undefined {
    const waiting = this.#bySource.get(keyOf(source)) ?? [];
    const unit = waiting.length > 1 ? waiting.shift() : waiting[0];
    if (unit) this.used.push(unit);
    return unit;
  }
}

function unitOf(pair: TranslationUnit, units: readonly MemoryUnitInput[]): ExchangeUnit | undefined {
  const found = new PairUnits(units);
  const whole = found.take(pair.source);
  const segments: readonly Pick<SegmentPair, 'id' | 'source' | 'target'>[] =
    whole === undefined ? sentencesOf(pair) : [pair];
  const sentences = segments.map(({ id, source, target }) => ({
    id,
    target: (whole ?? found.take(source))?.target ?? target,
  }));
  if (found.used.length === 0) return undefined;
  const state = RANKS[Math.min(...found.used.map((unit) => RANKS.indexOf(unit.state)))] ?? 'draft';
  return {
    id: pair.id,
    target: joinTargets(sentences.map(({ target }) => target)),
    sentences,
    state: STATES[state],
    notes: found.used.flatMap(({ note }) => note ?? []),
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/**
 * The pairs of the edition that the file has something for.
 * @throws DuizhaoError `EXCHANGE_FOREIGN` and what `readTmx` throws.
 */
export async function readEditionTmx(
  bytes: Uint8Array,
  input: string,
  edition: Edition,
): Promise<ExchangeFile> {
  const defaults = { state: 'draft', origin: { kind: 'import' }, changedAt: '1970-01-01T00:00:00Z' } as const;
  const byPair = new Map<string, MemoryUnitInput[]>();
  for await (const entry of readTmx(once(bytes), input, defaults)) {
    const id = entry.kind === 'unit' ? entry.unit.unitId : undefined;
    if (entry.kind === 'unit' && id !== undefined) byPair.set(id, [...(byPair.get(id) ?? []), entry.unit]);
  }
  if (byPair.size === 0) throw foreignFile(input, 'units with the property "x-unit"');
  const pairs = new Map(edition.pairs.map((pair) => [pair.id, pair]));
  const units = [...byPair].flatMap(([id, found]): ExchangeUnit[] => {
    const pair = pairs.get(id);
    const unit = pair && unitOf(pair, found);
    // Not ours: the import names it.
    return [unit ?? { id, target: joinTargets(found.map(({ target }) => target)), sentences: [], notes: [] }];
  });
  return { documentId: edition.document.id, units };
}
