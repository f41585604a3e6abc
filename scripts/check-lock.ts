/**
 * @module Proves that the lock file lists every platform's binary packages, or completes it with `--write`: a
 * registry that has not received them all yet makes npm leave some out, and `npm ci` then refuses the file.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { endCheck, readRepositoryFile } from './repository.js';

const FILE = 'package-lock.json';

const packageSchema = z.looseObject({
  license: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), packageSchema) });

type LockPackage = z.infer<typeof packageSchema>;

const SYSTEM = /(?:^|[-/])(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)(?:-|$)/;
const PROCESSOR = /-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-|$)/;
const LIBRARY: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

interface Missing {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly parent: LockPackage;
}

function missingFrom(packages: Readonly<Record<string, LockPackage>>): readonly Missing[] {
  return Object.entries(packages).flatMap(([owner, parent]) =>
    Object.entries(parent.optionalDependencies)
      .filter(
        ([name]) => !(`node_modules/${name}` in packages) && !(`${owner}/node_modules/${name}` in packages),
      )
      .map(([name, version]) => ({ path: `node_modules/${name}`, name, version, parent })),
  );
}

/** What npm writes for such a package; it adds the integrity itself once the registry has it. */
function lockEntry({ name, version, parent }: Missing): object {
  const system = SYSTEM.exec(name)?.[1];
  const processor = PROCESSOR.exec(name)?.[1];
  if (system === undefined || processor === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`${name}@${version} is not a platform's package: run npm install`);
  }
  const library = system === 'linux' ? LIBRARY[/(gnu|musl)/.exec(name)?.[1] ?? ''] : undefined;
  const libc = library === undefined ? {} : { libc: [library] };
  return {
    version,
    cpu: [processor],
    dev: true,
    ...libc,
    license: parent.license,
    optional: true,
    os: [system],
  };
}

function complete(text: string, missing: readonly Missing[]): string {
  const lock = JSON.parse(text) as { packages: Record<string, unknown> };
  const added = missing.map((each) => [each.path, lockEntry(each)] as const);
  const packages = [...Object.entries(lock.packages), ...added].toSorted(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  return `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`;
}

const text = readRepositoryFile(FILE);
const { packages } = lockSchema.parse(JSON.parse(text));
const missing = missingFrom(packages);
if (process.argv.includes('--write') && missing.length > 0) {
  writeFileSync(fileURLToPath(new URL(`../${FILE}`, import.meta.url)), complete(text, missing));
  endCheck('lock', [], `${missing.length} packages added`);
} else {
  const faults = missing.map(
    ({ name, version }) => `${FILE} lacks ${name}@${version}: npx tsx scripts/check-lock.ts --write`,
  );
  endCheck('lock', faults, `${Object.keys(packages).length} packages`);
}
