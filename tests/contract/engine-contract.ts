/** @module What every engine must do; each engine's test runs this suite against it. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine, EngineContext, EngineRequest, SectionMood } from '../../src/engines/engine.js';
import { translateBatch } from '../../src/engines/translate-batch.js';
import { segmentBlock } from '../../src/stages/segment/index.js';

const CONTEXT: EngineContext = { documentId: 'contract', title: '2023年工作报告', year: 2023 };

interface RequestParts extends Partial<Pick<EngineRequest, 'kind' | 'level' | 'numbering' | 'terms'>> {
  readonly mood?: SectionMood;
}

function requestOf(id: string, text: string, parts: RequestParts = {}): EngineRequest {
  return {
    kind: 'paragraph',
    level: 0,
    mood: 'done',
    terms: [],
    ...parts,
    id,
    segments: segmentBlock({ id, text }),
  };
}

/** Blocks of all sorts, the odd ones included. */
const REQUESTS: readonly EngineRequest[] = [
  requestOf('title', '青溪镇2023年法治政府建设年度报告', { kind: 'title' }),
  requestOf('heading', '主要工作情况', {
    kind: 'heading',
    level: 1,
    numbering: { style: 'chinese', value: 1, raw: '一、' },
  }),
  requestOf('paragraph', '全年召开会议12次，培训干部450人次。调解成功率达到98.6%。'),
  requestOf('plan', '下一步，我镇将继续加强法治建设。', { mood: 'plans' }),
  requestOf('problem', '执法力量不足；经费保障不够。', { mood: 'problems' }),
  requestOf('rule', '经营者应当亮证经营。', { mood: 'rules' }),
  requestOf('cell', '136', { kind: 'tableCell' }),
  requestOf('signature', '青溪镇人民政府', { kind: 'signature' }),
  requestOf('date', '2024年1月16日', { kind: 'date' }),
  requestOf('attachment', '附件：统计表', { kind: 'attachment' }),
  requestOf('caption', '图为培训现场', { kind: 'caption' }),
  requestOf('item', '（一）加强学习', { kind: 'listItem', level: 2 }),
  requestOf('marks', '……'),
  requestOf('latin', 'GDP'),
  requestOf('rare', '魑魅魍魉饕餮'),
  requestOf('unfinished', '“未完的引文（和括号'),
  requestOf('doubled', '召开会议。召开会议。'),
  requestOf('empty', ''),
];

/** Registers the suite. `load` is called once. */
export function describeEngineContract(name: string, load: () => Promise<Engine>): void {
  describe(`${name} keeps the engine contract`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await load();
    }, 60_000);

    const translate = async (requests: readonly EngineRequest[]) => {
      const results = [];
      const size = Math.max(1, Math.floor(engine.capabilities.maximumBatch / 4));
      for (let at = 0; at < requests.length; at += size) {
        const reply = await engine.doTranslate(requests.slice(at, at + size), CONTEXT);
        results.push(...reply.results);
      }
      return results;
    };

    it('says what it is', () => {
      expect(engine.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(engine.specificationVersion).toBe(1);
      expect(engine.capabilities.maximumBatch).toBeGreaterThan(0);
      expect(engine.fingerprint).not.toBe('');
    });

    it('answers every request and every segment by id, in order', async () => {
      const results = await translate(REQUESTS);
      const ids = results.map(({ id, segments }) => [id, segments.map((segment) => segment.id)]);
      expect(ids).toEqual(REQUESTS.map(({ id, segments }) => [id, segments.map((segment) => segment.id)]));
    });

    it('passes translateBatch without a repeated question', async () => {
      let asked = 0;
      const counting: Engine = {
        ...engine,
        doTranslate: (batch, context) => {
          asked += 1;
          return engine.doTranslate(batch, context);
        },
      };
      await translateBatch(counting, REQUESTS.slice(0, 4), CONTEXT);
      expect(asked).toBe(1);
    });

    it('answers an empty batch with nothing', async () => {
      expect((await engine.doTranslate([], CONTEXT)).results).toEqual([]);
    });

    it('gives English for Chinese: no Han left, nothing empty, figures kept', async () => {
      const results = await translate(REQUESTS);
      for (const [index, { id, segments }] of results.entries()) {
        const text = segments.map(({ target }) => target).join(' ');
        expect({ id, text }).not.toEqual({ id, text: expect.stringMatching(/\p{Script=Han}/u) });
        const source = REQUESTS[index]?.segments.map((segment) => segment.text).join('') ?? '';
        if (/\p{Script=Han}|[A-Z]/u.test(source)) expect({ id, text }).not.toEqual({ id, text: '' });
      }
      const paragraph = results[2]?.segments.map(({ target }) => target).join(' ') ?? '';
      for (const figure of ['12', '450', '98.6']) expect(paragraph.replace('twelve', '12')).toContain(figure);
    });

    it('estimates its confidence between 0 and 1 and names doubtful Chinese of the request', async () => {
      for (const [index, { confidence, segments, uncertain }] of (await translate(REQUESTS)).entries()) {
        for (const each of [confidence, ...segments.map((segment) => segment.confidence ?? 0)]) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
        const source = REQUESTS[index]?.segments.map((segment) => segment.text).join('') ?? '';
        for (const stretch of uncertain) expect(source).toContain(stretch);
      }
    });

    it('translates a block alike alone and among others, and changes nothing of the request', async () => {
      if (!engine.capabilities.deterministic) return;
      const before = structuredClone(REQUESTS);
      const together = await translate(REQUESTS);
      for (const [index, request] of REQUESTS.entries()) {
        expect((await engine.doTranslate([request], CONTEXT)).results).toEqual([together[index]]);
      }
      expect(REQUESTS).toEqual(before);
    });

    it('gives the same for the same, also when asked at once', async () => {
      if (!engine.capabilities.deterministic) return;
      const [one, two] = await Promise.all([translate(REQUESTS), translate(REQUESTS)]);
      expect(two).toEqual(one);
    });

    it('is ready for many requests with a small batch limit', async () => {
      const many = Array.from({ length: 40 }, (_, index) =>
        requestOf(`m${index}`, `召开会议${index + 2}次。`),
      );
      const results = await translate(many);
      expect(results.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    });
  });
}
