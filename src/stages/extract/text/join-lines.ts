/** @module Puts together again the paragraphs that a dump or an editor broke into lines. */
import { compact, endsAsSentence, hanCount, lineOf, type Line } from '../line.js';
import { chromeStep, isMetadataLine, isTailMarker } from '../chrome-lines.js';
import {
  isCaptionLine,
  isIssueDate,
  isOccasionLine,
  isOfficeAndName,
  isOrganisationLine,
} from '../official-lines.js';
import { parseOutlineNumber } from '../../../language/zh/outline.js';

/** Full lines of a wrapped text differ by less than this, in columns. */
const WRAP_SLACK = 5;
const NARROWEST_WRAP = 30;
const WIDEST_WRAP = 160;
/** A text is wrapped when this share of its unfinished lines is equally full. */
const WRAPPED_SHARE = 0.6;
const FEWEST_WRAPPED_LINES = 4;
const FEWEST_INDENTS = 3;

/** Headings and titles are shorter: a longer line without a stop has been cut. */
const LONGEST_OPEN_LINE = 40;
/** With a whole sentence before its open end, a line is text even when it is short. */
const SHORTEST_CUT_LINE = 20;
/** Only the end of what has been joined decides, so that time does not grow with its length. */
const LOOKED_AT = 400;
const LONGEST_OPEN_BRACKET = 40;
const OPENING = /[“‘《（(〔【「『]/g;
const CLOSING = /[”’》）)〕】」』]/g;
/** Nothing ends on these: list commas, particles, conjunctions, prepositions, dashes, opening brackets. */
const EXPECTS_MORE = /(?:[，、,“‘《（(〔【「『—]|[的和与及或在把被对为以从向]|关于)$/;
/** Nothing begins with these. */
const CONTINUES = /^是[：:]|^[，。、；：！？,;:!?”’》）)〕】」』%％]/;
const SPLIT_OCCASION = /^(?:——|—).*\d{4}年.*在(?!.*上[）)]?$)/;

/** Columns: a Chinese character takes two, an indent four. */
function widthOf({ text, isIndented }: Line): number {
  let width = isIndented ? 4 : 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1;
  return width;
}

/** A bracket opened shortly before the end; one left open earlier is a slip of the author's. */
function isUnbalanced(text: string): boolean {
  if ((text.match(OPENING)?.length ?? 0) <= (text.match(CLOSING)?.length ?? 0)) return false;
  return text.slice(-LONGEST_OPEN_BRACKET).search(OPENING) >= 0;
}

/** The column at which the text was wrapped, or `undefined` when its lines are paragraphs. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const open = lines.filter((line, index) => index < lines.length - 1 && !endsAsSentence(line.text));
  const widths = open.map(widthOf);
  const widest = Math.max(0, ...widths.slice(0, 5000));
  const full = widths.filter((width) => width >= widest - WRAP_SLACK).length;
  const isWrapped =
    widest >= NARROWEST_WRAP &&
    widest <= WIDEST_WRAP &&
    full >= FEWEST_WRAPPED_LINES &&
    full >= widths.length * WRAPPED_SHARE;
  return isWrapped ? widest : undefined;
}

/** A word that its markup stood apart (PM|2.5|年平均): a fragment of a long unfinished line. */
function continuesSentence(text: string, next: string): boolean {
  if (endsAsSentence(text)) return false;
  if (EXPECTS_MORE.test(text) || isUnbalanced(text)) return true;
  if (parseOutlineNumber(next) !== undefined || isCaptionLine(text) || isOccasionLine(text)) return false;
  if (SPLIT_OCCASION.test(compact(text)) && /上[）)]?$/.test(next)) return true;
  if (standsAlone(next) || hanCount(text) < SHORTEST_CUT_LINE) return false;
  return /。./.test(text) || (/[，；：]/.test(text) && hanCount(text) >= LONGEST_OPEN_LINE);
}

/** Furniture, dates and signatures are lines of their own below any text. */
function standsAlone(text: string): boolean {
  if (chromeStep(text) !== undefined || isMetadataLine(text) || isTailMarker(text)) return true;
  return isIssueDate(text) || isOrganisationLine(text) || isOfficeAndName(text);
}

interface Joining {
  /** The wrap column, when the text is wrapped. */
  readonly width: number | undefined;
  /** Paragraphs are indented, so a line that is not goes on. */
  readonly hasIndents: boolean;
}

function isFull(line: Line, joining: Joining): boolean {
  return joining.width !== undefined && widthOf(line) >= joining.width - WRAP_SLACK;
}

/** `first` and `last` are the lines that the paragraph so far begins and ends with, `text` is its end. */
function belongsTogether(first: Line, last: Line, text: string, line: Line, joining: Joining): boolean {
  if (line.isIndented || line.origin !== 'text' || first.origin !== 'text') return false;
  if (CONTINUES.test(line.text)) return true;
  if (joining.hasIndents && !first.isIndented && !endsAsSentence(text)) return false;
  if (isFull(last, joining)) return joining.hasIndents || !endsAsSentence(text);
  return continuesSentence(text, line.text);
}

/** No space between Chinese characters, one between words of other scripts. */
function needsSpace(left: string, right: string): boolean {
  return /[A-Za-z0-9,.]$/.test(left) && /^[A-Za-z]/.test(right);
}

interface Paragraph {
  readonly line: Line;
  readonly parts: string[];
  /** The last of what has been joined. */
  end: string;
}

function extend(paragraph: Paragraph, text: string): void {
  const space = needsSpace(paragraph.end, text) ? ' ' : '';
  paragraph.parts.push(space + text);
  paragraph.end = (paragraph.end + space + text).slice(-LOOKED_AT);
}

function joiningOf(lines: readonly Line[]): Joining {
  const width = wrapWidth(lines);
  const indented = lines.filter((line) => line.isIndented).length;
  return { width, hasIndents: indented >= FEWEST_INDENTS && width !== undefined };
}

/** Joins lines that are one paragraph. The lines of a text that is not broken come back as they are. */
export function joinBrokenLines(lines: readonly Line[]): Line[] {
  const joining = joiningOf(lines);
  const paragraphs: Paragraph[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && previous && belongsTogether(last.line, previous, last.end, line, joining))
      extend(last, line.text);
    else paragraphs.push({ line, parts: [line.text], end: line.text });
    previous = line;
  }
  return paragraphs.map(({ line, parts }) => (parts.length === 1 ? line : lineOf(parts.join(''), line)));
}
