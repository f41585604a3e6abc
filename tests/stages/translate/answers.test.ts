/** @module What becomes of an engine's answers: kept, sent back once, filled from a fallback, held to names. */
import { describe, expect, it } from '@jest/globals';
import { engineError } from '../../../src/engines/engine-error.js';
import type { Engine, EngineRequest, EngineResult } from '../../../src/engines/engine.js';
import type { Block, TranslationUnit } from '../../../src/model/index.js';
import { segmentBlock } from '../../../src/stages/segment/index.js';
import {
  translateDocument,
  type KeptResult,
  type TranslateInput,
  type TranslateServices,
} from '../../../src/stages/translate/index.js';

const blocks = (...texts: readonly string[]): Block[] =>
  texts.map((text, index) => ({ id: `b${index}`, kind: 'paragraph', level: 0, text }));

function inputOf(texts: readonly string[], more: Partial<TranslateInput> = {}): TranslateInput {
  const all = blocks(...texts);
  return {
    documentId: 'd',
    title: '工作报告',
    blocks: all,
    segments: new Map(all.map((block) => [block.id, segmentBlock(block)])),
    terms: new Map(),
    ...more,
  };
}

const textOf = ({ segments }: EngineRequest): string => segments.map(({ text }) => text).join('');

/** The whole English in the first sentence. */
const resultOf = (
  request: EngineRequest,
  target: string,
  more: Partial<EngineResult> = {},
): EngineResult => ({
  id: request.id,
  segments: request.segments.map(({ id }, index) => ({ id, target: index === 0 ? target : '' })),
  confidence: 1,
  uncertain: [],
  ...more,
});

interface FakeOptions {
  readonly id?: string;
  readonly acceptsFindings?: boolean;
  readonly reportsNames?: boolean;
  readonly fingerprint?: string;
}

/** An engine that answers each block by `answer`, and notes what it was asked. */
function engineOf(answer: (request: EngineRequest) => EngineResult, options: FakeOptions = {}) {
  const asked: EngineRequest[] = [];
  const { id = 'fake', acceptsFindings = true, reportsNames = false, fingerprint = 'one' } = options;
  const engine: Engine = {
    id,
    specificationVersion: 1,
    capabilities: { offline: false, deterministic: true, maximumBatch: 2, acceptsFindings, reportsNames },
    fingerprint,
    doTranslate: async (batch) => {
      asked.push(...batch);
      return { results: batch.map(answer) };
    },
  };
  return { engine, asked };
}

function memoryStore() {
  const kept = new Map<string, KeptResult>();
  return {
    kept,
    get: (key: string) => kept.get(key),
    put: (entries: readonly { readonly key: string; readonly kept: KeptResult }[]) => {
      for (const entry of entries) kept.set(entry.key, entry.kept);
    },
  };
}

/** Faulty is whatever says "bad". */
const findingsOf = ({ target }: TranslationUnit): readonly string[] =>
  target.includes('bad') ? [`"bad" in ${target}`] : [];

const targetsOf = async (input: TranslateInput, services: TranslateServices) =>
  (await translateDocument(input, services)).units.map(({ target }) => target);

describe('a faulty answer', () => {
  it('is sent back once with what was found', async () => {
    const { engine, asked } = engineOf((request) =>
      resultOf(request, request.earlier ? 'Good.' : textOf(request) === '甲。' ? 'A bad one.' : 'Fine.'),
    );
    expect(await targetsOf(inputOf(['甲。', '乙。']), { engine, findingsOf })).toEqual(['Good.', 'Fine.']);
    expect(asked.map(({ id }) => id)).toEqual(['b0', 'b1', 'b0']);
    expect(asked[2]?.earlier).toEqual({ target: 'A bad one.', findings: ['"bad" in A bad one.'] });
  });

  it('stays, once, when the second is no better', async () => {
    const { engine, asked } = engineOf((request) => resultOf(request, request.earlier ? 'bad again' : 'bad'));
    expect(await targetsOf(inputOf(['甲。']), { engine, findingsOf })).toEqual(['bad again']);
    expect(asked).toHaveLength(2);
  });

  it('is not sent back to an engine that would say the same', async () => {
    const { engine, asked } = engineOf((request) => resultOf(request, 'bad'), { acceptsFindings: false });
    expect(await targetsOf(inputOf(['甲。']), { engine, findingsOf })).toEqual(['bad']);
    expect(asked).toHaveLength(1);
  });

  it('is filled from the fallback where that does better, and marked', async () => {
    const { engine } = engineOf((request) => resultOf(request, textOf(request) === '甲。' ? 'bad' : 'Fine.'));
    const fallback = engineOf((request) => resultOf(request, 'From the fallback.'), { id: 'second' });
    const { units } = await translateDocument(inputOf(['甲。', '乙。']), {
      engine,
      fallback: { engine: fallback.engine },
      findingsOf,
    });
    expect(units.map(({ target, origin }) => [target, origin.engine, origin.insteadOf])).toEqual([
      ['From the fallback.', 'second', 'fake'],
      ['Fine.', 'fake', undefined],
    ]);
    expect(fallback.asked.map(({ id }) => id)).toEqual(['b0']);
  });

  it('is kept where the fallback does no better', async () => {
    const { engine } = engineOf((request) => resultOf(request, 'bad'));
    const fallback = engineOf((request) => resultOf(request, 'bad too'), { id: 'second' });
    const services = { engine, fallback: { engine: fallback.engine }, findingsOf };
    expect(await targetsOf(inputOf(['甲。']), services)).toEqual(['bad']);
  });
});

