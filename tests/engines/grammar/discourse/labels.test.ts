/** @module Lines of names and values, and modals and subordinate clauses beside *will* and *shall*. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readSentence } from '../../../../src/engines/grammar/clause/read-sentence.js';
import { composeSentence } from '../../../../src/engines/grammar/discourse/compose-sentence.js';
import type { Tense } from '../../../../src/engines/grammar/english/context.js';
import { words } from '../../../../src/engines/grammar/english/nodes.js';
import type { GrammarData } from '../../../../src/engines/grammar/grammar-data.js';
import { loadGrammarForGlossary } from '../../../../src/engines/create-engine.js';
import { GLOSSARY } from '../../../end-to-end/chain.js';

let data: GrammarData;
beforeAll(async () => {
  data = await loadGrammarForGlossary(GLOSSARY);
}, 60_000);

const english = (chinese: string, tense: Tense): string =>
  composeSentence(readSentence(chinese, data).units, { tense, subject: words('we') });

describe('labels', () => {
  it.each([
    ['联系人：李明华，电话：0571-63520188。', 'Contact person: Li Minghua; telephone: 0571-63520188.'],
    ['培训时间：2024年9月10日。', 'Training time: September 10, 2024.'],
  ])('%s', (chinese, expected) => {
    expect(english(chinese, 'shall')).toBe(expected);
  });

  it('are no announcements', () => {
    expect(english('主要问题：一是制度不健全。', 'present')).toMatch(/ are as follows: first, /);
  });
});

describe('auxiliaries', () => {
  it('of its own keeps its place beside shall', () => {
    const text = english('企业应当遵守法律，可以提出申请。', 'shall');
    expect(text).toMatch(/shall observe laws and may /);
  });

  it('do not stand in a subordinate clause', () => {
    expect(english('规划批准后，我们推进改革。', 'future')).toMatch(/^After the plan is approved, we will /);
    expect(english('规划批准后，我们推进改革。', 'past')).toMatch(/^After the plan was approved, we /);
  });
});

describe('what is seen', () => {
  it('is present in a chapter of plans too', () => {
    expect(english('我们也看到，经济总量偏小。', 'future')).not.toMatch(/will/);
  });
});
