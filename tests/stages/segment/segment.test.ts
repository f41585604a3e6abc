/** @module Tests of src/stages/segment/segment.ts */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalizeForMatching } from '../../../src/language/zh/index.js';
import { segmentBlock, stableBlockIds } from '../../../src/stages/segment/index.js';

const paragraphs = (...texts: string[]): { kind: 'paragraph'; text: string }[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));

describe('segmentBlock', () => {
  it('numbers the sentences from 1', () => {
    expect(segmentBlock({ id: 'ab-1', text: '完成工作。继续推进。' })).toEqual([
      { id: 'ab-1-s1', blockId: 'ab-1', text: '完成工作。' },
      { id: 'ab-1-s2', blockId: 'ab-1', text: '继续推进。' },
    ]);
  });

  it('gives an empty block no segment', () => {
    expect(segmentBlock({ id: 'ab-1', text: '' })).toEqual([]);
  });

  it('joins back to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const joined = segmentBlock({ id: 'x', text }).map((segment) => segment.text);
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});

describe('stableBlockIds', () => {
  it('counts occurrences of the same text', () => {
    const [first, second, third] = stableBlockIds(paragraphs('完成。', '继续。', '完成。'));
    expect(first).toMatch(/^[0-9a-f]{10}-1$/);
    expect(third).toBe(first?.replace(/-1$/, '-2'));
    expect(second).not.toBe(first);
  });

  it('survives a change of width, spaces, variants and kind', () => {
    const [before] = stableBlockIds(paragraphs('2021年,加强督査 工作'));
    const [after] = stableBlockIds([{ kind: 'heading', text: '２０２１年，加强督查工作' }]);
    expect(after).toBe(before);
  });

  const normalised = (text: string) => normalizeForMatching(text).text;

  it('does not depend on what else the document holds', () => {
    const line = fc.stringMatching(/^[中文工作。]{1,6}$/);
    fc.assert(
      fc.property(fc.array(line), line, (others, text) => {
        const alone = stableBlockIds(paragraphs(text))[0];
        const among = stableBlockIds(
          paragraphs(...others.filter((other) => normalised(other) !== normalised(text)), text),
        ).at(-1);
        expect(among).toBe(alone);
      }),
    );
  });

  it('is unique within a document', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '乙', '丙')), (texts) => {
        const ids = stableBlockIds(paragraphs(...texts));
        expect(new Set(ids).size).toBe(texts.length);
      }),
    );
  });
});
