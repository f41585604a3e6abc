/** @module TBX-Basic as ISO 30042:2019 has it (data categories as attributes): a concept a term. */
import type { ExchangeTerm } from '../interchange/exchange-term.js';
import { blockElement, element, hexOf, splitImpossible, xmlFile, type Xml } from '../xml/write-xml.js';

type Standing = 'preferredTerm-admn-sts' | 'admittedTerm-admn-sts' | 'deprecatedTerm-admn-sts';

/** TBX has no way to write what XML cannot hold: such a character is named in the manner of Office Open XML. */
const textOf = (text: string): string =>
  splitImpossible(text.replace(/_x([0-9A-Fa-f]{4})_/gu, '_x005F_x$1_'))
    .map((piece) => (typeof piece === 'string' ? piece : `_x${hexOf(piece.codePoint)}_`))
    .join('');

function termSection(text: string, standing?: Standing, authority = ''): Xml {
  return blockElement('termSec', {}, [
    element('term', {}, textOf(text)),
    standing && element('termNote', { type: 'administrativeStatus' }, standing),
    authority === '' ? undefined : element('admin', { type: 'source' }, textOf(authority)),
  ]);
}

function englishSections({ en, admitted, forbidden, authority }: ExchangeTerm): Xml[] {
  return [
    ...(en === '' ? [] : [termSection(en, 'preferredTerm-admn-sts', authority)]),
    ...admitted.map((text) => termSection(text, 'admittedTerm-admn-sts')),
    ...forbidden.map((text) => termSection(text, 'deprecatedTerm-admn-sts')),
  ];
}

function concept(term: ExchangeTerm, index: number): Xml {
  const { id, zh, domain, note } = term;
  const english = englishSections(term);
  return blockElement('conceptEntry', { id: `c${index + 1}` }, [
    domain === '' ? undefined : element('descrip', { type: 'subjectField' }, textOf(domain)),
    // An id of XML holds neither slashes nor Chinese everywhere, so the glossary's goes along as text.
    element('admin', { type: 'source' }, textOf(id)),
    note === '' ? undefined : element('note', {}, textOf(note)),
    blockElement('langSec', { 'xml:lang': 'zh-CN' }, [termSection(zh)]),
    english.length === 0 ? undefined : blockElement('langSec', { 'xml:lang': 'en' }, english),
  ]);
}

/** The text of `terms.tbx`. */
export function formatTbx(terms: readonly ExchangeTerm[], title: string): string {
  const header = blockElement('tbxHeader', {}, [
    blockElement('fileDesc', {}, [
      blockElement('titleStmt', {}, [element('title', {}, textOf(title))]),
      blockElement('sourceDesc', {}, [element('p', {}, 'Exported by Duizhao')]),
    ]),
  ]);
  const body = blockElement('body', {}, terms.map(concept));
  const root = {
    xmlns: 'urn:iso:std:iso:30042:ed-2',
    type: 'TBX-Basic',
    style: 'dca',
    'xml:lang': 'en',
  };
  return xmlFile(blockElement('tbx', root, [header, blockElement('text', {}, [body])]));
}
