/** @module How nouns take modifiers: compounds, of-phrases, relative clauses, lists, counts. */
import { spellSmall } from '../../../language/en/index.js';
import { formed, nominal, sequence, words, type English, type Nominal } from '../english/nodes.js';
import { isVerbal } from '../english/realise.js';
import { featureBits } from '../rules/features.js';
import { categoryId } from '../rules/symbols.js';
import type { Action, Child } from './child.js';

const PEOPLE = featureBits('person', 'organization', 'place');
const LISTS = new Set([categoryId('NL'), categoryId('VL'), categoryId('SL')]);

/** Premodifiers beyond this many words read badly: "the law enforcement capacity evaluation system reform". */
const MAXIMUM_PREMODIFIER_WORDS = 4;

function wordCount(node: English): number {
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

/** Short plain nouns go before the head; long ones, lists and those with tails go after. */
function fitsBefore(modifier: English, head: English): boolean {
  if (modifier.kind === 'words') return true;
  if (modifier.kind !== 'nominal' || modifier.postmodifiers.length > 0 || modifier.determiner) return false;
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
const holdsModifiers = (node: English): boolean =>
  node.kind === 'nominal' || (node.kind === 'coordination' && node.items.every(holdsModifiers));

export const premodify = (node: English, modifier: English): English =>
  !holdsModifiers(node)
    ? sequence(formed(modifier, 'modifier'), node)
    : onHead(node, (head) => ({ ...head, premodifiers: [modifier, ...head.premodifiers] }), 'first');

export const postmodify = (node: English, modifier: English): English =>
  !holdsModifiers(node)
    ? sequence(node, modifier)
    : onHead(node, (head) => ({ ...head, postmodifiers: [...head.postmodifiers, modifier] }), 'last');

const prepositionOf = (node: English): string => {
  if (node.kind === 'nominal') return node.preposition;
  const last = node.kind === 'coordination' ? node.items.at(-1) : undefined;
  return last ? prepositionOf(last) : 'of';
};

const ofPeople = (node: English): boolean =>
  node.kind === 'nominal' && ['organization', 'place'].includes(node.nounClass ?? '');

/** "building of a law-based government in the subdistrict": a head with a phrase of its own takes no premodifier. */
function needsPhrase(modifier: English, head: English): boolean {
  if (head.kind === 'nominal' && head.determiner && modifier.kind === 'nominal') return true;
  if (head.kind !== 'nominal' || modifier.kind !== 'nominal' || modifier.modifierForm !== undefined)
    return false;
  return hasPreposition(head) || (ofPeople(modifier) && wordCount(modifier) >= 3);
}

/** Premodifier or phrase after the head, as length allows. */
function modify(modifier: English, head: English): English {
  const needs = needsPhrase(modifier, head);
  if (!needs && fitsBefore(modifier, head)) return premodify(head, modifier);
  const ownPhrase = head.kind === 'nominal' && hasPreposition(head);
  const belongs = needs || ofPeople(modifier) || (modifier.kind === 'nominal' && modifier.determiner);
  const preposition = belongs ? (ownPhrase && ofPeople(modifier) ? 'in' : 'of') : prepositionOf(head);
  const complement = isVerbal(modifier)
    ? formed(modifier, preposition === 'to' ? 'base' : 'gerund')
    : modifier;
  return postmodify(
    head,
    sequence(words(preposition === 'to' && !isVerbal(modifier) ? 'of' : preposition), complement),
  );
}

const at = (children: readonly Child[], index: number): Child => {
  const child = children.at(index);
  if (!child) throw new RangeError(`the rule has no child ${index}`);
  return child;
};

function adjective(children: readonly Child[]): English {
  const modifier = at(children, 0).english;
  const noun = at(children, -1).english;
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
  const modifier = at(children, 0);
  const head = asNoun(at(children, -1).english);
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
  const clause = at(children, 0).english;
  const head = at(children, -1);
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
  const clause = at(children, 0).english;
  const head = at(children, -1);
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
    at(children, -1).english,
    (head) => ({ ...head, number: 'plural', determiner: '' }),
    'last',
  );
  return postmodify(plural, sequence(words('such as'), at(children, 0).english));
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

/** "136 inspections": the measure word is dropped unless it is a unit. */
function quantify(noun: English, quantity: string, isOne: boolean): English {
  return onHead(
    noun,
    (head) => ({
      ...head,
      determiner: '',
      number: isOne ? 'singular' : 'plural',
      premodifiers: [words(quantity), ...head.premodifiers],
    }),
    'first',
  );
}

/** Counts below ten are spelt out, as in official editions. */
function textOf(english: English): string {
  const text = english.kind === 'words' ? english.text : '';
  return /^[1-9]$/.test(text) ? spellSmall(Number(text)) : text;
}

const figureOf = (english: English): string => (english.kind === 'words' ? english.text : '');

/** A unit keeps its noun: "200 kilometers of roads". */
function count(numberChild: Child, measure: Child | undefined, noun: Child): English {
  const quantity = textOf(numberChild.english);
  const isOne = quantity === '1' || quantity === 'one';
  const unit = measure && (measure.features & featureBits('unit')) !== 0 ? measure.english : undefined;
  const massNeedsUnit =
    noun.english.kind === 'nominal' && ['mass', 'plural'].includes(noun.english.countability);
  const carrier = unit ?? (massNeedsUnit ? measure?.english : undefined);
  if (carrier?.kind === 'nominal' && carrier.head !== '') {
    const counted = onHead(noun.english, (head) => ({ ...head, number: 'plural' }), 'last');
    return postmodify(quantify(carrier, quantity, isOne), sequence(words('of'), counted));
  }
  return quantify(noun.english, quantity, isOne);
}

/** A number with its measure word alone: "829 items", "2.5 percentage points". */
function quantityPhrase(children: readonly Child[]): English {
  const quantity = figureOf(at(children, 0).english);
  const unit = at(children, -1).english;
  if (unit.kind === 'nominal' && unit.head === '') return nominal(quantity, { countability: 'proper' });
  return quantify(unit, quantity, quantity === '1' || quantity === 'one');
}

/** Q NB: "all", "each", "these"; the entry says which number it takes. */
/** Q NUM M NB: "these three tasks". */
function determineCount(children: readonly Child[]): English {
  const determiner = at(children, 0).english;
  const noun = count(at(children, 1), children[2], at(children, -1));
  const text = determiner.kind === 'determiner' ? determiner.text : '';
  const several = text === 'this' ? 'these' : text === 'that' ? 'those' : text;
  return onHead(noun, (head) => ({ ...head, determiner: several }), 'first');
}

function determine(children: readonly Child[]): English {
  const determiner = at(children, 0).english;
  const noun = at(children, -1).english;
  if (determiner.kind !== 'determiner') return premodify(noun, determiner);
  const number = (head: Nominal) =>
    determiner.takes ? { number: determiner.takes } : { number: head.number };
  if (determiner.post) {
    return postmodify(
      onHead(noun, (head) => ({ ...head, ...number(head) }), 'last'),
      words(determiner.text),
    );
  }
  return onHead(
    noun,
    (head) => ({ ...head, ...number(head), determiner: determiner.text, unique: false }),
    'first',
  );
}

/** V as a noun: its listed noun of action, or the gerund. */
function nominalise(children: readonly Child[]): English {
  const verb = at(children, 0).english;
  if (verb.kind === 'verbal' && verb.nominal) return verb.nominal;
  return formed(verb, 'gerund');
}

/** NP V 的 NB: "the tasks that the town undertakes". */
function objectGap(children: readonly Child[]): English {
  const subject = at(children, 0).english;
  const verb = children[1]?.text === '所' ? at(children, 2) : at(children, 1);
  const head = at(children, -1).english;
  return postmodify(head, sequence(formed(verb.english, 'participle'), words('by'), subject));
}

export const NOUN_ACTIONS: Readonly<Record<string, Action>> = {
  compound: {
    head: -1,
    build: (children) => modify(asNoun(at(children, 0).english), asNoun(at(children, -1).english)),
  },
  adjective: { head: -1, build: adjective },
  of: { head: -1, build: ofPhrase },
  relative: { head: -1, build: relative },
  clauseRelative: { head: -1, build: clauseRelative },
  suchAs: { head: -1, build: suchAs },
  objectGap: { head: -1, build: objectGap },
  list: { head: -1, build: list },
  count: {
    head: -1,
    build: (children) =>
      count(at(children, 0), children.length > 2 ? children[1] : undefined, at(children, -1)),
  },
  countAfter: { head: 0, build: (children) => count(at(children, 1), children[2], at(children, 0)) },
  quantity: { head: -1, build: quantityPhrase },
  determine: { head: -1, build: determine },
  determineCount: { head: -1, build: determineCount },
  nominalise: { head: 0, build: nominalise },
};
