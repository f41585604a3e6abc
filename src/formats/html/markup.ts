/** @module HTML that is safe by construction: whatever is put into a template is escaped unless it is `Markup`. */

/** Finished HTML. Only `html` and `literalMarkup` make it. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | false | undefined | Markup | readonly Part[];

/**
 * A template whose texts are escaped, both as content and inside double-quoted attributes.
 * Lists are joined; `false` and `undefined` give nothing.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(literals.map((literal, index) => literal + render(parts[index])).join(''));
}

/** Text of the program itself (style, script). Never call it with text from a document. */
export function literalMarkup(text: string): Markup {
  return new Markup(text);
}

function render(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(render).join('');
  return escapeHtml(String(part));
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn a raw carriage return into a line feed, and cannot hold U+0000 in any form.
  '\r': '&#13;',
  '\0': '\uFFFD',
};

/** The text as HTML; a parser gives it back unchanged, save U+0000, which becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\0]/gu, (character) => NAMED[character] ?? '');
}
