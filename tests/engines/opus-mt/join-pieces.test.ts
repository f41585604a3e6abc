/** @module Pieces that a model wrote as sentences become one sentence. */
import { describe, expect, it } from '@jest/globals';
import { joinPieces } from '../../../src/engines/opus-mt/join-pieces.js';

const pieces = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([source, target]) => ({ source, target }));

describe('joinPieces', () => {
  it.each([
    [
      pieces(['会议召开，', 'The meeting was held.'], ['大家发言。', 'All spoke.']),
      'The meeting was held, all spoke.',
    ],
    [
      pieces(['一是学习；', 'First, learning;'], ['二是宣传。', 'Second, publicity.']),
      'First, learning; Second, publicity.',
    ],
    // A name keeps its capital; so does an abbreviation.
    [pieces(['一，', 'One.'], ['北京。', 'Beijing is large.']), 'One, Beijing is large.'],
    [pieces(['一，', 'One.'], ['质检。', 'A-grade goods.']), 'One, A-grade goods.'],
    [pieces(['公司，', 'The Qingxi Co.'], ['二。', 'And two.']), 'The Qingxi Co., and two.'],
    // Split without a mark.
    [pieces(['开展', 'Carry out.'], ['工作。', 'The work.']), 'Carry out the work.'],
    // Nothing said is no place for a mark.
    [pieces(['一，', 'One.'], ['……', ''], ['二。', 'Two.']), 'One, Two.'],
    [pieces(['一。', 'One.']), 'One.'],
    [[], ''],
  ])('%j', (parts, expected) => {
    expect(joinPieces(parts)).toBe(expected);
  });
});
