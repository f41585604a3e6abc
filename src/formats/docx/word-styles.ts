/** @module The styles of Word files: Word's own names, so that its outline, contents and translations of them work. */
import { blockElement, element, xmlFile, type Xml } from '../xml/write-xml.js';
import { WORD_NAMESPACE } from './word-markup.js';

interface Look {
  /** Half-points. */
  readonly size?: number;
  readonly colour?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  /** Counted from 0: the rank in Word's outline. */
  readonly outline?: number;
  readonly alignment?: 'center' | 'end';
  readonly indent?: number;
}

const INK = '1F2429';
const MUTED = '5A626B';
const ACCENT = '94362A';

/** Id -> Word's name and look. */
const PARAGRAPHS: Readonly<Record<string, readonly [name: string, look: Look]>> = {
  Title: ['Title', { size: 40, isBold: true, after: 120, keepNext: true }],
  Subtitle: ['Subtitle', { size: 20, colour: MUTED, after: 320 }],
  Heading1: ['heading 1', heading(0, 30)],
  Heading2: ['heading 2', heading(1, 26)],
  Heading3: ['heading 3', heading(2, 24)],
  Heading4: ['heading 4', heading(3, 22)],
  Heading5: ['heading 5', heading(4, 22)],
  Caption: ['caption', { size: 19, isItalic: true, colour: MUTED, after: 200 }],
  ListParagraph: ['List Paragraph', { indent: 567 }],
  Signature: ['Signature', { alignment: 'end', after: 60 }],
  Footer: ['footer', { size: 17, colour: MUTED, alignment: 'center', after: 0 }],
  Note: ['Note', { size: 18, colour: MUTED, before: 60 }],
  Cell: ['Cell', { size: 21, after: 60 }],
  CellHead: ['Cell head', { size: 19, isBold: true, colour: ACCENT, after: 60 }],
  CellSmall: ['Cell small', { size: 16, colour: MUTED, after: 40 }],
  // Seen by who looks for it only; it must stay text, as hidden text is lost in some programs.
  PairMark: ['Pair mark', { size: 8, colour: 'BDB7AB', after: 0 }],
};

function heading(outline: number, size: number): Look {
  return {
    outline,
    size,
    isBold: true,
    keepNext: true,
    before: 320 - outline * 40,
    after: 100,
    colour: outline === 0 ? ACCENT : INK,
  };
}

function runProperties({ size, colour, isBold, isItalic }: Look): Xml {
  const sizes =
    size === undefined ? [] : [element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size })];
  return element(
    'w:rPr',
    {},
    isBold === true ? element('w:b') : undefined,
    isItalic === true ? element('w:i') : undefined,
    colour === undefined ? undefined : element('w:color', { 'w:val': colour }),
    ...sizes,
  );
}

function paragraphProperties({ before, after, keepNext, outline, alignment, indent }: Look): Xml {
  return element(
    'w:pPr',
    {},
    keepNext === true ? element('w:keepNext') : undefined,
    element('w:spacing', { 'w:before': before ?? 0, 'w:after': after ?? 140 }),
    indent === undefined ? undefined : element('w:ind', { 'w:left': indent }),
    alignment === undefined ? undefined : element('w:jc', { 'w:val': alignment }),
    outline === undefined ? undefined : element('w:outlineLvl', { 'w:val': outline }),
  );
}

const style = (id: string, [name, look]: readonly [string, Look]): Xml =>
  blockElement('w:style', { 'w:type': 'paragraph', 'w:styleId': id }, [
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'Normal' }),
    look.outline === undefined ? undefined : element('w:next', { 'w:val': 'Normal' }),
    element('w:qFormat'),
    paragraphProperties(look),
    runProperties(look),
  ]);

function defaults(): Xml {
  // Present on Windows with Office; elsewhere programs put their own fonts in their place.
  const fonts = { 'w:ascii': 'Calibri', 'w:hAnsi': 'Calibri', 'w:cs': 'Calibri' };
  const run = element(
    'w:rPr',
    {},
    element('w:rFonts', { ...fonts, 'w:eastAsia': 'Microsoft YaHei' }),
    element('w:color', { 'w:val': INK }),
    element('w:sz', { 'w:val': 22 }),
    element('w:szCs', { 'w:val': 22 }),
    element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
  );
  const paragraph = element(
    'w:pPr',
    {},
    element('w:spacing', { 'w:after': 140, 'w:line': 276, 'w:lineRule': 'auto' }),
  );
  return blockElement('w:docDefaults', {}, [
    element('w:rPrDefault', {}, run),
    element('w:pPrDefault', {}, paragraph),
  ]);
}

function tableGrid(): Xml {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'D5CFC3' };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const margin = { 'w:w': 100, 'w:type': 'dxa' };
  return blockElement('w:style', { 'w:type': 'table', 'w:styleId': 'TableGrid' }, [
    element('w:name', { 'w:val': 'Table Grid' }),
    blockElement('w:tblPr', {}, [
      element('w:tblBorders', {}, ...sides.map((side) => element(`w:${side}`, line))),
      element('w:tblCellMar', {}, ...['top', 'left', 'right'].map((side) => element(`w:${side}`, margin))),
    ]),
  ]);
}

const hyperlink = (): Xml =>
  blockElement('w:style', { 'w:type': 'character', 'w:styleId': 'Hyperlink' }, [
    element('w:name', { 'w:val': 'Hyperlink' }),
    element('w:rPr', {}, element('w:color', { 'w:val': '1F5A8C' }), element('w:u', { 'w:val': 'single' })),
  ]);

/** The markup of `word/styles.xml`. */
export function stylesFile(): string {
  const normal = blockElement('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
    element('w:name', { 'w:val': 'Normal' }),
    element('w:qFormat'),
  ]);
  return xmlFile(
    blockElement('w:styles', { 'xmlns:w': WORD_NAMESPACE }, [
      defaults(),
      normal,
      ...Object.entries(PARAGRAPHS).map(([id, entry]) => style(id, entry)),
      hyperlink(),
      tableGrid(),
    ]),
  );
}
