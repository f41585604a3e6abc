/** @module Adds adverbs, adjuncts and negation to verb phrases, lists of them included. */
import type { Clause, Coordination, English, Verbal } from '../english/nodes.js';
import { verbal, words } from '../english/nodes.js';

type Change = (node: Verbal) => Verbal;

function changeItem(node: Coordination, index: number, apply: (item: English) => English): Coordination {
  return { ...node, items: node.items.map((item, at) => (at === index ? apply(item) : item)) };
}

/** Applies the change to the first (or last) verb phrase inside; wraps what is none. */
function change(node: English, which: 'first' | 'last', apply: Change): English {
  if (node.kind === 'verbal') return apply(node);
  if (node.kind === 'clause') {
    const predicate = change(node.predicate, which, apply);
    return { ...node, predicate } satisfies Clause;
  }
  if (node.kind === 'coordination' && node.items.length > 0) {
    const index = which === 'first' ? 0 : node.items.length - 1;
    return changeItem(node, index, (item) => change(item, which, apply));
  }
  return apply(verbal([{ node }]));
}

/** An adverb before the verb. */
export const addBefore = (node: English, adverb: English): English =>
  change(node, 'first', (verb) => ({ ...verb, before: [adverb, ...verb.before] }));

/** An adverb or adjunct after the object. */
export const addAfter = (node: English, adjunct: English): English =>
  change(node, 'last', (verb) => ({ ...verb, after: [...verb.after, adjunct] }));

/** An adjunct that opens the clause. */
export function addFront(node: English, adjunct: English): English {
  if (node.kind === 'clause') return { ...node, front: [adjunct, ...node.front] };
  if (node.kind === 'words' || node.kind === 'sequence') {
    return { kind: 'clause', front: [adjunct], subject: node, predicate: words('') };
  }
  return change(node, 'first', (verb) => ({ ...verb, front: [adjunct, ...verb.front] }));
}

export function negate(node: English): English {
  if (node.kind === 'coordination') return { ...node, items: node.items.map(negate) };
  return change(node, 'first', (verb) => ({ ...verb, negative: !verb.negative }));
}

/** Takes the opening adjuncts off a predicate, so that they can stand before its subject. */
export function takeFront(node: English): { readonly front: readonly English[]; readonly rest: English } {
  if (node.kind === 'verbal') return { front: node.front, rest: { ...node, front: [] } };
  if (node.kind === 'coordination' && node.items[0]) {
    const { front, rest } = takeFront(node.items[0]);
    return { front, rest: changeItem(node, 0, () => rest) };
  }
  if (node.kind === 'clause') return { front: node.front, rest: { ...node, front: [] } };
  return { front: [], rest: node };
}
