/** @module Keywords in context: aligned by the keyword, in columns of the terminal. */
import type { ConcordanceHit, TextRange } from '../../memory/index.js';
import { textWidth } from '../explain/text-width.js';
import type { TerminalStyle } from './terminal-style.js';

const ELLIPSIS = '…';
const GAP = '  ';
const LONGEST_LINK = 40;
const LEAST_CONTEXT = 8;

/** The beginning of a text that fits, or the whole. */
function fitStart(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let fitted = '';
  for (const character of text) {
    if (textWidth(fitted + character) > width - 1) break;
    fitted += character;
  }
  return fitted + ELLIPSIS;
}

/** The end of a text that fits, or the whole. */
function fitEnd(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let fitted = '';
  for (const character of [...text].toReversed()) {
    if (textWidth(character + fitted) > width - 1) break;
    fitted = character + fitted;
  }
  return ELLIPSIS + fitted;
}

const oneLine = (text: string): string => text.replace(/\s/g, ' ');

interface Keyword {
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
  /** The other side of the pair. */
  readonly other: string;
  readonly link: string;
}

function keywordOf(text: string, range: TextRange, other: string, link = ''): Keyword {
  return {
    before: oneLine(text.slice(0, range.start)).trimStart(),
    keyword: oneLine(text.slice(range.start, range.end)),
    after: oneLine(text.slice(range.end)).trimEnd(),
    other: oneLine(other),
    link,
  };
}

function keywordsOf({ unit, source, target, link }: ConcordanceHit): readonly Keyword[] {
  return [
    ...source.map((range) => keywordOf(unit.source, range, unit.target, link)),
    ...target.map((range) => keywordOf(unit.target, range, unit.source, link)),
  ];
}

/** Two lines for each place: the keyword in its column with the link of the pair, and the other side below. */
export function keywordLines(hits: readonly ConcordanceHit[], style: TerminalStyle): readonly string[] {
  const keywords = hits.flatMap(keywordsOf);
  const linkWidth = Math.min(LONGEST_LINK, Math.max(0, ...keywords.map(({ link }) => textWidth(link))));
  const keywordWidth = Math.max(0, ...keywords.map(({ keyword }) => textWidth(keyword)));
  const room = style.columns - linkWidth - keywordWidth - GAP.length;
  const side = Math.max(LEAST_CONTEXT, Math.floor(room / 2));
  return keywords.flatMap(({ before, keyword, after, other, link }) => {
    const left = fitEnd(before, side);
    const right = fitStart(after, side + keywordWidth - textWidth(keyword));
    const used = side + textWidth(keyword) + textWidth(right);
    const padding = ' '.repeat(Math.max(0, side * 2 + keywordWidth - used));
    return [
      `${' '.repeat(side - textWidth(left))}${left}${style.keyword(keyword)}${right}${padding}${GAP}${style.dim(link)}`.trimEnd(),
      style.dim(`    ${fitStart(other, style.columns - 4)}`),
    ];
  });
}
