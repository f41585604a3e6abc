/** @module The text of a `source` or `target` of either XLIFF, marks taken off and controls put back. */
import { isElement, type XmlElement } from '../xml/xml-element.js';

/** Marks and paired codes stand around text; the content of all other inline elements is code, not text. */
const AROUND_TEXT = new Set(['mrk', 'g', 'pc']);

function controlOf({ name, attributes }: XmlElement): string | undefined {
  const hex =
    name === 'cp'
      ? /^([0-9A-Fa-f]{4,6})$/u.exec(attributes['hex'] ?? '')?.[1]
      : name === 'x' && attributes['ctype'] === 'x-control'
        ? /^U\+([0-9A-F]{4,6})$/u.exec(attributes['equiv-text'] ?? '')?.[1]
        : undefined;
  const codePoint = hex === undefined ? Infinity : Number.parseInt(hex, 16);
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}

export function contentOf(parent: XmlElement | undefined): string {
  if (parent === undefined) return '';
  return parent.children
    .map((child) => {
      if (!isElement(child)) return child;
      return AROUND_TEXT.has(child.name) ? contentOf(child) : (controlOf(child) ?? '');
    })
    .join('');
}
