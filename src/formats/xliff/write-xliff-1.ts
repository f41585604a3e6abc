/** @module XLIFF 1.2: a group a pair, a trans-unit a sentence, as even the plainest tools keep them. */
import {
  isReviewed,
  type Edition,
  type Origin,
  type SegmentPair,
  type TranslationUnit,
  type UnitState,
} from '../../model/index.js';
import { baseOf } from '../interchange/base-of.js';
import { sentencesOf } from '../interchange/sentences-of.js';
import { commentsOf } from '../interchange/review-comments.js';
import type { WriteOptions } from '../interchange/write-options.js';
import { escapeOffice } from '../office/office-text.js';
import { chineseNumber, englishTitle } from '../reading/english.js';
import { blockElement, element, hexOf, xmlFile, type Xml } from '../xml/write-xml.js';
import { markedSource, plainText, sentenceSources, TermNumbers, type InlineWriter } from './marked-source.js';

/** What a machine has translated still needs a person; see `STATES_READ`. */
const STATES_WRITTEN: Readonly<Record<UnitState, string>> = {
  initial: 'needs-translation',
  translated: 'needs-review-translation',
  reviewed: 'signed-off',
  final: 'final',
};

const QUALIFIERS: Readonly<Record<Origin['kind'], string | undefined>> = {
  engine: 'mt-suggestion',
  'memory-exact': 'exact-match',
  'memory-fuzzy': 'fuzzy-match',
  human: undefined,
};

const WRITER: InlineWriter = {
  control: (codePoint) =>
    element('x', { id: `u${hexOf(codePoint)}`, ctype: 'x-control', 'equiv-text': `U+${hexOf(codePoint)}` }),
  term: (content, { en, authority }, number) =>
    element('mrk', { mtype: 'term', mid: `t${number}`, comment: `${en} (${authority})` }, content),
};

/** The draft as it was exported, with what made it: a tool shows it beside the reviser's text. */
function proposal(sentence: SegmentPair, { origin }: TranslationUnit): Xml | undefined {
  if (origin.kind === 'human' || sentence.target === '') return undefined;
  const quality = Math.round((sentence.confidence ?? origin.score) * 100);
  const name = origin.kind === 'engine' ? `engine ${origin.engine ?? ''}`.trim() : 'translation memory';
  return blockElement('alt-trans', { 'match-quality': `${quality}%`, origin: name }, [
    element('target', { 'xml:lang': 'en' }, plainText(sentence.target, WRITER)),
  ]);
}

function transUnit(sentence: SegmentPair, source: Xml, pair: TranslationUnit, notes: readonly Xml[]): Xml {
  const isApproved = isReviewed(pair);
  const state = { state: STATES_WRITTEN[pair.state], 'state-qualifier': QUALIFIERS[pair.origin.kind] };
  return blockElement(
    'trans-unit',
    { id: escapeOffice(sentence.id), approved: isApproved ? 'yes' : undefined, 'xml:space': 'preserve' },
    [
      element('source', { 'xml:lang': 'zh-CN' }, source),
      element('target', { 'xml:lang': 'en', ...state }, plainText(sentence.target, WRITER)),
      ...notes,
      proposal(sentence, pair),
    ],
  );
}

function group(pair: TranslationUnit, { messages }: WriteOptions): Xml {
  const numbers = new TermNumbers();
  const sources = sentenceSources(pair).map((sentence) => markedSource(sentence, WRITER, numbers));
  const number = chineseNumber(pair);
  const contexts = [
    element('context', { 'context-type': 'x-duizhao-base' }, baseOf(pair)),
    number === '' ? undefined : element('context', { 'context-type': 'x-duizhao-number' }, number),
  ];
  const notes = [
    ...pair.issues.map((issue) =>
      element('note', { from: 'duizhao', annotates: 'target', 'xml:lang': 'en' }, messages.issue(issue)),
    ),
    ...commentsOf(pair).map(({ author = 'reviser', text }) =>
      element('note', { from: author, annotates: 'target' }, text),
    ),
  ];
  return blockElement('group', { id: escapeOffice(pair.id), restype: `x-${pair.kind}` }, [
    blockElement('context-group', { purpose: 'information' }, contexts),
    ...sentencesOf(pair).map((sentence, index) =>
      transUnit(
        sentence,
        sources[index] ?? plainText(sentence.source, WRITER),
        pair,
        index === 0 ? notes : [],
      ),
    ),
  ]);
}

/** The text of `pairs.xlf`. */
export function formatXliff1(edition: Edition, options: WriteOptions): string {
  const tool = { 'tool-id': 'duizhao', 'tool-name': 'Duizhao', 'tool-version': options.version };
  const file = {
    original: escapeOffice(edition.document.id),
    'source-language': 'zh-CN',
    'target-language': 'en',
    datatype: 'plaintext',
    'tool-id': 'duizhao',
  };
  const header = blockElement('header', {}, [
    element('note', { 'xml:lang': 'zh-CN' }, edition.document.title),
    element('note', { 'xml:lang': 'en' }, englishTitle(edition)),
    element('tool', tool),
  ]);
  const body = blockElement(
    'body',
    {},
    edition.pairs.map((pair) => group(pair, options)),
  );
  const root = { xmlns: 'urn:oasis:names:tc:xliff:document:1.2', version: '1.2' };
  return xmlFile(blockElement('xliff', root, [blockElement('file', file, [header, body])]));
}
