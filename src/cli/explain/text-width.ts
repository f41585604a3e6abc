/** @module How wide text is on a terminal, where a Han character takes two columns. */

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
/** Marks on the letter before, and characters that are not shown. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

const characterWidth = (character: string): number =>
  WIDE.test(character) ? 2 : NO_WIDTH.test(character) ? 0 : 1;

/** Columns that the text takes; without control sequences. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Words, and single Han characters, which may be parted anywhere. */
const PIECES = /\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu;

/** Lines of at most `width` columns, cut at spaces and between Han characters; a longer word stands whole. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (line !== '' && textWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (line !== '' || piece.trim() !== '') line += piece;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}
