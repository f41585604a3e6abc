/** @module Settings of LibreTranslate. */
import { z } from 'zod';
import { serviceFields } from '../configuration/fields.js';

export const DEFAULT_BASE_URL = 'http://127.0.0.1:5000';

export const libretranslateOptions = z.strictObject({
  ...serviceFields,
  /** Newer servers list Chinese as `zh-Hans` and take `zh` for it; older ones know `zh` only. */
  sourceLanguage: z.enum(['zh', 'zh-Hans', 'zh-Hant', 'zt']).default('zh'),
});

export type LibretranslateOptions = z.output<typeof libretranslateOptions>;
