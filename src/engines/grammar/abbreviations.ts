/** @module The abbreviations of a document as words: after （以下简称《纲要》） 《纲要》 is the short title of what it names. */
import { titleCase } from '../../language/en/index.js';
import type { Abbreviation } from '../../language/zh/index.js';
import { phraseTranslator } from './clause/read-sentence.js';
import { inPresent } from './english/context.js';
import { finishPhrase } from './english/finish.js';
import { nominal, type English, type Nominal } from './english/nodes.js';
import { realise } from './english/realise.js';
import type { GrammarData } from './grammar-data.js';
import { lazily, type Reading } from './lattice/dictionary.js';
import { DocumentDictionary } from './lattice/document-dictionary.js';
import { featureBits } from './rules/features.js';
import { categoryId } from './rules/symbols.js';

/** Cheaper than any other reading of the same Chinese: the document says what it means. */
const COST = 0.1;

/** The term that ends where the bracket opens; the longest one. */
function fullName({ before }: Abbreviation, { dictionary }: GrammarData): Reading | undefined {
  for (let start = 0; start < before.length; start++) {
    const term = dictionary.get(before.slice(start))?.find((reading) => reading.source === 'term');
    if (term) return term;
  }
  return undefined;
}

const asNoun = (english: English | undefined): Partial<Nominal> =>
  english?.kind === 'nominal' ? english : {};

/** One thing is meant, whatever the word usually means: the Demonstration Zone. */
const one = (english: English): English =>
  english.kind === 'nominal' ? { ...english, number: 'singular' } : english;

/** A name has its official English already; a general noun becomes a name where a document defines it so. */
function isName(reading: Reading): boolean {
  const english = reading.source === 'term' ? reading.english() : undefined;
  return english?.kind === 'nominal' && english.countability === 'proper';
}

/** The short form of the full name where the glossary has one, or else the abbreviation's own English as a name. */
function abbreviationEnglish(
  abbreviation: Abbreviation,
  full: Reading | undefined,
  data: GrammarData,
): English {
  if (full?.later) return full.later.english();
  const english = one(phraseTranslator(data)(abbreviation.name, 'title'));
  const name = titleCase(finishPhrase(realise(english, 'bare', inPresent('singular'))));
  const { nounClass } = { ...asNoun(full?.english()), ...asNoun(english) };
  return nominal(name, { countability: 'proper', unique: true, nounClass });
}

function readingOf(abbreviation: Abbreviation, data: GrammarData): Reading | undefined {
  const full = fullName(abbreviation, data);
  if (!full?.later && data.dictionary.get(abbreviation.name)?.some(isName)) return undefined;
  const isTitle = abbreviation.written.startsWith('《');
  const inherited = (full?.features ?? 0) & featureBits('organization', 'place', 'person');
  return {
    symbol: categoryId('N'),
    features: featureBits('term', 'proper', ...(isTitle ? (['document'] as const) : [])) | inherited,
    cost: COST,
    english: lazily(() => abbreviationEnglish(abbreviation, full, data)),
    source: 'term',
    origin: 'abbreviation',
  };
}

/** The data with the abbreviations of a document; the data itself where there are none. */
export function withAbbreviations(abbreviations: readonly Abbreviation[], data: GrammarData): GrammarData {
  if (abbreviations.length === 0) return data;
  const dictionary = new DocumentDictionary(data.dictionary);
  for (const abbreviation of abbreviations) {
    const reading = readingOf(abbreviation, data);
    if (!reading) continue;
    dictionary.add(abbreviation.written, reading);
    // A title keeps its marks wherever it stands; other short names are written without them as well.
    if (!abbreviation.written.startsWith('《') && abbreviation.written !== abbreviation.name)
      dictionary.add(abbreviation.name, reading);
  }
  return { ...data, dictionary };
}
