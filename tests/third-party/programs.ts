/** @module The programs that the suite needs; a test without its program is skipped, but not in CI. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { it } from '@jest/globals';

const PACKAGES = {
  xmllint: 'libxml2-utils',
  soffice: 'libreoffice-writer-nogui libreoffice-calc-nogui',
  pdftotext: 'poppler-utils',
  chromium: 'chromium',
  // Debian's epubcheck is a program for it.
  java: 'epubcheck',
  omegat: 'omegat',
  // Debian's, for which the toolkit is installed; another Python in the path does not know it.
  '/usr/bin/python3': 'translate-toolkit',
} as const;

export type Program = keyof typeof PACKAGES;

const PROBES: Partial<Record<Program, readonly string[]>> = {
  '/usr/bin/python3': ['-c', 'import translate'],
  pdftotext: ['-v'],
  java: ['-version'],
  omegat: ['--help'],
};

/** OmegaT itself; it holds the document type of TMX too. */
export const OMEGAT = '/usr/share/omegat/OmegaT.jar';

/** What a program runs. */
const FILES: Partial<Record<Program, string>> = { java: '/usr/bin/epubcheck', omegat: OMEGAT };

const isThere = (program: Program): boolean =>
  existsSync(FILES[program] ?? '/') &&
  spawnSync(program, PROBES[program] ?? ['--version'], { stdio: 'ignore' }).status === 0;

/** `it` where the programs are installed. */
export function itWith(...programs: readonly Program[]): typeof it | typeof it.skip {
  const missing = programs.filter((program) => !isThere(program));
  if (missing.length === 0) return it;
  const packages = missing.map((program) => PACKAGES[program]).join(' ');
  if (process.env['CI'] === 'true') throw new Error(`Not installed: ${packages}`);
  process.stderr.write(`Skipped, as these are not installed: ${packages}\n`);
  return it.skip;
}

/** What the program printed on standard output. */
export function runProgram(program: Program, parameters: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

/** LibreOffice's own file of the given one. */
export function convert(file: string, format: string, folder: string, options: readonly string[] = []): void {
  runProgram('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    ...options,
    '--convert-to',
    format,
    '--outdir',
    folder,
    file,
  ]);
}
