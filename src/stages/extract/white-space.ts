/** @module White space of pages: what only lays text out is dropped, what separates words is kept. */

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const BLANKS = /[\t\r\n\f\v \u00a0\u2000-\u200a\u202f]+/g;
const WIDE = '[\\u2018-\\u201d\\u2026\\u3001-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]';
/** A source line break between two Chinese characters is the editor's, not the author's. */
const BREAK_BETWEEN_WIDE = new RegExp(`(?<=${WIDE})\\n(?=${WIDE})`, 'g');

/** Trims, drops invisible characters and source line breaks, and makes other runs of blanks one. Linear. */
export function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(BLANKS, (run) => (/[\r\n]/.test(run) ? '\n' : ' '))
    .replace(BREAK_BETWEEN_WIDE, '')
    .replaceAll('\n', ' ')
    .trim();
}

/** Begins as a Chinese paragraph does, with two blanks or a wide one. */
export function isIndented(text: string): boolean {
  return /^(?:\u3000|[\s\u00a0]{2,})/.test(text.replace(/^[\r\n]+/, ''));
}
