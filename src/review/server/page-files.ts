/** @module The files of the page, as the build has made them; there are no others. */
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { DuizhaoError } from '../../model/index.js';

const FILES = [
  { path: '/', file: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/page.js', file: 'page.js', type: 'text/javascript; charset=utf-8' },
  { path: '/page.css', file: 'page.css', type: 'text/css; charset=utf-8' },
] as const;

/** Beside the program when it is built; from the sources, the last build's. */
const FOLDERS = ['../page-bundle/', '../../../dist/review/page-bundle/'].map(
  (path) => new URL(path, import.meta.url),
);

function read(file: string): Uint8Array<ArrayBuffer> {
  for (const folder of FOLDERS) {
    try {
      return new Uint8Array(readFileSync(new URL(file, folder)));
    } catch {
      // The next folder.
    }
  }
  throw new DuizhaoError({
    code: 'PAGE_NOT_BUILT',
    kind: 'usage',
    message: 'The review page has not been built.',
    cure: 'Run "npm run build".',
  });
}

/** @throws DuizhaoError `PAGE_NOT_BUILT` */
export function pageRoutes(): Hono {
  const routes = new Hono();
  for (const { path, file, type } of FILES) {
    const bytes = read(file);
    routes.get(path, (context) =>
      context.body(bytes, 200, { 'content-type': type, 'cache-control': 'no-cache' }),
    );
  }
  return routes;
}
