/** @module The library entry, used as its readers would. */
import { describe, expect, it } from '@jest/globals';
import * as duizhao from '../../src/index.js';
import { fixture, SMALL_GLOSSARY } from '../cli/run-in-memory.js';

describe('src/index.ts', () => {
  it('translates a page in a few lines', async () => {
    const termBase = await duizhao.loadTermBase(SMALL_GLOSSARY);
    const engine = await duizhao.createEngine(duizhao.DEFAULT_ENGINE, SMALL_GLOSSARY, termBase);
    const editions: duizhao.Edition[] = [];
    const record = await duizhao.runDocuments([fixture('page--annual-report/page.html')], {
      stages: duizhao.pipelineStages({ termBase, engine }),
      engine: engine.id,
      versions: {},
      onEdition: (edition) => editions.push(edition),
    });
    expect(record.documents).toMatchObject([{ status: 'done', id: 'page' }]);
    expect(editions[0]?.schema).toBe(duizhao.PAIRS_SCHEMA);
    expect(duizhao.parsePairs(JSON.stringify(editions[0]), 'memory')).toEqual(editions[0]);
  });

  it('gives the stages one by one, for callers with an order of their own', async () => {
    const { text, encoding } = duizhao.decodeBytes(Buffer.from('国务院坚持依法行政。'));
    const document = duizhao.extractDocument(text, { input: '-', format: 'lines', encoding });
    const termBase = await duizhao.loadTermBase(SMALL_GLOSSARY);
    const engine = await duizhao.createEngine('grammar', SMALL_GLOSSARY, termBase);
    const units = await duizhao.translateBlocks(
      {
        documentId: document.id,
        title: document.title,
        blocks: document.blocks,
        segments: new Map(document.blocks.map((block) => [block.id, duizhao.segmentBlock(block)])),
        terms: new Map(document.blocks.map((block) => [block.id, termBase.findTerms(block.text)])),
      },
      engine,
    );
    expect(units).toHaveLength(1);
    const [unit] = units;
    if (!unit) throw new Error('no unit');
    expect(unit.target).toContain('law-based administration');
    expect(duizhao.checkUnit(unit)).toEqual([]);
  });

  it('writes in the style that is chosen', async () => {
    const termBase = await duizhao.loadTermBase(SMALL_GLOSSARY);
    const engine = await duizhao.createEngine('grammar', SMALL_GLOSSARY, termBase);
    const request = {
      id: 'a',
      kind: 'paragraph',
      level: 0,
      mood: 'done',
      segments: [{ id: 'a-s1', blockId: 'a', text: '召开会议。' }],
      terms: [],
    } as const;
    const context = { documentId: 'd', title: '', style: { subject: 'passive' } } as const;
    const [outcome] = await duizhao.translateBatch(engine, [request], context);
    expect(outcome?.result?.segments[0]?.target).toBe('The meeting was held.');
    expect(duizhao.DEFAULT_STYLE.subject).toBe('we');
  });

  it('refuses an engine that is none with code, cure and exit code', async () => {
    const termBase = await duizhao.loadTermBase(SMALL_GLOSSARY);
    const refused = duizhao.createEngine('oracle', SMALL_GLOSSARY, termBase);
    await expect(refused).rejects.toBeInstanceOf(duizhao.DuizhaoError);
    await expect(refused).rejects.toMatchObject({
      code: 'ENGINE_UNKNOWN',
      exitCode: duizhao.EXIT_CODES.usage,
      cure: expect.stringContaining('grammar'),
      isRetryable: false,
    });
  });
});
