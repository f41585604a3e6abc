/** @module What the checks share: the repository's files, and how a check ends. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folders that are made by commands and are no part of the repository. */
const GENERATED = new Set(['node_modules', 'dist', 'output', 'coverage', '.git']);

/** Files known to git that are still there; every file of the folder where there is no git, as in an archive. */
function listFiles(): readonly string[] {
  if (existsSync(join(ROOT, '.git'))) {
    const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
    return listed.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
  }
  const all = readdirSync(ROOT, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files
    .map((path) => path.slice(ROOT.length))
    .filter((path) => !GENERATED.has(path.split('/')[0] ?? ''));
}

/** Paths from the root of the repository, with `/`, sorted. */
export const repositoryFiles: readonly string[] = listFiles().toSorted();

/** The text of a file of the repository. */
export const readRepositoryFile = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Prints what is wrong, one fault a line, or that all is well; the exit code is 1 when there are faults. */
export function endCheck(name: string, faults: readonly string[], summary: string): void {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  console.log(`${name}: ${faults.length === 0 ? summary : `${faults.length} faults; ${summary}`}`);
}
