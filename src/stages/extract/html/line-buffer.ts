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
  /** Its source, where the page tells one. */
  readonly image: string | undefined;
}

const FILE_NAME = '\\.(?:docx?|xlsx?|pptx?|pdf|wps|wpt|et|dps|ofd|rtf|csv|zip|rar|7z)';
const FILE_LINK = new RegExp(`${FILE_NAME}(?:[?#].*)?$`, 'i');
/** Systems that hand files out by number: the link's text is the file's name. */
const NAMED_FILE = new RegExp(`${FILE_NAME}\\s*$`, 'i');
/** What such systems say around the name. */
const AROUND_FILE = /附件\d*[:：]?|[【】]|已?下载(?:\d*次)?|[（(]?\d+(?:\.\d+)?\s*[KM]B?[）)]?/g;
/** Below this share of links a file is only mentioned in a sentence. */
const ATTACHMENT_LINK_SHARE = 0.6;

/** By its address, or by its text where the address only has a number. */
export function isFileLink({ href, text }: LinkText): boolean {
  return FILE_LINK.test(href) || (NAMED_FILE.test(text) && !/^(?:javascript:|#)/i.test(href));
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
    const files = links.filter((link) => isFileLink(link) && link.text !== '');
    const bare = compact(text.replace(AROUND_FILE, '')).length;
    if (files.length > 0 && linkLength >= bare * ATTACHMENT_LINK_SHARE) return attachmentLines(text, files);
    const { headingLevel, followsImage, isListItem, image } = setting;
    const origin = headingLevel === undefined ? (isListItem ? 'listItem' : 'text') : 'heading';
    return [
      lineOf(text, {
        origin,
        linkShare,
        followsImage,
        ...(image === undefined ? {} : { image }),
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
  const label = tidy(rest.replace(AROUND_FILE, ' '));
  const lines = files.map((file) => lineOf(file.text, { origin: 'attachment', href: file.href }));
  return hanCount(label) >= 2 ? [lineOf(label), ...lines] : lines;
}