describe('no answer', () => {
  const refusing = () =>
    engineOf((request) => {
      if (textOf(request) === '甲。') throw engineError('ENGINE_REFUSED', { message: 'No.', cure: 'None.' });
      return resultOf(request, 'Fine.');
    }).engine;

  it('leaves the unit without English, says why, and takes no neighbour with it', async () => {
    const { units } = await translateDocument(inputOf(['甲。', '乙。', '丙。']), { engine: refusing() });
    expect(units.map(({ target, state, origin }) => [target, state, origin.failure])).toEqual([
      ['', 'initial', 'ENGINE_REFUSED'],
      ['Fine.', 'translated', undefined],
      ['Fine.', 'translated', undefined],
    ]);
  });

  it('is filled from the fallback', async () => {
    const fallback = { engine: engineOf((request) => resultOf(request, 'Filled.'), { id: 'second' }).engine };
    const { units } = await translateDocument(inputOf(['甲。']), { engine: refusing(), fallback });
    expect(units[0]).toMatchObject({ target: 'Filled.', origin: { engine: 'second', insteadOf: 'fake' } });
  });

  it('ends the document when the service is to blame', async () => {
    const { engine } = engineOf(() => {
      throw engineError('ENGINE_KEY_REJECTED', { message: 'No.', cure: 'Another key.' });
    });
    await expect(translateDocument(inputOf(['甲。']), { engine })).rejects.toMatchObject({
      code: 'ENGINE_KEY_REJECTED',
    });
  });
});

describe('kept results', () => {
  const answer = (request: EngineRequest): EngineResult => resultOf(request, `English of ${textOf(request)}`);

  it('are not asked for again, in this document or another', async () => {
    const results = memoryStore();
    const { engine, asked } = engineOf(answer);
    const first = await translateDocument(inputOf(['甲。', '乙。', '丙。']), { engine, results });
    const again = await translateDocument(inputOf(['丙。', '甲。', '丁。']), { engine, results });
    expect(asked.map(textOf)).toEqual(['甲。', '乙。', '丙。', '丁。']);
    expect([first.asked, again.asked]).toEqual([['b0', 'b1', 'b2'], ['b2']]);
    expect(again.units.map(({ target }) => target)).toEqual(
      ['丙。', '甲。', '丁。'].map((zh) => `English of ${zh}`),
    );
  });

  it.each([
    ['another engine', { id: 'other' }],
    ['another model or prompt', { fingerprint: 'two' }],
  ])('never cross to %s', async (_, options) => {
    const results = memoryStore();
    await translateDocument(inputOf(['甲。']), { engine: engineOf(answer).engine, results });
    const { engine, asked } = engineOf((request) => resultOf(request, 'Another.'), options);
    expect(await targetsOf(inputOf(['甲。']), { engine, results })).toEqual(['Another.']);
    expect(asked).toHaveLength(1);
  });

  it('do not hold for other terms', async () => {
    const results = memoryStore();
    const { engine, asked } = engineOf(answer);
    const termOf = (en: string) => ({
      start: 0,
      end: 1,
      zh: '甲',
      en,
      termId: 't/甲',
      domain: 't',
      authority: 'house',
      accepted: [en],
      forbidden: [],
      nested: [],
    });
    for (const en of ['first', 'first', 'second'])
      await translateDocument(inputOf(['甲。', '乙。'], { terms: new Map([['b0', [termOf(en)]]]) }), {
        engine,
        results,
      });
    expect(asked.map(textOf)).toEqual(['甲。', '乙。', '甲。']);
  });

  it('survive a stop between the first and the second try: what was sent back is not asked a third time', async () => {
    const results = memoryStore();
    const dying = engineOf((request) => {
      if (request.earlier) throw new Error('killed');
      return resultOf(request, 'bad');
    });
    const stopped = translateDocument(inputOf(['甲。']), { engine: dying.engine, results, findingsOf });
    await expect(stopped).rejects.toThrow('killed');
    const { engine, asked } = engineOf((request) => resultOf(request, request.earlier ? 'Good.' : 'bad'));
    expect(await targetsOf(inputOf(['甲。']), { engine, results, findingsOf })).toEqual(['Good.']);
    expect(asked.map(({ earlier }) => earlier?.target)).toEqual(['bad']);
    expect(await targetsOf(inputOf(['甲。']), { engine, results, findingsOf })).toEqual(['Good.']);
    expect(asked).toHaveLength(1);
  });
});

