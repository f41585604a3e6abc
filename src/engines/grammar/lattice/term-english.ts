/** @module An official term as a phrase with features; its forms come from the term store. */
import type { Term, TermPartOfSpeech } from '../../../model/index.js';
import { nominal, verbal, words, type English, type Nominal } from '../english/nodes.js';
import { readVerbPattern } from '../english/verb-pattern.js';
import type { FeatureName } from '../rules/features.js';
import type { Category } from '../rules/symbols.js';
import { lastWord, type HeadClasses } from './head-classes.js';

/** Category and verb frame of a term's part of speech. A verb whose English has `_` takes an object there. */
export function termCategory(term: Term): { readonly category: Category; readonly frame?: FeatureName } {
  const categories: Readonly<Record<TermPartOfSpeech, Category>> = {
    noun: 'N',
    proper: 'N',
    verb: 'V',
    adjective: 'A',
    adverb: 'D',
    prepositional: 'PP',
    sentence: 'S',
  };
  const category = categories[term.partOfSpeech];
  if (category !== 'V') return { category };
  return { category, frame: term.en.includes('_') ? 'np' : 'none' };
}

/** The noun class of a whole domain of terms. */
const CLASS_OF_DOMAIN: Readonly<Record<string, FeatureName>> = {
  organizations: 'organization',
  offices: 'person',
  laws: 'document',
};

export const termClass = (term: Term, classes: HeadClasses): FeatureName | undefined =>
  CLASS_OF_DOMAIN[term.domain] ?? classes.get(lastWord(headOf(term.en)));

/**
 * Count nouns that stand alone in the singular in official English: one system, one plan, one committee is meant.
 * All others are plural when the Chinese says no number: disputes, suggestions, members.
 */
const USUALLY_ONE =
  /\b(system|mechanism|plan|strategy|program|campaign|drive|initiative|project|action|principle|policy|committee|government|congress|bureau|office|department|ministry|commission|court|procuratorate|center|group|team|law|regulation|code|outline|report|role|framework|structure|platform|network|line|environment|model|approach|concept|philosophy|goal|target|rate|level|quality|capacity|ability|duty|responsibility|sector|industry|economy|market|rule|force|leader|secretary|mayor|governor|premier|president|chairperson|chair|director|minister|head|period|year|session|meeting|conference|speech|spirit|style|society|country|nation|state|city|county|district|town|township|village|index|mode|pattern|landscape|foundation|chain|body|process|movement|party|spirit|road|path|belt|area|zone|cause|list|whole|base|bank)$/i;

/** "annual report" of "annual report on building a law-based government". */
const headOf = (english: string): string =>
  english.split(/ (?:of|for|on|to|in|with|at|from|by|under|between|against|that|who) /)[0] ?? english;

/** Ordinary English prepositions by the noun they follow in official editions. */
const PREPOSITIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(mechanism|plan|system|measure|standard|procedure|guarantee|fund)$/, 'for'],
  [/\b(policy|opinion|regulation|provision|report|guideline|law|training|research|education)s?$/, 'on'],
];

const prepositionAfter = (english: string): string =>
  PREPOSITIONS.find(([pattern]) => pattern.test(english))?.[1] ?? 'of';

/** What is known of a term beside its row. */
export interface TermForms {
  /** The plural form of the term store. */
  readonly plural: string | undefined;
  readonly nounClass: FeatureName | undefined;
  /** The lexicon's noun for the same Chinese: number, class, preposition, form before another noun. */
  readonly general: Nominal | undefined;
}

function nounEnglish(term: Term, { plural, nounClass, general }: TermForms): English {
  const proper = term.partOfSpeech === 'proper';
  const takesThe = /\btakes the\b/.test(term.note);
  const countability = proper ? 'proper' : term.number === 'singular' ? 'proper' : term.number;
  return nominal(term.en, {
    countability,
    unique: takesThe || (!proper && (term.number === 'singular' || term.number === 'plural')),
    plural,
    preposition: general && general.preposition !== 'of' ? general.preposition : prepositionAfter(term.en),
    nounClass: general?.nounClass ?? nounClass,
    usual: general?.usual ?? (USUALLY_ONE.test(headOf(term.en)) ? 'singular' : 'plural'),
    modifierForm: general?.modifierForm,
    number: proper && term.number === 'plural' ? 'plural' : undefined,
  });
}

/** The English of later mentions; its plural is by rule. */
export const shortEnglish = (term: Term, nounClass: FeatureName | undefined): English =>
  termEnglish({ ...term, en: term.short ?? term.en }, { plural: undefined, nounClass, general: undefined });

/** The English of a term. */
export function termEnglish(term: Term, forms: TermForms): English {
  switch (term.partOfSpeech) {
    case 'noun':
    case 'proper':
      return nounEnglish(term, forms);
    case 'verb':
      return verbal(readVerbPattern(term.en, term.en.includes('_')));
    case 'adjective':
      return { kind: 'adjective', text: term.en, post: false };
    case 'adverb':
      return { kind: 'adverb', text: term.en, position: 'after', light: false };
    default:
      return words(term.en);
  }
}
