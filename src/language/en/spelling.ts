/** @module Spelling rules that English verbs and nouns share when an ending is added. */

const SIBILANT = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /(?:[^aeiou]|qu)y$/;

/** Final consonants of one-syllable words double (plan, planning); w, x and y never do. */
const SHORT_SYLLABLE = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][bcdfgklmnprstvz]$/;

/** Words of several syllables that are stressed on the last one, or double by custom (American spelling). */
const DOUBLING = new Set(
  (
    'abet abhor acquit admit airdrop allot annul beget begin commit compel concur confer control debug defer ' +
    'demur deter dispel eavesdrop emit enrol entrap equip excel expel extol forbid forget format ' +
    'handicap impel incur infer input inter intermit kidnap misfit nonplus occur offset omit outbid outfit ' +
    'output outrun overlap overrun overstep patrol permit preset prefer program propel readmit rebel rebut recap ' +
    'recommit recur refer regret remit repel reprogram rerun reset resubmit retrofit submit transfer transmit ' +
    'transship undercut unplug unwrap upset wiretap zigzag'
  ).split(' '),
);

/** Adds the -s of plurals and of the third person: reaches, policies, heroes are told apart by the caller. */
export function addSibilantEnding(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:^|[^aeiou])[aeiou]z$/.test(word) || word.endsWith('quiz')) return `${word}zes`;
  return SIBILANT.test(word) ? `${word}es` : `${word}s`;
}

/** The stem before -ed and -ing: doubled where stress asks for it, panic -> panick. */
export function stemBeforeVowel(word: string): string {
  const last = word.slice(-1);
  if (SHORT_SYLLABLE.test(word) && last !== 'c') return word + last;
  if (DOUBLING.has(word)) return word + last;
  return /(?:^|[^aeiou])[aeiou]+\w*ic$/.test(word) ? `${word}k` : word;
}

export function endsInConsonantY(word: string): boolean {
  return CONSONANT_Y.test(word);
}
