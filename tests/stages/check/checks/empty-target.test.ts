import { describe, expect, it } from '@jest/globals';
import { emptyTarget } from '../../../../src/stages/check/checks/empty-target.js';
import { keys, unit } from '../unit.js';

describe('empty-target', () => {
  it.each([
    ['加强监督。', '', 'empty-target'],
    ['加强监督。', '  \n', 'empty-target'],
    ['2021', '', 'empty-target'],
  ])('fires: %s -> %s', (source, target, key) => {
    expect(keys(emptyTarget, unit(source, target))).toEqual([key]);
  });

  it.each([
    ['加强监督。', 'Oversight.'],
    ['', ''],
    ['  ', ''],
  ])('stays silent: %s -> %s', (source, target) => {
    expect(keys(emptyTarget, unit(source, target))).toEqual([]);
  });
});
