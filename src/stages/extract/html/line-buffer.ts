/** @module Gathers the inline content of one visual line of a page. */
import { compact, hanCount, lineOf, type Line } from '../line.js';
import { isIndented, tidy } from '../white-space.js';

export interface LinkText {
  readonly href: string;
  text: string;
}

/** How the line is set, as its elements say. */
export interface LineSetting {
  readonly isCentred: boolean;
  readonly isListItem: boolean;
  readonly headingLevel: number | undefined;
  readonly followsImage: boolean;
}

const FILE_LINK = /\.(?:docx?|xlsx?|pptx?|pdf|wps|wpt|et|dps|ofd|rtf|csv|zip|rar|7z)(?:[?#].*)?$/i;
/** Below this share of links a file is only mentioned in a sentence. */
const ATTACHMENT_LINK_SHARE = 0.6;

export function isFileLink(href: string): boolean {
  return FILE_LINK.test(href);
}

export class LineBuffer {
  #text = '';
  #boldLength = 0;
  #links: LinkText[] = [];

  append(text: string, link: LinkText | undefined, isBold: boolean): void {
    this.#text += text;
    if (isBold) this.#boldLength += compact(text).length;
    if (link === undefined) return;
    link.text += text;
    if (!this.#links.includes(link)) this.#links.push(link);
  }

  /** The lines gathered so far: one, or several when a line lists files. Empties the buffer. */
  take(setting: LineSetting): Line[] {
    const text = tidy(this.#text);
    const links = this.#links.map((link) => ({ href: link.href, text: tidy(link.text) }));
    const lines = text === '' ? [] : this.#linesOf(text, links, setting);
    for (const link of this.#links) link.text = '';
    this.#text = '';
    this.#boldLength = 0;
    this.#links = [];
    return lines;
  }

  #linesOf(text: string, links: readonly LinkText[], setting: LineSetting): Line[] {
    const length = compact(text).length;
    const linkLength = links.reduce((sum, link) => sum + compact(link.text).length, 0);
    const linkShare = Math.min(1, linkLength / Math.max(1, length));
    const files = links.filter((link) => isFileLink(link.href) && link.text !== '');
    if (files.length > 0 && linkShare >= ATTACHMENT_LINK_SHARE) return attachmentLines(text, files);
    const { headingLevel, followsImage, isListItem } = setting;
    const origin = headingLevel === undefined ? (isListItem ? 'listItem' : 'text') : 'heading';
    return [
      lineOf(text, {
        origin,
        linkShare,
        followsImage,
        isIndented: isIndented(this.#text),
        isEmphasised: setting.isCentred || this.#boldLength >= length * 0.9,
        ...(headingLevel === undefined ? {} : { headingLevel }),
      }),
    ];
  }
}

/** One line a file; the label before them (附件：) is kept when it says more than a number. */
function attachmentLines(text: string, files: readonly LinkText[]): Line[] {
  const rest = files.reduce((remaining, file) => remaining.replace(file.text, ' '), text);
  const label = tidy(rest);
  const lines = files.map((file) => lineOf(file.text, { origin: 'attachment', href: file.href }));
  return hanCount(label) >= 2 ? [lineOf(label), ...lines] : lines;
}
