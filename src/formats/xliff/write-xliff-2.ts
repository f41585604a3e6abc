/** @module XLIFF 2.1: a unit a pair, a segment a sentence, with the modules for matches, glossary and metadata. */
import type { Edition, Origin, SegmentPair, TermAnnotation, TranslationUnit } from '../../model/index.js';
import { baseOf } from '../interchange/base-of.js';
import { sentencesOf } from '../interchange/sentences-of.js';
import { commentsOf } from '../interchange/review-comments.js';
import type { WriteOptions } from '../interchange/write-options.js';
import { escapeOffice } from '../office/office-text.js';
import { chineseNumber, englishTitle } from '../reading/english.js';
import { blockElement, element, hexOf, xmlFile, type Xml } from '../xml/write-xml.js';
import { encodeName } from './encode-name.js';
import { markedSource, plainText, sentenceSources, TermNumbers, type InlineWriter } from './marked-source.js';

const MODULE = 'urn:oasis:names:tc:xliff';

/** Points never stand in encoded ids, so these are never the id of a sentence. */
const termName = (number: number): string => `term.${number}`;

const WRITER: InlineWriter = {
  control: (codePoint) => element('cp', { hex: hexOf(codePoint) }),
  term: (content, _, number) => element('mrk', { id: termName(number), type: 'term' }, content),
};

const MATCH_TYPES: Readonly<Record<Exclude<Origin['kind'], 'human'>, 'mt' | 'tm'>> = {
  engine: 'mt',
  'memory-exact': 'tm',
  'memory-fuzzy': 'tm',
};

/** The drafts as they were exported, with what made them. */
function matches(pair: TranslationUnit): Xml | undefined {
  const { origin } = pair;
  if (origin.kind === 'human') return undefined;
  const type = MATCH_TYPES[origin.kind];
  const items = sentencesOf(pair).flatMap(({ id, source, target, confidence }) => {
    if (target === '') return [];
    const quality = ((confidence ?? origin.score) * 100).toFixed(1);
    const measure = type === 'mt' ? { matchQuality: quality } : { similarity: quality };
    const name = type === 'mt' ? (origin.engine ?? 'engine') : 'translation memory';
    return blockElement('mtc:match', { ref: `#${encodeName(id)}`, type, origin: name, ...measure }, [
      element('source', {}, plainText(source, WRITER)),
      element('target', {}, plainText(target, WRITER)),
    ]);
  });
  return items.length === 0 ? undefined : blockElement('mtc:matches', {}, items);
}

function glossEntry(annotation: TermAnnotation, number: number): Xml {
  const { zh, en, accepted, authority } = annotation;
  const translations = [en, ...accepted.filter((each) => each !== en)];
  return blockElement('gls:glossEntry', { ref: `#${termName(number)}` }, [
    element('gls:term', {}, zh),
    ...translations.map((text, index) =>
      element('gls:translation', { source: index === 0 && authority !== '' ? authority : undefined }, text),
    ),
  ]);
}

function metadata(pair: TranslationUnit): Xml {
  const number = chineseNumber(pair);
  const facts = [
    element('mda:meta', { type: 'base' }, baseOf(pair)),
    number === '' ? undefined : element('mda:meta', { type: 'number' }, number),
  ];
  return blockElement('mda:metadata', {}, [blockElement('mda:metaGroup', { category: 'duizhao' }, facts)]);
}

function notes(pair: TranslationUnit, { messages }: WriteOptions): Xml | undefined {
  const items = [
    ...pair.issues.map((issue) =>
      element('note', { category: 'duizhao', appliesTo: 'target' }, messages.issue(issue)),
    ),
    ...commentsOf(pair).map(({ text }) =>
      element('note', { category: 'comment', appliesTo: 'target' }, text),
    ),
  ];
  return items.length === 0 ? undefined : blockElement('notes', {}, items);
}

function segment({ id, target }: SegmentPair, source: Xml, { state }: TranslationUnit): Xml {
  // A segment without target can only be in its first state.
  return blockElement('segment', { id: encodeName(id), state: target === '' ? 'initial' : state }, [
    element('source', {}, source),
    target === '' ? undefined : element('target', {}, plainText(target, WRITER)),
  ]);
}

function unit(pair: TranslationUnit, options: WriteOptions): Xml {
  const numbers = new TermNumbers();
  const sources = sentenceSources(pair).map((sentence) => markedSource(sentence, WRITER, numbers));
  const entries = numbers.written.map(({ annotation, number }) => glossEntry(annotation, number));
  const attributes = {
    id: encodeName(pair.id),
    name: pair.id,
    type: `duizhao:${pair.kind}`,
    // Sentences that stay apart come back with their ids.
    canResegment: 'no',
    'xml:space': 'preserve',
  };
  return blockElement('unit', attributes, [
    matches(pair),
    entries.length === 0 ? undefined : blockElement('gls:glossary', {}, entries),
    metadata(pair),
    notes(pair, options),
    ...sentencesOf(pair).map((sentence, index) =>
      segment(sentence, sources[index] ?? plainText(sentence.source, WRITER), pair),
    ),
  ]);
}

/** The text of `pairs-2.1.xlf`. */
export function formatXliff2(edition: Edition, options: WriteOptions): string {
  const root = {
    xmlns: `${MODULE}:document:2.0`,
    'xmlns:mtc': `${MODULE}:matches:2.0`,
    'xmlns:gls': `${MODULE}:glossary:2.0`,
    'xmlns:mda': `${MODULE}:metadata:2.0`,
    version: '2.1',
    srcLang: 'zh-CN',
    trgLang: 'en',
  };
  const titles = [edition.document.title, englishTitle(edition)];
  const about = blockElement(
    'notes',
    {},
    titles.map((title) => element('note', { category: 'duizhao' }, title)),
  );
  const units = edition.pairs.map((pair) => unit(pair, options));
  const file = blockElement('file', { id: 'document', original: escapeOffice(edition.document.id) }, [
    about,
    ...units,
  ]);
  return xmlFile(blockElement('xliff', root, [file]));
}
