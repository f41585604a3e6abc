import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPairsCsv, readPairsCsv } from '../../../src/formats/csv/index.js';
import { formatBilingualDocx, readBilingualDocx } from '../../../src/formats/docx/index.js';
import { baseOf } from '../../../src/formats/interchange/base-of.js';
import type { ExchangeFile } from '../../../src/formats/interchange/exchange-file.js';
import { formatXliff1, formatXliff2, readXliff } from '../../../src/formats/xliff/index.js';
import { formatPairsXlsx, readPairsXlsx } from '../../../src/formats/xlsx/index.js';
import type { Edition } from '../../../src/model/index.js';
import { sampleEdition } from '../sample-edition.js';
import { anyEdition, WRITE_OPTIONS } from './arbitrary-edition.js';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

type Write = (edition: Edition, options: typeof WRITE_OPTIONS) => string | Uint8Array;
type Read = (bytes: Uint8Array, input: string) => ExchangeFile;

interface Format {
  readonly name: string;
  readonly write: Write;
  readonly read: Read;
  readonly keepsSentences: boolean;
}

const FORMATS: readonly Format[] = [
  { name: 'XLIFF 1.2', write: formatXliff1, read: readXliff, keepsSentences: true },
  { name: 'XLIFF 2.1', write: formatXliff2, read: readXliff, keepsSentences: true },
  { name: 'CSV', write: formatPairsCsv, read: readPairsCsv, keepsSentences: true },
  { name: 'XLSX', write: formatPairsXlsx, read: readPairsXlsx, keepsSentences: true },
  { name: 'DOCX', write: formatBilingualDocx, read: readBilingualDocx, keepsSentences: false },
];

describe.each(FORMATS)('$name', ({ write, read, keepsSentences }) => {
  const roundTrip = (edition: Edition): ExchangeFile => read(bytesOf(write(edition, WRITE_OPTIONS)), 'file');

  function expectSame(edition: Edition): void {
    const file = roundTrip(edition);
    expect(file.documentId).toBe(edition.document.id);
    const found = file.units.map(({ id, source, target, base }) => ({ id, source, target, base }));
    const expected = edition.pairs.map((pair) => {
      const { id, source, target } = pair;
      return { id, source, target, base: baseOf(pair) };
    });
    expect(found).toEqual(expected);
    if (!keepsSentences) return;
    const sentences = edition.pairs.map(({ segments }) => segments.map(({ id, target }) => ({ id, target })));
    expect(file.units.map((unit) => unit.sentences)).toEqual(sentences);
  }

  it('gives any text back, with ids, sentences and the mark of the export', () => {
    fc.assert(fc.property(anyEdition, expectSame), { numRuns: 40 });
  });

  it('gives the sample back', async () => {
    const edition = await sampleEdition();
    const file = roundTrip(edition);
    expect(file.units.map(({ id }) => id)).toEqual(edition.pairs.map(({ id }) => id));
    expect(file.units.map(({ target }) => target)).toEqual(edition.pairs.map(({ target }) => target));
  });

  it('keeps what a person has settled', async () => {
    const edition = await sampleEdition();
    const pairs = edition.pairs.map((pair, index) => ({
      ...pair,
      target: `English ${index}`,
      state: index % 2 === 0 ? ('reviewed' as const) : ('final' as const),
    }));
    const states = roundTrip({ ...edition, pairs }).units.map(({ state }) => state);
    expect(states).toEqual(pairs.map(({ state }) => state));
  });

  it('gives the same bytes for the same edition', async () => {
    const edition = await sampleEdition();
    expect(Buffer.from(bytesOf(write(edition, WRITE_OPTIONS)))).toEqual(
      Buffer.from(bytesOf(write(edition, WRITE_OPTIONS))),
    );
  });
});
