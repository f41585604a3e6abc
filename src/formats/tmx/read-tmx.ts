/** @module Reads TMX of any version and tool, unit by unit, in constant memory. */
import type { MemoryUnitInput } from '../../model/index.js';
import { decodeStream } from './decode-stream.js';
import { toUnits, type RawUnit, type SkipReason, type UnitDefaults } from './raw-unit.js';
import { languageOf } from './tmx-names.js';
import { TmxParser } from './tmx-parser.js';

/** What a `tu` gave. */
export type TmxEntry =
  | { readonly kind: 'unit'; readonly unit: MemoryUnitInput; readonly line: number }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly line: number }
  /** Texts in other languages stand beside the two, and are left out. */
  | { readonly kind: 'other-language'; readonly language: string; readonly line: number };

/**
 * The entries of a file in its order; lines count from 1. Inline codes are left out, marked text (`hi`) stays.
 * @param fileName - for messages
 * @param defaults - for what the file does not say
 * @throws DuizhaoError `TMX_MALFORMED`, `TMX_NOT_TMX`, `TMX_ENTITIES` or `TMX_ENCODING`, after everything before the fault.
 */
export async function* readTmx(
  chunks: AsyncIterable<Uint8Array>,
  fileName: string,
  defaults: UnitDefaults,
): AsyncIterable<TmxEntry> {
  const parser = new TmxParser(fileName);
  const entriesOf = (): readonly TmxEntry[] => parser.take().flatMap((raw) => toEntries(raw, defaults));
  try {
    for await (const text of decodeStream(chunks, fileName)) {
      parser.write(text);
      yield* entriesOf();
    }
    parser.end();
  } catch (error) {
    yield* entriesOf();
    throw error;
  }
}

function toEntries(raw: RawUnit, defaults: UnitDefaults): readonly TmxEntry[] {
  const { line } = raw;
  const others = raw.variants
    .filter(({ language }) => languageOf(language) === undefined)
    .map(({ language }) => ({ kind: 'other-language' as const, language, line }));
  const units = toUnits(raw, defaults);
  if (typeof units === 'string') return [...others, { kind: 'skipped', reason: units, line }];
  return [...others, ...units.map((unit) => ({ kind: 'unit' as const, unit, line }))];
}
