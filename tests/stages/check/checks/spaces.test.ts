import { describe, expect, it } from '@jest/globals';
import { spaces } from '../../../../src/stages/check/checks/spaces.js';
import { keys, unit } from '../unit.js';

describe('spaces', () => {
  it.each([
    ['好', 'We did  it.', 'double-space'],
    ['好', ' We did it.', 'edge-space'],
    ['好', 'We did it. ', 'edge-space'],
  ])('fires: %s -> %s', (source, target, key) => {
    expect(keys(spaces, unit(source, target))).toEqual([key]);
  });

  it.each([
    ['好', 'We did it.'],
    ['好', 'Line\nline'],
    ['', ' '],
  ])('stays silent: %s -> %s', (source, target) => {
    expect(keys(spaces, unit(source, target))).toEqual([]);
  });
});
