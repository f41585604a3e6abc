/** @module XML that is safe by construction: text is escaped, and line breaks of the output are the writer's alone. */

/** Finished XML. Only `element`, `blockElement` and `joinXml` make it. */
export class Xml {
  constructor(readonly text: string) {}
}

export type XmlPart = string | Xml | undefined;

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Raw, a parser would change them: line ends are folded to line feeds, and in attributes all become spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold in any form: most controls, lone surrogates, U+FFFE and U+FFFF. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text escaped for content and attributes; what XML cannot hold becomes U+FFFD. See `splitImpossible`. */
export function escapeXml(text: string): string {
  return text
    .replace(IMPOSSIBLE, '\uFFFD')
    .replace(/[&<>"\t\n\r]/gu, (character) => NAMED[character] ?? character);
}

/** Text in runs that XML can hold, and between them the code points that it cannot. */
export function splitImpossible(text: string): (string | { readonly codePoint: number })[] {
  const pieces: (string | { readonly codePoint: number })[] = [];
  let end = 0;
  for (const match of text.matchAll(IMPOSSIBLE)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({ codePoint: match[0].codePointAt(0) ?? 0 });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** `4` digits at least, upper case, as XLIFF's `cp` and Office Open XML write code points. */
export const hexOf = (codePoint: number): string => codePoint.toString(16).toUpperCase().padStart(4, '0');

function startTag(name: string, attributes: XmlAttributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return `<${name}${written.join('')}`;
}

const render = (part: XmlPart): string => {
  if (part === undefined) return '';
  return part instanceof Xml ? part.text : escapeXml(part);
};

/** Parts one after the other, nothing between. */
export const joinXml = (parts: readonly XmlPart[]): Xml => new Xml(parts.map(render).join(''));

/** An element with its content on one line; attributes that are undefined are left out. */
export function element(name: string, attributes: XmlAttributes = {}, ...content: readonly XmlPart[]): Xml {
  const inside = content.map(render).join('');
  const start = startTag(name, attributes);
  return new Xml(inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`);
}

/** An element with each child on a line of its own, indented. */
export function blockElement(
  name: string,
  attributes: XmlAttributes,
  children: readonly (Xml | undefined)[],
): Xml {
  const lines = children.flatMap((child) => child?.text.split('\n') ?? []).map((line) => `  ${line}`);
  const start = startTag(name, attributes);
  return new Xml(lines.length === 0 ? `${start}/>` : [`${start}>`, ...lines, `</${name}>`].join('\n'));
}

/** A whole file: the declaration, the root, a newline at the end. */
export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;
