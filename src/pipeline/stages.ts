/** @module The order of the flow, written once: acquire, decode, extract, segment, annotate, translate, check, export. */
import { createHash } from 'node:crypto';
import type { EditionStyle } from '../engines/edition-style.js';
import type { Engine } from '../engines/engine.js';
import type { TermBase } from '../glossary/term-base.js';
import {
  DuizhaoError,
  PAIRS_SCHEMA,
  type Edition,
  type SourceDocument,
  type TranslationUnit,
} from '../model/index.js';
import { readInput, type AcquiredInput, type ReadInputOptions } from '../stages/acquire/index.js';
import { annotateBlocks } from '../stages/annotate/annotate.js';
import { checkEdition } from '../stages/check/index.js';
import { exportEdition, type ExportOptions } from '../stages/export/index.js';
import { extractInput, joinParts, type DocumentFormat } from '../stages/extract/index.js';
import { segmentBlock } from '../stages/segment/index.js';
import { translateBlocks } from '../stages/translate/index.js';
import { decodeAcquired } from './decode-acquired.js';
import { extractParts, readParts } from './read-parts.js';
import { defineStage, type AnyStage } from './stage.js';

/** What the stages work with; loaded once for a run. */
export interface PipelineServices {
  readonly termBase: TermBase;
  readonly engine: Engine;
  /** What is not chosen is as `DEFAULT_STYLE` has it. */
  readonly style?: Partial<EditionStyle> | undefined;
  readonly reading?: ReadInputOptions | undefined;
  /** Forces the input's format. */
  readonly format?: DocumentFormat | undefined;
  /** Nothing is written when left out: results go to the caller. */
  readonly export?: ExportOptions | undefined;
}

function toEdition(document: SourceDocument, pairs: readonly TranslationUnit[]): Edition {
  const { blocks, ...about } = document;
  const title = pairs.find((pair) => pair.kind === 'title' && pair.blockId === blocks[0]?.id);
  return { schema: PAIRS_SCHEMA, document: { ...about, titleEnglish: title?.target ?? '' }, pairs };
}

/** Some fifty work reports. More in one document is rather a dump of a site, and holds all its pairs in memory. */
const MOST_CHARACTERS = 1_000_000;

function refuseTooLong({ blocks, provenance }: SourceDocument): void {
  const characters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (characters <= MOST_CHARACTERS) return;
  throw new DuizhaoError({
    code: 'DOCUMENT_TOO_LONG',
    kind: 'input',
    message: `${provenance.input} holds ${characters} characters of text, more than ${MOST_CHARACTERS}.`,
    cure: 'Split the document into its chapters.',
  });
}

function originOf({ origin }: AcquiredInput): { readonly url?: string; readonly fetchedAt?: string } {
  if (!origin) return {};
  const { url, fetchedAt } = origin;
  return fetchedAt === undefined ? { url } : { url, fetchedAt };
}

/** One hash for all bytes of the document. */
function hashOf(inputs: readonly AcquiredInput[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of inputs) hash.update(bytes);
  return hash.digest('hex');
}

function readingStages({ reading, format }: PipelineServices): AnyStage[] {
  return [
    defineStage({
      name: 'acquire',
      reads: ['request'],
      writes: ['acquired', 'parts'],
      run: async ({ request }) => {
        const acquired = await readInput(request.input, reading);
        return { acquired, parts: await readParts(acquired) };
      },
    }),
    defineStage({
      name: 'decode',
      reads: ['acquired'],
      writes: ['decoded'],
      run: async ({ acquired }) => ({ decoded: decodeAcquired(acquired) }),
    }),
    defineStage({
      name: 'extract',
      reads: ['request', 'acquired', 'parts', 'decoded'],
      writes: ['document'],
      run: async ({ request, acquired, parts, decoded }) => {
        const first = await extractInput(acquired.bytes, decoded, {
          input: request.input,
          // A fetched document has the id of its file, so that the page and the file give one edition.
          id: acquired.origin?.id ?? request.id,
          sha256: hashOf([acquired, ...parts]),
          ...originOf(acquired),
          format,
        });
        return { document: joinParts(first, await extractParts(parts)) };
      },
    }),
  ];
}

function translatingStages({ termBase, engine, style }: PipelineServices): AnyStage[] {
  return [
    defineStage({
      name: 'segment',
      reads: ['document'],
      writes: ['segments'],
      run: async ({ document }) => {
        refuseTooLong(document);
        return { segments: new Map(document.blocks.map((block) => [block.id, segmentBlock(block)])) };
      },
    }),
    defineStage({
      name: 'annotate',
      reads: ['document'],
      writes: ['terms'],
      run: async ({ document }) => ({
        terms: new Map(
          annotateBlocks(document.blocks, termBase).map(({ block, terms }) => [block.id, terms]),
        ),
      }),
    }),
    defineStage({
      name: 'translate',
      reads: ['document', 'segments', 'terms'],
      writes: ['units'],
      run: async ({ document: { id, title, metadata, blocks }, segments, terms }) => ({
        units: await translateBlocks(
          { documentId: id, title, issuer: metadata.issuer, style, blocks, segments, terms },
          engine,
        ),
      }),
    }),
    defineStage({
      name: 'check',
      reads: ['document', 'units'],
      writes: ['edition'],
      run: async ({ document, units }) => ({
        edition: checkEdition(
          toEdition(document, units),
          document.blocks.map((block) => block.id),
        ),
      }),
    }),
  ];
}

/** The stages of a run, in order. */
export function pipelineStages(services: PipelineServices): readonly AnyStage[] {
  const { export: options } = services;
  const writing = defineStage({
    name: 'export',
    reads: ['edition'],
    writes: ['files'],
    run: async ({ edition }) => {
      if (!options) return { files: [] };
      const { folder, files } = await exportEdition(edition, options);
      return { files: files.map((file) => `${folder}/${file}`) };
    },
  });
  return [...readingStages(services), ...translatingStages(services), writing];
}
