/** @module Reads the visible text of a page, furniture included, as somebody copied it. */
import type { DocumentMetadata } from '../../../model/index.js';
import { chooseTitle } from '../choose-title.js';
import { readLabelledMetadata } from '../labelled-metadata.js';
import { compact, lineOf, type Line } from '../line.js';
import type { RemovalLog } from '../removals.js';
import { textStart, trimLines } from '../trim-lines.js';
import { isIndented, tidy } from '../white-space.js';
import { joinBrokenLines } from './join-lines.js';

export interface ReadDocument {
  /** Empty when the text has none. */
  readonly title: string;
  readonly metadata: DocumentMetadata;
  readonly lines: readonly Line[];
}

/** Lines of a text; empty ones are dropped and remembered as the start of a paragraph. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = false;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const content = tidy(raw);
    if (content === '') isAfterBlank = true;
    else {
      lines.push(lineOf(content, { isIndented: isIndented(raw) || isAfterBlank }));
      isAfterBlank = false;
    }
  }
  return lines;
}

/** A title set in two lines: the first ends where no title ends. */
const UNFINISHED_TITLE = /(?:关于|关于印发|印发|转发|公布|的|和|、|批转)$/;

function titleSpan(texts: readonly string[], index: number): { start: number; title: string } {
  let start = index;
  while (start > 0 && UNFINISHED_TITLE.test(texts[start - 1] ?? '')) start -= 1;
  return { start, title: texts.slice(start, index + 1).join('') };
}

/** The site's own name stands above the title, often alone. */
function siteNameIn(texts: readonly string[]): string | undefined {
  return texts.find((text) =>
    /^\p{Script=Han}{2,18}(?:人民政府|政府网|门户网站)(?:门户网站|网站|网)?$/u.test(compact(text)),
  );
}

/** Joins broken lines, finds the title, drops what stands before it and after the text. */
export function readDump(text: string, log: RemovalLog): ReadDocument {
  const lines = joinBrokenLines(splitLines(text));
  const lead = lines.slice(0, textStart(lines)).map((line) => line.text);
  const index = chooseTitle(lead);
  const { start, title } = index === undefined ? { start: 0, title: '' } : titleSpan(lead, index);
  for (const line of lines.slice(0, start)) log.add('before-title', line.text);
  const rest = index === undefined ? lines : lines.slice(index + 1);
  const siteName = siteNameIn(lead.slice(0, start));
  const metadata = { ...(siteName === undefined ? {} : { siteName }), ...readLabelledMetadata(lead) };
  return { title, metadata, lines: trimLines(rest, title, log) };
}

/** One paragraph a line, nothing left out: text that somebody prepared. */
export function readPlainLines(text: string): ReadDocument {
  return { title: '', metadata: {}, lines: splitLines(text) };
}
