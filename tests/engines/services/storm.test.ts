import { describe, expect, it } from '@jest/globals';
import { EngineCaller } from '../../../src/engines/calling/engine-caller.js';
import { Spending } from '../../../src/engines/calling/spending.js';
import { KIND_NAMES, type KindName } from '../../../src/engines/engine-names.js';
import { translateBatch } from '../../../src/engines/translate-batch.js';
import { atRate, type Fault } from '../../fake-services/faults.js';
import { useFakeServices } from '../../fake-services/use-fake-services.js';
import { CONTEXT, engineAt, protocolOf, requestOf } from './make-engine.js';

const start = useFakeServices();

const FAULTS: readonly Fault[] = [
  { status: 429, retryAfter: '0' },
  { status: 500 },
  { status: 503 },
  'cut-before-reply',
  'cut-during-body',
  'invalid-json',
  'merged',
  'split',
  'dropped',
  'doubled',
  'empty-target',
];
/** Only where ids or openings come back is a changed order seen. */
const ALSO: Readonly<Partial<Record<KindName, readonly Fault[]>>> = {
  openai: ['reordered', 'truncated', 'cut-json', 'swapped-text'],
  deepl: ['reordered'],
};

/** Two sentences a block, each different from its first characters on. */
const NUMERALS = Array.from('一二三四五六七八九十', (ten) =>
  Array.from('甲乙丙丁', (one) => one + ten),
).flat();
const SENTENCES = NUMERALS.flatMap((name) => [`${name}县召开会议。`, `${name}村印发通知。`]);
const TABLE = Object.fromEntries(SENTENCES.map((zh, at) => [zh, `English number ${at}.`]));
const BLOCKS = NUMERALS.map((name, at) => requestOf(`b${at}`, `${name}县召开会议。${name}村印发通知。`));

describe.each(KIND_NAMES)('%s among faults', (kind) => {
  it.each([1, 2, 3])('gives each sentence its own English or none (seed %d)', async (seed) => {
    const plan = atRate(0.35, seed, [...FAULTS, ...(ALSO[kind] ?? [])]);
    const service = await start({ protocol: protocolOf(kind), table: TABLE, plan });
    const engine = engineAt(kind, service);
    const caller = new EngineCaller(engine, new Spending(), { retryDelay: 1, retries: 30 });
    const batches = Array.from({ length: 10 }, (_, at) => BLOCKS.slice(at * 4, at * 4 + 4));
    const outcomes = await Promise.all(
      batches.map((batch) => translateBatch(engine, batch, CONTEXT, (part) => caller.call(part, CONTEXT))),
    );
    const flat = outcomes.flat();
    expect(flat.map(({ request }) => request.id)).toEqual(BLOCKS.map(({ id }) => id));
    const answered = flat.filter(({ result }) => result);
    for (const { request, result } of answered) {
      const expected = request.segments.map(({ text }) => TABLE[text]);
      expect(result?.segments.map(({ target }) => target)).toEqual(expected);
    }
    // A single block that fails as often as it is asked is left without English; most come through.
    expect(answered.length).toBeGreaterThan(BLOCKS.length / 2);
    expect(service.asked()).toBeGreaterThan(10);
  });
});
