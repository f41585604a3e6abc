/** @module Settings of an engine that speaks OpenAI's chat protocol. */
import { z } from 'zod';
import { amount, currency, serviceFields } from '../configuration/fields.js';

export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

/** What the adapter itself sends; it would not understand the reply to anything else. */
const OWN_FIELDS = [
  'model',
  'messages',
  'stream',
  'n',
  'response_format',
  'max_tokens',
  'max_completion_tokens',
];

const extraBody = z
  .record(z.string(), z.unknown())
  .refine((body) => !OWN_FIELDS.some((name) => name in body), `must not hold ${OWN_FIELDS.join(', ')}`);

const MODEL_WANTED = 'expected the name of a model, as the service calls it';

export const openaiOptions = z.strictObject({
  ...serviceFields,
  model: z.string({ error: MODEL_WANTED }).min(1, MODEL_WANTED),
  /** How the server can be held to JSON. */
  structuredOutput: z.enum(['json_schema', 'json_object', 'none']).default('none'),
  /** `null` leaves it out, for models that refuse it. */
  temperature: z.number().min(0).max(2).nullable().default(0),
  /** `null` leaves it out. */
  seed: z.number().int().nullable().default(1),
  /** Newer models of OpenAI take `max_completion_tokens` only. */
  tokenLimitField: z.enum(['max_tokens', 'max_completion_tokens']).default('max_tokens'),
  /** Allowed beyond the translation, for models that think aloud. */
  spareOutputTokens: z.number().int().nonnegative().default(0),
  /** Sent along as it stands: `{"reasoning_effort": "low"}`. */
  extraBody: extraBody.optional(),
  price: z
    .strictObject({ inputPerMillionTokens: amount, outputPerMillionTokens: amount, currency })
    .optional(),
});

export type OpenaiOptions = z.output<typeof openaiOptions>;
