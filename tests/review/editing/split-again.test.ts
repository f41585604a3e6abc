/** @module Sentences told apart again after a paragraph was written anew. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeUnit } from '../../../src/review/editing/change-unit.js';
import { segmentBlock } from '../../../src/stages/segment/index.js';
import { pair } from '../services.js';

const SOURCE = '全年召开会议12次。共培训干部4500人次，发放资料8000份。修建道路3条。';

const unit = pair('b', SOURCE, '', {
  segments: segmentBlock({ id: 'b', text: SOURCE }).map(({ id, text }) => ({ id, source: text, target: '' })),
});
const typed = (texts: readonly string[]) =>
  texts.reduce(
    (known, target) => changeUnit(known, { base: '', target }, { time: '2026-01-01T00:00:00Z' }),
    unit,
  );
const WHOLE =
  'Twelve meetings were held over the year. Training was given to 4,500 officials, and 8,000 leaflets were handed out. Three roads were built.';

describe('a paragraph that is typed anew, saved again and again', () => {
  it('ends with its sentences side by side, under their own ids', () => {
    const letters = Array.from({ length: WHOLE.length }, (_, index) => WHOLE.slice(0, index + 1));
    const { segments, target } = typed(letters);
    expect(target).toBe(WHOLE);
    expect(segments.map(({ id }) => id)).toEqual(['b-s1', 'b-s2', 'b-s3']);
    expect(segments[1]).toMatchObject({
      source: '共培训干部4500人次，发放资料8000份。',
      target: 'Training was given to 4,500 officials, and 8,000 leaflets were handed out.',
    });
  });

  it('keeps two sentences together that became one', () => {
    const { segments } = typed([
      WHOLE,
      'Twelve meetings were held over the year, training was given to 4,500 officials, and 8,000 leaflets were handed out. Three roads were built.',
    ]);
    expect(segments.map(({ source }) => source)).toEqual([
      '全年召开会议12次。共培训干部4500人次，发放资料8000份。',
      '修建道路3条。',
    ]);
  });

  it('is the same text, whatever is typed', () => {
    const word = fc.constantFrom('We', 'did.', 'It was so. ', 'No. 5', ' ', 'done;', '“Quoted.”', '');
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 6 }), (saves) => {
        const texts = saves.map((words) => words.join(' '));
        const { segments, target, source } = typed(texts);
        expect(target).toBe(texts.at(-1) ?? '');
        expect(segments.map((segment) => segment.source).join('')).toBe(source);
        const joined = segments.map((segment) => segment.target).filter(Boolean);
        expect(joined.join(' ')).toBe(target);
        expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
      }),
    );
  });
});
