/** @module The engine for LibreTranslate, hosted or on this machine. */
import type { EngineErrorCode } from '../engine-error.js';
import type { Engine } from '../engine.js';
import { JsonClient } from '../http/json-client.js';
import type { FailedReply } from '../http/status-failure.js';
import { createListEngine } from '../list-engine.js';
import type { ServiceSetting } from '../service-setting.js';
import { DEFAULT_BASE_URL, type LibretranslateOptions } from './options.js';

/** Servers may limit the characters of a request (`--char-limit`) and the sentences of a batch (`--batch-limit`). */
const MAXIMUM_BATCH = 20;

/** The status 400 means many things here. */
function classify({ status, text }: FailedReply): EngineErrorCode | undefined {
  return status === 400 && /exceeds (?:text|batch) limit/i.test(text) ? 'ENGINE_REPLY_MISMATCH' : undefined;
}

export function createLibretranslateEngine(options: LibretranslateOptions, setting: ServiceSetting): Engine {
  const {
    baseUrl = DEFAULT_BASE_URL,
    sourceLanguage: source,
    timeout,
    maximumBatch = MAXIMUM_BATCH,
  } = options;
  const { id, key, environment } = setting;
  const secrets = key === undefined ? [] : [key];
  return createListEngine({
    id,
    client: new JsonClient({ engine: id, baseUrl, secrets, timeout: timeout * 1000, classify, environment }),
    path: '/translate',
    body: (q) => ({
      q,
      source,
      target: 'en',
      format: 'text',
      ...(key === undefined ? {} : { api_key: key }),
    }),
    field: 'translatedText',
    maximumBatch,
    fingerprint: JSON.stringify(['libretranslate', baseUrl, source]),
  });
}
