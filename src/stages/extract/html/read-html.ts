/** @module Reads a page: title, metadata and the lines of its article. */
import type { ReadDocument } from '../text/read-dump.js';
import { DuizhaoError } from '../../../model/index.js';
import {
  chromeStep,
  isMetadataLine,
  isPageMetadata,
  isTailMarker,
  isWeakTailMarker,
} from '../chrome-lines.js';
import { readLabelledMetadata } from '../labelled-metadata.js';
import { compact, hanCount, type Line } from '../line.js';
import { RemovalLog } from '../removals.js';
import { textStart, trimLines } from '../trim-lines.js';
import type { Root } from './elements.js';
import { linesBeside } from './beside-article.js';
import { findBody, type BodyRange } from './find-body.js';
import { findTitle } from './find-title.js';
import { loadPage } from '../../../formats/html/load-page.js';
import { titleLineOf } from './title-line.js';
import { tidy } from '../white-space.js';
import { readMetadata, readMetaTags } from './read-metadata.js';
import { readPageLines, type PageLines } from './read-lines.js';

/** A title may stand inside the element of the article, within its first lines. */
const TITLE_DEPTH = 6;
/** A long title is broken into three lines at most. */
const TITLE_PARTS = 3;

/** Files are listed within so many lines below the element of the article. */
const FILE_LINES = 30;
/** Lists of other pages have files of their own. */
const OTHER_PAGES = /^(?:上一|下一|相关|延伸|热门|推荐|更多|猜你)(?!附件)|解读|^友情链接|版权所有/;

/** The attachments that a page lists below the element of the article, before anything about other pages. */
function filesBelow(lines: readonly Line[]): Line[] {
  const near = lines.slice(0, FILE_LINES);
  const end = near.findIndex((line) => line.origin !== 'attachment' && OTHER_PAGES.test(compact(line.text)));
  return near.slice(0, end < 0 ? FILE_LINES : end).filter((line) => line.origin === 'attachment');
}

/** Some sites tell date and source under the text. */
const LINES_BELOW = 20;

function noArticle(input: string, hasLines: boolean): DuizhaoError {
  return new DuizhaoError({
    code: hasLines ? 'PAGE_WITHOUT_ARTICLE' : 'PAGE_WITHOUT_TEXT',
    kind: 'input',
    message: hasLines ? `${input} shows no article, only menus and links.` : `${input} shows no text.`,
    cure: 'Open the article itself in a browser, wait until its text shows, and save that page; or paste its text into a .txt file.',
  });
}

interface Article {
  readonly page: PageLines;
  readonly body: BodyRange;
}

/** Pages whose script shows the article later keep it hidden: it is read only when nothing else is there. */
function readArticle(
  root: Root,
  { titles, input }: { readonly titles: readonly string[]; readonly input: string },
  log: RemovalLog,
): Article {
  const hidden = new RemovalLog();
  const page = readPageLines(root, { log: hidden });
  const body = findBody(page, titleLineOf(page.lines, titles));
  if (body) {
    log.append(hidden);
    return { page, body };
  }
  const whole = readPageLines(root, { showHidden: true });
  const hiddenBody = findBody(whole, titleLineOf(whole.lines, titles));
  if (hiddenBody) return { page: whole, body: hiddenBody };
  throw noArticle(input, whole.lines.length > 0);
}

/** How many lines, from `start`, spell the title together: one, or several where it is broken; 0 when they do not. */
function titleLines(lines: readonly Line[], start: number, key: string): number {
  let text = '';
  for (let count = 1; count <= TITLE_PARTS; count += 1) {
    text += compact(lines[start + count - 1]?.text ?? '');
    if (text === key) return count;
  }
  return 0;
}

/** Labels of a grid of metadata are this long at most, its values this. */
const LONGEST_LABEL = 10;
const LONGEST_VALUE = 40;
/** 云溪县人民政府文件: a page's imitation of the red head of a printed document. */
const RED_HEAD = /^\p{Script=Han}{4,30}文件$/u;

const isLabel = (text: string): boolean => /[:：]$/.test(text) && compact(text).length <= LONGEST_LABEL;

const isFurniture = (text: string): boolean =>
  isMetadataLine(text) || chromeStep(text) !== undefined || isTailMarker(text) || isWeakTailMarker(text);

/** How many lines, from the first, are a grid of labels and values, controls and other metadata. */
function gridLength(lines: readonly Line[]): number {
  let hasLabels = false;
  const end = lines.findIndex(({ text, origin, linkShare }, index) => {
    if (origin === 'cell') return true;
    if (isFurniture(text) || linkShare > 0.5 || hanCount(text) <= 3) return false;
    const isValue = isLabel(lines[index - 1]?.text ?? '') && text.length <= LONGEST_VALUE;
    hasLabels ||= isLabel(text);
    return !isLabel(text) && !isValue && !(hasLabels && RED_HEAD.test(text));
  });
  return end < 0 ? lines.length : end;
}

/** How far the lines of an element may belong to the head of its article. */
const headLength = (lines: readonly Line[]): number =>
  Math.min(gridLength(lines) + TITLE_DEPTH, textStart(lines));

/** Drops a title that stands among the first lines of the article, with the metadata before it. */
function withoutTitle(lines: readonly Line[], title: string, log: RemovalLog): Line[] {
  const key = compact(title);
  const end = Math.min(gridLength(lines), textStart(lines));
  for (let index = 0; index <= end; index += 1) {
    const count = titleLines(lines, index, key);
    if (count === 0) continue;
    for (const line of lines.slice(0, index)) log.add('metadata-line', line.text);
    for (const line of lines.slice(index, index + count)) log.add('repeated-title', line.text);
    return lines.slice(index + count);
  }
  return [...lines];
}

/** @throws DuizhaoError `PAGE_WITHOUT_ARTICLE`, `PAGE_WITHOUT_TEXT` */
export function readHtml(markup: string, input: string, log: RemovalLog): ReadDocument {
  const $ = loadPage(markup);
  const tags = readMetaTags($);
  const root = $.root()[0];
  if (!root) throw noArticle(input, false);
  const pageTitle = tidy($('title').first().text());
  const titles = [tags.get('articletitle') ?? '', pageTitle].filter((title) => title !== '');
  const { page, body } = readArticle(root, { titles, input }, log);
  const before = page.lines.slice(0, body.start);
  const beside = linesBeside(page, body);
  const inside = page.lines.slice(body.start, body.end).filter((line) => !beside.has(line));
  const lead = [...before, ...inside.slice(0, headLength(inside))];
  const title = findTitle(tags, pageTitle, lead);
  const shown = readMetadata(
    tags,
    lead.map((line) => line.text),
  );
  const below = page.lines.slice(Math.max(body.start, body.end - LINES_BELOW), body.end + LINES_BELOW);
  const metadata = {
    ...readLabelledMetadata(below.map((line) => line.text).filter(isPageMetadata)),
    ...shown,
  };
  for (const line of [...before, ...beside]) log.add('outside-body', line.text);
  const lines = trimLines(withoutTitle(inside, title, log), title, log);
  const files = filesBelow(page.lines.slice(body.end));
  for (const line of page.lines.slice(body.end))
    if (!files.includes(line)) log.add('outside-body', line.text);
  return { title, metadata, lines: [...lines, ...files] };
}
