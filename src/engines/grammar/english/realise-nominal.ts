/** @module Nouns into words: number, determiner, modifiers on the right side of the head. */
import { pluralizeHead } from '../../../language/en/index.js';
import { inPresent } from './context.js';
import { INDEFINITE } from './finish.js';
import type { English, Form, GrammaticalNumber, Nominal } from './nodes.js';
import { numberOf, realise } from './realise.js';

/** Singular or plural as context, quantity and the noun itself decide. */
export function resolvedNumber(node: Nominal): GrammaticalNumber {
  if (node.countability === 'plural') return 'plural';
  if (node.countability === 'mass') return 'singular';
  if (node.number) return node.number;
  return node.countability === 'proper' ? 'singular' : node.usual;
}

const startsWithOf = (modifier: English): boolean =>
  (modifier.kind === 'words' && modifier.text.startsWith('of ')) ||
  (modifier.kind === 'sequence' && modifier.parts[0] !== undefined && startsWithOf(modifier.parts[0])) ||
  (modifier.kind === 'words' && modifier.text === 'of');

/**
 * "the" before what is one of its kind, before a singular count noun, and before what an of-phrase makes definite.
 * Bare plurals and mass nouns go without.
 */
function determinerOf(node: Nominal): string {
  if (node.determiner !== undefined) return node.determiner;
  if (node.unique) return 'the';
  if (node.countability === 'proper') return '';
  const definite =
    node.postmodifiers.some(startsWithOf) || (node.countability === 'mass' && / of /.test(node.head));
  if (node.countability === 'count' && resolvedNumber(node) === 'singular') return 'the';
  return definite ? 'the' : '';
}

const unmarked = (head: string): string => head.replaceAll('*', '');

function headWords(node: Nominal): string {
  const plural = node.countability === 'count' && resolvedNumber(node) === 'plural';
  if (!plural) return unmarked(node.head);
  return node.plural ?? pluralizeHead(node.head);
}

function withoutDeterminer(node: Nominal): string {
  const context = inPresent('singular');
  const before = node.premodifiers.map((part) => realise(part, 'modifier', context));
  // "organizations that fail", "personnel who meet": a relative clause agrees with its noun.
  const agreement = inPresent(numberOf(node));
  const after = node.postmodifiers.map((part) => realise(part, 'phrase', agreement));
  return [...before, headWords(node), ...after].filter(Boolean).join(' ');
}

/** Before another noun a count noun is singular and has no determiner: "law enforcement official training". */
function asModifier(node: Nominal): string {
  if (node.modifierForm !== undefined && node.premodifiers.length === 0) return node.modifierForm;
  const context = inPresent('singular');
  const before = node.premodifiers.map((part) => realise(part, 'modifier', context));
  const head = node.modifierForm ?? unmarked(node.head);
  return [...before, head].filter(Boolean).join(' ');
}

/** What the nominal is, not which: "make it a key task", but "the key task of the year", "the primary task". */
function asSingle(node: Nominal): Nominal {
  const isFree = node.determiner === undefined && !node.unique && node.number === undefined;
  if (!isFree || node.countability !== 'count') return node;
  const first = [...node.premodifiers].map((part) => (part.kind === 'adjective' ? part.text : ''));
  const isDefinite =
    node.postmodifiers.some(startsWithOf) ||
    [...first, node.head].some((text) => /^(top|first|primary|main|only|sole|foremost|most)\b/.test(text));
  return { ...node, number: 'singular', determiner: isDefinite ? 'the' : INDEFINITE };
}

function possessive(phrase: string): string {
  return phrase.endsWith('s') ? `${phrase}'` : `${phrase}'s`;
}

/** The words of a noun in the form its place asks for. */
export function realiseNominal(node: Nominal, form: Form): string {
  if (form === 'modifier') return asModifier(node);
  if (form === 'bare' || form === 'action') return withoutDeterminer(node);
  if (form === 'single') return realiseNominal(asSingle(node), 'phrase');
  const phrase = [determinerOf(node), withoutDeterminer(node)].filter(Boolean).join(' ');
  return form === 'possessive' ? possessive(phrase) : phrase;
}
