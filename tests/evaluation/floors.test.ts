/** @module Tests of src/evaluation/floors.ts */
import { describe, expect, it } from '@jest/globals';
import { pathToFileURL } from 'node:url';
import { belowFloors, readFloors } from '../../src/evaluation/floors.js';
import { readJudgedLists } from '../../src/evaluation/harvest/judged-lists.js';
import { readListedSets } from '../../src/evaluation/listed-sets.js';
import { CHECK_NAMES } from '../../src/stages/check/index.js';
import { withFile } from './temporary-file.js';

const floors = { own: { chrf: 60, numberAccuracy: 1 }, other: { chrf: 90 } };

describe('belowFloors', () => {
  it('is silent at or above every floor', () => {
    expect(belowFloors(floors, 'own', { chrf: 60, numberAccuracy: 1, bleu: 3 })).toEqual([]);
    expect(belowFloors(floors, 'own', { chrf: 75.2, numberAccuracy: 1 })).toEqual([]);
  });

  it('names set, measure, floor and figure of each fall', () => {
    expect(belowFloors(floors, 'own', { chrf: 59.99, numberAccuracy: 0.5 })).toEqual([
      { set: 'own', measure: 'chrf', floor: 60, actual: 59.99 },
      { set: 'own', measure: 'numberAccuracy', floor: 1, actual: 0.5 },
    ]);
  });

  it.each([
    ['is missing', { numberAccuracy: 1 }],
    ['is no number', { chrf: '61', numberAccuracy: 1 }],
    ['is not a number of any size', { chrf: undefined, numberAccuracy: 1 }],
  ])('reports a measure that %s', (_, score) => {
    expect(belowFloors(floors, 'own', score)).toEqual([
      { set: 'own', measure: 'chrf', floor: 60, actual: undefined },
    ]);
  });

  it('asks nothing of a set without floors', () => {
    expect(belowFloors(floors, 'unknown', { chrf: 0 })).toEqual([]);
  });
});

describe('readFloors', () => {
  it('reads a path and a URL', async () => {
    await withFile('floors.json', JSON.stringify(floors), async (file) => {
      await expect(readFloors(file)).resolves.toEqual(floors);
      await expect(readFloors(pathToFileURL(file))).resolves.toEqual(floors);
    });
  });

  it.each([
    ['a floor that is text', '{"own":{"chrf":"60"}}'],
    ['a set that is a number', '{"own":60}'],
    ['broken JSON', '{"own":'],
  ])('rejects %s', async (_, content) => {
    await withFile('floors.json', content, (file) => expect(readFloors(file)).rejects.toThrow());
  });

  it('guards only sets that evaluation/sets.json or evaluation/harvest/lists.json lists, and checks', async () => {
    const folder = new URL('../../evaluation/', import.meta.url);
    const harvests = await readJudgedLists(new URL('harvest/', folder));
    const listed = [
      ...(await readListedSets(new URL('sets.json', folder))).map(({ name }) => name),
      ...harvests.map(({ name }) => `harvest-${name}`),
      ...CHECK_NAMES.map((name) => `check-${name}`),
    ];
    const guarded = Object.keys(await readFloors(new URL('floors.json', folder)));
    expect(guarded.filter((name) => !listed.includes(name))).toEqual([]);
  });
});
