import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { KIND_NAMES } from '../../../src/engines/engine-names.js';
import { quotable } from '../../../src/engines/http/redact.js';
import type { DuizhaoError } from '../../../src/model/index.js';
import { always, type TransportFault } from '../../fake-services/faults.js';
import { useFakeServices } from '../../fake-services/use-fake-services.js';
import { CONTEXT, engineAt, failureOf, KEY, protocolOf, requestOf } from './make-engine.js';

const start = useFakeServices();

/** Everything that a log, a record or a debugger could show of an error. */
function everythingOf(error: DuizhaoError): string {
  const { message, cure, stack, cause } = error;
  const chain = inspect(error, { depth: 20, showHidden: true });
  return [message, cure, stack, JSON.stringify(error), JSON.stringify(cause), chain].join('\n');
}

const FAULTS: readonly TransportFault[] = [
  { status: 400, body: `{"error":"the header said Bearer ${KEY}"}` },
  { status: 401, body: `{"error":{"message":"Incorrect API key provided: ${KEY}"}}` },
  { status: 429, body: `{"error":"sk-t***n:fx is over its limit"}` },
  { status: 500, body: KEY },
  { status: 302, location: `https://example.org/?key=${KEY}` },
  'cut-before-reply',
  'cut-during-body',
  'slow-body',
  'invalid-json',
  'html-page',
];

describe.each(KIND_NAMES)('the key of %s', (kind) => {
  it.each(FAULTS.map((fault) => [JSON.stringify(fault), fault] as const))(
    'is in no error after %s',
    async (_, fault) => {
      const service = await start({ protocol: protocolOf(kind), plan: always(fault) });
      const failure = await failureOf(
        engineAt(kind, service, { timeout: 0.3 }).doTranslate([requestOf('a', '会议。')], CONTEXT),
      );
      const told = everythingOf(failure);
      for (const piece of [KEY, KEY.slice(0, 12), KEY.slice(-8), 'sk-t***'])
        expect(told).not.toContain(piece);
    },
  );

  it('is where the service expects it, and nowhere else; the engine shows nothing of it', async () => {
    const service = await start({ protocol: protocolOf(kind), key: KEY });
    const engine = engineAt(kind, service);
    const reply = await engine.doTranslate([requestOf('a', '会议。')], CONTEXT);
    const [request] = service.requests;
    const sent = JSON.stringify([request?.path, request?.headers, request?.body]);
    expect(sent.split(KEY)).toHaveLength(2);
    expect(request?.path).not.toContain(KEY);
    for (const shown of [
      JSON.stringify(reply),
      JSON.stringify(engine),
      inspect(engine, { depth: 9 }),
      engine.fingerprint,
    ])
      expect(shown).not.toContain(KEY);
  });
});

describe('quotable', () => {
  it.each([
    ['Incorrect API key provided: sk-t***n:fx.', 'Incorrect API key provided: [key]'],
    [`a ${KEY} b`, 'a [key] b'],
    ['two\nlines\u0007 here', 'two lines here'],
    ['the model sk-fast is not there', 'the model sk-fast is not there'],
  ])('%j', (text, expected) => {
    expect(quotable(text, [KEY])).toBe(expected);
  });

  it('is short', () => {
    expect(quotable('x'.repeat(5000), [])).toHaveLength(201);
  });
});
