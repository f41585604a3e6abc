/** @module Stage `translate`: one unit a block, in order, however the engine wants its batches. */
import { describe, expect, it } from '@jest/globals';
import type { EngineContext, EngineRequest } from '../../../src/engines/engine.js';
import type { Block } from '../../../src/model/index.js';
import { segmentBlock } from '../../../src/stages/segment/index.js';
import { translateBlocks } from '../../../src/stages/translate/index.js';
import { echo, echoEngine, engineOf } from '../../engines/fake-engines.js';

const blockOf = (id: string, text: string, parts: Partial<Block> = {}): Block => ({
  id,
  kind: 'paragraph',
  level: 0,
  text,
  ...parts,
});

const inputOf = (blocks: readonly Block[], title = '2023年工作报告') => ({
  documentId: 'd',
  title,
  blocks,
  segments: new Map(blocks.map((block) => [block.id, segmentBlock(block)])),
  terms: new Map(),
});

describe('translateBlocks', () => {
  it('makes one unit of each block, with its place in the outline and in tables', async () => {
    const numbering = { style: 'chinese', value: 1, raw: '一、' } as const;
    const cell = { table: 0, row: 1, column: 2, header: false } as const;
    const units = await translateBlocks(
      inputOf([
        blockOf('t', '2023年工作报告', { kind: 'title' }),
        blockOf('h', '工作情况', { kind: 'heading', level: 1, numbering }),
        blockOf('p', '甲。乙。'),
        blockOf('c', '丙', { kind: 'tableCell', cell }),
        blockOf('e', ''),
      ]),
      echoEngine,
    );
    expect(units.map(({ id, blockId, kind }) => [id, blockId, kind])).toEqual([
      ['t', 't', 'title'],
      ['h', 'h', 'heading'],
      ['p', 'p', 'paragraph'],
      ['c', 'c', 'tableCell'],
      ['e', 'e', 'paragraph'],
    ]);
    expect(units[1]).toMatchObject({ level: 1, numbering });
    expect(units[3]?.cell).toEqual(cell);
    expect(units[2]).toMatchObject({
      source: '甲。乙。',
      target: 'English of p-s1 English of p-s2',
      state: 'translated',
      origin: { kind: 'engine', engine: 'fake', score: 1 },
    });
    expect(units[4]).toMatchObject({ target: '', segments: [], state: 'initial' });
    for (const unit of units) expect(unit.segments.map(({ source }) => source).join('')).toBe(unit.source);
  });

  it('asks for no more sentences at once than the engine takes, and never divides a block', async () => {
    const asked: number[][] = [];
    const engine = engineOf((batch) => {
      asked.push(batch.map((request) => request.segments.length));
      return batch.map(echo);
    }, 4);
    const texts = ['甲。乙。', '丙。', '丁。', '一。二。三。四。五。六。', '戊。', '己。庚。辛。', '壬。'];
    const units = await translateBlocks(inputOf(texts.map((text, at) => blockOf(`b${at}`, text))), engine);
    expect(asked).toEqual([[2, 1, 1], [6], [1, 3], [1]]);
    expect(units.map(({ source }) => source)).toEqual(texts);
  });

  it('keeps blocks and English together with an engine that mixes up large replies', async () => {
    const engine = engineOf(
      (batch) => (batch.length > 2 ? batch.map(echo).toReversed() : batch.map(echo)),
      64,
    );
    const units = await translateBlocks(
      inputOf(Array.from({ length: 20 }, (_, at) => blockOf(`b${at}`, '句子。'))),
      engine,
    );
    units.forEach((unit, at) => expect(unit.target).toBe(`English of b${at}-s1`));
  });

  it('notes what only a last resort could render, and the confidence', async () => {
    const engine = engineOf((batch) =>
      batch.map((request) => ({ ...echo(request), confidence: 0.5, uncertain: ['饕餮', '魍魉'] })),
    );
    const [unit] = await translateBlocks(inputOf([blockOf('b', '饕餮魍魉')]), engine);
    expect(unit?.origin).toEqual({ kind: 'engine', engine: 'fake', score: 0.5, explain: '饕餮 魍魉' });
  });

  it.each([
    ['2023年法治政府建设年度报告', 2023],
    ['政府工作报告', undefined],
  ])('tells the engine the year of %s', async (title, year) => {
    const contexts: EngineContext[] = [];
    const requests: EngineRequest[] = [];
    const engine = {
      ...echoEngine,
      doTranslate: async (batch: readonly EngineRequest[], context: EngineContext) => {
        contexts.push(context);
        requests.push(...batch);
        return { results: batch.map(echo) };
      },
    };
    await translateBlocks(inputOf([blockOf('b', '甲。')], title), engine);
    expect(contexts).toEqual([{ documentId: 'd', title, ...(year === undefined ? {} : { year }) }]);
    expect(requests[0]).toMatchObject({ id: 'b', kind: 'paragraph', mood: 'done', terms: [] });
  });

  it('asks nothing for a document without blocks', async () => {
    expect(await translateBlocks(inputOf([]), echoEngine)).toEqual([]);
  });
});
