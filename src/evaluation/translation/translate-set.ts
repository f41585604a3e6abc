/** @module Translates a set as the pipeline would: document by document, in order, terms annotated. */
import type { Engine } from '../../engines/engine.js';
import type { TermBase } from '../../glossary/term-base.js';
import type { Block, TranslationUnit } from '../../model/index.js';
import { segmentBlock } from '../../stages/segment/index.js';
import { translateBlocks } from '../../stages/translate/index.js';
import type { EvaluationPair, EvaluationSet } from './evaluation-set.js';

/** The title that a document of a type has; it tells the engine what kind of text it reads. */
const TITLES: Readonly<Record<string, string>> = {
  'work-report': '政府工作报告',
  'annual-report': '法治政府建设年度报告',
  'disclosure-report': '政府信息公开工作年度报告',
  notice: '关于举办培训的通知',
  regulation: '管理办法',
};

function toBlock(pair: EvaluationPair): Block {
  return { id: pair.id, kind: 'paragraph', level: 0, text: pair.zh };
}

function byDocument(pairs: readonly EvaluationPair[]): EvaluationPair[][] {
  const documents: EvaluationPair[][] = [];
  let last: string | undefined;
  for (const pair of pairs) {
    if (pair.doc !== last || documents.length === 0) documents.push([]);
    documents.at(-1)?.push(pair);
    last = pair.doc;
  }
  return documents;
}

export interface SetServices {
  readonly engine: Engine;
  readonly termBase: TermBase;
}

async function translateDocument(
  pairs: readonly EvaluationPair[],
  services: SetServices,
): Promise<TranslationUnit[]> {
  const blocks = pairs.map(toBlock);
  const [first] = pairs;
  return translateBlocks(
    {
      documentId: first?.doc ?? '',
      title: TITLES[first?.type ?? ''] ?? '工作报告',
      blocks,
      segments: new Map(blocks.map((block) => [block.id, segmentBlock(block)])),
      terms: new Map(blocks.map((block) => [block.id, services.termBase.findTerms(block.text)])),
    },
    services.engine,
  );
}

/** One unit for each pair of the set, in order. */
export async function translateSet(set: EvaluationSet, services: SetServices): Promise<TranslationUnit[]> {
  const units: TranslationUnit[] = [];
  for (const document of byDocument(set.pairs)) units.push(...(await translateDocument(document, services)));
  return units;
}
