/** @module A limit of cost is never passed, also by calls in flight together. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Spending } from '../../../src/engines/calling/spending.js';
import type { EngineUsage } from '../../../src/engines/engine.js';

const costing = (amount: number): EngineUsage => ({ cost: { amount, currency: 'USD' } });

describe('Spending', () => {
  it('sums what calls used', () => {
    const spending = new Spending();
    spending.reserve(undefined)({ inputTokens: 10, outputTokens: 5, ...costing(0.25) });
    spending.reserve(costing(1))({ inputTokens: 1, characters: 7, ...costing(0.5) });
    spending.reserve(costing(1))(undefined);
    expect(spending.spent).toEqual({
      calls: 3,
      inputTokens: 11,
      outputTokens: 5,
      characters: 7,
      cost: { USD: 0.75 },
    });
  });

  it('refuses the call that could pass the limit, and takes a cheaper one', () => {
    const spending = new Spending(1);
    const settle = spending.reserve(costing(0.75));
    expect(() => spending.reserve(costing(0.5))).toThrow(
      expect.objectContaining({ code: 'COST_LIMIT_REACHED', exitCode: 4, isRetryable: false }),
    );
    settle(costing(0.25));
    spending.reserve(costing(0.5))(costing(0.5));
    expect(spending.spent.cost).toEqual({ USD: 0.75 });
  });

  it('refuses an engine without a price only where there is a limit', () => {
    expect(() => new Spending(1).reserve({ inputTokens: 5 })).toThrow(
      expect.objectContaining({ code: 'COST_UNKNOWN', exitCode: 2 }),
    );
    expect(() => new Spending().reserve({ inputTokens: 5 })).not.toThrow();
    expect(() => new Spending(1).reserve(undefined)).not.toThrow();
  });

  it('never passes the limit while no call costs more than it was estimated at', () => {
    const call = fc.record({
      most: fc.double({ min: 0, max: 2, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      isWaiting: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(call, { maxLength: 40 }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (calls, limit) => {
          const spending = new Spending(limit);
          const waiting: (() => void)[] = [];
          for (const { most, share, isWaiting } of calls) {
            try {
              const settle = spending.reserve(costing(most));
              if (isWaiting) waiting.push(() => settle(costing(most * share)));
              else settle(costing(most * share));
            } catch {
              waiting.shift()?.();
            }
          }
          for (const settle of waiting) settle();
          expect(spending.spent.cost['USD'] ?? 0).toBeLessThanOrEqual(limit + 1e-9);
        },
      ),
    );
  });
});
