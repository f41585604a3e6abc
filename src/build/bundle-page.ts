/** @module Build step: the review page in three files, made of src/review/page, its libraries inside. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { customProperties, DARK, LIGHT } from '../formats/html/palette.js';

const root = new URL('../../', import.meta.url);
const target = new URL('dist/review/page-bundle/', root);

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>对照 Duizhao</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <div id="page"></div>
    <noscript>This page needs JavaScript. 本页面需要启用 JavaScript。</noscript>
  </body>
</html>
`;

const COLOURS = `:root { color-scheme: light; ${customProperties(LIGHT)} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme='light']) { color-scheme: dark; ${customProperties(DARK)} } }
@media screen { :root[data-theme='dark'] { color-scheme: dark; ${customProperties(DARK)} } }
`;

const { outputFiles } = await build({
  entryPoints: [
    { in: fileURLToPath(new URL('src/review/page/main.tsx', root)), out: 'page' },
    { in: fileURLToPath(new URL('src/review/page/style/index.css', root)), out: 'page' },
  ],
  tsconfig: fileURLToPath(new URL('src/review/page/tsconfig.json', root)),
  outdir: fileURLToPath(target),
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: ['chrome120', 'firefox121', 'safari17'],
  platform: 'browser',
  legalComments: 'linked',
});
mkdirSync(target, { recursive: true });
writeFileSync(new URL('index.html', target), PAGE);
for (const { path, text } of outputFiles) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  writeFileSync(new URL(name, target), name === 'page.css' ? COLOURS + text : text);
}
