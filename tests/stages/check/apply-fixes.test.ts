/** @module Fixes change what they name and nothing else, and leave nothing to fix. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyFixes } from '../../../src/stages/check/apply-fixes.js';
import { checkUnit } from '../../../src/stages/check/index.js';
import type { TranslationUnit } from '../../../src/model/index.js';
import { unit } from './unit.js';

const checked = (of: TranslationUnit): TranslationUnit => ({ ...of, issues: checkUnit(of) });

function fixedAll(of: TranslationUnit): TranslationUnit {
  let current = checked(of);
  for (let round = 0; round < 10; round += 1) {
    const { unit: next, applied } = applyFixes(current);
    if (applied === 0) return current;
    current = checked(next);
  }
  throw new Error(`The fixes do not come to an end: ${of.target}`);
}

describe('applyFixes', () => {
  it.each([
    ['完成了，很好。', 'It is  done ,and and good', 'It is done, and good.'],
    ['好。', 'Good\u200b work。', 'Good work.'],
    ['增长5%。', 'it grew by 5 %.', 'It grew by 5%.'],
    ['研发（重点）。', 'R&amp;D（key）work.', 'R&D (key) work.'],
    ['王小明同志。', 'Comrade Xiaoming Wang.', 'Comrade Wang Xiaoming.'],
  ])('mends %s: %j', (source, target, expected) => {
    expect(fixedAll(unit(source, target)).target).toBe(expected);
  });

  it('changes the sentence that the fault stands in, and no other', () => {
    const segments = [
      { id: 'a', source: '一。', target: 'One  two.' },
      { id: 'b', source: '二。', target: 'Three four .' },
    ];
    const { unit: fixed } = applyFixes(checked(unit('一。二。', 'One  two. Three four .', { segments })));
    expect(fixed.target).toBe('One two. Three four.');
    expect(fixed.segments.map(({ target }) => target)).toEqual(['One two.', 'Three four.']);
  });

  it('leaves a unit alone whose sentences are not found in it', () => {
    const segments = [
      { id: 'a', source: '一。', target: 'Something else.' },
      { id: 'b', source: '二。', target: 'Three.' },
    ];
    const before = checked(unit('一。二。', 'One  two. Three.', { segments }));
    expect(applyFixes(before)).toEqual({ unit: before, applied: 0 });
  });

  it('comes to an end for any text, and keeps every letter and digit', () => {
    const text = fc.array(
      fc.constantFrom(
        'good',
        'The',
        'the',
        ' ',
        '  ',
        ',',
        ' ,',
        '.',
        '..',
        '，',
        '（',
        '）',
        '5',
        ' %',
        '\u200b',
        '"',
        '“',
        '”',
        '&nbsp;',
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const target = parts.join('');
        const fixed = fixedAll(unit('很好（5%），好。', target));
        const letters = (of: string): string =>
          of
            .replaceAll('&nbsp;', '')
            .replace(/[^\p{L}\d]/gu, '')
            .toLowerCase();
        const kept = letters(fixed.target);
        // A word that stood twice stands once.
        expect(letters(target).replace(/(?:the){2,}/gu, 'the')).toBe(kept.replace(/(?:the){2,}/gu, 'the'));
      }),
      { numRuns: 300 },
    );
  });
});
