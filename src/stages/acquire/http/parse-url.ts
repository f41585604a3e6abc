/** @module The addresses that may be fetched: http and https, without a password in them. */
import { DuizhaoError } from '../../../model/index.js';

/** True for what names a place on the net rather than a file. */
export function isUrl(input: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(input);
}

function refused(code: string, message: string, cure: string): DuizhaoError {
  return new DuizhaoError({ code, kind: 'input', message, cure });
}

/**
 * The address without its fragment, spelt as WHATWG spells it: `http://2130706433/` is `http://127.0.0.1/`.
 * @throws DuizhaoError `URL_INVALID`, `URL_SCHEME`, `URL_WITH_PASSWORD`
 */
export function parseUrl(text: string): URL {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (url === undefined) {
    const cure = 'Give the whole address, beginning with https:// or http://.';
    throw refused('URL_INVALID', `"${text}" is no address of a page.`, cure);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const cure = 'Save the document and name the file.';
    throw refused('URL_SCHEME', `${text} is not fetched: only http and https are.`, cure);
  }
  if (url.username !== '' || url.password !== '') {
    // Not repeated in the message: messages end up in logs.
    const place = `${url.protocol}//${url.host}${url.pathname}`;
    const cure = 'Take the name and password out; pages that need a login are to be saved from a browser.';
    throw refused('URL_WITH_PASSWORD', `The address of ${place} holds a name or password.`, cure);
  }
  url.hash = '';
  return url;
}
