/** @module The purposes that open a regulation are one list, though commas part them: 为了规范…，保护…，根据…，制定本办法. */
import { formed, sequence, words, type English } from '../english/nodes.js';
import { isVerbal } from '../english/realise.js';
import type { ClauseUnit } from './clause-unit.js';

/** What ends the purposes: the grounds, or what is done. */
const GROUNDS = /^(?:根据|依据|依照|按照|结合|经|现|特|制[定订]本)/;
/** Elsewhere the clause after a purpose says what was done for it. */
const MAKES_RULES = /^(?:特?制[定订]本|.*(?:通知|公告|通告|意见|决定|规定|如)下$)/;

/** The verb phrase in "to standardize …"; nothing where the adjunct is put otherwise. */
function purposeOf(unit: ClauseUnit | undefined): English | undefined {
  if (unit?.kind !== 'adjunct' || !unit.text.startsWith('为') || unit.english.kind !== 'sequence')
    return undefined;
  const [to, verb] = unit.english.parts;
  const isPurpose =
    to?.kind === 'words' && to.text === 'to' && verb?.kind === 'formed' && isVerbal(verb.node);
  return isPurpose ? verb : undefined;
}

/**
 * Takes the predicates between an opening purpose and the grounds of a rule into the purpose.
 * @returns the units as they are where the sentence makes no rule or has one purpose
 */
export function gatherPurposes(units: readonly ClauseUnit[]): readonly ClauseUnit[] {
  const [first] = units;
  const purpose = purposeOf(first);
  const ground = units.findIndex(({ text }) => GROUNDS.test(text));
  if (!first || !purpose || ground < 2 || !units.some(({ text }) => MAKES_RULES.test(text))) return units;
  const others = units.slice(1, ground);
  if (!others.every(({ kind, front }) => kind === 'predicate' && front.length === 0)) return units;
  const items = [purpose, ...others.map(({ english }) => formed(english, 'base'))];
  const english = sequence(words('to'), { kind: 'coordination', items, conjunction: 'and' });
  return [{ ...first, english }, ...units.slice(ground)];
}
