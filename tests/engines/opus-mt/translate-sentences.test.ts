/** @module What is too long is split and joined, what comes to no end is tried in halves, and nothing is cut in silence. */
import { describe, expect, it } from '@jest/globals';
import { translateSentences } from '../../../src/engines/opus-mt/translate-sentences.js';
import type { Rendering, TranslationModel } from '../../../src/engines/opus-mt/translation-model.js';

interface ModelParts {
  readonly calls?: string[][];
  readonly isComplete?: (text: string) => boolean;
  readonly say?: (text: string) => string;
}

/** A token for a character; says each text in brackets, as the end of a sentence. */
function modelOf({
  calls = [],
  isComplete = () => true,
  say = (text) => `[${text}].`,
}: ModelParts): TranslationModel {
  const render = (text: string): Rendering => ({
    text: say(text),
    isComplete: isComplete(text),
    logProbability: text.length * Math.log(0.5),
    tokens: text.length,
  });
  return {
    maximumTokens: 512,
    countTokens: (text) => text.length,
    unknownIn: (text) => text.match(/龘+/g) ?? [],
    render: async (texts) => {
      calls.push([...texts]);
      return texts.map(render);
    },
  };
}

const LIMITS = { sentencesPerCall: 1, maximumTokens: 8 };

describe('translateSentences', () => {
  it('asks for one sentence at a time and answers in order', async () => {
    const calls: string[][] = [];
    const sentences = await translateSentences(modelOf({ calls }), ['一二三。', '四五。'], LIMITS);
    expect(calls).toEqual([['一二三。'], ['四五。']]);
    expect(sentences).toEqual([
      { target: '[一二三。].', confidence: 0.5, uncertain: [] },
      { target: '[四五。].', confidence: 0.5, uncertain: [] },
    ]);
  });

  it('splits what is too long at its commas, says all of it, and names it', async () => {
    const calls: string[][] = [];
    const text = '一二三四五，六七八九，十百千万。';
    const [sentence] = await translateSentences(modelOf({ calls }), [text], LIMITS);
    expect(calls.flat().join('')).toBe(text);
    for (const [piece = ''] of calls) expect(piece.length).toBeLessThanOrEqual(LIMITS.maximumTokens);
    expect(sentence).toEqual({
      target: '[一二三四五，], [六七八九，], [十百千万。].',
      confidence: 0.5,
      uncertain: [text],
    });
  });

  it('splits what came to no end, and takes nothing of what was cut', async () => {
    const model = modelOf({ isComplete: (text) => text.length < 6 });
    const [sentence] = await translateSentences(model, ['一二三，四五。'], LIMITS);
    expect(sentence).toMatchObject({ target: '[一二三，], [四五。].', uncertain: ['一二三，四五。'] });
  });

  it.each([
    ['comes to no end', { isComplete: () => false }],
    ['says nothing', { say: () => '' }],
  ])('has no answer where the smallest piece %s', async (_, parts) => {
    await expect(translateSentences(modelOf(parts), ['一二三，四五。'], LIMITS)).rejects.toMatchObject({
      code: 'ENGINE_REPLY_MISMATCH',
      message: expect.stringContaining('一二三，'),
    });
  });

  it('has no answer, rather than half of one, for what cannot be split', async () => {
    await expect(translateSentences(modelOf({}), ['abcdefghij元'], LIMITS)).rejects.toMatchObject({
      code: 'ENGINE_REPLY_MISMATCH',
    });
  });

  it('names what the model has no token for', async () => {
    const [sentence] = await translateSentences(modelOf({}), ['一龘龘二。'], LIMITS);
    expect(sentence?.uncertain).toEqual(['龘龘']);
  });

  it('leaves alone what holds no Chinese', async () => {
    const calls: string[][] = [];
    const sentences = await translateSentences(
      modelOf({ calls }),
      ['１３６', 'A very long name', '……'],
      LIMITS,
    );
    expect(sentences.map(({ target }) => target)).toEqual(['136', 'A very long name', '……']);
    expect(calls).toEqual([]);
  });

  it('puts sentences of like length together, and answers in the order asked', async () => {
    const calls: string[][] = [];
    const texts = ['一二三四。', '一。', '一二三。', '一二。'];
    const sentences = await translateSentences(modelOf({ calls }), texts, { ...LIMITS, sentencesPerCall: 2 });
    expect(calls).toEqual([
      ['一。', '一二。'],
      ['一二三。', '一二三四。'],
    ]);
    expect(sentences.map(({ target }) => target)).toEqual(texts.map((text) => `[${text}].`));
  });

  it('ends at a signal', async () => {
    await expect(
      translateSentences(modelOf({}), ['一。'], LIMITS, AbortSignal.abort()),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
