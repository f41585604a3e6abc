/** @module A reply that does not answer exactly what was asked is never accepted: a pair can never shift. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EngineContext, EngineRequest, EngineResult } from '../../src/engines/engine.js';
import type { Engine } from '../../src/engines/engine.js';
import { engineError } from '../../src/engines/engine-error.js';
import { translateBatch } from '../../src/engines/translate-batch.js';
import { echo, echoEngine, engineOf, requestsOf } from './fake-engines.js';

const CONTEXT: EngineContext = { documentId: 'd', title: '' };

type Fault = (results: readonly EngineResult[]) => readonly EngineResult[];

const swapFirst = <T>([first, second, ...rest]: readonly T[]): T[] =>
  [second, first, ...rest].filter((each) => each !== undefined);

const renameFirst: Fault = ([first, ...rest]) => (first ? [{ ...first, id: 'another' }, ...rest] : []);

/** Ways in which services answer wrongly. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'drops one': (results) => results.slice(1),
  'drops the last': (results) => results.slice(0, -1),
  'swaps two': swapFirst,
  reverses: (results) => results.toReversed(),
  'answers one twice': ([first, ...rest]) => (first ? [first, first, ...rest] : []),
  'answers one in place of another': ([first, second, ...rest]) =>
    first && second ? [first, first, ...rest] : renameFirst(first ? [first] : []),
  'invents one': (results) => [...results, { id: 'extra', segments: [], confidence: 1, uncertain: [] }],
  'renames one': renameFirst,
  'drops a sentence': ([first, ...rest]) =>
    first ? [{ ...first, segments: first.segments.slice(1) }, ...rest] : [],
  'swaps sentences': ([first, ...rest]) =>
    first ? [{ ...first, segments: swapFirst(first.segments) }, ...rest] : [],
  'doubles a sentence': ([first, ...rest]) =>
    first ? [{ ...first, segments: [...first.segments, ...first.segments.slice(0, 1)] }, ...rest] : [],
  'moves a sentence into the next': ([first, second, ...rest]) =>
    first && second
      ? [
          { ...first, segments: first.segments.slice(0, -1) },
          { ...second, segments: [...first.segments.slice(-1), ...second.segments] },
          ...rest,
        ]
      : renameFirst(first ? [first] : []),
  'says nothing': () => [],
};

/** Faulty on batches larger than `limit`, honest on others; notes the sizes it was asked for. */
function faultyAbove(limit: number, fault: Fault, sizes: number[] = []) {
  return engineOf((batch) => {
    sizes.push(batch.length);
    const honest = batch.map(echo);
    return batch.length > limit ? fault(honest) : honest;
  });
}

const names = Object.keys(FAULTS);

const resultsOf = async (engine: Engine, requests: readonly EngineRequest[]) =>
  (await translateBatch(engine, requests, CONTEXT)).map(({ result }) => result);

describe('translateBatch', () => {
  it('asks once when the reply is right', async () => {
    const sizes: number[] = [];
    const requests = requestsOf(8);
    const results = await resultsOf(
      faultyAbove(99, () => [], sizes),
      requests,
    );
    expect(results).toEqual(requests.map(echo));
    expect(sizes).toEqual([8]);
  });

  it('does not ask when there is nothing to ask', async () => {
    const refusing = engineOf(() => {
      throw new Error('asked');
    });
    expect(await resultsOf(refusing, [])).toEqual([]);
  });

  it.each(names)('halves the batch of an engine that %s, down to what it answers', async (name) => {
    const requests = requestsOf(7);
    const sizes: number[] = [];
    const results = await resultsOf(faultyAbove(1, FAULTS[name] ?? (() => []), sizes), requests);
    expect(results).toEqual(requests.map(echo));
    expect(sizes).toEqual([7, 3, 1, 2, 1, 1, 4, 2, 1, 1, 2, 1, 1]);
  });

  it.each(names)('gives up, naming the paragraph, on an engine that always %s', async (name) => {
    const always = faultyAbove(0, FAULTS[name] ?? (() => []));
    if (name === 'swaps two' || name === 'reverses') {
      // One reply has no order to lose.
      await expect(resultsOf(always, requestsOf(1))).resolves.not.toContain(undefined);
      return;
    }
    const outcomes = await translateBatch(always, requestsOf(3), CONTEXT);
    expect(outcomes.map(({ request, result }) => [request.id, result])).toEqual([
      ['b0', undefined],
      ['b1', undefined],
      ['b2', undefined],
    ]);
    expect(outcomes[0]?.failure).toMatchObject({
      code: 'ENGINE_REPLY_MISMATCH',
      exitCode: 4,
      message: expect.stringContaining('b0'),
    });
  });

  it('asks a service that answers otherwise each time again, but not for what it refuses', async () => {
    const asked: string[] = [];
    const whimsical: Engine = {
      ...echoEngine,
      capabilities: { ...echoEngine.capabilities, deterministic: false },
      doTranslate: async (batch) => {
        const [{ id } = { id: '' }] = batch;
        asked.push(id);
        if (id === 'b1') throw engineError('ENGINE_REFUSED', { message: 'No.', cure: 'None.' });
        return { results: asked.length < 3 ? [] : batch.map(echo) };
      },
    };
    const [first, second] = requestsOf(2);
    if (!first || !second) throw new Error('two requests');
    expect(await resultsOf(whimsical, [first])).toEqual([echo(first)]);
    const [refused] = await translateBatch(whimsical, [second], CONTEXT);
    expect(refused?.failure?.code).toBe('ENGINE_REFUSED');
    expect(asked).toEqual(['b0', 'b0', 'b0', 'b1']);
  });

  it('passes on what the engine throws, without asking again', async () => {
    let asked = 0;
    const broken = engineOf(() => {
      asked += 1;
      throw new Error('no connection');
    });
    await expect(resultsOf(broken, requestsOf(4))).rejects.toThrow('no connection');
    expect(asked).toBe(1);
  });

  it('never shifts a pair, whatever goes wrong at which size', async () => {
    const scenario = fc.record({
      count: fc.integer({ min: 1, max: 12 }),
      sentences: fc.integer({ min: 1, max: 3 }),
      limit: fc.integer({ min: 1, max: 12 }),
      name: fc.constantFrom(...names),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ count, sentences, limit, name }) => {
        const requests: EngineRequest[] = requestsOf(count, sentences);
        const results = await resultsOf(faultyAbove(limit, FAULTS[name] ?? (() => [])), requests);
        expect(results).toEqual(requests.map(echo));
      }),
    );
  });

  it('takes a paragraph without sentences', async () => {
    const requests = requestsOf(2, 0);
    expect(await resultsOf(echoEngine, requests)).toEqual(requests.map(echo));
  });
});
