/** @module Where the reader is: the part of the address after #, so that every place has a link. */
import { useEffect, useState } from 'preact/hooks';

export const VIEWS = ['library', 'read', 'review', 'glossary', 'concordance', 'overview'] as const;

export type View = (typeof VIEWS)[number];

export interface Route {
  readonly view: View;
  /** Of `read` and `review`. */
  readonly document: string;
  readonly parameters: URLSearchParams;
}

/** `#/read/zhaiwu-2021?pair=e8b1` */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?');
  const [name = '', document = ''] = path.split('/').map(decode);
  const view = VIEWS.find((each) => each === name) ?? 'library';
  return { view, document, parameters: new URLSearchParams(query) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function linkTo(view: View, document = '', parameters: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(parameters).toString();
  const place = document === '' ? '' : `/${encodeURIComponent(document)}`;
  return `#/${view === 'library' ? '' : view}${place}${query === '' ? '' : `?${query}`}`;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