describe('settled units', () => {
  it('are taken as they are, in their place, and not asked for', async () => {
    const { engine, asked } = engineOf((request) => resultOf(request, 'Engine.'));
    const { units } = await translateDocument(inputOf(['甲。', '乙。']), { engine });
    const own = { ...units[0], target: 'Mine.', state: 'final' } as TranslationUnit;
    asked.length = 0;
    const input = inputOf(['甲。', '乙。'], { settled: new Map([['b0', own]]) });
    expect(await targetsOf(input, { engine })).toEqual(['Mine.', 'Engine.']);
    expect(asked.map(({ id }) => id)).toEqual(['b1']);
  });
});

describe('names', () => {
  const NAMES: Readonly<Record<string, string>> = { '青溪很美。': 'Qingxi', '再说青溪。': 'Green Brook' };

  /** Reports the name as it renders it, unless it is told how. */
  const naming = (isObedient: boolean) =>
    engineOf(
      (request) => {
        const en = isObedient && request.earlier ? 'Qingxi' : (NAMES[textOf(request)] ?? '');
        return resultOf(request, en === '' ? 'Nothing.' : `${en} is named.`, { names: [{ zh: '青溪', en }] });
      },
      { reportsNames: true },
    );
  const TEXTS = ['青溪很美。', '无。', '再说青溪。'];

  it('are held to their first rendering, and are candidates for the glossary', async () => {
    const { engine, asked } = naming(true);
    const { units, names } = await translateDocument(inputOf(TEXTS), { engine });
    expect(units.map(({ target }) => target)).toEqual(['Qingxi is named.', 'Nothing.', 'Qingxi is named.']);
    expect(names).toEqual([{ zh: '青溪', en: 'Qingxi' }]);
    expect(asked.at(-1)?.earlier?.findings).toEqual(['The document has rendered “青溪” as “Qingxi” before.']);
  });

  it('are held to it inside one batch too, whose blocks could not know of one another', async () => {
    const { engine, asked } = naming(true);
    const { units } = await translateDocument(inputOf(['青溪很美。', '再说青溪。']), { engine });
    expect(units.map(({ target }) => target)).toEqual(['Qingxi is named.', 'Qingxi is named.']);
    expect(asked.map(({ earlier }) => earlier?.findings)).toEqual([
      undefined,
      undefined,
      ['The document has rendered “青溪” as “Qingxi” before.'],
    ]);
  });

  it('are no names when they do not stand in both texts', async () => {
    const { engine } = engineOf(
      (request) =>
        resultOf(request, 'Nothing.', {
          names: [
            { zh: '青溪', en: 'Qingxi' },
            { zh: '未见', en: 'Nothing' },
          ],
        }),
      { reportsNames: true },
    );
    expect((await translateDocument(inputOf(['青溪。']), { engine })).names).toEqual([]);
  });
});

describe('a request', () => {
  it('carries its neighbours and its examples', async () => {
    const { engine, asked } = engineOf((request) => resultOf(request, 'x'));
    const examples = new Map([['b1', [{ source: '乙', target: 'B', score: 0.9 }]]]);
    await translateDocument(inputOf(['甲。', '乙。', '丙。'], { examples }), { engine });
    expect(asked[1]).toMatchObject({ previous: '甲。', next: '丙。', examples: [{ target: 'B' }] });
    expect(asked[0]).not.toHaveProperty('previous');
  });
});
