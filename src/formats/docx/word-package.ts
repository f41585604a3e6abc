/** @module A Word file around its paragraphs: page, page numbers, styles, bullets, links. */
import { officeFiles, type OfficePart, type Relation } from '../office/package-parts.js';
import { blockElement, element, xmlFile, type Xml } from '../xml/write-xml.js';
import { packZip } from '../zip/pack.js';
import { WORD_NAMESPACE } from './word-markup.js';
import { stylesFile } from './word-styles.js';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A4 in twentieths of a point. */
const SHORT_SIDE = 11_906;
const LONG_SIDE = 16_838;
const MARGIN = 1134;

export interface WordDocument {
  readonly title: string;
  readonly isLandscape: boolean;
  readonly content: readonly Xml[];
  /** Addresses of the document, by the ids of their links. */
  readonly links: ReadonlyMap<string, string>;
}

/** Twentieths of a point between the margins. */
export const textWidth = (isLandscape: boolean): number =>
  (isLandscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;

function section(isLandscape: boolean): Xml {
  const [width, height] = isLandscape ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  const margins = Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [`w:${side}`, MARGIN]));
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
    element('w:pgSz', {
      'w:w': width,
      'w:h': height,
      'w:orient': isLandscape ? 'landscape' : undefined,
    }),
    element('w:pgMar', { ...margins, 'w:header': 567, 'w:footer': 567, 'w:gutter': 0 }),
  );
}

function footerFile(): string {
  const number = element('w:fldSimple', { 'w:instr': ' PAGE ' }, element('w:r', {}, element('w:t', {}, '1')));
  const style = element('w:pPr', {}, element('w:pStyle', { 'w:val': 'Footer' }));
  return xmlFile(blockElement('w:ftr', { 'xmlns:w': WORD_NAMESPACE }, [element('w:p', {}, style, number)]));
}

/** One list of bullets; its number is 1. */
function numberingFile(): string {
  const level = element(
    'w:lvl',
    { 'w:ilvl': 0 },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': 'bullet' }),
    element('w:lvlText', { 'w:val': '•' }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element('w:pPr', {}, element('w:ind', { 'w:left': 567, 'w:hanging': 283 })),
  );
  return xmlFile(
    blockElement('w:numbering', { 'xmlns:w': WORD_NAMESPACE }, [
      element('w:abstractNum', { 'w:abstractNumId': 0 }, level),
      element('w:num', { 'w:numId': 1 }, element('w:abstractNumId', { 'w:val': 0 })),
    ]),
  );
}

const part = (name: string, text: string, type = name): OfficePart => ({
  path: `word/${name}.xml`,
  type: `wordprocessingml.${type}+xml`,
  content: text,
});

/** The bytes of a `.docx`. */
export function wordFile({ title, isLandscape, content, links }: WordDocument): Uint8Array {
  const body = blockElement('w:body', {}, [...content, section(isLandscape)]);
  const document = xmlFile(
    blockElement('w:document', { 'xmlns:w': WORD_NAMESPACE, 'xmlns:r': RELATIONS }, [body]),
  );
  const parts = [
    part('document', document, 'document.main'),
    part('styles', stylesFile()),
    part('numbering', numberingFile()),
    part('footer', footerFile()),
  ];
  const relations: Relation[] = [
    ...['styles', 'numbering', 'footer'].map((kind) => ({ id: kind, kind, target: `${kind}.xml` })),
    ...[...links].map(([id, target]) => ({ id, kind: 'hyperlink', target, isExternal: true })),
  ];
  return packZip(officeFiles({ title, language: 'en', parts, relations }));
}
