/** @module A chapter as XHTML: each paragraph in Chinese and below it in English, for screens too narrow for columns.
 * What XML cannot hold is shown as the sign for an unknown character. */
import type { Edition, TranslationUnit } from '../../model/index.js';
import { chineseNumber, englishNumber, headingRank } from '../reading/english.js';
import { linkOf } from '../reading/link-of.js';
import type { PairTable } from '../reading/pair-table.js';
import { blockElement, element, xmlFile, type Xml } from '../xml/write-xml.js';
import type { Chapter } from './chapters.js';

const LANGUAGES = { zh: 'zh-CN', en: 'en' } as const;

function line(name: string, side: keyof typeof LANGUAGES, text: string, address?: string): Xml | undefined {
  if (text.trim() === '') return undefined;
  const language = { 'xml:lang': LANGUAGES[side], lang: LANGUAGES[side] };
  const content = address === undefined ? text : element('a', { href: address }, text);
  return element(name, { class: side, ...language }, content);
}

const numbered = (number: string, text: string): string => (text === '' ? '' : `${number} ${text}`.trim());

function block(pair: TranslationUnit, { document }: Edition): Xml {
  const isHeading = pair.kind === 'heading' || pair.kind === 'title';
  // The English is the heading for the reading program; the Chinese above it belongs to it.
  const rank = isHeading ? `h${pair.kind === 'title' ? 2 : headingRank(pair)}` : 'p';
  const chinese = chineseNumber(pair) + pair.source;
  const english = numbered(englishNumber(pair), pair.target);
  return blockElement('div', { class: `pair ${pair.kind}` }, [
    line('p', 'zh', chinese),
    line(rank, 'en', english, linkOf(pair, document)),
  ]);
}

function table({ rows }: PairTable): Xml {
  const lines = rows.map((row) =>
    blockElement(
      'tr',
      {},
      row.map(({ header, pairs }) =>
        element(
          header ? 'th' : 'td',
          {},
          ...pairs.flatMap((pair) => [line('p', 'zh', pair.source), line('p', 'en', pair.target)]),
        ),
      ),
    ),
  );
  return element('table', {}, blockElement('tbody', {}, lines));
}

/** The markup of a page of the book. */
export function bookPage(title: string, body: readonly (Xml | undefined)[]): string {
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    'xml:lang': 'en',
    lang: 'en',
  };
  const head = blockElement('head', {}, [
    element('title', {}, title),
    element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  ]);
  return xmlFile(blockElement('html', root, [head, blockElement('body', {}, body)]));
}

export function chapterPage(
  { name, title, parts }: Chapter,
  opening: readonly Xml[],
  edition: Edition,
): string {
  const blocks = parts.map((part) => ('table' in part ? table(part.table) : block(part.pair, edition)));
  // A heading whose English is missing gives no title, and a page must have one.
  return bookPage(title.trim() || name, [...opening, ...blocks]);
}

/** Title, date and source, at the beginning of the book. */
export function openingOf({ document }: Edition, title: string): Xml[] {
  const { publishedAt, contentSource, siteName } = document.metadata;
  const facts = [publishedAt, contentSource ?? siteName].filter((fact) => fact !== undefined);
  const found = [
    element('p', { class: 'zh doctitle', 'xml:lang': 'zh-CN', lang: 'zh-CN' }, document.title),
    element('h1', { class: 'en' }, title),
    facts.length === 0 ? undefined : element('p', { class: 'byline' }, facts.join(' · ')),
  ];
  return found.filter((each) => each !== undefined);
}
