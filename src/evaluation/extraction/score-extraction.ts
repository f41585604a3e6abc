/** @module Scores extraction against a folder of pages with gold. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuizhaoError, type Block, type SourceDocument } from '../../model/index.js';
import { readInput } from '../../stages/acquire/index.js';
import { decodeBytes } from '../../stages/decode/index.js';
import { extractDocument } from '../../stages/extract/index.js';
import { GOLD_ENDING, goldNames } from './gold-names.js';
import { goldSchema, type ExtractionGold } from './gold.js';
import { multisetScore, textScore } from './measures.js';

export interface PageScore {
  readonly name: string;
  /** F1 of character 5-grams, tables included. */
  readonly textF1: number;
  /** F1 of whole paragraphs, tables left out. */
  readonly paragraphF1: number;
  readonly isTitleRight: boolean;
  readonly isDateRight: boolean;
  readonly isSourceRight: boolean;
  /** F1 of the texts of attachments. */
  readonly attachmentF1: number;
  /** Decoding and extraction. */
  readonly milliseconds: number;
  /** Paragraphs that the gold has and the extraction has not, and the reverse. */
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
  /** Why the page gave no document. */
  readonly error?: string;
}

export interface ExtractionScore {
  readonly pages: readonly PageScore[];
  /** Means over the pages. */
  readonly textF1: number;
  readonly paragraphF1: number;
  readonly attachmentF1: number;
  readonly milliseconds: number;
  /** Numbers of pages. */
  readonly titlesRight: number;
  readonly datesRight: number;
  readonly sourcesRight: number;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function blockText(block: Block): string {
  return bare((block.numbering?.raw ?? '') + block.text);
}

interface Extracted {
  readonly paragraphs: readonly string[];
  readonly cells: readonly string[];
  readonly attachments: readonly string[];
}

function extractedOf(document: SourceDocument, optional: ReadonlySet<string>): Extracted {
  const textsOf = (isWanted: (block: Block) => boolean): string[] =>
    document.blocks
      .filter(isWanted)
      .map(blockText)
      .filter((text) => !optional.has(text));
  const others = new Set(['title', 'tableCell', 'attachment']);
  return {
    paragraphs: textsOf((block) => !others.has(block.kind)),
    cells: textsOf((block) => block.kind === 'tableCell'),
    attachments: textsOf((block) => block.kind === 'attachment'),
  };
}

function difference(left: readonly string[], right: readonly string[]): string[] {
  const rest = [...right];
  return left.filter((text) => {
    const index = rest.indexOf(text);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

function compare(
  name: string,
  document: SourceDocument,
  gold: ExtractionGold,
  milliseconds: number,
): PageScore {
  const actual = extractedOf(document, new Set(gold.optional.map(bare)));
  const paragraphs = gold.paragraphs.map(bare);
  const cells = gold.tables.flat(2).map(bare);
  const { publishedAt, contentSource } = document.metadata;
  return {
    name,
    textF1: textScore([...actual.paragraphs, ...actual.cells].join(''), [...paragraphs, ...cells].join(''))
      .f1,
    paragraphF1: multisetScore(actual.paragraphs, paragraphs).f1,
    isTitleRight: bare(document.title) === bare(gold.title),
    isDateRight: (publishedAt ?? '').slice(0, 10) === (gold.date ?? '').slice(0, 10),
    isSourceRight: bare(contentSource ?? '') === bare(gold.source ?? ''),
    attachmentF1: multisetScore(actual.attachments, gold.attachments.map(bare)).f1,
    milliseconds,
    missing: difference(paragraphs, actual.paragraphs),
    surplus: difference(actual.paragraphs, paragraphs),
  };
}

function failed(name: string, gold: ExtractionGold, error: DuizhaoError): PageScore {
  const nothing = { textF1: 0, paragraphF1: 0, attachmentF1: 0, milliseconds: 0, surplus: [] };
  const wrong = { isTitleRight: false, isDateRight: false, isSourceRight: false };
  return { name, ...nothing, ...wrong, missing: gold.paragraphs.map(bare), error: error.message };
}

async function scorePage(folder: string, name: string): Promise<PageScore> {
  const gold = goldSchema.parse(JSON.parse(await readFile(join(folder, name + GOLD_ENDING), 'utf8')));
  try {
    const { input, bytes } = await readInput(join(folder, `${name}.html`));
    const start = performance.now();
    const document = extractDocument(decodeBytes(bytes, { input }).text, { input });
    return compare(name, document, gold, performance.now() - start);
  } catch (error) {
    if (error instanceof DuizhaoError) return failed(name, gold, error);
    throw error;
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/**
 * Extracts every `NAME.html` of the folder that has a `NAME.gold.json` and compares, white space aside.
 * @throws DuizhaoError `EVALUATION_WITHOUT_PAGES` when the folder has no gold
 */
export async function scoreExtraction(folder: string): Promise<ExtractionScore> {
  const names = await goldNames(folder);
  const pages: PageScore[] = [];
  for (const name of names) pages.push(await scorePage(folder, name));
  return {
    pages,
    textF1: mean(pages.map((page) => page.textF1)),
    paragraphF1: mean(pages.map((page) => page.paragraphF1)),
    attachmentF1: mean(pages.map((page) => page.attachmentF1)),
    milliseconds: mean(pages.map((page) => page.milliseconds)),
    titlesRight: pages.filter((page) => page.isTitleRight).length,
    datesRight: pages.filter((page) => page.isDateRight).length,
    sourcesRight: pages.filter((page) => page.isSourceRight).length,
  };
}
