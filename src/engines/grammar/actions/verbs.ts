/** @module How verb phrases take adverbs, adjuncts, negation and subjects. */
import { isModal } from '../english/verb-group.js';
import { formed, words, type English } from '../english/nodes.js';
import { featureBits } from '../rules/features.js';
import { addAfter, addBefore, addFront, negate, takeFront } from './attach.js';
import type { Action, Child } from './child.js';

const at = (children: readonly Child[], index: number): English => children.at(index)?.english ?? words('');

/** Adverbs stand where their entry says; a light one gives way to another. */
function adverb(children: readonly Child[]): English {
  const modifier = at(children, 0);
  const predicate = at(children, -1);
  if (modifier.kind === 'adjective') return addBefore(predicate, formed(modifier, 'adverb'));
  if (modifier.kind !== 'adverb') return addBefore(predicate, modifier);
  if (modifier.text === '') return predicate;
  if (modifier.light && predicate.kind === 'verbal' && predicate.before.length > 0) return predicate;
  if (modifier.position === 'after') return addAfter(predicate, modifier);
  return modifier.position === 'front' ? addFront(predicate, modifier) : addBefore(predicate, modifier);
}

/** Phrases that set the scene open the clause; the others follow the object. */
function adjunct(children: readonly Child[]): English {
  const front = ((children[0]?.features ?? 0) & featureBits('front')) !== 0;
  return front ? addFront(at(children, -1), at(children, 0)) : addAfter(at(children, -1), at(children, 0));
}

/** The subject stands right before the predicate: NP VP, or 由 NP VP. */
function clause(children: readonly Child[]): English {
  const { front, rest } = takeFront(at(children, -1));
  return { kind: 'clause', front, subject: at(children, -2), predicate: rest };
}

const hasNoPassive = (verb: string): boolean => verb === 'be' || isModal(verb);

/** A transitive verb after its object is passive: 工作得到加强, 任务完成. */
function passiveClause(children: readonly Child[]): English {
  const predicate = at(children, -1);
  const isBe =
    predicate.kind === 'verbal' && predicate.parts.some((part) => 'verb' in part && hasNoPassive(part.verb));
  const passive = predicate.kind === 'verbal' && !isBe ? { ...predicate, passive: true } : predicate;
  return { kind: 'clause', front: [], subject: at(children, 0), predicate: passive };
}

export const VERB_ACTIONS: Readonly<Record<string, Action>> = {
  adverb: { head: -1, build: adverb },
  adjunct: { head: -1, build: adjunct },
  lead: { head: -1, build: (children) => addFront(at(children, -1), at(children, 0)) },
  negate: { head: -1, build: (children) => negate(at(children, -1)) },
  clause: { head: -1, build: clause },
  passiveClause: { head: -1, build: passiveClause },
  gerund: { head: 0, build: (children) => formed(at(children, 0), 'gerund') },
};
