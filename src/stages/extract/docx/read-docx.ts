/** @module Reads a Word document: paragraphs with the numbers Word counts, tables, notes. */
import type { CheerioAPI } from 'cheerio/slim';
import { DuizhaoError } from '../../../model/index.js';
import type { Element } from '../html/elements.js';
import { lineOf, type Line } from '../line.js';
import type { RemovalLog } from '../removals.js';
import { documentOfLines } from '../office-document.js';
import type { ReadDocument } from '../text/read-dump.js';
import { tidy } from '../white-space.js';
import { ListCounter } from './numbering.js';
import { openDocx, type DocxPart } from './package.js';
import { paragraphText } from './paragraph-text.js';
import { mergeStyles, readStyles, styleOfProperties, type ParagraphStyle } from './styles.js';
import { readTable } from './read-table.js';
import { childAt, childrenNamed, childrenOf, valueAt } from './xml.js';

type Parts = ReadonlyMap<DocxPart, CheerioAPI>;

/** Word's separators of notes have these numbers. */
const FIRST_NOTE = 1;

class DocxReader {
  readonly lines: Line[] = [];
  readonly titles: string[] = [];
  readonly #styleOf: (id: string | undefined) => ParagraphStyle;
  readonly #lists: ListCounter;
  #tables = 0;
  #followsImage = false;

  constructor(parts: Parts) {
    this.#styleOf = readStyles(parts.get('styles'));
    this.#lists = new ListCounter(parts.get('numbering'));
  }

  /** The blocks of a body, a box of text or a note. */
  readBlocks(parent: Element): void {
    for (const child of childrenOf(parent)) {
      if (child.name === 'w:p') this.#paragraph(child);
      else if (child.name === 'w:tbl') this.#table(child);
      else if (child.name === 'w:sdt') this.#content(child);
      else if (child.name === 'w:ins' || child.name === 'w:moveTo' || child.name === 'w:customXml')
        this.readBlocks(child);
    }
  }

  /** Content controls hold paragraphs; a table of contents is made of the headings themselves. */
  #content(control: Element): void {
    const content = childAt(control, 'w:sdtContent');
    const gallery = valueAt(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
    if (content && gallery !== 'Table of Contents') this.readBlocks(content);
  }

  #table(table: Element): void {
    const { lines, isLayout } = readTable(table, this.#tables);
    if (isLayout) {
      for (const row of childrenNamed(table, 'w:tr'))
        for (const cell of childrenNamed(row, 'w:tc')) this.readBlocks(cell);
      return;
    }
    this.#tables += 1;
    this.lines.push(...lines);
  }

  #paragraph(paragraph: Element): void {
    const properties = childAt(paragraph, 'w:pPr');
    const style = mergeStyles(this.#styleOf(valueAt(properties, 'w:pStyle')), styleOfProperties(properties));
    const { lines, isBold, hasImage, boxes } = paragraphText(paragraph);
    const said = lines.map(tidy).filter((line) => line !== '');
    if (said.length > 0) this.#say(said, style, isBold);
    if (hasImage) this.#followsImage = true;
    for (const box of boxes) this.readBlocks(box);
  }

  #say(said: readonly string[], style: ParagraphStyle, isBold: boolean): void {
    const { list, level = 0 } = style.place;
    const number = list === undefined ? undefined : this.#lists.next({ list, level });
    if (style.isTitle) this.titles.push(...said);
    said.forEach((text, index) => {
      const isListed = number === '' && index === 0;
      this.lines.push(
        lineOf(index === 0 ? (number ?? '') + text : text, {
          origin: style.headingLevel === undefined ? (isListed ? 'listItem' : 'text') : 'heading',
          isIndented: true,
          isEmphasised: isBold || style.isCentred,
          followsImage: this.#followsImage,
          ...(style.headingLevel === undefined ? {} : { headingLevel: style.headingLevel + 1 }),
        }),
      );
      this.#followsImage = false;
    });
  }
}

/** `[1] the text of the note`, below the text. */
function noteLines(reader: DocxReader, $: CheerioAPI | undefined): Line[] {
  const root = $?.root().children().get(0);
  const notes = root ? childrenOf(root).filter((each) => /^w:(?:foot|end)note$/.test(each.name)) : [];
  return notes.flatMap((note) => {
    const id = note.attribs['w:id'] ?? '';
    if (Number(id) < FIRST_NOTE) return [];
    const before = reader.lines.length;
    reader.readBlocks(note);
    const text = reader.lines
      .splice(before)
      .map((line) => line.text)
      .join('');
    return text === '' ? [] : [lineOf(`[${id}] ${text}`, { isIndented: true })];
  });
}

/** @throws DuizhaoError `DOCX_BROKEN`, `DOCX_TOO_LARGE`, `DOCUMENT_WITHOUT_TEXT` */
export function readDocx(bytes: Uint8Array, input: string, log: RemovalLog): ReadDocument {
  const parts = openDocx(bytes, input);
  const reader = new DocxReader(parts);
  const root = parts.get('document')?.root().children().get(0);
  const body = childAt(root, 'w:body');
  if (body) reader.readBlocks(body);
  const notes = [...noteLines(reader, parts.get('footnotes')), ...noteLines(reader, parts.get('endnotes'))];
  if (reader.lines.length === 0) throw withoutText(input);
  return documentOfLines([...reader.lines, ...notes], { titles: reader.titles, input }, log);
}

const withoutText = (input: string): DuizhaoError =>
  new DuizhaoError({
    code: 'DOCUMENT_WITHOUT_TEXT',
    kind: 'input',
    message: `${input} holds no text; its pages may be pictures.`,
    cure: 'Read the pictures with text recognition (OCR) first, or get the document as text.',
  });
