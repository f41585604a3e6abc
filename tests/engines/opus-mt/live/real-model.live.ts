/** @module What the engine makes of a real model's limits and silences, with the real library. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../../../src/engines/engine.js';
import { translateBatch } from '../../../../src/engines/translate-batch.js';
import { useTemporaryFolder } from '../../../temporary-folder.js';
import { ENDLESS, writeTinyModel } from '../tiny-model/write-tiny-model.js';
import { engineOver, englishOf, requestOf, WORDS } from './tiny-engine.js';

const CONTEXT = { documentId: 'd', title: '' };

const folderOf = useTemporaryFolder();
let folder = '';

beforeEach(async () => {
  folder = folderOf('model');
  await writeTinyModel(folder, { words: WORDS, maximumLength: 16 });
});

const ask = async (engine: Engine, text: string) => {
  const { results } = await engine.doTranslate([requestOf('b', text)], CONTEXT);
  const [result] = results;
  if (!result) throw new Error('no result');
  return result;
};

describe('the engine over a model', () => {
  it('translates each sentence by itself', async () => {
    const { segments } = await ask(await engineOver(folder), '我镇召开会议12。召开会议。');
    expect(segments.map(({ target }) => target)).toEqual([
      'we town convene open meeting talk12.',
      'convene open meeting talk.',
    ]);
  });

  it('says all of a sentence that is longer than the model can take, and names it', async () => {
    const text = '我镇召开会议，我镇开会，我镇召开会议，会议开，我镇会议。';
    const { segments, uncertain } = await ask(await engineOver(folder), text);
    expect(segments[0]?.target).toBe(
      'we town convene open meeting talk, we town open meeting, we town convene open meeting talk, meeting talk open, we town meeting talk.',
    );
    expect(uncertain).toEqual([text]);
  });

  it('says all of a long sentence without any comma', async () => {
    const text = '会议'.repeat(40);
    expect(await englishOf(await engineOver(folder), text)).toBe('meeting talk '.repeat(40).trim());
  });

  it('splits earlier where it is told to', async () => {
    const engine = await engineOver(folder, { maximumTokens: 10 });
    expect((await ask(engine, '我镇开会，我镇开会。')).uncertain).toEqual(['我镇开会，我镇开会。']);
    expect((await ask(engine, '我镇开会。')).uncertain).toEqual([]);
  });

  it('has no answer for a block that the model comes to no end with, and one for the others', async () => {
    const engine = await engineOver(folder);
    const batch = [requestOf('a', '开会。'), requestOf('b', `${ENDLESS}。`), requestOf('c', '会议。')];
    const outcomes = await translateBatch(engine, batch, CONTEXT);
    expect(outcomes.map(({ result, failure }) => result?.segments[0]?.target ?? failure?.code)).toEqual([
      'open meeting.',
      'ENGINE_REPLY_MISMATCH',
      'meeting talk.',
    ]);
  });

  it('names what the model has no token for', async () => {
    expect((await ask(await engineOver(folder), '龘龘开会，齉。')).uncertain).toEqual(['龘龘', '齉']);
  });

  it('is sure of what a model is sure of', async () => {
    const { confidence } = await ask(await engineOver(folder), '开会。');
    expect(confidence).toBeGreaterThan(0.9);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it('gives the same with more threads and with sentences of all lengths computed together', async () => {
    const text = '开。我镇召开会议12。开会。我镇开会，我镇召开会议，会议开，我镇会议。';
    const alone = await ask(await engineOver(folder), text);
    expect(await ask(await engineOver(folder, { threads: 2 }), text)).toEqual(alone);
    const together = await engineOver(folder, { sentencesPerCall: 8 });
    expect(await ask(together, text)).toEqual(alone);
    expect(together.capabilities.deterministic).toBe(false);
  });

  it('stops within a sentence', async () => {
    await writeTinyModel(folder, { words: WORDS, maximumLength: 4096 });
    const engine = await engineOver(folder);
    const stop = new AbortController();
    const endless = requestOf('b', `${ENDLESS}${'开'.repeat(1000)}`);
    const asked = engine.doTranslate([endless], { ...CONTEXT, signal: stop.signal });
    setTimeout(() => stop.abort(), 30);
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
