/** @module Reads terms from TBX: ISO 30042:2019 in both styles, and the older `martif` files. */
import { exchangeError } from '../interchange/exchange-error.js';
import type { ExchangeTerm } from '../interchange/exchange-term.js';
import { unescapeOffice } from '../office/office-text.js';
import { parseXml } from '../xml/parse-xml.js';
import { partOfSpeechOf } from './part-of-speech.js';
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsOf,
  textOf,
  type XmlElement,
} from '../xml/xml-element.js';

type Standing = 'preferred' | 'admitted' | 'forbidden';

interface FoundTerm {
  readonly text: string;
  readonly standing: Standing | undefined;
  readonly source: string;
  readonly isShort: boolean;
  readonly partOfSpeech: string;
}

const clean = (element: XmlElement | undefined): string => unescapeOffice(textOf(element).trim());

/** `<termNote type="x">` in one style, `<basic:x>` in the other. */
function categories(parent: XmlElement, category: string): XmlElement[] {
  const here = elementsOf(parent).filter(
    ({ name, attributes }) => attributes['type'] === category || name === category,
  );
  const groups = elementsOf(parent).filter(({ name }) => name.endsWith('Grp') && name !== 'termGrp');
  return [...here, ...groups.flatMap((group) => categories(group, category))];
}

const categoryOf = (parent: XmlElement, category: string): string => clean(categories(parent, category)[0]);

function standingOf(text: string): Standing | undefined {
  if (/^preferred/iu.test(text)) return 'preferred';
  if (/^admitted/iu.test(text)) return 'admitted';
  return /^(?:deprecated|superseded|notRecommended|obsolete|forbidden)/iu.test(text)
    ? 'forbidden'
    : undefined;
}

/** `tig` and `termSec` hold the term themselves, `ntig` in a group. */
function termOf(section: XmlElement): FoundTerm {
  const holder = childNamed(section, 'termGrp') ?? section;
  const status = categoryOf(holder, 'administrativeStatus') || categoryOf(holder, 'normativeAuthorization');
  return {
    text: clean(childNamed(holder, 'term')),
    standing: standingOf(status),
    source: categoryOf(section, 'source'),
    isShort: /^(?:shortForm|abbreviation|acronym)$/u.test(categoryOf(holder, 'termType')),
    partOfSpeech: partOfSpeechOf(categoryOf(holder, 'partOfSpeech')),
  };
}

function termsIn(entry: XmlElement, language: RegExp): FoundTerm[] {
  return [...childrenNamed(entry, 'langSec'), ...childrenNamed(entry, 'langSet')]
    .filter(({ attributes }) => language.test(attributes['xml:lang'] ?? attributes['lang'] ?? ''))
    .flatMap((section) => descendantsNamed(section, 'termSec', 'tig', 'ntig'))
    .map(termOf)
    .filter(({ text }) => text !== '');
}

const texts = (found: readonly FoundTerm[]): string[] => found.map(({ text }) => text);

/** The one that the others stand for. */
const chiefOf = (found: readonly FoundTerm[]): FoundTerm | undefined =>
  found.find(({ standing, isShort }) => standing === 'preferred' && !isShort) ??
  found.find(({ standing, isShort }) => standing !== 'forbidden' && !isShort);

function englishOf(found: readonly FoundTerm[]): Omit<ExchangeTerm, 'id' | 'zh' | 'domain' | 'note'> {
  const preferred = chiefOf(found);
  const others = found.filter((term) => term !== preferred);
  const admitted = others.filter(({ standing }) => standing !== 'forbidden');
  const short = admitted.find(({ isShort }) => isShort);
  return {
    en: preferred?.text ?? '',
    admitted: texts(admitted.filter((term) => term !== short)),
    forbidden: texts(others.filter(({ standing }) => standing === 'forbidden')),
    authority: preferred?.source ?? '',
    ...(short ? { short: short.text } : {}),
    ...(preferred && preferred.partOfSpeech !== '' ? { partOfSpeech: preferred.partOfSpeech } : {}),
  };
}

/** The Chinese that names the concept, empty where it has none, and the English in order of standing. */
function conceptOf(entry: XmlElement): ExchangeTerm {
  const found = termsIn(entry, /^zh\b/iu);
  const chinese = chiefOf(found) ?? found[0];
  const variants = texts(found.filter((term) => term !== chinese && term.standing !== 'forbidden'));
  const domain = categoryOf(entry, 'subjectField');
  const id = categoryOf(entry, 'source');
  const zh = chinese?.text ?? '';
  return {
    id: id.includes('/') ? id : `${domain}/${zh}`,
    zh,
    ...englishOf(termsIn(entry, /^en\b/iu)),
    ...(variants.length > 0 ? { variants } : {}),
    domain,
    note: clean(childNamed(entry, 'note')),
  };
}

/**
 * The concepts in the order of the file, also those without Chinese. Of several Chinese terms of a concept the preferred one names
 * it, else the first one; the others are its variants.
 * @throws DuizhaoError `TBX_UNKNOWN`, and what `parseXml` throws.
 */
export function readTbx(bytes: Uint8Array, input: string): ExchangeTerm[] {
  const root = parseXml(bytes, input);
  if (root.name !== 'tbx' && root.name !== 'martif') {
    throw exchangeError(
      'TBX_UNKNOWN',
      `${input} is no TBX (it begins with <${root.name}>).`,
      'Export it from its termbase as TBX-Basic.',
    );
  }
  return descendantsNamed(root, 'conceptEntry', 'termEntry').map(conceptOf);
}
