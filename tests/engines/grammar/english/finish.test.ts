/** @module The last touch on sentences. */
import { describe, expect, it } from '@jest/globals';
import { finishPhrase, finishSentence } from '../../../../src/engines/grammar/english/finish.js';

describe('the last touch', () => {
  it.each([
    ['a  b', 'a b'],
    ['a , b', 'a, b'],
    ['a,, b', 'a, b'],
    ['a,; b', 'a; b'],
    ['( a )', '(a)'],
    ['the the plan', 'the plan'],
    ['the its plan', 'its plan'],
    ['of of plans', 'of plans'],
    ['a(n) hour', 'an hour'],
    ['a(n) university', 'a university'],
    ['a(n) important plan', 'an important plan'],
    ['a(n) plan', 'a plan'],
    ['2 points more high than before', '2 points higher than before'],
    ['more large plants', 'more large plants'],
  ])('%j', (raw, english) => {
    expect(finishPhrase(raw)).toBe(english);
  });

  it.each([
    ['we studied', 'We studied.'],
    ['we studied.', 'We studied.'],
    ['we studied:', 'We studied:'],
    ['"we studied"', '"We studied".'],
    ['we said “yes.”', 'We said “yes.”'],
    ['', ''],
    ['2 plans', '2 plans.'],
  ])('%j as a sentence', (raw, english) => {
    expect(finishSentence(raw)).toBe(english);
  });
});
