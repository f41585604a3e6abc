/** @module What the calls of a run have used, and the limit that they may not pass. */
import { DuizhaoError } from '../../model/index.js';
import type { EngineUsage } from '../engine.js';

/** Sums over a run. */
export interface Spent {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly characters: number;
  /** By currency; empty where no price is known. */
  readonly cost: Readonly<Record<string, number>>;
}

function limitReached(limit: number, spent: number, currency: string): DuizhaoError {
  return new DuizhaoError({
    code: 'COST_LIMIT_REACHED',
    kind: 'engine',
    message: `The next call could cost more than is left of ${limit} ${currency}; ${spent.toFixed(4)} ${currency} are spent.`,
    cure: 'Run the same command again with a higher --max-cost: what was paid for is kept and not asked again.',
  });
}

function noPrice(): DuizhaoError {
  return new DuizhaoError({
    code: 'COST_UNKNOWN',
    kind: 'usage',
    message: 'A limit of cost was set, but the engine has no price.',
    cure: 'Give the engine its "price" in duizhao.config.json, or leave out --max-cost.',
  });
}

/** One for a run. A call is reserved at the most it can cost before it is sent, so that calls in flight together cannot pass the limit. */
export class Spending {
  readonly #limit: number | undefined;
  readonly #cost = new Map<string, number>();
  #reserved = 0;
  #calls = 0;
  #inputTokens = 0;
  #outputTokens = 0;
  #characters = 0;

  /** @param limit - in the currency of the engine's price. */
  constructor(limit?: number) {
    this.#limit = limit;
  }

  get spent(): Spent {
    return {
      calls: this.#calls,
      inputTokens: this.#inputTokens,
      outputTokens: this.#outputTokens,
      characters: this.#characters,
      cost: Object.fromEntries(this.#cost),
    };
  }

  /**
   * Sets aside what the call can cost at most.
   * @returns what gives it back; to be called when the call has ended, with what it really used.
   * @throws DuizhaoError `COST_LIMIT_REACHED`, `COST_UNKNOWN`
   */
  reserve(estimate: EngineUsage | undefined): (usage: EngineUsage | undefined) => void {
    const amount = this.#amountOf(estimate);
    this.#reserved += amount;
    return (usage) => {
      this.#reserved -= amount;
      this.#add(usage);
    };
  }

  #amountOf(estimate: EngineUsage | undefined): number {
    if (this.#limit === undefined || estimate === undefined) return estimate?.cost?.amount ?? 0;
    if (!estimate.cost) throw noPrice();
    const { amount, currency } = estimate.cost;
    const spent = this.#cost.get(currency) ?? 0;
    if (spent + this.#reserved + amount > this.#limit) throw limitReached(this.#limit, spent, currency);
    return amount;
  }

  #add(usage: EngineUsage | undefined): void {
    this.#calls += 1;
    if (!usage) return;
    this.#inputTokens += usage.inputTokens ?? 0;
    this.#outputTokens += usage.outputTokens ?? 0;
    this.#characters += usage.characters ?? 0;
    if (!usage.cost) return;
    const { amount, currency } = usage.cost;
    this.#cost.set(currency, (this.#cost.get(currency) ?? 0) + amount);
  }
}
