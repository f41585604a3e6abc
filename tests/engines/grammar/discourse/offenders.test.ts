/** @module Rules name the offender and then what is done to him: 违反规定的，责令改正. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadGrammarForGlossary } from '../../../../src/engines/create-engine.js';
import { readSentence } from '../../../../src/engines/grammar/clause/read-sentence.js';
import { composeSentence } from '../../../../src/engines/grammar/discourse/compose-sentence.js';
import { words } from '../../../../src/engines/grammar/english/nodes.js';
import type { GrammarData } from '../../../../src/engines/grammar/grammar-data.js';

describe('offenders', () => {
  let data: GrammarData;
  beforeAll(async () => {
    data = await loadGrammarForGlossary(fileURLToPath(new URL('../../../../glossary', import.meta.url)));
  }, 60_000);

  it.each([
    ['违反规定的，予以处罚。', 'For those who violate provisions, we shall impose penalties.'],
    ['拒不改正的，处2万元罚款。', 'Those who refuse to make corrections shall be fined 20,000 yuan.'],
    [
      '违反规定的，由主管部门责令改正，处5000元罚款。',
      'Those who violate provisions shall be ordered by competent departments to make corrections and be fined 5,000 yuan.',
    ],
    ['情节严重的，吊销许可证。', 'Where circumstances are serious, licenses shall be revoked.'],
  ])('%s', (chinese, english) => {
    const { units } = readSentence(chinese, data);
    expect(composeSentence(units, { tense: 'shall', subject: words('we') })).toBe(english);
  });
});
