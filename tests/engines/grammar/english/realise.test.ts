/** @module Phrases with features become words: determiners, number, tense, negation, modals, passive, lists. */
import { describe, expect, it } from '@jest/globals';
import { addAfter, addBefore, addFront, negate } from '../../../../src/engines/grammar/actions/attach.js';
import type { RealiseContext, Tense } from '../../../../src/engines/grammar/english/context.js';
import { finishPhrase } from '../../../../src/engines/grammar/english/finish.js';
import { joinList } from '../../../../src/engines/grammar/english/join.js';
import {
  formed,
  nominal,
  sequence,
  verbal,
  words,
  type English,
  type Form,
  type Verbal,
} from '../../../../src/engines/grammar/english/nodes.js';
import { numberOf, realise } from '../../../../src/engines/grammar/english/realise.js';
import { fillSlot, readVerbPattern } from '../../../../src/engines/grammar/english/verb-pattern.js';

const context = (tense: Tense = 'present', agreement: 'singular' | 'plural' = 'plural'): RealiseContext => ({
  tense,
  agreement,
});

const say = (node: English, form: Form = 'phrase', where: RealiseContext = context()): string =>
  finishPhrase(realise(node, form, where));

/** `study`, `include _ in _2` with its objects. */
function verbOf(pattern: string, ...objects: readonly English[]): Verbal {
  let parts = readVerbPattern(pattern, objects.length > 0);
  objects.forEach((node, at) => {
    parts = fillSlot(parts, at === 0 ? 1 : 2, { node });
  });
  return verbal(parts);
}

const PLANS = nominal('plan', { usual: 'plural' });
const WORK = nominal('work', { countability: 'mass' });

describe('determiners', () => {
  const of = (modifier: English): English => sequence(words('of'), modifier);
  it.each<[string, English, string]>([
    ['a singular count noun is known', nominal('system'), 'the system'],
    ['a plural is not', PLANS, 'plans'],
    ['a mass noun is not', WORK, 'work'],
    ['a name has none', nominal('Heshan', { countability: 'proper' }), 'Heshan'],
    [
      'a name with the article',
      nominal('State Council', { countability: 'proper', unique: true }),
      'the State Council',
    ],
    ['one of its kind', nominal('public', { countability: 'mass', unique: true }), 'the public'],
    ['an of-phrase makes mass nouns known', { ...WORK, postmodifiers: [of(PLANS)] }, 'the work of plans'],
    ['an of-phrase makes plurals known', { ...PLANS, postmodifiers: [of(WORK)] }, 'the plans of work'],
    ['a phrase with "for" does not', { ...PLANS, postmodifiers: [words('for work')] }, 'plans for work'],
    ['one given by the context', nominal('system', { determiner: 'each' }), 'each system'],
    ['none by the context', nominal('system', { determiner: '' }), 'system'],
  ])('%s', (_, node, english) => {
    expect(say(node)).toBe(english);
  });
});

describe('number', () => {
  it.each<[string, English, string]>([
    ['plural by rule', PLANS, 'plans'],
    ['plural of the entry', nominal('criterion', { usual: 'plural', plural: 'criteria' }), 'criteria'],
    [
      'the head before its preposition',
      nominal('area of weakness', { usual: 'plural' }),
      'areas of weakness',
    ],
    ['the head that is marked', nominal('*secretary general', { usual: 'plural' }), 'secretaries general'],
    ['always plural', nominal('statistics', { countability: 'plural' }), 'statistics'],
    ['mass in spite of the quantity', nominal('work', { countability: 'mass', number: 'plural' }), 'work'],
    ['singular by the context', nominal('plan', { usual: 'plural', number: 'singular' }), 'the plan'],
    ['plural by the context', nominal('plan', { number: 'plural' }), 'plans'],
  ])('%s', (_, node, english) => {
    expect(say(node)).toBe(english);
  });

  it.each<[string, English, string]>([
    ['a singular', nominal('plan'), 'singular'],
    ['a plural', PLANS, 'plural'],
    ['a mass noun', WORK, 'singular'],
    ['we', words('we'), 'plural'],
    ['a list with "and"', { kind: 'coordination', items: [WORK, WORK], conjunction: 'and' }, 'plural'],
    ['a list with "or"', { kind: 'coordination', items: [WORK, WORK], conjunction: 'or' }, 'singular'],
  ])('a verb after %s agrees', (_, node, number) => {
    expect(numberOf(node)).toBe(number);
  });
});

