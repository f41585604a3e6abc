/** @module TBX-Basic as ISO 30042:2019 has it (data categories as attributes): a concept a term. */
import type { ExchangeTerm } from '../interchange/exchange-term.js';
import { partOfSpeechName } from './part-of-speech.js';
import { blockElement, element, hexOf, splitImpossible, xmlFile, type Xml } from '../xml/write-xml.js';

type Standing = 'preferredTerm-admn-sts' | 'admittedTerm-admn-sts' | 'deprecatedTerm-admn-sts';

/** TBX has no way to write what XML cannot hold: such a character is named in the manner of Office Open XML. */
const textOf = (text: string): string =>
  splitImpossible(text.replace(/_x([0-9A-Fa-f]{4})_/gu, '_x005F_x$1_'))
    .map((piece) => (typeof piece === 'string' ? piece : `_x${hexOf(piece.codePoint)}_`))
    .join('');

interface TermSection {
  readonly text: string;
  readonly standing?: Standing;
  readonly authority?: string;
  readonly isShort?: boolean;
  readonly partOfSpeech?: string | undefined;
}

function termSection({ text, standing, authority = '', isShort, partOfSpeech }: TermSection): Xml {
  return blockElement('termSec', {}, [
    element('term', {}, textOf(text)),
    isShort ? element('termNote', { type: 'termType' }, 'shortForm') : undefined,
    partOfSpeech === undefined ? undefined : element('termNote', { type: 'partOfSpeech' }, partOfSpeech),
    standing && element('termNote', { type: 'administrativeStatus' }, standing),
    authority === '' ? undefined : element('admin', { type: 'source' }, textOf(authority)),
  ]);
}

function chineseSections({ zh, variants = [] }: ExchangeTerm): Xml[] {
  return [
    termSection(variants.length === 0 ? { text: zh } : { text: zh, standing: 'preferredTerm-admn-sts' }),
    ...variants.map((text) => termSection({ text, standing: 'admittedTerm-admn-sts' })),
  ];
}

function englishSections(term: ExchangeTerm): Xml[] {
  const { en, admitted, forbidden, authority, short = '' } = term;
  const partOfSpeech = partOfSpeechName(term.partOfSpeech);
  return [
    ...(en === ''
      ? []
      : [termSection({ text: en, standing: 'preferredTerm-admn-sts', authority, partOfSpeech })]),
    ...(short === '' ? [] : [termSection({ text: short, standing: 'admittedTerm-admn-sts', isShort: true })]),
    ...admitted.map((text) => termSection({ text, standing: 'admittedTerm-admn-sts' })),
    ...forbidden.map((text) => termSection({ text, standing: 'deprecatedTerm-admn-sts' })),
  ];
}

function concept(term: ExchangeTerm, index: number): Xml {
  const { id, domain, note } = term;
  const english = englishSections(term);
  return blockElement('conceptEntry', { id: `c${index + 1}` }, [
    domain === '' ? undefined : element('descrip', { type: 'subjectField' }, textOf(domain)),
    // An id of XML holds neither slashes nor Chinese everywhere, so the glossary's goes along as text.
    element('admin', { type: 'source' }, textOf(id)),
    note === '' ? undefined : element('note', {}, textOf(note)),
    blockElement('langSec', { 'xml:lang': 'zh-CN' }, chineseSections(term)),
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
