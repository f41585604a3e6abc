/** @module The engine for MTranServer, which translates on a processor without graphics card. */
import type { Engine } from '../engine.js';
import { JsonClient } from '../http/json-client.js';
import { createListEngine } from '../list-engine.js';
import type { ServiceSetting } from '../service-setting.js';
import { DEFAULT_BASE_URL, type MtranserverOptions } from './options.js';

const MAXIMUM_BATCH = 32;

export function createMtranserverEngine(options: MtranserverOptions, setting: ServiceSetting): Engine {
  const { baseUrl = DEFAULT_BASE_URL, sourceLanguage: from, timeout, maximumBatch = MAXIMUM_BATCH } = options;
  const { id, key, environment } = setting;
  return createListEngine({
    id,
    client: new JsonClient({
      engine: id,
      baseUrl,
      ...(key === undefined ? {} : { headers: { authorization: `Bearer ${key}` }, secrets: [key] }),
      timeout: timeout * 1000,
      environment,
    }),
    path: '/translate/batch',
    body: (texts) => ({ from, to: 'en', texts, html: false }),
    field: 'results',
    maximumBatch,
    fingerprint: JSON.stringify(['mtranserver', baseUrl, from]),
  });
}
