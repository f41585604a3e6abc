/** @module What a subject is called when the next English sentence of the same Chinese sentence has it again. */
import { words, type English } from '../english/nodes.js';
import { numberOf } from '../english/realise.js';

/** Whom a pronoun can name without saying he or she. */
const THINGS = new Set(['organization', 'place']);

/**
 * "it" for one place or organization, "they" for several of them or several persons.
 * @returns the subject itself where no pronoun fits: one person, a sequence of words, what is a pronoun already
 */
export function pronounFor(subject: English): English {
  if (subject.kind === 'coordination') return words('they');
  if (subject.kind !== 'nominal') return subject;
  if (numberOf(subject) === 'plural') return words('they');
  return THINGS.has(subject.nounClass ?? '') ? words('it') : subject;
}
