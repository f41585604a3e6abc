/** @module Which objects are new to the reader: "create a sound environment", but "improve the environment". */
import { INDEFINITE } from './finish.js';
import type { English } from './nodes.js';

/** Verbs that bring their object into being, so that a described one is indefinite. */
const INTRODUCING = new Set(
  'create build foster form establish launch provide lay hold introduce formulate develop cultivate make found open compile draft conduct bring issue become be inject'.split(
    ' ',
  ),
);

/** "a solid foundation" where the lexicon has both words as one. */
const DESCRIBED =
  /^(solid|sound|favorable|good|strong|new|positive|stable|enabling|permanent|healthy|fair|harmonious|firm|clean) /;

/** A described singular object of such a verb takes "a". */
export function introduced(verb: string | undefined, object: English): English {
  if (verb === undefined || object.kind !== 'nominal' || !INTRODUCING.has(verb)) return object;
  const isDescribed =
    object.premodifiers.some((part) => part.kind === 'adjective') || DESCRIBED.test(object.head);
  const isSingular = (object.number ?? object.usual) === 'singular' && object.countability === 'count';
  const isFree = object.determiner === undefined && !object.unique;
  return isDescribed && isSingular && isFree ? { ...object, determiner: INDEFINITE } : object;
}
