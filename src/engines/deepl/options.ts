/** @module Settings of DeepL. */
import { z } from 'zod';
import { characterPrice, serviceFields } from '../configuration/fields.js';

export const deeplOptions = z.strictObject({
  ...serviceFields,
  /** `terms` keeps the terms of the glossary as a glossary at DeepL. */
  glossary: z.enum(['terms', 'none']).default('terms'),
  /** Tells glossaries apart that share an account; part of their names there. */
  glossaryName: z
    .string()
    .regex(/^[a-z0-9]{1,32}$/, 'expected at most 32 small letters and digits')
    .default('terms'),
  price: characterPrice.optional(),
});

export type DeeplOptions = z.output<typeof deeplOptions>;

/** Keys of free accounts end in `:fx` and are known at a host of their own. */
export const hostFor = (key: string): string =>
  key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
