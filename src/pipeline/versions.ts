/** @module What a result depends on besides its input: the program's version and the state of the language data. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = new URL('../../package.json', import.meta.url);

/** The program's version, from package.json. */
export async function programVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string };
  return version;
}

/**
 * The first 12 hexadecimal digits of a SHA-256 over every data file of the glossary folder, names included.
 * @param replaced - texts of files by their paths from the folder, for a version that is not written yet.
 */
export async function glossaryVersion(
  folder: string,
  replaced: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const hash = createHash('sha256');
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => /\.(csv|tsv)$/.test(each)).toSorted()) {
    hash
      .update(name)
      .update('\0')
      .update(replaced.get(name) ?? (await readFile(join(folder, name))))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}
