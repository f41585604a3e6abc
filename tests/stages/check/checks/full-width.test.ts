import { describe, expect, it } from '@jest/globals';
import { fullWidth } from '../../../../src/stages/check/checks/full-width.js';
import { keys, unit } from '../unit.js';

describe('full-width', () => {
  it.each([
    ['好。', 'Good。', 'full-width-left'],
    ['（一）好', '（1) Good', 'full-width-left'],
    ['《法》', 'the 《Law》', 'full-width-left'],
    ['一　二', 'one　two', 'full-width-left'],
  ])('fires: %s -> %s', (source, target, key) => {
    expect([...new Set(keys(fullWidth, unit(source, target)))]).toEqual([key]);
  });

  it.each([
    ['“好”。', '“Good” — it’s good…'],
    ['阿·布', 'A·B'],
    ['1.', '1. (a) [b]'],
    ['—', '–'],
  ])('stays silent: %s -> %s', (source, target) => {
    expect(keys(fullWidth, unit(source, target))).toEqual([]);
  });
});
