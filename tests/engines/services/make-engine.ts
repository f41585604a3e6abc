/** @module Engines connected to fake services, through the configuration as a user writes it. */
import type { Engine, EngineContext, EngineRequest } from '../../../src/engines/engine.js';
import type { KindName } from '../../../src/engines/engine-names.js';
import { createServiceEngine } from '../../../src/engines/service-engines.js';
import type { TermBase } from '../../../src/glossary/term-base.js';
import { DuizhaoError } from '../../../src/model/index.js';
import { segmentBlock } from '../../../src/stages/segment/index.js';
import type { FakeService } from '../../fake-services/fake-service.js';
import type { Protocol } from '../../fake-services/protocol.js';
import { deepl } from '../../fake-services/protocols/deepl.js';
import { libretranslate, mtranserver } from '../../fake-services/protocols/lists.js';
import { openai } from '../../fake-services/protocols/openai.js';
import { emptyTermBase } from '../fake-engines.js';

/** Long and odd enough to be found wherever it leaks to. */
export const KEY = 'sk-test-Qx7mZp2LkV9wRt4n:fx';

export const CONTEXT: EngineContext = { documentId: 'document', title: '2023年工作报告', year: 2023 };

export const protocolOf = (kind: KindName): Protocol =>
  ({ openai, deepl: deepl(), libretranslate, mtranserver })[kind];

const PATHS: Readonly<Partial<Record<KindName, string>>> = { openai: '/v1' };
const NEEDED: Readonly<Partial<Record<KindName, object>>> = { openai: { model: 'fake-model' } };

/** Settings of an engine of a kind at the service's address, but for its key. */
export const engineSettings = (kind: KindName, { origin }: Pick<FakeService, 'origin'>): object => ({
  baseUrl: `${origin}${PATHS[kind] ?? ''}`,
  ...NEEDED[kind],
});

/** An engine of a kind at the service's address, with `KEY` as its key. */
export function engineAt(
  kind: KindName,
  service: Pick<FakeService, 'origin'>,
  settings: object = {},
  termBase: TermBase = emptyTermBase,
): Engine {
  const own = { ...engineSettings(kind, service), apiKeyVariable: 'TEST_KEY', ...settings };
  return createServiceEngine(kind, termBase, {
    configuration: { engines: { [kind]: own } },
    environment: { TEST_KEY: KEY },
  });
}

export function requestOf(id: string, text: string, parts: Partial<EngineRequest> = {}): EngineRequest {
  const segments = segmentBlock({ id, text });
  return { id, kind: 'paragraph', level: 0, mood: 'done', terms: [], segments, ...parts };
}

/** The error that a promise is rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<DuizhaoError> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof DuizhaoError) return outcome;
  throw new Error('expected a DuizhaoError', { cause: outcome });
}
