/** @module What kind of character a character is, and its half-width form. */

/** Han characters, 〇 and the iteration mark 々 included. */
const HAN = /^\p{Script=Han}/u;
/** Punctuation that only Chinese text uses; full-width forms and the curly quotes included. */
const CHINESE_PUNCTUATION = /^[，。、；：！？（）《》〈〉「」『』【】〔〕“”‘’…—·～]/;

export function isHan(character: string): boolean {
  return HAN.test(character);
}

export function isChinesePunctuation(character: string): boolean {
  return CHINESE_PUNCTUATION.test(character);
}

/** Han or Chinese punctuation. */
export function isChinese(character: string): boolean {
  return isHan(character) || isChinesePunctuation(character);
}

/**
 * Full-width ASCII (！ to ～) and the ideographic space in half width. One unit stays one unit, so offsets into the
 * result are offsets into the text.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
