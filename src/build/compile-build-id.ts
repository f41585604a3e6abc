/** @module Build step: a hash of the compiled code and dictionaries, so that results of another build are told from those of this one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Hashes every module and every compiled dictionary under the folder.
 * @param program - the folder of the compiled program.
 */
export function compileBuildId(target: string, program: string): void {
  const hash = createHash('sha256');
  const parts = readdirSync(program, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  for (const name of parts.toSorted()) hash.update(`${name}\0`).update(readFileSync(join(program, name)));
  writeFileSync(target, `${hash.digest('hex')}\n`);
}
