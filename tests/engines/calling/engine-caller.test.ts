/** @module Calls to a service: a few at a time, repeated when the error says so, held when it asks for a pause. */
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { EngineCaller, type CallOptions } from '../../../src/engines/calling/engine-caller.js';
import { Spending } from '../../../src/engines/calling/spending.js';
import { engineError } from '../../../src/engines/engine-error.js';
import type { Engine, EngineReply } from '../../../src/engines/engine.js';
import { echoEngine, requestsOf } from '../fake-engines.js';

const CONTEXT = { documentId: 'd', title: '' };
const REPLY: EngineReply = { results: [], usage: { inputTokens: 3 } };

/** An engine whose n-th call does what `act` says. */
function callerOf(act: (call: number) => Promise<EngineReply> | EngineReply, options: CallOptions = {}) {
  let calls = 0;
  const engine: Engine = { ...echoEngine, doTranslate: async () => act((calls += 1)) };
  const spending = new Spending();
  const caller = new EngineCaller(engine, spending, { retryDelay: 5, ...options });
  return { caller, spending, calls: () => calls };
}

const busy = (retryAfter?: number): never => {
  throw engineError('ENGINE_BUSY', {
    message: 'Too many requests.',
    cure: 'Wait.',
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
};

const rejected = (): never => {
  throw engineError('ENGINE_KEY_REJECTED', { message: 'No.', cure: 'Another key.' });
};

describe('EngineCaller', () => {
  it('asks a busy service again, and counts what each call used', async () => {
    const { caller, spending, calls } = callerOf((call) => (call < 3 ? busy() : REPLY));
    expect(await caller.call(requestsOf(1), CONTEXT)).toBe(REPLY);
    expect(calls()).toBe(3);
    expect(spending.spent).toMatchObject({ calls: 3, inputTokens: 3 });
  });

  it('gives up after so many tries', async () => {
    const { caller, calls } = callerOf(() => busy(), { retries: 2 });
    await expect(caller.call(requestsOf(1), CONTEXT)).rejects.toMatchObject({ code: 'ENGINE_BUSY' });
    expect(calls()).toBe(3);
  });

  it.each([
    ['what the error calls final', () => rejected(), 'ENGINE_KEY_REJECTED'],
    ['a pause longer than it waits', () => busy(500), 'ENGINE_BUSY'],
  ])('does not repeat %s', async (_, act, code) => {
    const { caller, calls } = callerOf(act);
    await expect(caller.call(requestsOf(1), CONTEXT)).rejects.toMatchObject({ code });
    expect(calls()).toBe(1);
  });

  it('holds every call while the service has asked for a pause', async () => {
    const begun: number[] = [];
    const { caller } = callerOf((call) => {
      begun.push(performance.now());
      return call === 1 ? busy(0.2) : REPLY;
    });
    const first = caller.call(requestsOf(1), CONTEXT);
    await delay(20);
    await Promise.all([first, caller.call(requestsOf(1), CONTEXT), caller.call(requestsOf(1), CONTEXT)]);
    const [start = 0, ...others] = begun;
    expect(others).toHaveLength(3);
    for (const time of others) expect(time - start).toBeGreaterThan(180);
  });

  it('has no more calls in flight than it may, and takes the urgent first', async () => {
    const order: string[] = [];
    let inFlight = 0;
    let most = 0;
    const engine: Engine = {
      ...echoEngine,
      doTranslate: async ([first]) => {
        most = Math.max(most, (inFlight += 1));
        order.push(first?.id ?? '');
        await delay(2);
        inFlight -= 1;
        return REPLY;
      },
    };
    const caller = new EngineCaller(engine, new Spending(), { concurrency: 2 });
    const requests = requestsOf(6);
    await Promise.all(requests.map((request, index) => caller.call([request], CONTEXT, index === 5 ? 1 : 0)));
    expect(most).toBe(2);
    expect(order).toEqual(['b0', 'b1', 'b5', 'b2', 'b3', 'b4']);
  });

  it('keeps to so many calls a minute', async () => {
    const begun: number[] = [];
    const { caller } = callerOf(
      () => {
        begun.push(performance.now());
        return REPLY;
      },
      { requestsPerMinute: 1200 },
    );
    const begin = performance.now();
    await Promise.all([1, 2, 3].map(() => caller.call(requestsOf(1), CONTEXT)));
    // Timers may be a little early; a late one leaves less time to the next call, never to those before it.
    expect(begun).toHaveLength(3);
    for (const [index, time] of begun.entries()) expect(time - begin).toBeGreaterThan(index * 50 - 5);
  });

  it('stops waiting when the run is interrupted', async () => {
    const controller = new AbortController();
    const { caller } = callerOf(() => busy(60));
    const call = caller.call(requestsOf(1), { ...CONTEXT, signal: controller.signal });
    await delay(10);
    controller.abort(new Error('interrupted'));
    await expect(call).rejects.toThrow('interrupted');
  });
});
