/** @module What a fake service does wrong, and when. */

/** Faults of the connection and of the server. */
export type TransportFault =
  | {
      readonly status: number;
      readonly retryAfter?: string;
      readonly location?: string;
      readonly body?: string;
    }
  | 'cut-before-reply'
  | 'cut-during-body'
  | 'slow-body'
  | 'invalid-json'
  | 'html-page';

/** Faults of the reply; a protocol leaves out what it cannot express. */
export type ReplyFault =
  | 'merged'
  | 'split'
  | 'dropped'
  | 'doubled'
  | 'reordered'
  | 'swapped-text'
  | 'refusal'
  | 'truncated'
  | 'cut-json'
  | 'wrong-language'
  | 'source-echoed'
  | 'obeyed-injection'
  | 'wrong-numbers'
  | 'missing-term'
  | 'empty-target';

export type Fault = TransportFault | ReplyFault;

/** Says what goes wrong with a request for translation; `sources` are the Chinese sentences in it. */
export type FaultPlan = (request: {
  /** Counted from 0. */
  readonly index: number;
  readonly sources: readonly string[];
}) => Fault | undefined;

export const faultless: FaultPlan = () => undefined;

export const always =
  (fault: Fault): FaultPlan =>
  () =>
    fault;

/** One for each request; faultless after the last. */
export const inOrder =
  (...faults: readonly (Fault | undefined)[]): FaultPlan =>
  ({ index }) =>
    faults[index];

/** Requests that hold the sentence; `times` limits how often. */
export function whenAsked(sentence: string, fault: Fault, times = Infinity): FaultPlan {
  let done = 0;
  return ({ sources }) => (sources.includes(sentence) && done++ < times ? fault : undefined);
}

/** A share of the requests, the same ones for the same seed. */
export function atRate(rate: number, seed: number, faults: readonly Fault[]): FaultPlan {
  let state = seed >>> 0;
  const random = (): number => {
    // Mulberry32: small, and good enough for choosing among requests.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => (random() < rate ? faults[Math.floor(random() * faults.length)] : undefined);
}
