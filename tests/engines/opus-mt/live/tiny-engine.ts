/** @module Engines over tiny models, with the real library. */
import type { Engine, EngineRequest } from '../../../../src/engines/engine.js';
import { createOpusMtEngine } from '../../../../src/engines/opus-mt/opus-mt-engine.js';
import { opusMtOptions } from '../../../../src/engines/opus-mt/options.js';
import { segmentBlock } from '../../../../src/stages/segment/index.js';
import { loadRealLibrary } from './real-library.js';

/** What the models of these tests can say. */
export const WORDS: ReadonlyMap<string, string> = new Map([
  ['召', '▁convene'],
  ['开', '▁open'],
  ['会', '▁meeting'],
  ['议', '▁talk'],
  ['我', '▁we'],
  ['镇', '▁town'],
  ['，', ','],
  ['。', '.'],
  ['1', '1'],
  ['2', '2'],
]);

export const requestOf = (id: string, text: string): EngineRequest => ({
  id,
  kind: 'paragraph',
  level: 0,
  mood: 'done',
  terms: [],
  segments: segmentBlock({ id, text }),
});

/** @param model - the folder of one, or its id. */
export const engineOver = (model: string, settings: object = {}): Promise<Engine> =>
  createOpusMtEngine('opus-mt', opusMtOptions.parse({ model, threads: 1, ...settings }), loadRealLibrary);

export async function englishOf(engine: Engine, text: string): Promise<string> {
  const { results } = await engine.doTranslate([requestOf('b', text)], { documentId: 'd', title: '' });
  return results.flatMap(({ segments }) => segments.map(({ target }) => target)).join(' ');
}
