/** @module What a clause is to the sentence: a whole clause, a predicate without subject, an adjunct, a noun. */
import { addAfter, addFront, takeFront } from '../actions/attach.js';
import { buildEnglish } from '../actions/build.js';
import { sequence, words, type English } from '../english/nodes.js';
import { isVerbal } from '../english/realise.js';
import type { ClausePhrase, ClauseReading } from './parse-clause.js';

/** A `topic` is a noun with adjuncts whose predicate comes after the comma. */
export type UnitKind = 'clause' | 'predicate' | 'adjunct' | 'noun' | 'topic' | 'quality' | 'connective';

export interface ClauseUnit {
  readonly kind: UnitKind;
  readonly english: English;
  /** The Chinese, for cues. */
  readonly text: string;
  readonly mark: string;
  /** Adjuncts of a topic. */
  readonly front: readonly English[];
  /** 2 for 二是. */
  readonly ordinal?: number | undefined;
}

type Built = Pick<ClauseUnit, 'kind' | 'english' | 'front'>;

const KINDS: Partial<Readonly<Record<ClausePhrase['category'], UnitKind>>> = {
  S: 'clause',
  SL: 'clause',
  VP: 'predicate',
  VL: 'predicate',
  V: 'predicate',
  PP: 'adjunct',
  T: 'adjunct',
  D: 'adjunct',
  AP: 'quality',
  A: 'quality',
  C: 'connective',
};

function buildPhrase(phrase: ClausePhrase, text: string): Built {
  return { kind: KINDS[phrase.category] ?? 'noun', english: buildEnglish(phrase.item, text), front: [] };
}

const hasPredicate = (unit: Built): boolean => unit.kind === 'clause' || unit.kind === 'predicate';

/** Joins two neighbours that no rule joined, as their kinds suggest. */
function join(left: Built, right: Built): Built {
  if ((left.kind === 'adjunct' || left.kind === 'connective') && hasPredicate(right)) {
    return { ...right, english: addFront(right.english, left.english) };
  }
  if (hasPredicate(left) && (right.kind === 'adjunct' || right.kind === 'noun')) {
    return { ...left, english: addAfter(left.english, right.english) };
  }
  if (left.kind === 'noun' && right.kind === 'adjunct') {
    return { kind: 'topic', english: left.english, front: [right.english] };
  }
  if ((left.kind === 'noun' || left.kind === 'topic') && right.kind === 'predicate') {
    const { front, rest } = takeFront(right.english);
    const clause: English = {
      kind: 'clause',
      front: [...left.front, ...front],
      subject: left.english,
      predicate: rest,
    };
    return { kind: 'clause', english: clause, front: [] };
  }
  if (left.kind === 'predicate' && right.kind === 'predicate') {
    const both: English = { kind: 'coordination', items: [left.english, right.english], conjunction: 'and' };
    return { kind: 'predicate', english: both, front: [] };
  }
  if (left.kind === 'noun' && right.kind === 'clause')
    return { ...right, english: addFront(right.english, left.english) };
  if (left.kind === 'clause' && right.kind === 'predicate') {
    return { ...left, english: addAfter(left.english, sequence(words('and'), right.english)) };
  }
  const kind = hasPredicate(left) ? left.kind : right.kind;
  return { kind, english: sequence(left.english, right.english), front: [...left.front, ...right.front] };
}

/** A verb phrase wrapped in nothing but a node is what it wraps. */
const kindOf = (built: Built): UnitKind =>
  built.kind === 'clause' && isVerbal(built.english) ? 'predicate' : built.kind;

/** The unit of a clause that has been read. */
export function clauseUnit(reading: ClauseReading, mark: string, ordinal?: number): ClauseUnit {
  const [first, ...rest] = reading.phrases.map((phrase) => buildPhrase(phrase, reading.text));
  const built = rest.reduce(join, first ?? { kind: 'noun', english: words(''), front: [] });
  return { ...built, kind: kindOf(built), text: reading.text, mark, ordinal };
}
