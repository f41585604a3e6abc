/** @module The order of the stages is proven before a document is read. */
import { describe, expect, it } from '@jest/globals';
import { emptyTermBase, echoEngine } from '../engines/fake-engines.js';
import {
  INITIAL_KEYS,
  pipelineStages,
  proveOrder,
  runDocuments,
  type AnyStage,
  type StateKey,
} from '../../src/pipeline/index.js';

const stage = (name: string, reads: readonly StateKey[], writes: readonly StateKey[]): AnyStage => ({
  name,
  reads,
  writes,
  run: async () => ({}),
});

describe('proveOrder', () => {
  it('accepts the order of the flow', () => {
    const stages = pipelineStages({ termBase: emptyTermBase, engine: echoEngine });
    expect(() => proveOrder(stages, INITIAL_KEYS)).not.toThrow();
    const names = stages.map(({ name }) => name);
    expect(names).toEqual([
      'acquire',
      'decode',
      'extract',
      'segment',
      'annotate',
      'leverage',
      'translate',
      'check',
      'export',
    ]);
  });

  it('refuses the flow with any stage but the last left out or put last', () => {
    const stages = pipelineStages({ termBase: emptyTermBase, engine: echoEngine });
    stages.slice(0, -1).forEach((missing, at) => {
      const without = stages.filter((_, index) => index !== at);
      expect(() => proveOrder(without, INITIAL_KEYS)).toThrow(/which no stage writes/);
      expect(() => proveOrder([...without, missing], INITIAL_KEYS)).toThrow(
        `which "${missing.name}" writes later`,
      );
    });
  });

  it('names the stage, what it lacks and who writes it', () => {
    const order = [stage('second', ['decoded'], ['document']), stage('first', ['request'], ['decoded'])];
    expect(() => proveOrder(order, INITIAL_KEYS)).toThrow(
      expect.objectContaining({
        code: 'PIPELINE_ORDER',
        exitCode: 2,
        message: 'The stage "second" reads "decoded", which "first" writes later.',
      }),
    );
  });

  it('stops a run before anything is read', async () => {
    let isRead = false;
    const reading: AnyStage = {
      ...stage('reading', ['request'], ['acquired']),
      run: async () => {
        isRead = true;
        return {};
      },
    };
    const stages = [reading, stage('lost', ['units'], [])];
    await expect(runDocuments(['a'], { stages, engine: 'x', versions: {} })).rejects.toMatchObject({
      code: 'PIPELINE_ORDER',
    });
    expect(isRead).toBe(false);
  });
});
