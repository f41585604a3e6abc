import { describe, expect, it } from '@jest/globals';
import { repeatedWord } from '../../../../src/stages/check/checks/repeated-word.js';
import { keys, unit } from '../unit.js';

describe('repeated-word', () => {
  it.each([
    ['的', 'the the law', 'repeated-word'],
    ['的', 'The the law', 'repeated-word'],
    ['的', 'work of of the town', 'repeated-word'],
    ['的', 'The The law', 'repeated-word'],
  ])('fires: %s -> %s', (source, target, key) => {
    expect(keys(repeatedWord, unit(source, target))).toEqual([key]);
  });

  it.each([
    ['的', 'the work that that office did'],
    ['的', 'step by step, more and more'],
    ['的', 'He Bing Bing spoke'],
    ['的', 'over-over'],
    ['的', 'It had had effect.'],
    ['的', 'in 2020 2020'],
  ])('stays silent: %s -> %s', (source, target) => {
    expect(keys(repeatedWord, unit(source, target))).toEqual([]);
  });
});
