/** @module The stages that make an edition of a document: segment, annotate, leverage, translate, check. */
import type { EditionStyle } from '../engines/edition-style.js';
import type { Engine } from '../engines/engine.js';
import type { TermBase } from '../glossary/term-base.js';
import {
  DuizhaoError,
  PAIRS_SCHEMA,
  type Edition,
  type RenderedName,
  type SourceDocument,
  type TranslationUnit,
} from '../model/index.js';
import { annotateBlocks } from '../stages/annotate/annotate.js';
import { checkEdition, Suppressor, type Suppression } from '../stages/check/index.js';
import {
  leverageBlocks,
  readEarlierPairs,
  type Leverage,
  type MemorySearch,
} from '../stages/leverage/index.js';
import { segmentBlock } from '../stages/segment/index.js';
import {
  translateDocument,
  type EngineCall,
  type EngineService,
  type ResultStore,
} from '../stages/translate/index.js';
import { findingsWorthSendingBack } from './findings-worth-sending-back.js';
import { defineStage, type AnyStage } from './stage.js';

export interface LeverageServices {
  /** The folder of earlier editions, whose reviewed pairs are kept. @default none */
  readonly earlierIn?: string | undefined;
  /** The translation memory. @default none */
  readonly search?: MemorySearch | undefined;
}

export interface TranslatingServices extends LeverageServices {
  readonly termBase: TermBase;
  readonly engine: Engine;
  /** How the engine is called. @default directly */
  readonly call?: EngineCall | undefined;
  /** Fills what the engine has no faultless answer for. */
  readonly fallback?: EngineService | undefined;
  /** @default nothing is kept */
  readonly results?: ResultStore | undefined;
  /** What is not chosen is as `DEFAULT_STYLE` has it. */
  readonly style?: Partial<EditionStyle> | undefined;
  /** Findings that are not to be shown. @default none */
  readonly suppressions?: readonly Suppression[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

function toEdition(
  document: SourceDocument,
  pairs: readonly TranslationUnit[],
  names: readonly RenderedName[],
): Edition {
  const { blocks, ...about } = document;
  const title = pairs.find((pair) => pair.kind === 'title' && pair.blockId === blocks[0]?.id);
  return {
    schema: PAIRS_SCHEMA,
    document: { ...about, titleEnglish: title?.target ?? '' },
    pairs,
    ...(names.length > 0 ? { names } : {}),
  };
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

const segmentStage = defineStage({
  name: 'segment',
  reads: ['document'],
  writes: ['segments'],
  run: async ({ document }) => {
    refuseTooLong(document);
    return { segments: new Map(document.blocks.map((block) => [block.id, segmentBlock(block)])) };
  },
});

const annotateStage = ({ termBase }: Pick<TranslatingServices, 'termBase'>): AnyStage =>
  defineStage({
    name: 'annotate',
    reads: ['document'],
    writes: ['terms'],
    run: async ({ document }) => ({
      terms: new Map(annotateBlocks(document.blocks, termBase).map(({ block, terms }) => [block.id, terms])),
    }),
  });

const leverageStage = ({ earlierIn, search }: LeverageServices): AnyStage =>
  defineStage({
    name: 'leverage',
    reads: ['document', 'segments', 'terms'],
    writes: ['leverage'],
    run: async ({ document: { id, blocks }, segments, terms }) => {
      const earlier = earlierIn === undefined ? [] : await readEarlierPairs(earlierIn, id);
      return { leverage: leverageBlocks({ blocks, segments, terms, earlier, search }) };
    },
  });

function translateStage(services: TranslatingServices): AnyStage {
  const { engine, fallback, style } = services;
  // What nobody could answer better is not looked through twice: the check stage does it.
  const isWorthLooking = engine.capabilities.acceptsFindings || fallback !== undefined;
  const findingsOf = isWorthLooking ? findingsWorthSendingBack() : undefined;
  return defineStage({
    name: 'translate',
    reads: ['document', 'segments', 'terms', 'leverage'],
    writes: ['units', 'names', 'asked'],
    run: async ({ document, segments, terms, leverage }) => {
      const { id, title, metadata, blocks } = document;
      const about = { documentId: id, title, issuer: metadata.issuer, style };
      const translated = await translateDocument(
        {
          ...about,
          blocks,
          segments,
          terms,
          settled: leverage.units,
          matched: leverage.sentences,
          examples: leverage.examples,
        },
        { ...services, findingsOf },
      );
      return { ...translated, units: translated.units.map((unit) => withReview(unit, leverage.reviews)) };
    },
  });
}

/** Flags and comments outlive the draft that they were made on. */
function withReview(unit: TranslationUnit, reviews: Leverage['reviews']): TranslationUnit {
  const review = reviews.get(unit.id);
  return review === undefined ? unit : { ...unit, review };
}

const checkStage = ({ suppressions = [] }: TranslatingServices): AnyStage =>
  defineStage({
    name: 'check',
    reads: ['document', 'units', 'names'],
    writes: ['edition', 'suppressed'],
    run: async ({ document, units, names }) => {
      const blockIds = document.blocks.map((block) => block.id);
      const checked = checkEdition(toEdition(document, units, names), { blockIds });
      const { edition, suppressed } = new Suppressor(suppressions).suppress(checked);
      return { edition, suppressed: suppressed.length };
    },
  });

/** As far as no engine is needed. */
export const leverageStages = (
  services: LeverageServices & Pick<TranslatingServices, 'termBase'>,
): AnyStage[] => [segmentStage, annotateStage(services), leverageStage(services)];

export const translatingStages = (services: TranslatingServices): AnyStage[] => [
  ...leverageStages(services),
  translateStage(services),
  checkStage(services),
];
