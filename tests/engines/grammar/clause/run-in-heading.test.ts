/** @module The first sentence of a numbered paragraph is its heading where it tells of nothing that happened. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../../../src/engines/engine.js';
import { segmentBlock } from '../../../../src/stages/segment/index.js';
import { loadChain } from '../../../end-to-end/chain.js';

describe('a run-in heading', () => {
  let engine: Engine;
  beforeAll(async () => {
    ({ engine } = await loadChain());
  }, 60_000);

  async function english(text: string): Promise<string> {
    const segments = segmentBlock({ id: 'b', text });
    const request = { id: 'b', kind: 'paragraph', level: 0, mood: 'done', segments, terms: [] } as const;
    const { results } = await engine.doTranslate([request], { documentId: 'd', title: '' });
    const [result] = results;
    return result?.segments[0]?.target ?? '';
  }

  it.each([
    ['（二）加强队伍建设，改善工作作风。我们组织培训3次。', /^\(2\) Strengthening .*\.$/],
    ['3.发展农业生产。今年粮食产量增长5%。', /^3\. \w+ing agricultural production\.$/],
  ])('is a gerund: %s', async (text, pattern) => {
    expect(await english(text)).toMatch(pattern);
  });

  it.each([
    ['a paragraph without number', '发展农业生产。今年粮食产量增长5%。'],
    ['a number with a single sentence', '（二）发展农业生产。'],
    ['what was done', '（二）发展了农业生产。今年粮食产量增长5%。'],
    ['what has figures', '（二）建成学校20所。今年粮食产量增长5%。'],
  ])('is not %s', async (_, text) => {
    expect(await english(text)).toMatch(/\b[Ww]e /);
  });
});
