/** @module What `duizhao check` works on: editions as they are, and pairs of any other file as an edition. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { parseCsv } from '../../formats/csv/csv-table.js';
import { parsePairs } from '../../formats/json/index.js';
import { parsePairLines } from '../../formats/jsonl/index.js';
import { readForeignRows, type ForeignColumns } from '../../formats/rows/foreign-rows.js';
import { readTmx } from '../../formats/tmx/index.js';
import { readXliff } from '../../formats/xliff/index.js';
import { readWorkbook } from '../../formats/xlsx/read-workbook.js';
import type { TermBase } from '../../glossary/term-base.js';
import {
  DuizhaoError,
  PAIRS_SCHEMA,
  type Edition,
  type TranslationUnit,
  type UnitState,
} from '../../model/index.js';

/** Pairs to be checked. */
export interface Checked {
  readonly path: string;
  readonly edition: Edition;
  /** True where the file is an edition of ours, which can be written anew. */
  readonly isEdition: boolean;
}

export interface ReadCheckedOptions {
  readonly termBase: TermBase;
  readonly columns: ForeignColumns;
}

interface ForeignUnit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly state?: UnitState;
}

/** Nobody has told what kind of text it is, nor where it comes from. */
function toUnit(
  { id, source, target, state = 'translated' }: ForeignUnit,
  termBase: TermBase,
): TranslationUnit {
  return {
    id,
    blockId: id,
    kind: 'paragraph',
    level: 0,
    source,
    target,
    segments: [{ id: `${id}-s1`, source, target }],
    terms: termBase.findTerms(source),
    origin: { kind: 'human', score: 1 },
    state,
    issues: [],
  };
}

function toEdition(path: string, units: readonly ForeignUnit[], termBase: TermBase): Edition {
  const id = basename(path, extname(path));
  return {
    schema: PAIRS_SCHEMA,
    document: {
      id,
      title: id,
      titleEnglish: id,
      metadata: {},
      provenance: { input: path, sha256: '', encoding: 'utf-8' },
      removals: [],
    },
    pairs: units.map((unit) => toUnit(unit, termBase)),
  };
}

const lineSchema = z.union([
  z.object({ zh: z.string(), en: z.string(), id: z.string().optional() }),
  z.object({ source: z.string(), target: z.string(), id: z.string().optional() }),
]);

function foreignLine(line: string, place: string): ForeignUnit {
  try {
    const found = lineSchema.parse(JSON.parse(line));
    const id = found.id ?? place.slice(place.lastIndexOf(':') + 1);
    return 'zh' in found ? { id, source: found.zh, target: found.en } : { ...found, id };
  } catch (cause) {
    throw new DuizhaoError({
      code: 'PAIR_LINE_INVALID',
      kind: 'input',
      message: `${place} is no pair.`,
      cure: 'Write an object with "zh" and "en", or "source" and "target", on each line.',
      cause,
    });
  }
}

function readLines(text: string, path: string): readonly ForeignUnit[] {
  const lines = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  // Our own lines say more than others can.
  if (/^\s*\{"document":/u.test(lines[0]?.line ?? '')) return parsePairLines(text, path);
  return lines.map(({ line, number }) => foreignLine(line, `${path}:${number}`));
}

async function readTmxUnits(path: string): Promise<readonly ForeignUnit[]> {
  const units: ForeignUnit[] = [];
  const defaults = {
    state: 'translated',
    origin: { kind: 'import' },
    changedAt: '1970-01-01T00:00:00Z',
  } as const;
  for await (const entry of readTmx(createReadStream(path), path, defaults)) {
    if (entry.kind === 'unit')
      units.push({ id: `line-${entry.line}`, source: entry.unit.source, target: entry.unit.target });
  }
  return units;
}

type Reader = (path: string, columns: ForeignColumns) => Promise<readonly ForeignUnit[]>;

const fromRows = (
  rows: readonly (readonly string[])[],
  path: string,
  columns: ForeignColumns,
): readonly ForeignUnit[] =>
  readForeignRows(rows, path, columns).map(({ row, source, target }) => ({
    id: `row-${row}`,
    source,
    target,
  }));

const readCsv: Reader = async (path, columns) =>
  fromRows(parseCsv(await readFile(path), path), path, columns);

const readXliffUnits: Reader = async (path) =>
  readXliff(await readFile(path), path).units.map(({ source = '', ...unit }) => ({ ...unit, source }));

const READERS: Readonly<Record<string, Reader>> = {
  '.jsonl': async (path) => readLines(await readFile(path, 'utf8'), path),
  '.tmx': readTmxUnits,
  '.xlf': readXliffUnits,
  '.xliff': readXliffUnits,
  '.csv': readCsv,
  '.tsv': readCsv,
  '.xlsx': async (path, columns) => {
    const sheets = readWorkbook(await readFile(path), path);
    return fromRows(sheets[0]?.rows ?? [], path, columns);
  },
};

/**
 * Reads one file.
 * @throws DuizhaoError `CHECK_FORMAT_UNKNOWN` by the ending of the name, and what the reader of the format throws.
 */
export async function readChecked(path: string, { termBase, columns }: ReadCheckedOptions): Promise<Checked> {
  const extension = extname(path).toLowerCase();
  if (extension === '.json') {
    return { path, edition: parsePairs(await readFile(path, 'utf8'), path), isEdition: true };
  }
  const reader = READERS[extension];
  if (reader)
    return { path, edition: toEdition(path, await reader(path, columns), termBase), isEdition: false };
  throw new DuizhaoError({
    code: 'CHECK_FORMAT_UNKNOWN',
    kind: 'usage',
    message: `${path} has the ending of no format that can be checked.`,
    cure: `Name a file that ends in ${['.json', ...Object.keys(READERS)].join(', ')}.`,
  });
}
