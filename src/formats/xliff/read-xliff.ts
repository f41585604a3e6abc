/** @module Reads XLIFF 1.x and 2.x as tools give it back: by id, with states and the notes of people. */
import type { UnitState } from '../../model/index.js';
import { exchangeError, foreignFile, refuseDoubles } from '../interchange/exchange-error.js';
import type { ExchangeFile, ExchangeUnit } from '../interchange/exchange-file.js';
import { joinTargets } from '../interchange/sentences-of.js';
import { unescapeOffice } from '../office/office-text.js';
import { parseXml } from '../xml/parse-xml.js';
import { childNamed, childrenNamed, descendantsNamed, textOf, type XmlElement } from '../xml/xml-element.js';
import { decodeName } from './encode-name.js';
import { contentOf } from './read-content.js';

const RANKS: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];

/** XLIFF 1.2 has more states. A draft leaves here as one that needs review: plain `translated` is a person's word. */
const STATES_READ: Readonly<Record<string, UnitState>> = {
  new: 'initial',
  'needs-translation': 'initial',
  'needs-l10n': 'translated',
  'needs-adaptation': 'translated',
  'needs-review-translation': 'translated',
  'needs-review-l10n': 'translated',
  'needs-review-adaptation': 'translated',
  translated: 'reviewed',
  'signed-off': 'reviewed',
  final: 'final',
};

/** A sentence of a file, whatever the version. */
interface FoundSentence {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly state: UnitState | undefined;
}

/** The state of the sentence that lags behind; those without any text do not count. */
function slowest(sentences: readonly FoundSentence[]): UnitState | undefined {
  const ranks = sentences
    .filter(({ target }) => target !== '')
    .flatMap(({ state }) => (state === undefined ? [] : RANKS.indexOf(state)));
  return ranks.length === 0 ? undefined : RANKS[Math.min(...ranks)];
}

function unitOf(
  id: string,
  sentences: readonly FoundSentence[],
  base: string | undefined,
  notes: readonly string[],
): ExchangeUnit {
  const state = slowest(sentences);
  return {
    id,
    source: sentences.map(({ source }) => source).join(''),
    target: joinTargets(sentences.map(({ target }) => target)),
    sentences: sentences.map(({ id: sentence, target }) => ({ id: sentence, target })),
    ...(state === undefined ? {} : { state }),
    ...(base === undefined ? {} : { base }),
    notes,
  };
}

function sentence1(unit: XmlElement): FoundSentence {
  const target = childNamed(unit, 'target');
  const stated = STATES_READ[target?.attributes['state'] ?? ''];
  const isApproved = unit.attributes['approved'] === 'yes';
  return {
    id: unescapeOffice(unit.attributes['id'] ?? ''),
    source: contentOf(childNamed(unit, 'source')),
    target: contentOf(target),
    state: isApproved && stated !== 'final' ? 'reviewed' : stated,
  };
}

const notesOf = (parent: XmlElement, mark: 'from' | 'category'): string[] =>
  childrenNamed(parent, 'note')
    .filter(({ attributes }) => attributes[mark] !== 'duizhao')
    .map((note) => textOf(note).trim())
    .filter((text) => text !== '');

function unit1(parent: XmlElement): ExchangeUnit {
  const units = parent.name === 'group' ? descendantsNamed(parent, 'trans-unit') : [parent];
  const contexts = childrenNamed(parent, 'context-group').flatMap((each) => childrenNamed(each, 'context'));
  const base = contexts.find(({ attributes }) => attributes['context-type'] === 'x-duizhao-base');
  return unitOf(
    unescapeOffice(parent.attributes['id'] ?? ''),
    units.map(sentence1),
    base && textOf(base).trim(),
    units.flatMap((unit) => notesOf(unit, 'from')),
  );
}

function unit2(unit: XmlElement): ExchangeUnit {
  const sentences = childrenNamed(unit, 'segment').map((segment): FoundSentence => ({
    id: decodeName(segment.attributes['id'] ?? ''),
    source: contentOf(childNamed(segment, 'source')),
    target: contentOf(childNamed(segment, 'target')),
    state: RANKS.find((state) => state === segment.attributes['state']),
  }));
  const facts = descendantsNamed(unit, 'meta');
  const base = facts.find(({ attributes }) => attributes['type'] === 'base');
  const notes = childNamed(unit, 'notes');
  return unitOf(
    decodeName(unit.attributes['id'] ?? ''),
    sentences,
    base && textOf(base).trim(),
    notes ? notesOf(notes, 'category') : [],
  );
}

/** A group that is one of ours has a pair's sentences right below it; other groups only hold what is inside. */
function units1(parent: XmlElement): XmlElement[] {
  return descendantsNamed(parent, 'group', 'trans-unit').flatMap((child) => {
    const isPair = child.name === 'trans-unit' || childNamed(child, 'trans-unit') !== undefined;
    return isPair ? [child] : units1(child);
  });
}

/**
 * The pairs of an XLIFF file.
 * @throws DuizhaoError `XLIFF_UNKNOWN`, `EXCHANGE_FOREIGN`, `EXCHANGE_ID_TWICE`, and what `parseXml` throws.
 */
export function readXliff(bytes: Uint8Array, input: string): ExchangeFile {
  const root = parseXml(bytes, input);
  const version = root.attributes['version'] ?? '';
  if (root.name !== 'xliff' || !/^[12]\./u.test(version)) {
    throw exchangeError(
      'XLIFF_UNKNOWN',
      `${input} is no XLIFF of version 1 or 2 (it begins with <${root.name}>).`,
      'Save it as XLIFF 1.2 or 2.1.',
    );
  }
  const files = childrenNamed(root, 'file');
  const units = version.startsWith('1.')
    ? files.flatMap(units1).map(unit1)
    : files.flatMap((file) => descendantsNamed(file, 'unit')).map(unit2);
  if (units.length === 0 || units.some(({ id }) => id === '')) throw foreignFile(input, 'units with ids');
  const documentId = files[0]?.attributes['original'];
  return {
    ...(documentId === undefined ? {} : { documentId: unescapeOffice(documentId) }),
    units: refuseDoubles(units, input),
  };
}
