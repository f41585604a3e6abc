/** @module Text as Markdown: what a reader of the rendered page sees is the text, character for character. */

// `$` opens mathematics and `~` a deletion on GitHub; `|` would end a table cell.
const SPECIALS = /[\\`*_[\]<>|~$]/gu;
const ENTITY = /&(?=#?\w+;)/gu;

/** Escapes one line of running text. White space, line breaks included, becomes single spaces, as on a rendered page. */
export function escapeMarkdown(text: string): string {
  return escapeLineStart(
    text
      .replace(SPECIALS, '\\$&')
      .replace(ENTITY, '&amp;')
      .replace(/[ \t\r\n]+/gu, ' ')
      .trim(),
  );
}

/** What makes a heading, a list, a rule or an underline only at the start of a line. */
function escapeLineStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2').replace(/^[#+=-]/u, '\\$&');
}
