/** @module Settings of MTranServer. */
import { z } from 'zod';
import { serviceFields } from '../configuration/fields.js';

export const DEFAULT_BASE_URL = 'http://127.0.0.1:8989';

export const mtranserverOptions = z.strictObject({
  ...serviceFields,
  sourceLanguage: z.enum(['zh-Hans', 'zh-Hant', 'zh']).default('zh-Hans'),
});

export type MtranserverOptions = z.output<typeof mtranserverOptions>;
