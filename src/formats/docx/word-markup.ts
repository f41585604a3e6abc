/** @module Paragraphs and runs of WordprocessingML: text goes in, whatever it holds, and is seen as it is. */
import { escapeOffice } from '../office/office-text.js';
import { blockElement, element, type Xml, type XmlPart } from '../xml/write-xml.js';

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export type Language = 'zh-CN' | 'en';

/** A line break and a tab are elements of their own: as characters they would be shown as spaces. */
function contentOf(text: string): Xml[] {
  return text
    .split(/(\n|\t)/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\n') return element('w:br');
      return piece === '\t'
        ? element('w:tab')
        : element('w:t', { 'xml:space': 'preserve' }, escapeOffice(piece));
    });
}

/** Chinese has the Chinese font for all of its characters, so that its quotation marks are as wide as they should be. */
function languageProperties(language: Language): XmlPart[] {
  const chinese = element('w:rFonts', { 'w:hint': 'eastAsia' });
  return language === 'en'
    ? [element('w:lang', { 'w:val': 'en-US' })]
    : [chinese, element('w:lang', { 'w:val': 'zh-CN', 'w:eastAsia': 'zh-CN' })];
}

/** A run of text in one language. @param style - the id of a style of characters */
export function run(text: string, language: Language = 'en', style?: string): Xml {
  const named = style === undefined ? undefined : element('w:rStyle', { 'w:val': style });
  return element('w:r', {}, element('w:rPr', {}, named, ...languageProperties(language)), ...contentOf(text));
}

/** @param style - the id of a paragraph style of `stylesFile`. @default the standard one */
export function paragraph(runs: readonly Xml[], style?: string): Xml {
  const properties =
    style === undefined ? undefined : element('w:pPr', {}, element('w:pStyle', { 'w:val': style }));
  return element('w:p', {}, properties, ...runs);
}

export interface Cell {
  /** In twentieths of a point. */
  readonly width: number;
  readonly paragraphs: readonly Xml[];
}

const cellOf = ({ width, paragraphs }: Cell): Xml =>
  blockElement('w:tc', {}, [
    element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
    // A cell without a paragraph is a fault to Word.
    ...(paragraphs.length === 0 ? [element('w:p')] : paragraphs),
  ]);

/** @param isHead - whether the row is repeated on every page. */
function rowOf(cells: readonly Cell[], isHead: boolean): Xml {
  const properties = isHead ? [element('w:cantSplit'), element('w:tblHeader')] : [];
  return blockElement('w:tr', {}, [
    properties.length === 0 ? undefined : element('w:trPr', {}, ...properties),
    ...cells.map(cellOf),
  ]);
}

/** A table with lines; its first row is the head where `hasHead`. */
export function table(rows: readonly (readonly Cell[])[], hasHead: boolean): Xml {
  const widths = rows[0]?.map(({ width }) => width) ?? [];
  const total = widths.reduce((sum, width) => sum + width, 0);
  return blockElement('w:tbl', {}, [
    element(
      'w:tblPr',
      {},
      element('w:tblStyle', { 'w:val': 'TableGrid' }),
      element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    ...rows.map((cells, index) => rowOf(cells, hasHead && index === 0)),
  ]);
}
