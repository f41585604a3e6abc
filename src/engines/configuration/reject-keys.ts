/** @module Finds keys that stand in a configuration file, so that none is ever kept in a repository. */

const KEY_NAME = /^(?:(?:api|auth|access|secret)?[-_]?(?:key|token)|secret|password|authorization|bearer)$/i;
/** As the keys of OpenAI's kind and of DeepL look. */
const KEY_VALUE = /^(?:sk|pk|gsk|xai)-[\w-]{12,}$|^[\da-f-]{30,}(?::fx)?$/i;

const looksLikeKey = (name: string, value: unknown): boolean =>
  typeof value === 'string' && (KEY_NAME.test(name) || KEY_VALUE.test(value.trim()));

/** The places of keys: `engines.openai.apiKey`. */
export function keysIn(value: unknown, path: readonly string[] = []): readonly string[] {
  if (looksLikeKey(path.at(-1) ?? '', value)) return [path.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => keysIn(inner, [...path, name]));
}
