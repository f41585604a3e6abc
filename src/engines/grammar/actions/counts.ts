/** @module Numbers and determiners on nouns: "136 inspections", "200 kilometers of roads", "these three tasks". */
import { spellSmall } from '../../../language/en/index.js';
import { INDEFINITE } from '../english/finish.js';
import { formed, nominal, sequence, words, type English, type Nominal } from '../english/nodes.js';
import { featureBits } from '../rules/features.js';
import { childAt, type Action, type Child } from './child.js';
import { holdsModifiers, onHead, postmodify, premodify } from './modifiers.js';

/** "136 inspections": the measure word is dropped unless it is a unit. */
function quantify(noun: English, quantity: string, isOne: boolean): English {
  // What is no noun cannot hold the number; it stands beside it, so that no figure is lost.
  if (!holdsModifiers(noun)) return sequence(words(quantity), noun);
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

/** "nearly 30" and "20 to 30" are several words. */
function figureOf(english: English): string {
  if (english.kind === 'sequence') return english.parts.map(figureOf).join(' ');
  return english.kind === 'words' ? english.text : '';
}

/** Counts below ten are spelt out, as in official editions. */
function textOf(english: English): string {
  if (english.kind === 'sequence') return english.parts.map(textOf).join(' ');
  const text = figureOf(english);
  return /^[1-9]$/.test(text) ? spellSmall(Number(text)) : text;
}

/** 一 before a measure word is the article, 1 the number: 一项任务 "a task", 任务1项 "one task". */
const asArticle = (noun: English): English =>
  onHead(noun, (head) => ({ ...head, determiner: INDEFINITE, number: 'singular' }), 'first');

const takesArticle = (number: Child, noun: English): boolean =>
  number.text === '一' && noun.kind === 'nominal' && noun.countability === 'count';

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
  return takesArticle(numberChild, noun.english)
    ? asArticle(noun.english)
    : quantify(noun.english, quantity, isOne);
}

/** The number stands before the measure word, whatever is said between noun and number: 学校共20所. */
const countAfter = (children: readonly Child[]): English =>
  children.length > 2
    ? count(childAt(children, -2), childAt(children, -1), childAt(children, 0))
    : count(childAt(children, 1), undefined, childAt(children, 0));

const BOUNDS: Readonly<Record<string, string>> = {
  以上: 'at least',
  以下: 'no more than',
  以内: 'no more than',
  左右: 'about',
};

/** The bound stands after the measure word and is said before the number: "at least 3,000 jobs". */
function countBound(children: readonly Child[]): English {
  const at = children.findIndex((child) => child.text in BOUNDS);
  const bound = words(BOUNDS[childAt(children, at).text] ?? '');
  const number = childAt(children, at - 2);
  const noun = at > 2 ? childAt(children, 0) : childAt(children, -1);
  return count({ ...number, english: sequence(bound, number.english) }, childAt(children, at - 1), noun);
}

/** "12 inspections" for 检查12次. */
function actOf(children: readonly Child[]): English {
  const verb = childAt(children, 0).english;
  return verb.kind === 'verbal' && verb.nominal ? verb.nominal : formed(verb, 'action');
}

/** A number with its measure word alone: "829 items", "2.5 percentage points". */
function quantityPhrase(children: readonly Child[]): English {
  const quantity = figureOf(childAt(children, 0).english);
  const unit = childAt(children, -1).english;
  if (unit.kind === 'nominal' && unit.head === '') return nominal(quantity, { countability: 'proper' });
  return quantify(unit, quantity, quantity === '1' || quantity === 'one');
}

/** Q NUM M NB: "these three tasks". */
function determineCount(children: readonly Child[]): English {
  const determiner = childAt(children, 0).english;
  const noun = count(childAt(children, 1), children[2], childAt(children, -1));
  const text = determiner.kind === 'determiner' ? determiner.text : '';
  const several = text === 'this' ? 'these' : text === 'that' ? 'those' : text;
  return onHead(noun, (head) => ({ ...head, determiner: several }), 'first');
}

/** "each" is said of one thing: "all officials and the public". */
const textFor = (determiner: string, head: Nominal): string =>
  determiner === 'each' && (head.countability === 'plural' || head.number === 'plural') ? 'all' : determiner;

/** Q NB: "all", "each", "these"; the entry says which number it takes. */
function determine(children: readonly Child[]): English {
  const determiner = childAt(children, 0).english;
  const noun = childAt(children, -1).english;
  if (determiner.kind !== 'determiner') return premodify(noun, determiner);
  if (!holdsModifiers(noun)) return sequence(words(determiner.text), noun);
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
    (head) => ({ ...head, ...number(head), determiner: textFor(determiner.text, head), unique: false }),
    'first',
  );
}

export const COUNT_ACTIONS: Readonly<Record<string, Action>> = {
  count: {
    head: -1,
    build: (children) =>
      count(childAt(children, 0), children.length > 2 ? children[1] : undefined, childAt(children, -1)),
  },
  countAfter: { head: 0, build: countAfter },
  countBound: { head: -1, build: countBound },
  countBoundAfter: { head: 0, build: countBound },
  countActs: {
    head: 0,
    build: (children) =>
      countAfter([{ ...childAt(children, 0), english: actOf(children) }, ...children.slice(1)]),
  },
  quantity: { head: -1, build: quantityPhrase },
  determine: { head: -1, build: determine },
  determineCount: { head: -1, build: determineCount },
};
