/** @module English that opens with a small letter, and shouting. */
import type { BlockKind, Issue } from '../../../model/index.js';
import { createIssue } from '../check.js';
import type { Check } from '../check.js';

/** Cells and captions often hold fragments. */
const KINDS: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'paragraph', 'listItem']);
const SMALL_OPENING = /^\s*["“‘(]?(?<word>\p{Ll}[\p{Ll}’'-]*)(?=[\s,.;:”"’]|$)/u;
/** The Chinese opens with Latin letters that English keeps (pH), or is a clause that others come before or after. */
const OPEN_CHINESE = /^\s*[\da-z，,；;、。）)]|[，,、；;]\s*$/u;
/** Names of bodies have up to six capitals: UNESCO. */
const SHOUTED =
  /(?<![\p{L}\d-])\p{Lu}{4,}(?:\s+\p{Lu}{4,})+(?![\p{L}\d-])|(?<![\p{L}\d-])\p{Lu}{8,}(?![\p{L}\d-])/u;

export const sentenceCase: Check = ({ source, target, kind }) => {
  if (!KINDS.has(kind)) return [];
  return [...smallOpening(source, target), ...shouting(source, target)];
};

function smallOpening(source: string, target: string): readonly Issue[] {
  const match = SMALL_OPENING.exec(target);
  const word = match?.groups?.['word'];
  // A lone word is a label or a slogan's fragment.
  if (match === null || word === undefined || OPEN_CHINESE.test(source)) return [];
  const start = match.index + match[0].length - word.length;
  const fix = { start, end: start + 1, text: word.charAt(0).toUpperCase() };
  return [createIssue('sentence-case', { key: 'small-opening', type: 'formatting', actual: word, fix })];
}

function shouting(source: string, target: string): readonly Issue[] {
  const actual = SHOUTED.exec(target)?.[0];
  if (actual === undefined || source.includes(actual)) return [];
  return [
    createIssue('sentence-case', { key: 'all-capitals', type: 'formatting', severity: 'info', actual }),
  ];
}
