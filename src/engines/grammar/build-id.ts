/** @module Which build of the program this is: results of another one may differ. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The sources, when they run uncompiled: their names, sizes and times stand for their contents. */
function sourceId(): string {
  const folder = fileURLToPath(new URL('../../', import.meta.url));
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return modules
    .toSorted()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name}:${size}:${mtimeMs}`;
    })
    .join('\n');
}

let known: string | undefined;

/** Any text that changes with the code. */
export function buildId(): string {
  return (known ??= readBuildId());
}

function readBuildId(): string {
  if (!import.meta.url.includes('/dist/')) return sourceId();
  return readFileSync(new URL('../../data/build-id.txt', import.meta.url), 'utf8').trim();
}
