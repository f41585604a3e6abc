/** @module JSON text that is safe to cut into lines: U+0085, U+2028 and U+2029 are written as escapes. */

// JSON allows these raw, but Python's splitlines() and several corpus tools end a line at them.
const LINE_SEPARATORS = /[\u0085\u2028\u2029]/gu;

/**
 * `JSON.stringify` with the Unicode line separators escaped.
 * @param indent spaces a level; 0 writes one line.
 */
export function stringify(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    LINE_SEPARATORS,
    (separator) => `\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
