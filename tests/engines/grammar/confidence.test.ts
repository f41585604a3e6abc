/** @module Confidence ranks sentences by their derivation: terms over words, words over last resorts, rules over glue. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadGrammarForGlossary } from '../../../src/engines/create-engine.js';
import { readSentence } from '../../../src/engines/grammar/clause/read-sentence.js';
import { effectOf, sentenceConfidence, type Confidence } from '../../../src/engines/grammar/confidence.js';
import type { GrammarData } from '../../../src/engines/grammar/grammar-data.js';
import { SMALL_GLOSSARY } from '../../cli/run-in-memory.js';

describe('sentenceConfidence', () => {
  let data: GrammarData;
  beforeAll(async () => {
    data = await loadGrammarForGlossary(SMALL_GLOSSARY);
  });

  const confidence = (text: string): Confidence => {
    const { readings, units } = readSentence(text, data);
    return sentenceConfidence(readings, units);
  };

  it.each([
    ['an official term over a plain word', '办结行政处罚案件', '办结重要会议'],
    ['a known word over one of the last resort', '加强工作', '加强饕餮'],
    ['rules over glue', '加强工作', '加强工作召开会议'],
  ])('puts %s', (_name, better, worse) => {
    expect(confidence(better).score).toBeGreaterThan(confidence(worse).score);
  });

  it('says what it rests on', () => {
    const { values } = confidence('加强饕餮');
    expect(values.lastResort).toBeGreaterThan(0);
    expect(effectOf('lastResort', values)).toBeLessThan(0);
    expect(confidence('办结行政处罚案件').values).toMatchObject({ lastResort: 0, glue: 0 });
    expect(effectOf('terms', confidence('办结行政处罚案件').values)).toBeGreaterThan(0);
    expect(confidence('加强工作召开会议').values.glue).toBeGreaterThan(0);
    expect(confidence('国务院加强工作').values.ownSubject).toBe(1);
  });

  it('stays between 0 and 1 whatever the text', () => {
    for (const text of ['', '。', '饕餮'.repeat(40), 'GDP', '2023', '的的的的', '加强'.repeat(60)]) {
      const { score } = confidence(text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    expect(confidence('').score).toBe(1);
  });
});
