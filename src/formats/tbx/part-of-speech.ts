/** @module Parts of speech as TBX-Basic names them; it has five and *other*. */

const NAMES: Readonly<Record<string, string>> = {
  noun: 'noun',
  proper: 'properNoun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
};

/** @returns `other` for what TBX has no name for, nothing for nothing. */
export const partOfSpeechName = (partOfSpeech = ''): string | undefined =>
  partOfSpeech === '' ? undefined : (NAMES[partOfSpeech] ?? 'other');

/** The glossary's word for it; empty for `other`, which does not say what it is. */
export const partOfSpeechOf = (name: string): string =>
  Object.keys(NAMES).find((each) => NAMES[each] === name) ?? '';
