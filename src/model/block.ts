/** @module The body of a document as it was published: blocks in reading order. */

/** What a block is on the page. Tables are one `tableCell` block a cell, in row order. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'tableCell'
  | 'caption'
  | 'signature'
  | 'date'
  | 'attachment';

/**
 * The outline styles of official documents. `clause` is the run-in 一是…；二是… series,
 * `article` and `chapter` are those of legal texts.
 */
export type NumberingStyle =
  | 'chinese' // 一、
  | 'chineseParenthesis' // （一）
  | 'arabic' // 1.
  | 'arabicParenthesis' // （1）
  | 'circled' // ①
  | 'clause' // 一是
  | 'ordinal' // 第一，
  | 'article' // 第一条
  | 'chapter'; // 第一章

/** The outline number of a block: structure, not text. `raw` is the number as published, its stop included. */
export interface Numbering {
  readonly style: NumberingStyle;
  readonly value: number;
  readonly raw: string;
}

export interface TableCell {
  /** Counted from 0 within the document. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** One paragraph, heading, cell or line. `text` never holds the outline number. */
export interface Block {
  /** Derived from the normalised Chinese and its occurrence, so it survives a re-scrape. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Depth in the outline: 0 for the title and plain paragraphs, 1 for 一、, 2 for （一）, and so on. */
  readonly level: number;
  readonly numbering?: Numbering;
  readonly cell?: TableCell;
  /** The link target of an attachment; the source of the image that a caption stands below. */
  readonly href?: string;
  readonly text: string;
}
