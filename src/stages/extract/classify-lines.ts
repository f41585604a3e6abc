/** @module Lines to blocks: what each line is, its outline number and its depth. */
import { outlineLevel, parseOutlineNumber } from '../../language/zh/outline.js';
import type { Block, BlockKind, Numbering, NumberingStyle } from '../../model/index.js';
import { endsAsSentence, hanCount, isProse, type Line } from './line.js';
import { isCaptionLine, isIssueDate, isOfficeAndName, isOrganisationLine } from './official-lines.js';

/** A block that has no id yet. */
export type DraftBlock = Omit<Block, 'id'>;

const LONGEST_HEADING = 60;
/** 附件, 附件1, 附录二: alone above the annex's own title. */
const ANNEX = /^附[件录表][\d一二三四五六七八九十]{0,3}$/;
/** Signatures stand within this many lines of the end, or directly above a date. */
const CLOSING_LINES = 4;

const HEADING_STYLES: ReadonlySet<NumberingStyle> = new Set([
  'chapter',
  'chinese',
  'chineseParenthesis',
  'arabic',
  'arabicParenthesis',
]);

interface Entry {
  readonly line: Line;
  readonly text: string;
  readonly numbering: Numbering | undefined;
}

/** 一是…；二是… in one paragraph: a sentence of its own kind, whose first number cannot be taken away alone. */
function opensSeries({ numbering, rest }: { numbering: Numbering; rest: string }): boolean {
  if (numbering.style === 'clause') return /[。；，;,]二是/.test(rest);
  return numbering.style === 'ordinal' && /[。；;]第二[，,、]/.test(rest);
}

function entryOf(line: Line): Entry {
  const parsed =
    line.origin === 'cell' || line.origin === 'attachment' ? undefined : parseOutlineNumber(line.text);
  if (parsed === undefined || parsed.rest === '' || opensSeries(parsed)) {
    return { line, text: line.text, numbering: undefined };
  }
  return { line, text: parsed.rest, numbering: parsed.numbering };
}

/** 21.5+2就业之家 is item 21 where item 20 stands above it. */
function inSequence(entry: Entry, previous: number | undefined): Entry {
  const match = entry.numbering === undefined ? /^(\d{1,3})([.．])(?=\d)/.exec(entry.text) : null;
  const value = Number(match?.[1]);
  if (match === null || previous === undefined || value !== previous + 1) return entry;
  return {
    ...entry,
    numbering: { style: 'arabic', value, raw: match[0] },
    text: entry.text.slice(match[0].length),
  };
}

function entriesOf(lines: readonly Line[]): Entry[] {
  let lastArabic: number | undefined;
  return lines.map((line) => {
    const entry = inSequence(entryOf(line), lastArabic);
    if (entry.numbering?.style === 'arabic') lastArabic = entry.numbering.value;
    else if (entry.numbering !== undefined) lastArabic = undefined;
    return entry;
  });
}

function isShortAndOpen(entry: Entry): boolean {
  return (
    hanCount(entry.text) <= LONGEST_HEADING && !endsAsSentence(entry.text) && !/[。；！？]/.test(entry.text)
  );
}

function isNumberedHeading(entry: Entry): boolean {
  const { numbering } = entry;
  return numbering !== undefined && HEADING_STYLES.has(numbering.style) && isShortAndOpen(entry);
}

/** One sentence with its stop, in a series of headings or above a deeper series: a heading all the same. */
function isStoppedHeading(
  entry: Entry,
  next: Entry | undefined,
  headingStyles: ReadonlySet<NumberingStyle>,
): boolean {
  const style = entry.numbering?.style;
  if (style !== 'chinese' && style !== 'chineseParenthesis') return false;
  if (hanCount(entry.text) > LONGEST_HEADING * 1.5 || !/^[^。！？]+。$/.test(entry.text)) return false;
  const nextStyle = next?.numbering?.style;
  const hasChildren = nextStyle !== undefined && outlineLevel(nextStyle) > outlineLevel(style);
  return hasChildren || (headingStyles.has(style) && nextStyle !== style);
}

