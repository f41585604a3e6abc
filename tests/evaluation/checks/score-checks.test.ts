/** @module The faults that are planted are faults, and the figures count them. */
import { describe, expect, it } from '@jest/globals';
import { readCleanPairs } from '../../../src/evaluation/checks/clean-pairs.js';
import { PLANTERS } from '../../../src/evaluation/checks/plant/index.js';
import { chooser } from '../../../src/evaluation/checks/random.js';
import { scoreChecks } from '../../../src/evaluation/checks/score-checks.js';
import { loadTermBase } from '../../../src/glossary/term-base.js';
import { CHECK_NAMES } from '../../../src/stages/check/index.js';
import { SMALL_GLOSSARY } from '../../cli/run-in-memory.js';
import { unit } from '../../stages/check/unit.js';

const clean = async () =>
  readCleanPairs(
    [new URL('../../../evaluation/checks/clean.jsonl', import.meta.url)],
    await loadTermBase(SMALL_GLOSSARY),
  );

describe('planters', () => {
  it.each(Object.keys(PLANTERS))('%s changes something, and the same for the same seed', async (name) => {
    const planter = PLANTERS[name as keyof typeof PLANTERS];
    const units = [
      ...(await clean()),
      unit('人民政府。', "The people's government.", {
        terms: (await loadTermBase(SMALL_GLOSSARY)).findTerms('人民政府。'),
      }),
    ];
    const changed = units.filter((each) => {
      const planted = planter(each, chooser(each.id));
      expect(planter(each, chooser(each.id))).toEqual(planted);
      return planted !== undefined && planted !== each;
    });
    // The small glossary forbids and shortens terms that the pairs do not have.
    if (!['term-forbidden', 'first-mention'].includes(name)) expect(changed.length).toBeGreaterThan(0);
  });
});

describe('scoreChecks', () => {
  it('counts for every check what was planted, found and found wrongly', async () => {
    const scores = scoreChecks(await clean());
    expect(scores.map(({ check }) => check)).toEqual(CHECK_NAMES);
    for (const { planted, found, misses, falseAlarms, alarms } of scores) {
      expect(planted).toBe(found + misses.length);
      expect(falseAlarms).toBe(alarms.length);
    }
    const numbers = scores.find(({ check }) => check === 'number-value');
    expect(numbers?.planted).toBeGreaterThan(20);
    expect(numbers?.recall).toBeGreaterThan(0.9);
  });

  it('shows an alarm where the pairs are not clean', () => {
    const [score] = scoreChecks([unit('好。', '好')]).filter(({ check }) => check === 'han-left');
    expect(score).toMatchObject({ falseAlarms: 1 });
  });
});
