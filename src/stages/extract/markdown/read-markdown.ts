/** @module Reads Markdown: headings, lists, tables and links; the outline is read off the text as everywhere. */
import { lineOf, type Line } from '../line.js';
import { readLabelledMetadata } from '../labelled-metadata.js';
import { publicationDateIn } from '../dates.js';
import { splitLines, type ReadDocument } from '../text/read-dump.js';
import { tidy } from '../white-space.js';
import { isFileLink } from '../html/line-buffer.js';

const FRONT_MATTER = /^---\r?\n([\s\S]{0,5000}?)\r?\n---\r?\n/;
const FENCE = /^\s*(?:```|~~~)/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const LIST_ITEM = /^\s*[-*+•]\s+(.*)$/;
const TABLE_ROW = /^\s*\|(.*)\|\s*$/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}/;
const RULE = /^\s*(?:[-*_]\s*){3,}$/;
const LONE_LINK = /^\[([^\]]+)\]\(([^)\s]+)[^)]*\)$/;

/** Emphasis, code marks, images and links are dropped; their text stays. */
function plain(text: string): string {
  return tidy(
    text
      .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(\*\*|__)(.+?)\1/g, '$2')
      .replace(/(?<!\*)\*([^*\s][^*]*)\*/g, '$1')
      .replace(/`([^`]*)`/g, '$1')
      .replace(/^>\s?/, '')
      .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, '$1'),
  );
}

class MarkdownReader {
  readonly lines: Line[] = [];
  #paragraph: string[] = [];
  #table = -1;
  #row = -1;

  read(raw: string): void {
    const row = TABLE_ROW.exec(raw)?.[1];
    if (row === undefined) this.#row = -1;
    const heading = HEADING.exec(raw);
    const item = LIST_ITEM.exec(raw)?.[1];
    if (raw.trim() === '' || RULE.test(raw) || FENCE.test(raw)) this.endParagraph();
    else if (row !== undefined) this.#readRow(row);
    else if (heading)
      this.#add(heading[2] ?? '', { origin: 'heading', headingLevel: heading[1]?.length ?? 1 });
    else if (item !== undefined) this.#addItem(item);
    else this.#readText(raw);
  }

  endParagraph(): void {
    const text = this.#paragraph.join('');
    this.#paragraph = [];
    if (text !== '') this.#addItem(text, 'text');
  }

  /** Two spaces or a backslash at the end break the line; otherwise the paragraph goes on. */
  #readText(raw: string): void {
    this.#paragraph.push(raw.trim().replace(/\\$/, ''));
    if (/(?: {2}|\\)$/.test(raw)) this.endParagraph();
  }

  #addItem(text: string, origin: 'listItem' | 'text' = 'listItem'): void {
    const [, label = '', href = ''] = LONE_LINK.exec(text.trim()) ?? [];
    if (isFileLink({ href, text: label })) this.#add(label, { origin: 'attachment', href });
    else this.#add(text, { origin });
  }

  #add(text: string, traits: Partial<Line>): void {
    if (traits.origin !== 'text' && this.#paragraph.length > 0) this.endParagraph();
    const content = plain(text);
    if (content !== '') this.lines.push(lineOf(content, traits));
  }

  #readRow(row: string): void {
    if (TABLE_RULE.test(row)) return;
    if (this.#row < 0) this.#table += 1;
    this.#row += 1;
    row.split(/(?<!\\)\|/).forEach((text, column) => {
      const cell = { table: this.#table, row: this.#row, column, header: this.#row === 0 };
      this.#add(text, { origin: 'cell', cell });
    });
  }
}

function frontMatterValue(frontMatter: string, name: string): string | undefined {
  return new RegExp(`^${name}:\\s*["']?(.*?)["']?\\s*$`, 'im').exec(frontMatter)?.[1];
}

/** The first level-one heading, or the front matter's `title`, is the title. */
export function readMarkdown(text: string): ReadDocument {
  const frontMatter = FRONT_MATTER.exec(text)?.[1] ?? '';
  const reader = new MarkdownReader();
  for (const raw of text.replace(FRONT_MATTER, '').split(/\r?\n/)) reader.read(raw);
  reader.endParagraph();
  const first = reader.lines.findIndex((line) => line.headingLevel === 1);
  const heading = first >= 0 && first < 3 ? reader.lines[first]?.text : undefined;
  const title = frontMatterValue(frontMatter, 'title') ?? heading ?? '';
  const lines = reader.lines.filter((line, index) => index !== first || line.text !== title);
  const publishedAt = publicationDateIn(frontMatterValue(frontMatter, 'date') ?? '');
  const shown = readLabelledMetadata(
    splitLines(text)
      .slice(0, 12)
      .map((line) => line.text),
  );
  return { title, metadata: { ...shown, ...(publishedAt === undefined ? {} : { publishedAt }) }, lines };
}
