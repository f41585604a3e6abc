/** @module The content security policy of a page: nothing is fetched, only the page's own style and script run. */
import { createHash } from 'node:crypto';
import { html, literalMarkup, type Markup } from './markup.js';

/** The `meta`, `style` and `script` elements of a self-contained page, the two latter allowed by their hash alone. */
export function protectedParts(style: string, script?: string): { head: Markup; script: Markup } {
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    `script-src ${script === undefined ? "'none'" : hashSource(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    head: html`<meta http-equiv="Content-Security-Policy" content="${policy}" />${element('style', style)}`,
    script: script === undefined ? html`` : element('script', script),
  };
}

/** Not a template: the formatter of the sources indents templates, and a single space more changes the hash. */
function element(name: 'style' | 'script', content: string): Markup {
  return literalMarkup(`<${name}>${content}</${name}>`);
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`;
}

/** The address when it is a web address; a link must never run a script or open a file. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//iu.test(address) ? address : undefined;
}