/** Unnumbered: a short open line above running text, or one that the page sets as a heading. */
function isPlainHeading(entry: Entry, next: Entry | undefined): boolean {
  const { line, text } = entry;
  if (entry.numbering !== undefined || hanCount(text) < 2 || !isShortAndOpen(entry)) return false;
  if (line.origin === 'heading' || ANNEX.test(text)) return true;
  if (next === undefined || hanCount(text) > 40 || /\d{6,}|[:：,，]/.test(text)) return false;
  return line.isEmphasised || isProse(next.text) || next.numbering !== undefined;
}

/** The file of an attachment, the image of a caption. */
function hrefOf(kind: BlockKind, { href, image }: Line): { readonly href?: string } {
  const found = kind === 'caption' ? (href ?? image) : href;
  return found === undefined ? {} : { href: found };
}

class Classifier {
  readonly #entries: readonly Entry[];
  readonly #firstText: number;
  readonly #headingStyles: ReadonlySet<NumberingStyle>;

  constructor(lines: readonly Line[]) {
    this.#entries = entriesOf(lines);
    const first = this.#entries.findIndex(({ numbering, text }) => numbering !== undefined || isProse(text));
    this.#firstText = first < 0 ? 0 : first;
    this.#headingStyles = majorityHeadingStyles(this.#entries);
  }

  classify(): DraftBlock[] {
    return this.#entries.map((entry, index) => this.#blockOf(entry, index));
  }

  #blockOf(entry: Entry, index: number): DraftBlock {
    const { line, text, numbering } = entry;
    const kind = this.#kindOf(entry, index);
    return {
      kind,
      level: this.#levelOf(kind, entry),
      ...(numbering === undefined ? {} : { numbering }),
      ...(line.cell === undefined ? {} : { cell: line.cell }),
      ...hrefOf(kind, line),
      text,
    };
  }

  #kindOf(entry: Entry, index: number): BlockKind {
    const { line, text } = entry;
    const next = this.#entries[index + 1];
    if (line.origin === 'cell') return 'tableCell';
    if (line.origin === 'attachment') return 'attachment';
    if (line.origin === 'caption' || isCaptionLine(text)) return 'caption';
    if (isIssueDate(text)) return 'date';
    if (this.#isSignature(text, index)) return 'signature';
    if (isNumberedHeading(entry) || isStoppedHeading(entry, next, this.#headingStyles)) return 'heading';
    if (line.followsImage && isShortAndOpen(entry) && hanCount(text) <= 40) return 'caption';
    if (index >= this.#firstText && isPlainHeading(entry, next)) return 'heading';
    return line.origin === 'heading' && isPlainHeading(entry, next)
      ? 'heading'
      : line.origin === 'listItem'
        ? 'listItem'
        : 'paragraph';
  }

  #isSignature(text: string, index: number): boolean {
    if (isOfficeAndName(text)) return true;
    if (!isOrganisationLine(text)) return false;
    const following = this.#entries.slice(index + 1, index + CLOSING_LINES).map((entry) => entry.text);
    const date = following.findIndex(isIssueDate);
    if (date >= 0)
      return following.slice(0, date).every((line) => isOrganisationLine(line) || isOfficeAndName(line));
    return index > this.#firstText && index >= this.#entries.length - CLOSING_LINES;
  }

  #levelOf(kind: BlockKind, { numbering, line }: Entry): number {
    if (numbering !== undefined) {
      return outlineLevel(numbering.style);
    }
    if (kind !== 'heading') return 0;
    return Math.max(1, (line.headingLevel ?? 2) - 1);
  }
}

/** The styles whose numbered lines are mostly headings in this document. */
function majorityHeadingStyles(entries: readonly Entry[]): ReadonlySet<NumberingStyle> {
  const balance = new Map<NumberingStyle, number>();
  for (const entry of entries) {
    if (entry.numbering === undefined) continue;
    const { style } = entry.numbering;
    balance.set(style, (balance.get(style) ?? 0) + (isNumberedHeading(entry) ? 1 : -1));
  }
  return new Set([...balance].filter(([, count]) => count > 0).map(([style]) => style));
}

/** The blocks of the lines, in the same order, one a line. */
export function classifyLines(lines: readonly Line[]): DraftBlock[] {
  return new Classifier(lines).classify();
}