describe('forms of nouns', () => {
  const officials = nominal('law enforcement official', { usual: 'plural' });
  it.each<[Form, English, string]>([
    ['bare', officials, 'law enforcement officials'],
    ['modifier', officials, 'law enforcement official'],
    ['modifier', nominal('rule of law', { modifierForm: 'law-based' }), 'law-based'],
    ['possessive', nominal('town'), "the town's"],
    ['possessive', officials, "law enforcement officials'"],
    ['possessive', nominal('Xi Jinping', { countability: 'proper' }), "Xi Jinping's"],
    ['phrase', { ...officials, premodifiers: [words('senior')] }, 'senior law enforcement officials'],
    ['phrase', { ...PLANS, premodifiers: [nominal('town', { usual: 'plural' })] }, 'town plans'],
  ])('%s', (form, node, english) => {
    expect(say(node, form)).toBe(english);
  });
});

describe('tense and form of verbs', () => {
  const study = verbOf('study', PLANS);
  const be = verbOf('be', words('ready'));
  it.each<[Tense, 'singular' | 'plural', string, string]>([
    ['past', 'plural', 'studied plans', 'were ready'],
    ['past', 'singular', 'studied plans', 'was ready'],
    ['present', 'plural', 'study plans', 'are ready'],
    ['present', 'singular', 'studies plans', 'is ready'],
    ['future', 'plural', 'will study plans', 'will be ready'],
    ['shall', 'singular', 'shall study plans', 'shall be ready'],
  ])('%s, %s', (tense, agreement, studying, being) => {
    expect(say(study, 'finite', context(tense, agreement))).toBe(studying);
    expect(say(be, 'finite', context(tense, agreement))).toBe(being);
  });

  it.each<[Form, string]>([
    ['base', 'study plans'],
    ['to', 'to study plans'],
    ['gerund', 'studying plans'],
    ['participle', 'studied plans'],
    ['present', 'study plans'],
  ])('%s stays so in every tense', (form, english) => {
    for (const tense of ['past', 'present', 'future', 'shall'] as const) {
      expect(say(study, form, context(tense))).toBe(english);
    }
  });

  it('inflects every verb of several, and says the auxiliary once', () => {
    const three = verbOf('*study, *publicize and *implement', PLANS);
    expect(say(three, 'finite', context('past'))).toBe('studied, publicized and implemented plans');
    expect(say(three, 'finite', context('present', 'singular'))).toBe(
      'studies, publicizes and implements plans',
    );
    expect(say(three, 'finite', context('future'))).toBe('will study, publicize and implement plans');
    expect(say(three, 'gerund')).toBe('studying, publicizing and implementing plans');
    expect(say(three, 'to')).toBe('to study, publicize and implement plans');
  });

  it('puts the objects into their slots', () => {
    expect(say(verbOf('include _ in _2', PLANS, WORK), 'finite', context('past'))).toBe(
      'included plans in work',
    );
    expect(say(verbOf('bring _ under control', WORK), 'base')).toBe('bring work under control');
    expect(say(verbOf('carry out', WORK), 'finite', context('past'))).toBe('carried out work');
  });

  it('takes the noun of the action where one is listed', () => {
    const nouned: Verbal = { ...verbOf('resolve'), nominal: nominal('resolution', { countability: 'mass' }) };
    expect(say(nouned, 'action')).toBe('resolution');
  });
});

describe('negation', () => {
  const not = negate(verbOf('study', PLANS));
  it.each<[Form, Tense, string]>([
    ['finite', 'past', 'did not study plans'],
    ['finite', 'present', 'do not study plans'],
    ['finite', 'future', 'will not study plans'],
    ['finite', 'shall', 'shall not study plans'],
    ['to', 'past', 'not to study plans'],
    ['gerund', 'past', 'not studying plans'],
    ['base', 'past', 'not study plans'],
  ])('%s, %s', (form, tense, english) => {
    expect(say(not, form, context(tense))).toBe(english);
  });

  it('of be and of the third person', () => {
    expect(say(negate(verbOf('be', words('ready'))), 'finite', context('past', 'singular'))).toBe(
      'was not ready',
    );
    expect(say(not, 'finite', context('present', 'singular'))).toBe('does not study plans');
  });

  it('taken twice is none', () => {
    expect(say(negate(not), 'finite', context('past'))).toBe('studied plans');
  });
});

