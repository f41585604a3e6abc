/** @module `english.docx`: the English edition with real heading styles, tables and links. */
import type { Edition, TranslationUnit } from '../../model/index.js';
import { englishNumber, englishTitle, headingRank, titlePair } from '../reading/english.js';
import { linkOf } from '../reading/link-of.js';
import { readingParts, type PairTable } from '../reading/pair-table.js';
import { element, type Xml } from '../xml/write-xml.js';
import { paragraph, run, table, type Cell } from './word-markup.js';
import { textWidth, wordFile } from './word-package.js';

const LAST_HEADING_STYLE = 5;

/** Each address once. */
class Links {
  readonly byId = new Map<string, string>();

  add(address: string): string {
    const id = `link${this.byId.size + 1}`;
    this.byId.set(id, address);
    return id;
  }
}

/** The English with its number; the Chinese while there is none, so that nothing is lost. */
function textRun(pair: TranslationUnit, style?: string): Xml {
  if (pair.target.trim() === '') return run(pair.source, 'zh-CN', style);
  return run(`${englishNumber(pair)} ${pair.target}`.trim(), 'en', style);
}

function styleOf(pair: TranslationUnit): string | undefined {
  switch (pair.kind) {
    case 'title':
      return 'Heading1';
    case 'heading':
      return `Heading${Math.min(headingRank(pair) - 1, LAST_HEADING_STYLE)}`;
    case 'caption':
      return 'Caption';
    case 'signature':
    case 'date':
      return 'Signature';
    default:
      return undefined;
  }
}

function bullet(pair: TranslationUnit): Xml {
  const properties = element(
    'w:pPr',
    {},
    element('w:pStyle', { 'w:val': 'ListParagraph' }),
    element('w:numPr', {}, element('w:ilvl', { 'w:val': 0 }), element('w:numId', { 'w:val': 1 })),
  );
  return element('w:p', {}, properties, textRun(pair));
}

function block(pair: TranslationUnit, edition: Edition, links: Links): Xml {
  if (pair.kind === 'listItem' && englishNumber(pair) === '') return bullet(pair);
  const address = linkOf(pair, edition.document);
  if (address === undefined) return paragraph([textRun(pair)], styleOf(pair));
  const link = element('w:hyperlink', { 'r:id': links.add(address) }, textRun(pair, 'Hyperlink'));
  return paragraph([link], styleOf(pair));
}

function tableOf({ rows }: PairTable): Xml {
  const columns = rows[0]?.length ?? 1;
  const width = Math.floor(textWidth(false) / columns);
  const cells = rows.map((row) =>
    row.map(({ header, pairs }): Cell => ({
      width,
      paragraphs: pairs.map((pair) => paragraph([textRun(pair)], header ? 'CellHead' : 'Cell')),
    })),
  );
  const hasHead = rows[0]?.every(({ header }) => header) ?? false;
  return table(cells, hasHead);
}

function byline({ document }: Edition): Xml[] {
  const { publishedAt, contentSource, siteName } = document.metadata;
  const source = contentSource ?? siteName;
  const runs = [
    ...(publishedAt === undefined ? [] : [run(publishedAt)]),
    ...(source === undefined ? [] : [run(publishedAt === undefined ? '' : ' · '), run(source, 'zh-CN')]),
  ];
  return runs.length === 0 ? [] : [paragraph(runs, 'Subtitle')];
}

function foot({ document }: Edition): Xml {
  const { url } = document.metadata;
  const runs = [run('Translated from the Chinese: '), run(document.title, 'zh-CN')];
  return paragraph(url === undefined ? runs : [...runs, run(`, ${url}`)], 'Note');
}

/** The bytes of `english.docx`. */
export function formatEnglishDocx(edition: Edition): Uint8Array {
  const links = new Links();
  const title = englishTitle(edition);
  const rest = titlePair(edition) === undefined ? edition.pairs : edition.pairs.slice(1);
  const parts = readingParts(rest).flatMap((part) =>
    // Two tables without a paragraph between would become one.
    'table' in part ? [tableOf(part.table), paragraph([])] : [block(part.pair, edition, links)],
  );
  const content = [paragraph([run(title)], 'Title'), ...byline(edition), ...parts, foot(edition)];
  return wordFile({ title, isLandscape: false, content, links: links.byId });
}
