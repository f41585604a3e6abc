import { describe, expect, it } from '@jest/globals';
import { unbalanced } from '../../../../src/stages/check/checks/unbalanced.js';
import { keys, unit } from '../unit.js';

describe('unbalanced', () => {
  it.each([
    ['（好）', '(good', 'unbalanced-bracket'],
    ['好', 'good)', 'unbalanced-bracket'],
    ['好', '“good', 'unbalanced-quote'],
    ['好', 'the "good', 'unbalanced-quote'],
    ['好', '(a]', 'unbalanced-bracket'],
  ])('fires: %s -> %s', (source, target, key) => {
    expect(keys(unbalanced, unit(source, target))).toEqual([key]);
  });

  it.each([
    ['好', '(good) [1] “good”'],
    ['好', '1) do; 2) do'],
    ['好', 'a) do, b) do'],
    ['（好', '(good'],
    ['“好', '“good'],
    ['好', 'a 5" pipe'],
    ['好', 'the people’s'],
    ['好', '(see [1])'],
  ])('stays silent: %s -> %s', (source, target) => {
    expect(keys(unbalanced, unit(source, target))).toEqual([]);
  });
});
