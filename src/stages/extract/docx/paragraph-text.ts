/** @module The text of a Word paragraph: what is inserted stays, what is deleted goes, notes leave their mark. */
import type { Element } from '../html/elements.js';
import { childAt, childrenOf, isOn } from './xml.js';

export interface ParagraphText {
  /** One entry a visual line: a line break inside the paragraph parts it. */
  readonly lines: readonly string[];
  /** Every run is bold. */
  readonly isBold: boolean;
  readonly hasImage: boolean;
  /** Boxes of text that are anchored here; their paragraphs follow. */
  readonly boxes: readonly Element[];
}

/** Deleted and moved text, the fallback of a drawing that is read already, fields' instructions. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:pPr', 'w:rPr', 'w:delText']);

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
  'w:cr': '\n',
};

class TextReader {
  text = '';
  hasImage = false;
  readonly boxes: Element[] = [];
  readonly bold: boolean[] = [];

  read(element: Element): void {
    for (const child of childrenOf(element)) this.#child(child);
  }

  #child(child: Element): void {
    if (SKIPPED.has(child.name)) return;
    if (child.name === 'w:txbxContent') this.boxes.push(child);
    else if (child.name === 'w:t') this.#text(child);
    else if (child.name === 'w:br') this.text += child.attribs['w:type'] ? '' : '\n';
    else if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference')
      this.text += `[${child.attribs['w:id'] ?? ''}]`;
    else if (child.name in CHARACTERS) this.text += CHARACTERS[child.name] ?? '';
    else {
      this.hasImage ||= child.name === 'pic:pic' || child.name === 'v:imagedata';
      this.read(child);
    }
  }

  #text(element: Element): void {
    const said = element.children.map((node) => ('data' in node ? node.data : '')).join('');
    this.text += said;
    const run = element.parent as Element | null;
    if (said.trim() !== '') this.bold.push(isOn(childAt(run ?? undefined, 'w:rPr'), 'w:b'));
  }
}

export function paragraphText(paragraph: Element): ParagraphText {
  const reader = new TextReader();
  reader.read(paragraph);
  return {
    lines: reader.text.split('\n'),
    isBold: reader.bold.length > 0 && reader.bold.every(Boolean),
    hasImage: reader.hasImage,
    boxes: reader.boxes,
  };
}
