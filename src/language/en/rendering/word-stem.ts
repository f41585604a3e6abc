/** @module One key for all inflected forms of an English word, for finding a rendering in running text. */
import { ordinalSuffix, ordinalWord } from '../../../language/en/index.js';
import { IRREGULAR_VERBS } from '../../../language/en/irregular-verbs.js';

/** Plurals whose ending does not show the singular. */
const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['lives', 'life'],
  ['analyses', 'analysis'],
  ['bases', 'basis'],
  ['crises', 'crisis'],
  ['wellbeing', 'well-being'],
]);

/** Words that only look inflected. */
const UNCHANGED: ReadonlySet<string> = new Set(['news', 'series', 'species', 'means', 'hundred', 'during']);
/** Verbs in -ee add only -d; "need", "speed" and "exceed" are no such forms. */
const DOUBLE_E_PAST = /^(?:freed|agreed|disagreed|decreed|guaranteed|refereed)$/;

const lemmas = new Map<string, string>();
const cache = new Map<string, string>();

/**
 * The stem of a lower-case word: `implements`, `implemented` and `implementing` share one. It is a key, not a word
 * ("policies" gives "polici"), and leaves derivation alone: "administer" and "administration" differ.
 */
export function wordStem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = computeStem(word);
  cache.set(word, stem);
  return stem;
}

function computeStem(word: string): string {
  if (lemmas.size === 0) fillLemmas();
  const plain = word.replace(/['’]s?$/, '');
  const base = lemmas.get(plain) ?? IRREGULAR_NOUNS.get(plain);
  return stripEnding(base ?? plain);
}

function fillLemmas(): void {
  for (const [lemma, { past, participle }] of IRREGULAR_VERBS) {
    // "found", "ground", "lay", "saw" are lemmas too; they keep their own stem.
    for (const form of [past, participle])
      if (!IRREGULAR_VERBS.has(form) && form !== 'found') lemmas.set(form, lemma);
  }
  // "the Eighteenth Congress" is the 18th.
  for (let value = 1; value <= 20; value += 1)
    lemmas.set(ordinalWord(value), `${String(value)}${ordinalSuffix(value)}`);
  lemmas.set('has', 'have').set('does', 'do').set('goes', 'go');
}

/** The inflectional endings, then a final -e and a doubled consonant, and y as i. */
function stripEnding(word: string): string {
  if (word.length <= 3 || UNCHANGED.has(word)) return word;
  let stem = DOUBLE_E_PAST.test(word) ? word.slice(0, -1) : word;
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|us|is)$/.test(stem)) return stem;
  else if (/(?:s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith('s')) stem = stem.slice(0, -1);
  else if (stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (/[aeiouy][^aeiou]*.*ed$/.test(stem) && stem.length > 4) stem = undouble(stem.slice(0, -2));
  else if (/[aeiouy].*ing$/.test(stem) && stem.length > 5) stem = undouble(stem.slice(0, -3));
  if (stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}

function undouble(stem: string): string {
  return /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
