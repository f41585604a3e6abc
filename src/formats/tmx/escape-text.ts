/** @module Text inside TMX: markup characters, and characters that XML cannot hold. */
import { CHARACTER_TYPE } from './tmx-names.js';

/** What XML 1.0 has no way to write. */
const FORBIDDEN = /(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** A raw carriage return would be read as a line feed, other white space in an attribute as a space. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

export const isHeldByXml = (text: string): boolean => text.search(FORBIDDEN) < 0;

/** The text as a JSON string in characters that XML holds. */
export const toHeldJson = (text: string): string =>
  JSON.stringify(text).replace(
    FORBIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Text of an element; to be used where `isHeldByXml`. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);

/** The value of an attribute, without its quotation marks. */
export const escapeAttribute = (text: string): string =>
  text
    .replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The content of a `seg`: what XML cannot hold stands in placeholders. */
export function escapeSegment(text: string): string {
  let written = '';
  let from = 0;
  for (const { index, 0: character } of text.matchAll(FORBIDDEN)) {
    const number = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    written += `${escapeText(text.slice(from, index))}<ph type="${CHARACTER_TYPE}">${number}</ph>`;
    from = index + character.length;
  }
  return written + escapeText(text.slice(from));
}
