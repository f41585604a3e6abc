/** @module What stands in quotes, brackets and title marks: opaque to the grammar, translated by itself. */
import { capitalizeFirst, titleCase } from '../../../../language/en/index.js';
import { definedIn } from '../../../../language/zh/index.js';
import { inPresent } from '../../english/context.js';
import { finishPhrase } from '../../english/finish.js';
import { nominal, words, type English } from '../../english/nodes.js';
import { realise } from '../../english/realise.js';
import { featureBits } from '../../rules/features.js';
import type { LatticeEdge } from '../edge.js';
import { recognisedEdge, type Recogniser, type RecogniserContext } from './recogniser.js';

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '（': '）',
  '《': '》',
  '「': '」',
  '‘': '’',
  '(': ')',
};

/** A quotation longer than this lacks its closing mark; looking further would make long texts slow. */
const LONGEST_ENCLOSED = 1000;

/** Index after the closing mark that belongs to the opening one at `start`; -1 when there is none. */
export function enclosedEnd(text: string, start: number): number {
  const open = text[start] ?? '';
  const close = PAIRS[open];
  if (close === undefined) return -1;
  let depth = 0;
  const limit = Math.min(text.length, start + LONGEST_ENCLOSED);
  for (let at = start; at < limit; at++) {
    if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return at + 1;
  }
  return -1;
}

const plain = (node: English): string => finishPhrase(realise(node, 'bare', inPresent('singular')));

const named = (node: English): string => finishPhrase(realise(node, 'phrase', inPresent('singular')));

function titleEdge(context: RecogniserContext, start: number, end: number, inside: string): LatticeEdge {
  const english = (): English =>
    nominal(titleCase(plain(context.translatePhrase(inside, 'title'))), {
      countability: 'proper',
      unique: true,
    });
  const features = featureBits('document', 'proper');
  return recognisedEdge('title', start, { end, category: 'TITLE', english, features, cost: 0.3 });
}

function quoteEdge(context: RecogniserContext, start: number, end: number, inside: string): LatticeEdge {
  const english = (): English => words(`"${plain(context.translatePhrase(inside, 'clause'))}"`);
  return recognisedEdge('quotation', start, {
    end,
    category: 'QT',
    english,
    features: featureBits('quoted'),
    cost: 0.8,
  });
}

function bracketEdge(context: RecogniserContext, start: number, end: number, inside: string): LatticeEdge {
  const defined = definedIn(inside);
  const english = (): English =>
    defined === undefined
      ? words(`(${plain(context.translatePhrase(inside, 'clause'))})`)
      : words(`(hereinafter referred to as ${named(context.translatePhrase(defined, 'title'))})`);
  return recognisedEdge('bracket', start, { end, category: 'PAR', english, cost: 0.3 });
}

/** Titles, quotations and brackets that open at the position. */
export const recogniseEnclosed: Recogniser = (context, start) => {
  const end = enclosedEnd(context.text, start);
  if (end < 0) return [];
  const inside = context.text.slice(start + 1, end - 1);
  if (inside === '') return [];
  const open = context.text[start];
  if (open === '《') return [titleEdge(context, start, end, inside)];
  if (open === '（' || open === '(') return [bracketEdge(context, start, end, inside)];
  return [quoteEdge(context, start, end, inside)];
};

/** Latin words stand as they are: LED, GDP, 5G, PM2.5. */
const LATIN = /[A-Za-z][A-Za-z0-9.&+/-]*|\d+[A-Za-z][A-Za-z0-9]*/y;

export const recogniseLatin: Recogniser = ({ text }, start) => {
  LATIN.lastIndex = start;
  const found = LATIN.exec(text);
  if (!found || /[A-Za-z0-9]/.test(text[start - 1] ?? '')) return [];
  const english = nominal(capitalizeFirst(found[0]), { countability: 'proper' });
  return [
    recognisedEdge('latin', start, { end: start + found[0].length, category: 'N', english, cost: 0.5 }),
  ];
};
