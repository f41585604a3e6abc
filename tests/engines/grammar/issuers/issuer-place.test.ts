/** @module Names of places that no list has: with a rank, beside the bodies of their rank, and bare in their own report. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadGrammarForGlossary } from '../../../../src/engines/create-engine.js';
import type { Engine, EngineRequest } from '../../../../src/engines/engine.js';
import type { BlockKind } from '../../../../src/model/index.js';
import { createGrammarEngine } from '../../../../src/engines/grammar/grammar-engine.js';

const requestOf = (text: string, kind: BlockKind): EngineRequest => ({
  id: 'b1',
  kind,
  level: 0,
  mood: 'done',
  segments: [{ id: 's1', blockId: 'b1', text }],
  terms: [],
});

describe('places that no list has', () => {
  let engine: Engine;
  beforeAll(async () => {
    const folder = fileURLToPath(new URL('../../../../glossary', import.meta.url));
    engine = createGrammarEngine(await loadGrammarForGlossary(folder));
  }, 60_000);

  async function english(text: string, kind: BlockKind = 'paragraph', issuers: readonly string[] = []) {
    const context = { documentId: 'd', title: '', issuers };
    const { results } = await engine.doTranslate([requestOf(text, kind)], context);
    const [result] = results;
    return result?.segments.map(({ target }) => target).join(' ');
  }

  it.each([
    ['沙坪镇人民政府召开会议。', "The Shaping Town people's government held meetings."],
    [
      '沙坪县委、县政府高度重视。',
      'The Shaping county Party committee and government attached great importance.',
    ],
    ['白石湾村开展整治。', 'Baishiwan Village carried out rectification.'],
    ['沙政〔2024〕3号', 'Sha Zheng [2024] No. 3'],
    ['县人民政府：', 'The county government:'],
  ])('%s', async (chinese, expected) => {
    expect(await english(chinese)).toBe(expected);
  });

  it('are known by their bare name in a document of their own', async () => {
    const text = '建设平安沙坪。';
    expect(await english(text, 'paragraph', ['沙坪镇人民政府'])).toBe('We built peaceful Shaping.');
    expect(await english(text)).not.toContain('Shaping');
  });

  it('sign and date without article and stop', async () => {
    expect(await english('沙坪镇人民政府', 'signature')).toBe("Shaping Town People's Government");
    expect(await english('2024年1月18日', 'date')).toBe('January 18, 2024');
  });
});
