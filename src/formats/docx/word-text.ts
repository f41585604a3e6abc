/** @module The text of a Word paragraph as its reader sees it, tracked changes accepted. */
import { unescapeOffice } from '../office/office-text.js';
import { elementsOf, textOf, type XmlElement } from '../xml/xml-element.js';

/** Taken out, not of the text at all, or a second time what stands beside it (`Fallback`, and `rt`, a phonetic guide). */
const NOT_TEXT = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'instrText',
  'footnoteReference',
  'Fallback',
  'rt',
]);

const CHARACTERS: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};

function pieces(parent: XmlElement): string {
  return elementsOf(parent)
    .filter(({ name }) => !NOT_TEXT.has(name))
    .map((child) => {
      if (child.name === 't') return textOf(child);
      return CHARACTERS[child.name] ?? pieces(child);
    })
    .join('');
}

/** The text of one paragraph. */
export const paragraphText = (paragraph: XmlElement): string => unescapeOffice(pieces(paragraph));

/** The paragraph's end was taken out: it runs into the next one. */
export function isJoined(paragraph: XmlElement): boolean {
  const properties = elementsOf(paragraph).find(({ name }) => name === 'pPr');
  const mark = elementsOf(properties ?? paragraph).find(({ name }) => name === 'rPr');
  return mark !== undefined && elementsOf(mark).some(({ name }) => name === 'del' || name === 'moveFrom');
}
