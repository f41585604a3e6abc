/** A throw-away glossary folder for a test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TERM_COLUMNS } from '../../src/glossary/terms/columns.js';
import type { TermColumn } from '../../src/glossary/terms/columns.js';

export const HEADER = TERM_COLUMNS.join(',');

/** A row of domain `law`; cells that are not given are good. */
export function row(cells: Partial<Record<TermColumn, string>>): string {
  const good = {
    pos: 'noun',
    domain: 'law',
    authority: 'State Council; White Paper',
    date: '2021',
    status: 'preferred',
  };
  const all: Partial<Record<TermColumn, string>> = { ...good, ...cells };
  return TERM_COLUMNS.map((column) => all[column] ?? '').join(',');
}

/** Runs with the folder of `files` (path to text) and removes it afterwards. */
export async function withGlossary<T>(
  files: Readonly<Record<string, string>>,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'duizhao-glossary-'));
  try {
    for (const name of ['terms', 'lexicon']) await mkdir(path.join(folder, name));
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
