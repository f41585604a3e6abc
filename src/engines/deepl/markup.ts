/** @module Sentences as numbered elements, so that DeepL's answer says which sentence is which. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function unescape(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hexadecimal, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole;
    const point = typeof hexadecimal === 'string' ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Characters that XML 1.0 does not have would make DeepL refuse the whole request. */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

export const ELEMENT = 's';

/** `<s i="7">…</s>` */
export const toElement = (number: number, text: string): string =>
  `<${ELEMENT} i="${number}">${escape(text.replace(NOT_XML, ''))}</${ELEMENT}>`;

const ELEMENTS = /<s i=["'](\d+)["']\s*>([^<]*)<\/s>/g;

/** The texts by their numbers; `undefined` when there is anything else, or a number twice. */
export function readElements(markup: string): ReadonlyMap<number, string> | undefined {
  const found = [...markup.matchAll(ELEMENTS)];
  const texts = new Map(found.map(([, number, text = '']) => [Number(number), unescape(text).trim()]));
  const isPure = markup.replace(ELEMENTS, '').trim() === '';
  return isPure && texts.size === found.length ? texts : undefined;
}
