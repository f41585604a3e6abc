/** @module A library as an office has one: 300 reports of some years, one of them as long as a yearbook. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPairs } from '../../src/formats/json/index.js';
import { PAIRS_SCHEMA, type Edition, type TranslationUnit } from '../../src/model/index.js';
import { checkEdition } from '../../src/stages/check/index.js';
import { manyPairs, ownPairs } from '../clean-pairs.js';

export const DOCUMENTS = 300;
export const PAIRS = 30_000;

/** The long one. */
export const LONG_DOCUMENT = 'report-000';
const LONG_PAIRS = 2000;

export const SHORT_DOCUMENT = 'report-001';

const FIRST_YEAR = 2008;
const YEARS = 16;
const ISSUERS = ['青溪镇人民政府', '云州市司法局', '白河县人民政府', '东山区发展和改革局'];

/** Two thirds are drafts of the engine, of every confidence. */
function asWorked(pair: TranslationUnit, index: number): TranslationUnit {
  if (index % 3 === 0) return { ...pair, state: 'reviewed' };
  return { ...pair, origin: { kind: 'engine', engine: 'embedded', score: (index % 17) / 17 } };
}

function editionOf(id: string, number: number, pairs: readonly TranslationUnit[]): Edition {
  const year = FIRST_YEAR + (number % YEARS);
  const issuer = ISSUERS[number % ISSUERS.length] ?? '';
  return {
    schema: PAIRS_SCHEMA,
    document: {
      id,
      title: `${issuer}${year}年度法治政府建设工作报告（${number}）`,
      titleEnglish: `Report ${number} on Building a Law-Based Government in ${year}`,
      metadata: { issuer, publishedAt: `${year + 1}-01-15` },
      provenance: { input: `${id}.html`, sha256: '', encoding: 'utf-8' },
      removals: [],
    },
    pairs,
  };
}

/** Writes the folders with their `pairs.json`, findings and all. */
export async function generateLibrary(folder: string): Promise<void> {
  const own = await ownPairs();
  const usual = Math.round((PAIRS - LONG_PAIRS) / (DOCUMENTS - 1));
  for (let number = 0; number < DOCUMENTS; number++) {
    const id = `report-${String(number).padStart(3, '0')}`;
    const count = id === LONG_DOCUMENT ? LONG_PAIRS : usual;
    const edition = editionOf(id, number, manyPairs(own, count, number * usual).map(asWorked));
    mkdirSync(join(folder, id));
    writeFileSync(join(folder, id, 'pairs.json'), formatPairs(checkEdition(edition)));
  }
}
