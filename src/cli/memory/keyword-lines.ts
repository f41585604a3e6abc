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
  for (const character of Array.from(text).toReversed()) {
    if (textWidth(character + fitted) > width - 1) break;
    fitted = character + fitted;
  }
  return ELLIPSIS + fitted;
}

const oneLine = (text: string): string => text.replace(/\s/g, ' ');

/** A place, with the other side where it is the last of its side in the unit. */
interface Keyword {
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
  /** The other side of the pair, once for all places. */
  readonly other: string | undefined;
  readonly link: string;
}

function keywordsIn(
  text: string,
  ranges: readonly TextRange[],
  other: string,
  link: string,
): readonly Keyword[] {
  return ranges.map(({ start, end }, index) => ({
    before: oneLine(text.slice(0, start)).trimStart(),
    keyword: oneLine(text.slice(start, end)),
    after: oneLine(text.slice(end)).trimEnd(),
    other: index === ranges.length - 1 ? oneLine(other) : undefined,
    link,
  }));
}

const keywordsOf = ({ unit, source, target, link = '' }: ConcordanceHit): readonly Keyword[] => [
  ...keywordsIn(unit.source, source, unit.target, link),
  ...keywordsIn(unit.target, target, unit.source, link),
];

/** A line for each place, the keyword in its column and the link of the pair; the other side below. */
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
      ...(other === undefined ? [] : [style.dim(`    ${fitStart(other, style.columns - 4)}`)]),
    ];
  });
}
