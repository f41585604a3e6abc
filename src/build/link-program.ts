/**
 * @module Build step: makes the program executable and known to npm scripts inside a clone; npm links the programs of
 * dependencies into node_modules/.bin, not a package's own.
 */
import { chmodSync, existsSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const programs = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));
const TARGET = '../../dist/cli/main.js';

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Where symbolic links need rights that the user lacks, `node dist/cli/main.js` still works: that is said, no more. */
function link(path: string): void {
  try {
    rmSync(path, { force: true });
    symlinkSync(TARGET, path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `node_modules/.bin/duizhao could not be made, use node dist/cli/main.js: ${reason}\n`,
    );
  }
}

chmodSync(program, 0o755);
if (existsSync(programs) && linkTarget(`${programs}duizhao`) !== TARGET) link(`${programs}duizhao`);
