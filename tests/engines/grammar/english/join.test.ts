/** @module Whole clauses side by side. */
import { describe, expect, it } from '@jest/globals';
import { joinClauses } from '../../../../src/engines/grammar/english/join.js';

describe('joinClauses', () => {
  it.each([
    [[], ''],
    [['it was built'], 'it was built'],
    [['it was built', 'it was used'], 'it was built and it was used'],
    [['a and b were built', 'c was used'], 'a and b were built, and c was used'],
    [['a was built', 'b was used', 'c was sold'], 'a was built, b was used, and c was sold'],
  ])('%j', (clauses, english) => {
    expect(joinClauses(clauses)).toBe(english);
  });
});
