/** @module `bilingual.epub`: the edition as a book for reading devices, Chinese and English one below the other. */
import { createHash } from 'node:crypto';
import type { Edition } from '../../model/index.js';
import { englishTitle, titlePair } from '../reading/english.js';
import { blockElement, element, xmlFile, type Xml } from '../xml/write-xml.js';
import { packZip } from '../zip/pack.js';
import { bookPage, chapterPage, openingOf } from './chapter-page.js';
import { chaptersOf, type Chapter } from './chapters.js';
import { EPUB_STYLE } from './epub-style.js';

const CONTAINER = xmlFile(
  blockElement('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    blockElement('rootfiles', {}, [
      element('rootfile', {
        'full-path': 'EPUB/package.opf',
        'media-type': 'application/oebps-package+xml',
      }),
    ]),
  ]),
);

function navigation(chapters: readonly Chapter[]): string {
  const items = chapters.map(({ name, title }) =>
    element('li', {}, element('a', { href: `${name}.xhtml` }, title.trim() || name)),
  );
  const list = blockElement('nav', { 'epub:type': 'toc' }, [
    element('h1', {}, 'Contents'),
    blockElement('ol', {}, items),
  ]);
  return bookPage('Contents', [list]);
}

/** A name-based UUID: the same edition is the same book on every shelf. */
function identifierOf({ document }: Edition): string {
  const digest = createHash('sha256').update(`${document.id}\n${document.provenance.sha256}`).digest('hex');
  const [a, b, c, d] = [digest.slice(0, 8), digest.slice(8, 12), digest.slice(13, 16), digest.slice(17, 20)];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${digest.slice(20, 32)}`;
}

function metadata(edition: Edition, title: string, modifiedAt: string): Xml {
  const { metadata: facts, title: chinese } = edition.document;
  const date = /^\d{4}-\d{2}-\d{2}/u.exec(facts.publishedAt ?? '')?.[0];
  return blockElement('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    element('dc:identifier', { id: 'book-id' }, identifierOf(edition)),
    element('dc:title', {}, title),
    chinese.trim() === '' ? undefined : element('dc:title', { 'xml:lang': 'zh-CN' }, chinese),
    element('dc:language', {}, 'zh-CN'),
    element('dc:language', {}, 'en'),
    date === undefined ? undefined : element('dc:date', {}, date),
    facts.issuer?.trim() ? element('dc:creator', { 'xml:lang': 'zh-CN' }, facts.issuer) : undefined,
    element('meta', { property: 'dcterms:modified' }, `${modifiedAt.slice(0, 19)}Z`),
  ]);
}

const item = (id: string, href: string, type: string, properties?: string): Xml =>
  element('item', { id, href, 'media-type': type, properties });

function packageFile(chapters: readonly Chapter[], about: Xml): string {
  const pages = chapters.map(({ name }) => item(name, `${name}.xhtml`, 'application/xhtml+xml'));
  const root = { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book-id' };
  return xmlFile(
    blockElement('package', root, [
      about,
      blockElement('manifest', {}, [
        item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
        item('style', 'style.css', 'text/css'),
        ...pages,
      ]),
      blockElement(
        'spine',
        {},
        chapters.map(({ name }) => element('itemref', { idref: name })),
      ),
    ]),
  );
}

/**
 * The bytes of `bilingual.epub`, EPUB 3.
 * @param modifiedAt - ISO 8601, UTC: when the edition was made.
 */
export function formatEpub(edition: Edition, modifiedAt: string): Uint8Array {
  const title = englishTitle(edition).trim() || edition.document.id;
  const pairs = titlePair(edition) === undefined ? edition.pairs : edition.pairs.slice(1);
  const chapters = chaptersOf(pairs, title);
  const pages = chapters.map((chapter, index): [string, string] => [
    `EPUB/${chapter.name}.xhtml`,
    chapterPage(chapter, index === 0 ? openingOf(edition, title) : [], edition),
  ]);
  const files = new Map<string, string>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', packageFile(chapters, metadata(edition, title, modifiedAt))],
    ['EPUB/nav.xhtml', navigation(chapters)],
    ['EPUB/style.css', EPUB_STYLE],
    ...pages,
  ]);
  return packZip(files, ['mimetype']);
}
