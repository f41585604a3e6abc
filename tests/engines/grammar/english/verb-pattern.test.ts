/** @module English patterns of verb entries. */
import { describe, expect, it } from '@jest/globals';
import { readVerbPattern } from '../../../../src/engines/grammar/english/verb-pattern.js';

describe('readVerbPattern', () => {
  it.each([
    ['study', false, [{ verb: 'study' }]],
    ['study', true, [{ verb: 'study' }, { open: 1 }]],
    ['carry out', true, [{ verb: 'carry' }, { words: 'out' }, { open: 1 }]],
    ['include _ in', true, [{ verb: 'include' }, { open: 1 }, { words: 'in' }]],
    ['include _ in _2', true, [{ verb: 'include' }, { open: 1 }, { words: 'in' }, { open: 2 }]],
    ['*plan and *do', false, [{ verb: 'plan' }, { words: 'and' }, { verb: 'do' }]],
    ['*plan, *do', false, [{ verb: 'plan' }, { words: ',' }, { verb: 'do' }]],
    ['', false, []],
  ])('%j, object %j', (pattern, takesObject, parts) => {
    expect(readVerbPattern(pattern, takesObject)).toEqual(parts);
  });
});
