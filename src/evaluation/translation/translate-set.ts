/** @module Translates a set as the pipeline would: document by document, in order, terms annotated. */
import type { EditionStyle } from '../../engines/edition-style.js';
import type { Engine } from '../../engines/engine.js';
import type { TermBase } from '../../glossary/term-base.js';
import { parseOutlineNumber } from '../../language/zh/index.js';
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

function toBlock({ id, kind, headingLevel, numbering, zh }: EvaluationPair): Block {
  const parsed = numbering === undefined ? undefined : parseOutlineNumber(numbering + zh);
  return { id, kind, level: headingLevel, text: zh, ...(parsed ? { numbering: parsed.numbering } : {}) };
}

/** The document's own title where the set has it, else one that tells what kind of text it is. */
function titleOf(pairs: readonly EvaluationPair[]): string {
  const own = pairs.find(({ kind }) => kind === 'title');
  return own?.zh ?? TITLES[pairs[0]?.type ?? ''] ?? '工作报告';
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
  readonly style?: Partial<EditionStyle>;
}

async function translateDocument(
  pairs: readonly EvaluationPair[],
  services: SetServices,
): Promise<readonly TranslationUnit[]> {
  const blocks = pairs.map(toBlock);
  const [first] = pairs;
  return translateBlocks(
    {
      documentId: first?.doc ?? '',
      title: titleOf(pairs),
      style: services.style,
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
