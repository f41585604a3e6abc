/** @module Tests of src/evaluation/translation/score-set.ts */
import { describe, expect, it } from '@jest/globals';
import type { EvaluationPair } from '../../../src/evaluation/translation/evaluation-set.js';
import { scoreSet } from '../../../src/evaluation/translation/score-set.js';
import type { SetScore } from '../../../src/evaluation/translation/score-set.js';
import { pairOf, unitOf } from './unit.js';

const ZH = '我局组织执法培训3次。';
const EN = 'Our bureau organized three training sessions on law enforcement.';
const TERMS = [
  { zh: '执法', en: ['law enforcement'] },
  { zh: '培训', en: ['training course', 'training session'] },
];

/** Scores one translation of one pair. */
function score(pair: EvaluationPair, target: string, uncertain?: string): SetScore {
  return scoreSet({ name: 'small', pairs: [pair] }, [unitOf(pair.zh, target, uncertain)]);
}

describe('scoreSet', () => {
  it('gives the references themselves full marks', () => {
    const result = score(pairOf(ZH, EN, TERMS), EN);
    expect(result).toMatchObject({ name: 'small', pairs: 1, characters: 11 });
    expect(result).toMatchObject({ termSuccess: 1, numberAccuracy: 1, hanLeft: 0, lastResortShare: 0 });
    expect(result.chrf).toBeCloseTo(100, 8);
    expect(result.bleu).toBeCloseTo(100, 8);
  });

  it('gives an empty translation none', () => {
    const result = score(pairOf(ZH, EN, TERMS), '');
    expect(result).toMatchObject({ chrf: 0, bleu: 0, termSuccess: 0, numberAccuracy: 0 });
  });

  it('counts a unit that is not there as an empty translation', () => {
    expect(scoreSet({ name: 'small', pairs: [pairOf(ZH, EN, TERMS)] }, [])).toMatchObject({
      chrf: 0,
      termSuccess: 0,
    });
  });

  it('compares each unit with the reference in its own place', () => {
    const pairs = [pairOf('依法行政。', 'Govern by law.'), pairOf('公开透明。', 'Be open.')];
    const units = pairs.map(({ zh, en }) => unitOf(zh, en));
    expect(scoreSet({ name: 'small', pairs }, units).chrf).toBeCloseTo(100, 8);
    expect(scoreSet({ name: 'small', pairs }, units.toReversed()).chrf).toBeLessThan(50);
  });
});

describe('term success', () => {
  it.each([
    ['any accepted rendering', 'We held a training course on law enforcement.', 1],
    ['inflection after the rendering', 'Training sessions on law enforcement were held.', 1],
    ['capitals aside', 'LAW ENFORCEMENT Training Session', 1],
    ['one of two', 'We held lessons on law enforcement.', 0.5],
    ['none', 'We held lessons.', 0],
  ])('%s', (_, target, expected) => {
    expect(score(pairOf(ZH, EN, TERMS), target).termSuccess).toBe(expected);
  });

  it('does not mind the style of quotes and apostrophes', () => {
    const terms = [{ zh: '人民代表', en: ['people\'s "deputies"'] }];
    expect(score(pairOf('人民代表', '', terms), 'the people’s “deputies”').termSuccess).toBe(1);
  });

  it('is absent, not perfect, for a set without terms', () => {
    expect(score(pairOf(ZH, EN), EN)).not.toHaveProperty('termSuccess');
  });

  it('weighs every term the same, however many a paragraph has', () => {
    const pairs = [
      pairOf(ZH, EN, TERMS),
      pairOf('法律顾问', 'Legal counsel', [{ zh: '法律顾问', en: ['legal counsel'] }]),
    ];
    const units = [unitOf(ZH, EN), unitOf('法律顾问', 'A lawyer')];
    expect(scoreSet({ name: 'small', pairs }, units).termSuccess).toBeCloseTo(2 / 3, 8);
  });
});

describe('number accuracy', () => {
  it.each([
    ['万 by value', '投资1.2万元。', 'Investment was 12,000 yuan.', 1],
    ['亿 by value', '投资42.3亿元。', 'Investment was 4.23 billion yuan.', 1],
    ['a slip of the scale', '投资42.3亿元。', 'Investment was 42.3 billion yuan.', 0],
    ['words for a figure', '召开会议3次。', 'Three meetings were held.', 1],
    ['one of two', '办理案件38件，罚款56元。', '38 cases were handled.', 0.5],
    ['numerals in characters do not count', '做到三个坚持。', 'Be steadfast.', 1],
    ['text without numbers', '依法行政。', 'Govern by law.', 1],
  ])('%s', (_, zh, target, expected) => {
    expect(score(pairOf(zh, target), target).numberAccuracy).toBe(expected);
  });
});

describe('the correlation of confidence', () => {
  const pairs = ['我局组织执法培训', '我局办理行政案件', '我局召开普法会议'].map((zh) =>
    pairOf(zh, 'We did good work.'),
  );
  const targets = ['We did good work.', 'We did some work.', 'Nothing.'];
  const scored = (scores: readonly number[]) =>
    scoreSet(
      { name: 'small', pairs },
      pairs.map(({ zh }, index) => {
        const unit = unitOf(zh, targets[index] ?? '');
        return { ...unit, origin: { ...unit.origin, score: scores[index] ?? 0 } };
      }),
    ).confidenceCorrelation;

  it('is 1 where the engine doubts what is bad, and -1 where it doubts what is good', () => {
    expect(scored([0.9, 0.5, 0.1])).toBeCloseTo(1, 10);
    expect(scored([0.1, 0.5, 0.9])).toBeCloseTo(-1, 10);
  });

  it('is absent where the engine makes no difference', () => {
    expect(scored([0.5, 0.5, 0.5])).toBeUndefined();
  });
});

describe('what the engine did not know', () => {
  it('counts the Han characters left, not other Chinese punctuation', () => {
    expect(score(pairOf(ZH, EN), 'Our 局 held 培训，three times。').hanLeft).toBe(3);
  });

  it('shares out the characters of last resort, spaces between the words aside', () => {
    expect(score(pairOf('普法讲座进村入户', 'x'), 'x', '讲座 村').lastResortShare).toBe(3 / 8);
  });
});
