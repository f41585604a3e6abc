/** @module Faults that any cell of the language data can have: spaces, widths, scripts, articles. */
import type { FindingSeverity, GlossaryCode } from './finding.js';

/** A fault inside one cell. */
export interface TextFault {
  readonly code: GlossaryCode;
  readonly severity: FindingSeverity;
  /** UTF-16 units from the start of the cell, counted from 0. */
  readonly offset: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Zero-width and control characters, byte-order marks, no-break and other odd spaces. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]|[^\P{Zs} \u3000]/u;
const HAN = /\p{Script=Han}/u;
/** CJK punctuation and full-width forms. “ ” ‘ ’ … — are English marks as well. */
const FULL_WIDTH = /[\u3000-\u303f\uff00-\uffef]/u;
const LEADING_ARTICLE = /^(?:a|an|the) /i;
const ZH_ASCII_PUNCTUATION = /["'<>,;:?!()[\]]/;

/** One test that passes nearly every cell at once; the single rules only run on what it stops. */
const ENGLISH_SUSPECT =
  /[^\u0021-\u007e\u00c0-\u024f\u2010-\u2027£€ ]|^ | $| {2}|^(?:a|an|the) |[([][^)\]]*$|^[^([]*[)\]]/i;
const ZH_SUSPECT = /[\s"'<>,;:?!()[\]\p{Cc}\p{Cf}\ufffd]/u;

function found(
  code: GlossaryCode,
  pattern: RegExp,
  text: string,
  severity: FindingSeverity = 'error',
): TextFault[] {
  const match = pattern.exec(text);
  if (match === null) return [];
  return [{ code, severity, offset: match.index, values: { text, found: match[0] } }];
}

function invisible(text: string): TextFault[] {
  return found('character-invisible', INVISIBLE, text).map((fault) => ({
    ...fault,
    values: { text, found: `U+${text.charCodeAt(fault.offset).toString(16).toUpperCase().padStart(4, '0')}` },
  }));
}

function unbalanced(text: string): TextFault[] {
  const stack: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '(' || character === '[') stack.push(index);
    if ((character === ')' || character === ']') && stack.pop() === undefined) stack.push(index);
  }
  const offset = stack[0];
  if (offset === undefined) return [];
  return [
    { code: 'bracket-unbalanced', severity: 'error', offset, values: { text, found: text.charAt(offset) } },
  ];
}

/**
 * Faults of an English cell.
 * @param allowArticle - for phrases whose article is part of them ("a number of").
 */
export function englishFaults(text: string, allowArticle = false): readonly TextFault[] {
  if (!ENGLISH_SUSPECT.test(text)) return [];
  return [
    ...found('space-stray', /^ +| +$/, text),
    ...found('space-double', /(?<=\S) {2,}(?=\S)/, text),
    ...invisible(text),
    ...found('han-in-english', HAN, text),
    ...found('width-in-english', FULL_WIDTH, text),
    ...(allowArticle ? [] : found('article-leading', LEADING_ARTICLE, text)),
    ...unbalanced(text),
  ];
}

/** Faults of a Chinese cell: terms are kept as published in good documents, without spaces or ASCII marks. */
export function chineseFaults(text: string): readonly TextFault[] {
  if (!ZH_SUSPECT.test(text)) return [];
  return [
    ...found('zh-space', /[ \u3000]/u, text).filter((fault) => !isBetweenLatin(text, fault.offset)),
    ...invisible(text),
    ...found('zh-ascii-punctuation', ZH_ASCII_PUNCTUATION, text),
  ];
}

/** A space is right between two Latin words inside Chinese, as in "Wi Fi". */
function isBetweenLatin(text: string, offset: number): boolean {
  return /[A-Za-z0-9]/.test(text.charAt(offset - 1)) && /[A-Za-z0-9]/.test(text.charAt(offset + 1));
}
