import { describe, expect, it } from '@jest/globals';
import { KIND_NAMES, type KindName } from '../../../src/engines/engine-names.js';
import { translateBatch } from '../../../src/engines/translate-batch.js';
import { always, inOrder, type ReplyFault, type TransportFault } from '../../fake-services/faults.js';
import { useFakeServices } from '../../fake-services/use-fake-services.js';
import { CONTEXT, engineAt, failureOf, KEY, protocolOf, requestOf } from './make-engine.js';

const start = useFakeServices();

const TABLE = {
  '全年召开会议12次。': 'Twelve meetings were held over the year, 12 in all.',
  '培训干部450人次。': 'Training reached 450 officials.',
  '调解成功率达到98.6%。': 'The success rate of mediation was 98.6%.',
};
const BATCH = [
  requestOf('a', '全年召开会议12次。培训干部450人次。'),
  requestOf('b', '调解成功率达到98.6%。'),
];
const RIGHT = Object.values(TABLE);

const TRANSPORT: readonly (readonly [string, TransportFault, string, boolean])[] = [
  ['429', { status: 429 }, 'ENGINE_BUSY', true],
  ['500', { status: 500 }, 'ENGINE_BUSY', true],
  ['502 with a page', { status: 502, body: '<html>Bad Gateway</html>' }, 'ENGINE_BUSY', true],
  ['503', { status: 503 }, 'ENGINE_BUSY', true],
  ['529', { status: 529 }, 'ENGINE_BUSY', true],
  ['a connection cut before the reply', 'cut-before-reply', 'ENGINE_BUSY', true],
  ['a connection cut within the reply', 'cut-during-body', 'ENGINE_BUSY', true],
  ['a reply that never ends', 'slow-body', 'ENGINE_BUSY', true],
  ['half a JSON', 'invalid-json', 'ENGINE_REPLY_MISMATCH', false],
  ['a web page', 'html-page', 'ENGINE_UNAVAILABLE', false],
  ['400', { status: 400 }, 'ENGINE_REQUEST_REJECTED', false],
  ['401', { status: 401 }, 'ENGINE_KEY_REJECTED', false],
  ['402', { status: 402 }, 'ENGINE_QUOTA_SPENT', false],
  ['404', { status: 404 }, 'ENGINE_REQUEST_REJECTED', false],
  ['413', { status: 413 }, 'ENGINE_REPLY_MISMATCH', false],
];

/** What comes of a batch when every reply has the fault: its English, or the codes of the failures. */
async function outcomeOf(kind: KindName, fault: ReplyFault): Promise<readonly string[]> {
  const service = await start({ protocol: protocolOf(kind), table: TABLE, plan: always(fault) });
  const outcomes = await translateBatch(engineAt(kind, service), BATCH, CONTEXT);
  return outcomes.flatMap(({ result, failure }) =>
    result ? result.segments.map(({ target }) => target) : [failure.code],
  );
}

