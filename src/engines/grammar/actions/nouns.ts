/** @module How nouns take modifiers: compounds, of-phrases, relative clauses, lists. */
import { formed, sequence, words, type English } from '../english/nodes.js';
import { featureBits } from '../rules/features.js';
import { categoryId } from '../rules/symbols.js';
import { childAt, type Action, type Child } from './child.js';
import { modify, onHead, postmodify, premodify, prepositionOf, wordCount } from './modifiers.js';

const PEOPLE = featureBits('person', 'organization', 'place');
const LISTS = new Set([categoryId('NL'), categoryId('VL'), categoryId('SL')]);

function adjective(children: readonly Child[]): English {
  const modifier = childAt(children, 0).english;
  const noun = childAt(children, -1).english;
  return modifier.kind === 'adjective' && modifier.post
    ? postmodify(noun, modifier)
    : premodify(noun, modifier);
}

const isPossessor = (child: Child): boolean => (child.features & PEOPLE) !== 0;

/** A verb in a noun's place is the noun of its action. */
const asNoun = (english: English): English =>
  english.kind === 'verbal' && english.nominal ? english.nominal : english;

/** NP 的 NB: persons and places that are short take the possessive, all else "of". */
function ofPhrase(children: readonly Child[]): English {
  const modifier = childAt(children, 0);
  const head = asNoun(childAt(children, -1).english);
  const short = modifier.english.kind === 'nominal' && wordCount(modifier.english) <= 3;
  if (isPossessor(modifier) && short && modifier.english.kind === 'nominal') {
    const tails = modifier.english.postmodifiers.length > 0;
    if (!tails && head.kind === 'nominal' && head.determiner === undefined && !head.unique) {
      return {
        ...head,
        determiner: '',
        premodifiers: [formed(modifier.english, 'possessive'), ...head.premodifiers],
      };
    }
  }
  return postmodify(
    head,
    sequence(words(prepositionOf(head) === 'to' ? 'of' : prepositionOf(head)), modifier.english),
  );
}

/** VP 的 NB: who or that for people and things that act, "for doing", "to do", "of doing" for the others. */
function relative(children: readonly Child[]): English {
  const clause = childAt(children, 0).english;
  const head = childAt(children, -1);
  const preposition = prepositionOf(head.english);
  if ((head.features & featureBits('person')) !== 0) {
    return postmodify(head.english, sequence(words('who'), formed(clause, 'present')));
  }
  if ((head.features & featureBits('organization', 'place', 'event', 'document')) !== 0) {
    return postmodify(head.english, sequence(words('that'), formed(clause, 'present')));
  }
  if (preposition === 'to') return postmodify(head.english, formed(clause, 'to'));
  return postmodify(head.english, sequence(words(preposition), formed(clause, 'gerund')));
}

/** S 的 NB: "some members' ability to do", "the problem that", "an atmosphere in which". */
function clauseRelative(children: readonly Child[]): English {
  const clause = childAt(children, 0).english;
  const head = childAt(children, -1);
  if (clause.kind === 'clause' && prepositionOf(head.english) === 'to') {
    return postmodify(head.english, sequence(words('of'), clause.subject, formed(clause.predicate, 'to')));
  }
  const isProblem = (head.features & featureBits('problem')) !== 0;
  return postmodify(
    head.english,
    sequence(words(isProblem ? 'that' : 'in which'), formed(clause, 'present')),
  );
}

/** "such practices as": examples make a count noun plural. */
function suchAs(children: readonly Child[]): English {
  const plural = onHead(
    childAt(children, -1).english,
    (head) => ({ ...head, number: 'plural', determiner: '' }),
    'last',
  );
  return postmodify(plural, sequence(words('such as'), childAt(children, 0).english));
}

/** Lists keep the number and order of their items; a list inside a list of the same kind is one list. */
function list(children: readonly Child[]): English {
  const items: English[] = [];
  let conjunction: 'and' | 'or' = 'and';
  // What 、 joins is of one rank, however the rules took it up.
  const isSeries = children.some((child) => child.text === '、');
  for (const child of children) {
    if (child.text === '或' || child.text === '或者') conjunction = 'or';
    if (child.symbol >= categoryId('SL') + 1) continue;
    const { english } = child;
    if ((isSeries || LISTS.has(child.symbol)) && english.kind === 'coordination')
      items.push(...english.items);
    else items.push(english);
  }
  return { kind: 'coordination', items, conjunction };
}

/** V as a noun: its listed noun of action, or the gerund. */
function nominalise(children: readonly Child[]): English {
  const verb = childAt(children, 0).english;
  if (verb.kind === 'verbal' && verb.nominal) return verb.nominal;
  return formed(verb, 'gerund');
}

/** NP V 的 NB: "the tasks that the town undertakes". */
function objectGap(children: readonly Child[]): English {
  const subject = childAt(children, 0).english;
  const verb = children[1]?.text === '所' ? childAt(children, 2) : childAt(children, 1);
  const head = childAt(children, -1).english;
  return postmodify(head, sequence(formed(verb.english, 'participle'), words('by'), subject));
}

export const NOUN_ACTIONS: Readonly<Record<string, Action>> = {
  compound: {
    head: -1,
    build: (children) => modify(asNoun(childAt(children, 0).english), asNoun(childAt(children, -1).english)),
  },
  adjective: { head: -1, build: adjective },
  of: { head: -1, build: ofPhrase },
  relative: { head: -1, build: relative },
  clauseRelative: { head: -1, build: clauseRelative },
  suchAs: { head: -1, build: suchAs },
  objectGap: { head: -1, build: objectGap },
  list: { head: -1, build: list },
  nominalise: { head: 0, build: nominalise },
};
