/** Tables of cases for a check: those that must fire, and those that must not. */
import { expect, it } from '@jest/globals';
import type { TranslationUnit } from '../../../src/model/index.js';
import type { Check } from '../../../src/stages/check/check.js';
import { keys, unit } from './unit.js';

type Changes = Partial<TranslationUnit>;
type Firing = readonly [source: string, target: string, key: string, changes?: Changes];
type Silent = readonly [source: string, target: string, changes?: Changes];

/** Each case has findings, all of them of its key. */
export function itFinds(check: Check, cases: readonly Firing[]): void {
  it.each(cases)('fires: %j -> %j', (source, target, key, changes = {}) => {
    expect([...new Set(keys(check, unit(source, target, changes)))]).toEqual([key]);
  });
}

export function itPasses(check: Check, cases: readonly Silent[]): void {
  it.each(cases)('stays silent: %j -> %j', (source, target, changes = {}) => {
    expect(keys(check, unit(source, target, changes))).toEqual([]);
  });
}
