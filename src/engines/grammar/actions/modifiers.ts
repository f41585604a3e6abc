/** @module Where a noun's modifiers stand: before the head when short, after it with a preposition when long. */
import { formed, sequence, words, type English, type Nominal } from '../english/nodes.js';
import { isVerbal } from '../english/realise.js';

/** Premodifiers beyond this many words read badly: "the law enforcement capacity evaluation system reform". */
const MAXIMUM_PREMODIFIER_WORDS = 4;

export function wordCount(node: English): number {
  if (node.kind === 'words') return node.text.split(' ').length;
  if (node.kind === 'nominal') {
    const inner = node.premodifiers.reduce((sum, part) => sum + wordCount(part), 0);
    return inner + (node.modifierForm ?? node.head).split(' ').length;
  }
  return MAXIMUM_PREMODIFIER_WORDS + 1;
}

const hasPreposition = (node: Nominal): boolean =>
  node.modifierForm === undefined &&
  / (of|for|on|to|in|with|at|from|by|under|between|against) /.test(` ${node.head} `);

/** "all departments", with the determiner as a word of its own or inside the entry. */
const isDetermined = (node: Nominal): boolean =>
  Boolean(node.determiner) ||
  (node.modifierForm === undefined && /^(all|each|every|various) /.test(node.head));

/** Short plain nouns go before the head; long ones, lists and those with tails go after. */
function fitsBefore(modifier: English, head: English): boolean {
  if (modifier.kind === 'words') return true;
  if (modifier.kind !== 'nominal' || modifier.postmodifiers.length > 0 || isDetermined(modifier))
    return false;
  if (modifier.countability === 'proper' && modifier.modifierForm === undefined)
    return wordCount(modifier) <= 3;
  if (hasPreposition(modifier)) return false;
  const inHead =
    head.kind === 'nominal' ? head.premodifiers.reduce((sum, part) => sum + wordCount(part), 0) : 0;
  return wordCount(modifier) + inHead <= MAXIMUM_PREMODIFIER_WORDS;
}

/** Applies to the noun, or to the item of a list that the modifier stands next to. */
export function onHead(node: English, apply: (head: Nominal) => English, side: 'first' | 'last'): English {
  if (node.kind === 'nominal') return apply(node);
  if (node.kind === 'coordination') {
    const at = side === 'first' ? 0 : node.items.length - 1;
    return {
      ...node,
      items: node.items.map((item, index) => (index === at ? onHead(item, apply, side) : item)),
    };
  }
  return node;
}

/** What is no noun cannot hold a modifier; it stands beside it, so that nothing is lost. */
export const holdsModifiers = (node: English): boolean =>
  node.kind === 'nominal' || (node.kind === 'coordination' && node.items.every(holdsModifiers));

export const premodify = (node: English, modifier: English): English =>
  !holdsModifiers(node)
    ? sequence(formed(modifier, 'modifier'), node)
    : onHead(node, (head) => ({ ...head, premodifiers: [modifier, ...head.premodifiers] }), 'first');

export const postmodify = (node: English, modifier: English): English =>
  !holdsModifiers(node)
    ? sequence(node, modifier)
    : onHead(node, (head) => ({ ...head, postmodifiers: [...head.postmodifiers, modifier] }), 'last');

export const prepositionOf = (node: English): string => {
  if (node.kind === 'nominal') return node.preposition;
  const last = node.kind === 'coordination' ? node.items.at(-1) : undefined;
  return last ? prepositionOf(last) : 'of';
};

const ofPeople = (node: English): boolean =>
  node.kind === 'nominal' && ['organization', 'place'].includes(node.nounClass ?? '');

/** "forestry resources of Qingxi Town": a name in front of several words reads as a part of them. */
const isNameBeforeMany = (modifier: Nominal, head: Nominal): boolean =>
  isPlaceName(modifier) && wordCount(modifier) > 1 && wordCount(head) > 2;

/** "building of a law-based government in the subdistrict": a head with a phrase of its own takes no premodifier. */
function needsPhrase(modifier: English, head: English): boolean {
  if (head.kind === 'nominal' && head.determiner && modifier.kind === 'nominal') return true;
  if (head.kind !== 'nominal' || modifier.kind !== 'nominal' || modifier.modifierForm !== undefined)
    return false;
  return (
    hasPreposition(head) ||
    (ofPeople(modifier) && wordCount(modifier) >= 3) ||
    isNameBeforeMany(modifier, head)
  );
}

const isPlaceName = (node: English | undefined): node is Nominal =>
  node?.kind === 'nominal' && node.countability === 'proper' && node.nounClass === 'place';

/** 宅梧镇林业资源 is "forestry resources of the town", though its first two nouns were read together. */
function modifyInPlace(modifier: Nominal, head: English): English | undefined {
  const [place, ...others] = modifier.premodifiers;
  if (!isPlaceName(place) || wordCount(place) < 2) return undefined;
  return modify(place, modify({ ...modifier, premodifiers: others }, head));
}

/** Premodifier or phrase after the head, as length allows. */
export function modify(modifier: English, head: English): English {
  const inPlace = modifier.kind === 'nominal' ? modifyInPlace(modifier, head) : undefined;
  if (inPlace) return inPlace;
  const needs = needsPhrase(modifier, head);
  if (!needs && fitsBefore(modifier, head)) return premodify(head, modifier);
  const ownPhrase = head.kind === 'nominal' && hasPreposition(head);
  const belongs = needs || ofPeople(modifier) || (modifier.kind === 'nominal' && isDetermined(modifier));
  const preposition = belongs ? (ownPhrase && ofPeople(modifier) ? 'in' : 'of') : prepositionOf(head);
  const complement = isVerbal(modifier)
    ? formed(modifier, preposition === 'to' ? 'base' : 'gerund')
    : modifier;
  return postmodify(
    head,
    sequence(words(preposition === 'to' && !isVerbal(modifier) ? 'of' : preposition), complement),
  );
}