describe('modals', () => {
  const must = verbal([{ verb: 'must' }, { node: verbOf('study', PLANS), form: 'base' }]);
  it('stand as they are in every tense', () => {
    for (const tense of ['past', 'present', 'future', 'shall'] as const) {
      expect(say(must, 'finite', context(tense))).toBe('must study plans');
    }
  });

  it('negate without "do" and are replaced where they have no form', () => {
    expect(say(negate(must), 'finite', context('past'))).toBe('must not study plans');
    expect(say(must, 'gerund')).toBe('having to study plans');
    expect(say(must, 'to')).toBe('to have to study plans');
  });
});

describe('passive', () => {
  const done: Verbal = { ...verbOf('study'), passive: true };
  it.each<[Tense, 'singular' | 'plural', string]>([
    ['past', 'singular', 'was studied'],
    ['past', 'plural', 'were studied'],
    ['present', 'singular', 'is studied'],
    ['future', 'plural', 'will be studied'],
    ['shall', 'plural', 'shall be studied'],
  ])('%s, %s', (tense, agreement, english) => {
    expect(say(done, 'finite', context(tense, agreement))).toBe(english);
  });

  it('of irregular verbs, and with a negation', () => {
    expect(say({ ...verbOf('hold'), passive: true }, 'finite', context('past', 'singular'))).toBe('was held');
    expect(say(negate(done), 'finite', context('past', 'singular'))).toBe('was not studied');
    expect(say(negate(done), 'finite', context('future'))).toBe('will not be studied');
  });
});

describe('adverbs and adjuncts', () => {
  const study = verbOf('study', PLANS);
  it('stand before the verb, after the auxiliary, and after "be"', () => {
    const thorough = addBefore(study, words('thoroughly'));
    expect(say(thorough, 'finite', context('past'))).toBe('thoroughly studied plans');
    expect(say(thorough, 'finite', context('future'))).toBe('will thoroughly study plans');
    expect(say(negate(thorough), 'finite', context('past'))).toBe('did not thoroughly study plans');
    const ready = addBefore(verbOf('be', words('ready')), words('fully'));
    expect(say(ready, 'finite', context('past'))).toBe('were fully ready');
  });

  it('stand after the object, and before the clause', () => {
    expect(say(addAfter(study, words('in 2021')), 'finite', context('past'))).toBe('studied plans in 2021');
    const clause: English = { kind: 'clause', front: [], subject: words('we'), predicate: study };
    expect(say(addFront(clause, words('in 2021')), 'phrase', context('past'))).toBe(
      'in 2021, we studied plans',
    );
  });
});

describe('clauses', () => {
  it('agree with their subject', () => {
    const clause = (subject: English): English => ({
      kind: 'clause',
      front: [],
      subject,
      predicate: verbOf('study', PLANS),
    });
    expect(say(clause(nominal('town')))).toBe('the town studies plans');
    expect(say(clause(nominal('official', { usual: 'plural' })))).toBe('officials study plans');
    expect(say(clause(nominal('town')), 'phrase', context('future'))).toBe('the town will study plans');
  });
});

describe('coordination', () => {
  it('says the auxiliary and "to" once', () => {
    const both: English = {
      kind: 'coordination',
      items: [verbOf('study', PLANS), verbOf('do', WORK)],
      conjunction: 'and',
    };
    expect(say(both, 'finite', context('past'))).toBe('studied plans and did work');
    expect(say(both, 'finite', context('future'))).toBe('will study plans and do work');
    expect(say(both, 'to')).toBe('to study plans and do work');
    expect(say(both, 'gerund')).toBe('studying plans and doing work');
    expect(say(negate(both), 'finite', context('past'))).toBe('did not study plans and did not do work');
  });

  it('keeps a form that is fixed', () => {
    expect(say(formed(verbOf('study', PLANS), 'gerund'), 'finite', context('future'))).toBe('studying plans');
  });

  it.each([
    [[], 'and', ''],
    [['a'], 'and', 'a'],
    [['a', 'b'], 'and', 'a and b'],
    [['a', 'b'], 'or', 'a or b'],
    [['a', 'b', 'c'], 'and', 'a, b and c'],
    [['a', '', 'c'], 'and', 'a and c'],
    [['a', 'b', 'c and d'], 'and', 'a, b, and c and d'],
    [['a', 'b'], ',', 'a, b'],
    [['a', 'b', 'c'], ',', 'a, b, c'],
    [['one two three four', 'b', 'c'], 'and', 'one two three four, b, and c'],
  ] as const)('joins %j with %j', (items, conjunction, english) => {
    expect(joinList(items, conjunction)).toBe(english);
  });
});
