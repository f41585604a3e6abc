/** @module A page as visual lines, with the stretch of lines that each element covers. */
import { compact, lineOf, type Line } from '../line.js';
import type { RemovalLog } from '../removals.js';
import { CellGrid } from './cell-grid.js';
import { isHidden, isInline, isSilent, walk, type Element, type Root } from './elements.js';
import { LineBuffer, type LinkText } from './line-buffer.js';
import { findDataTables } from './survey-tables.js';

/** An element and the lines it covers: from `start` up to, not including, `end`. `parent` is an index into the spans. */
export interface ElementSpan {
  readonly element: Element;
  readonly parent: number;
  readonly start: number;
  end: number;
}

export interface PageLines {
  readonly lines: readonly Line[];
  /** Block elements in document order: a parent always stands before its children. */
  readonly spans: readonly ElementSpan[];
}

interface Cell {
  readonly place: NonNullable<Line['cell']>;
  readonly parts: string[];
}

const CENTRED = /text-align\s*:\s*center/i;

function isCentring(element: Element): boolean {
  const { align, style } = element.attribs;
  return element.name === 'center' || align?.toLowerCase() === 'center' || CENTRED.test(style ?? '');
}

/** Line breaks of the source are shown as they are. */
function isVerbatim(element: Element): boolean {
  return element.name === 'pre' || /white-space\s*:\s*pre/i.test(element.attribs['style'] ?? '');
}

function isBold(element: Element): boolean {
  const { name, attribs } = element;
  return (
    name === 'b' || name === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribs['style'] ?? '')
  );
}

function headingLevelOf(element: Element): number | undefined {
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  return level === undefined ? undefined : Number(level);
}

class PageReader {
  readonly lines: Line[] = [];
  readonly spans: ElementSpan[] = [];
  readonly #dataTables: ReadonlySet<Element>;
  readonly #showHidden: boolean;
  readonly #log: RemovalLog | undefined;
  readonly #buffer = new LineBuffer();
  readonly #openSpans: number[] = [];
  readonly #grids: CellGrid[] = [];
  readonly #links: LinkText[] = [];
  #tableCount = 0;
  #cell: Cell | undefined;
  #headingLevel: number | undefined;
  #hidden: { element: Element; text: string } | undefined;
  #depths = { bold: 0, centred: 0, listItem: 0, verbatim: 0 };
  #sawImage = false;
  #image: string | undefined;

  constructor(dataTables: ReadonlySet<Element>, showHidden: boolean, log: RemovalLog | undefined) {
    this.#dataTables = dataTables;
    this.#showHidden = showHidden;
    this.#log = log;
  }

  enter(element: Element): boolean {
    if (isSilent(element)) return false;
    if (this.#hidden === undefined && !this.#showHidden && isHidden(element))
      this.#hidden = { element, text: '' };
    if (this.#hidden !== undefined) return true;
    if (element.name === 'img') this.#seeImage(element);
    if (element.name === 'a') this.#links.push({ href: element.attribs['href'] ?? '', text: '' });
    this.#countDepths(element, 1);
    if (!isInline(element)) this.#enterBlock(element);
    return true;
  }

  leave(element: Element): void {
    if (this.#hidden !== undefined) {
      if (this.#hidden.element === element) this.#leaveHidden(this.#hidden.text);
      return;
    }
    if (isSilent(element)) return;
    if (element.name === 'a') this.#links.pop();
    if (!isInline(element)) this.#leaveBlock(element);
    this.#countDepths(element, -1);
  }

  text(content: string): void {
    if (this.#hidden !== undefined) {
      if (this.#hidden.text.length < 400) this.#hidden.text += compact(content);
      return;
    }
    if (this.#depths.verbatim === 0) return this.#append(content);
    // Where the page keeps the line breaks of its source, each parts two lines.
    content.split(/\r\n|[\r\n]/).forEach((part, index) => {
      if (index > 0) this.#flush();
      this.#append(part);
    });
  }

  #append(content: string): void {
    this.#buffer.append(content, this.#links.at(-1), this.#depths.bold > 0);
  }

  finish(): PageLines {
    this.#flush();
    return { lines: this.lines, spans: this.spans };
  }

  #leaveHidden(text: string): void {
    this.#hidden = undefined;
    this.#log?.add('hidden', text);
  }

  /** Images that load late have their source elsewhere; data of the image itself is no source to link. */
  #seeImage({ attribs }: Element): void {
    this.#sawImage = true;
    const source = [attribs['data-original'], attribs['data-src'], attribs['src']].find(Boolean)?.trim();
    this.#image = source === undefined || source.startsWith('data:') ? undefined : source;
  }

  #countDepths(element: Element, change: 1 | -1): void {
    if (isBold(element)) this.#depths.bold += change;
    if (isCentring(element)) this.#depths.centred += change;
    if (isVerbatim(element)) this.#depths.verbatim += change;
    if (element.name === 'li') this.#depths.listItem += change;
  }

  #enterBlock(element: Element): void {
    this.#flush();
    this.#headingLevel = headingLevelOf(element) ?? this.#headingLevel;
    this.#openSpans.push(this.spans.length);
    const parent = this.#openSpans.at(-2) ?? -1;
    this.spans.push({ element, parent, start: this.lines.length, end: this.lines.length });
    this.#enterTable(element);
  }

  #leaveBlock(element: Element): void {
    this.#flush();
    if (headingLevelOf(element) !== undefined) this.#headingLevel = undefined;
    if (element.name === 'td' || element.name === 'th') this.#closeCell();
    if (this.#dataTables.has(element)) this.#grids.pop();
    const span = this.spans[this.#openSpans.pop() ?? -1];
    if (span) span.end = this.lines.length;
  }

  #enterTable(element: Element): void {
    if (this.#dataTables.has(element)) this.#grids.push(new CellGrid(this.#tableCount++));
    const grid = this.#grids.at(-1);
    if (element.name === 'tr') grid?.startRow();
    if (grid && (element.name === 'td' || element.name === 'th')) {
      this.#closeCell();
      this.#cell = { place: grid.place(element), parts: [] };
    }
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    const text = cell?.parts.join('\n') ?? '';
    if (cell && text !== '') this.lines.push(lineOf(text, { origin: 'cell', cell: cell.place }));
  }

  #flush(): void {
    const lines = this.#buffer.take({
      isCentred: this.#depths.centred > 0,
      isListItem: this.#depths.listItem > 0,
      headingLevel: this.#headingLevel,
      followsImage: this.#sawImage,
      image: this.#image,
    });
    if (lines.length === 0) return;
    this.#sawImage = false;
    this.#image = undefined;
    if (this.#cell) this.#cell.parts.push(...lines.map((line) => line.text));
    else this.lines.push(...lines);
  }
}

export interface ReadLinesOptions {
  /** Reads what the page does not show, too. @default false */
  readonly showHidden?: boolean;
  /** Where hidden text is recorded. */
  readonly log?: RemovalLog;
}

/** Reads every visible line of the page, in document order. */
export function readPageLines(root: Root, options: ReadLinesOptions = {}): PageLines {
  const showHidden = options.showHidden ?? false;
  const reader = new PageReader(findDataTables(root, showHidden), showHidden, options.log);
  walk(root, reader);
  return reader.finish();
}
