/** @module Reads a file that a reviser gives back, whatever its format. */
import { extname } from 'node:path';
import { readPairsCsv } from '../../formats/csv/index.js';
import { readBilingualDocx } from '../../formats/docx/index.js';
import type { ExchangeFile, ExchangeUnit } from '../../formats/interchange/exchange-file.js';
import { refuseDoubles } from '../../formats/interchange/exchange-error.js';
import { parsePairs } from '../../formats/json/index.js';
import { parsePairLines } from '../../formats/jsonl/index.js';
import { readXliff } from '../../formats/xliff/index.js';
import { readPairsXlsx } from '../../formats/xlsx/index.js';
import { DuizhaoError, type TranslationUnit } from '../../model/index.js';

type Reader = (bytes: Uint8Array, input: string) => ExchangeFile;

const toUnit = ({ id, source, target, segments, state }: TranslationUnit): ExchangeUnit => ({
  id,
  source,
  target,
  sentences: segments,
  state,
  notes: [],
});

function readLines(bytes: Uint8Array, input: string): ExchangeFile {
  const pairs = parsePairLines(new TextDecoder().decode(bytes), input);
  const documentId = pairs[0]?.document;
  const units = refuseDoubles(pairs.filter(({ document }) => document === documentId).map(toUnit), input);
  return { ...(documentId === undefined ? {} : { documentId }), units };
}

function readJson(bytes: Uint8Array, input: string): ExchangeFile {
  const { document, pairs } = parsePairs(new TextDecoder().decode(bytes), input);
  return { documentId: document.id, units: refuseDoubles(pairs.map(toUnit), input) };
}

const READERS: Readonly<Record<string, Reader>> = {
  '.xlf': readXliff,
  '.xliff': readXliff,
  '.xlsx': readPairsXlsx,
  '.csv': readPairsCsv,
  '.docx': readBilingualDocx,
  '.jsonl': readLines,
  '.json': readJson,
};

export const TMX_SUFFIX = '.tmx';

/** The endings of the files that can be imported. */
export const READ_SUFFIXES: readonly string[] = [...Object.keys(READERS), TMX_SUFFIX];

/** @throws DuizhaoError `EXCHANGE_FORMAT_UNKNOWN` by the ending of the name; what the reader throws. */
export function readExchangeFile(bytes: Uint8Array, input: string): ExchangeFile {
  const reader = READERS[extname(input).toLowerCase()];
  if (reader) return reader(bytes, input);
  throw new DuizhaoError({
    code: 'EXCHANGE_FORMAT_UNKNOWN',
    kind: 'usage',
    message: `${input} has the ending of no format that comes back.`,
    cure: `Name a file that ends in ${READ_SUFFIXES.join(', ')}.`,
  });
}
