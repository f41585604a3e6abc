/** @module Settings that the services of all kinds share. */
import { z } from 'zod';

/** An http or https address without name, password, query or fragment; without a slash at its end. */
export const baseUrl = z
  .url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' })
  .refine((text) => {
    const { username, password, search, hash } = new URL(text);
    return username + password + search + hash === '';
  }, 'expected an address without name, password, query or fragment')
  .transform((text) => text.replace(/\/+$/, ''));

/** Capitals only, so that a key put here by mistake is refused. */
export const environmentVariable = z
  .string()
  .regex(
    /^[A-Z_][A-Z0-9_]*$/,
    'expected the name of an environment variable, in capitals; the key itself never stands in the file',
  );

const positive = z.number().positive();
const whole = z.number().int().positive();

/** Three letters: USD, EUR, CNY. */
export const currency = z.string().regex(/^[A-Z]{3}$/, 'expected a currency of three capitals, such as USD');

export const amount = z.number().nonnegative();

/** What every service has. */
export const serviceFields = {
  /** The kind of service; the engine's own name where that is one. */
  type: z.string().optional(),
  baseUrl: baseUrl.optional(),
  /** Names the variable that holds the key. */
  apiKeyVariable: environmentVariable.optional(),
  /** Seconds for a whole call. */
  timeout: positive.max(3600).default(120),
  /** Calls in flight. */
  concurrency: whole.max(100).optional(),
  requestsPerMinute: positive.optional(),
  /** Most sentences a call takes. */
  maximumBatch: whole.max(200).optional(),
};

/** What becomes of them. */
export interface ServiceOptions {
  readonly type?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly apiKeyVariable?: string | undefined;
  readonly timeout: number;
  readonly concurrency?: number | undefined;
  readonly requestsPerMinute?: number | undefined;
  readonly maximumBatch?: number | undefined;
}

/** Of the characters that a service counts. */
export const characterPrice = z.strictObject({ perMillionCharacters: amount, currency });
