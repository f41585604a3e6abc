/** @module Conjugates one English verb. */
import { IRREGULAR_VERBS } from './irregular-verbs.js';
import { addSibilantEnding, endsInConsonantY, stemBeforeVowel } from './spelling.js';

/** `present-plural` and `past-plural` differ from `base` and `past` only for *be*. */
export type VerbForm =
  'base' | 'present-third' | 'present-plural' | 'past' | 'past-plural' | 'gerund' | 'participle';

const BE: Readonly<Record<VerbForm, string>> = {
  base: 'be',
  'present-third': 'is',
  'present-plural': 'are',
  past: 'was',
  'past-plural': 'were',
  gerund: 'being',
  participle: 'been',
};

/**
 * One form of a single-word verb, American spelling. Of a hyphenated verb the last part is inflected
 * (fine-tune, fine-tuned). A verb the tables do not know follows the regular rules.
 * @param lemma the base form, lower case: `undertake`
 */
export function inflectVerb(lemma: string, form: VerbForm): string {
  const hyphen = lemma.lastIndexOf('-');
  if (hyphen > 0) return lemma.slice(0, hyphen + 1) + inflectVerb(lemma.slice(hyphen + 1), form);
  if (lemma === 'be') return BE[form];
  switch (form) {
    case 'base':
    case 'present-plural':
      return lemma;
    case 'present-third':
      return presentThird(lemma);
    case 'gerund':
      return gerund(lemma);
    case 'past':
    case 'past-plural':
      return IRREGULAR_VERBS.get(lemma)?.past ?? regularPast(lemma);
    case 'participle':
      return IRREGULAR_VERBS.get(lemma)?.participle ?? regularPast(lemma);
  }
}

function presentThird(lemma: string): string {
  if (lemma === 'have') return 'has';
  // do, go, veto, echo; but radio, whose -o follows a vowel
  if (/[^aeiou]o$/.test(lemma)) return `${lemma}es`;
  return addSibilantEnding(lemma);
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/^(?:singe|tinge|binge)$/.test(lemma)) return `${lemma}ing`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${stemBeforeVowel(lemma)}ing`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stemBeforeVowel(lemma)}ed`;
}
