/** @module Scores generic extractors on the pages and by the measures that ours is scored by, in the same run. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeBytes } from '../../stages/decode/index.js';
import { goldSchema, type ExtractionGold } from './gold.js';
import { multisetScore, textScore } from './measures.js';
import { articleTexts, type Peer, type PeerArticle } from './peers.js';
import { GOLD_ENDING, goldNames } from './gold-names.js';

/** Means over the pages. */
export interface PeerScore {
  readonly name: string;
  readonly textF1: number;
  readonly paragraphF1: number;
  readonly titlesRight: number;
  /** Extraction from the decoded markup, the building of its tree included. */
  readonly milliseconds: number;
  /** Pages that gave nothing or an error. */
  readonly failures: number;
}

interface PeerPage {
  readonly textF1: number;
  readonly paragraphF1: number;
  readonly isTitleRight: boolean;
  readonly milliseconds: number;
  readonly isFailure: boolean;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

function comparePeer(article: PeerArticle | undefined, gold: ExtractionGold): Omit<PeerPage, 'milliseconds'> {
  if (!article) return { textF1: 0, paragraphF1: 0, isTitleRight: false, isFailure: true };
  const optional = new Set(gold.optional.map(bare));
  const { paragraphs, cells } = articleTexts(article);
  // The title is not counted for or against: some keep it in the article.
  const said = paragraphs.map(bare).filter((text) => !optional.has(text) && text !== bare(gold.title));
  const wanted = gold.paragraphs.map(bare);
  const wantedCells = gold.tables.flat(2).map(bare);
  return {
    textF1: textScore([...said, ...cells.map(bare)].join(''), [...wanted, ...wantedCells].join('')).f1,
    paragraphF1: multisetScore(said, wanted).f1,
    isTitleRight: bare(article.title) === bare(gold.title),
    isFailure: false,
  };
}

async function scorePage(folder: string, name: string, peer: Peer): Promise<PeerPage> {
  const gold = goldSchema.parse(JSON.parse(await readFile(join(folder, name + GOLD_ENDING), 'utf8')));
  const { text } = decodeBytes(await readFile(join(folder, `${name}.html`)));
  const start = performance.now();
  // Whatever a peer throws on a page is its result there.
  const article = await peer.extract(text).catch(() => undefined);
  return { ...comparePeer(article, gold), milliseconds: performance.now() - start };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Each peer on every page of the folder that has gold. The first page is read once more before, uncounted. */
export async function scorePeers(folder: string, peers: readonly Peer[]): Promise<readonly PeerScore[]> {
  const names = await goldNames(folder);
  const scores: PeerScore[] = [];
  for (const peer of peers) {
    const pages: PeerPage[] = [];
    for (const name of [...names.slice(0, 1), ...names]) pages.push(await scorePage(folder, name, peer));
    const counted = pages.slice(1);
    scores.push({
      name: peer.name,
      textF1: mean(counted.map((page) => page.textF1)),
      paragraphF1: mean(counted.map((page) => page.paragraphF1)),
      titlesRight: counted.filter((page) => page.isTitleRight).length,
      milliseconds: mean(counted.map((page) => page.milliseconds)),
      failures: counted.filter((page) => page.isFailure).length,
    });
  }
  return scores;
}