describe.each(KIND_NAMES)('%s', (kind) => {
  it.each(TRANSPORT)('says what %s means', async (_name, fault, code, isRetryable) => {
    const service = await start({ protocol: protocolOf(kind), plan: always(fault) });
    const engine = engineAt(kind, service, { timeout: 0.4 });
    const failure = await failureOf(engine.doTranslate(BATCH, CONTEXT));
    expect({ code: failure.code, isRetryable: failure.isRetryable }).toEqual({ code, isRetryable });
    expect(failure.message).toContain(kind);
    expect(failure.cure).not.toBe('');
    expect(failure.exitCode).toBe(4);
    expect(service.asked()).toBe(1);
  });

  it('tells the pause that is asked for in seconds, from seconds or a date', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const plan = inOrder({ status: 429, retryAfter: '7' }, { status: 503, retryAfter: date });
    const engine = engineAt(kind, await start({ protocol: protocolOf(kind), plan }));
    expect((await failureOf(engine.doTranslate(BATCH, CONTEXT))).retryAfter).toBe(7);
    const { retryAfter = 0 } = await failureOf(engine.doTranslate(BATCH, CONTEXT));
    expect(retryAfter).toBeGreaterThan(55);
    expect(retryAfter).toBeLessThanOrEqual(60);
  });

  it('ends at once when its call is given up', async () => {
    const controller = new AbortController();
    const service = await start({ protocol: protocolOf(kind), delay: 5000 });
    const promise = engineAt(kind, service).doTranslate(BATCH, { ...CONTEXT, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('given up')), 30);
    await expect(promise).rejects.toThrow('given up');
  });

  it('does not follow a redirect with its key', async () => {
    const elsewhere = await start({ protocol: protocolOf(kind) });
    const location = `${elsewhere.origin}/translate`;
    const service = await start({ protocol: protocolOf(kind), plan: always({ status: 307, location }) });
    const failure = await failureOf(engineAt(kind, service).doTranslate(BATCH, CONTEXT));
    expect(failure.code).toBe('ENGINE_REQUEST_REJECTED');
    expect(failure.message).toContain(location);
    expect(elsewhere.requests).toHaveLength(0);
  });

  it('says that nothing runs at the address', async () => {
    const service = await start({ protocol: protocolOf(kind) });
    await service.close();
    const failure = await failureOf(engineAt(kind, service).doTranslate(BATCH, CONTEXT));
    expect(failure.code).toBe('ENGINE_UNAVAILABLE');
    expect(failure.message).toContain('is not running');
  });

  it('says that the key is not accepted, and does not repeat it', async () => {
    const service = await start({ protocol: protocolOf(kind), key: 'another' });
    const failure = await failureOf(engineAt(kind, service).doTranslate(BATCH, CONTEXT));
    expect(failure.code).toBe('ENGINE_KEY_REJECTED');
    expect(failure.message).not.toContain('sk-');
  });

  it('answers once the service is well again', async () => {
    const service = await start({
      protocol: protocolOf(kind),
      table: TABLE,
      plan: inOrder('merged'),
      key: KEY,
    });
    const outcomes = await translateBatch(engineAt(kind, service), BATCH, CONTEXT);
    const english = outcomes.flatMap(({ result }) => result?.segments.map(({ target }) => target) ?? []);
    expect(english).toEqual(RIGHT);
  });

  it.each<ReplyFault>(['dropped', 'split', 'empty-target'])(
    'never accepts a reply that is %s',
    async (fault) => {
      const codes = await outcomeOf(kind, fault);
      expect(new Set(codes)).toEqual(new Set(['ENGINE_REPLY_MISMATCH']));
    },
  );

  it('never accepts sentences that were run together', async () => {
    // A block of one sentence has nothing to be run together with: the fake service drops it.
    expect(new Set(await outcomeOf(kind, 'merged'))).toEqual(new Set(['ENGINE_REPLY_MISMATCH']));
  });
});

/** Engines that get ids or openings back see more than those that get a list. */
const WITH_IDS: readonly KindName[] = ['openai', 'deepl'];
const WITHOUT_IDS: readonly KindName[] = ['libretranslate', 'mtranserver'];

describe('replies with ids', () => {
  it.each(WITH_IDS)('%s puts reordered sentences in their places', async (kind) => {
    expect(await outcomeOf(kind, 'reordered')).toEqual(RIGHT);
  });

  it.each(WITH_IDS)('%s does not accept an id twice', async (kind) => {
    expect(new Set(await outcomeOf(kind, 'doubled'))).toEqual(new Set(['ENGINE_REPLY_MISMATCH']));
  });

  it('openai sees that the English of one sentence stands under the id of another', async () => {
    const [first, second] = await outcomeOf('openai', 'swapped-text');
    // Asked alone, the single sentence cannot be swapped and is right.
    expect([first, second]).toEqual(['ENGINE_REPLY_MISMATCH', RIGHT[2]]);
  });
});

describe('replies without ids', () => {
  it.each(WITHOUT_IDS)('%s does not accept a list that is longer', async (kind) => {
    expect(new Set(await outcomeOf(kind, 'doubled'))).toEqual(new Set(['ENGINE_REPLY_MISMATCH']));
  });
});

describe('replies that are wrong in their words', () => {
  // Told by the checks of the edition, not by the adapter: nothing is lost or shifted.
  const WORDS: readonly ReplyFault[] = [
    'wrong-language',
    'source-echoed',
    'obeyed-injection',
    'wrong-numbers',
    'missing-term',
  ];
  it.each(KIND_NAMES.flatMap((kind) => WORDS.map((fault) => [kind, fault] as const)))(
    '%s passes on %s, sentence by sentence',
    async (kind, fault) => {
      const english = await outcomeOf(kind, fault);
      expect(english).toHaveLength(3);
      expect(english).not.toEqual(RIGHT);
    },
  );
});
