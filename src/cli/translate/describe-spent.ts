/** @module What calls to services have used, in words. */
import type { Spent } from '../../engines/calling/spending.js';
import type { Messages } from '../../i18n/index.js';

/** Small amounts are told to the hundredth of a cent. */
const digitsOf = (amount: number): number => (amount < 1 ? 4 : 2);

export function describeCost(cost: Spent['cost']): string {
  return Object.entries(cost)
    .map(([currency, amount]) => `${amount.toFixed(digitsOf(amount))} ${currency}`)
    .join(' + ');
}

const number = (value: number): string => value.toLocaleString('en-US');

/** `12 calls, 34,567 tokens, 0.1234 USD`; empty where nothing was asked. */
export function describeSpent(
  { calls, inputTokens, outputTokens, characters, cost }: Spent,
  messages: Messages,
): string {
  if (calls === 0) return '';
  const tokens = inputTokens + outputTokens;
  return [
    messages('engines:spent-calls', { count: calls }),
    tokens > 0
      ? messages('engines:spent-tokens', { input: number(inputTokens), output: number(outputTokens) })
      : '',
    characters > 0 ? messages('engines:spent-characters', { characters: number(characters) }) : '',
    describeCost(cost),
  ]
    .filter(Boolean)
    .join(', ');
}
