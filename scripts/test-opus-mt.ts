/**
 * @module Runs the tests of the engine for neural models with the real library, which is installed into a cache folder
 * outside of the repository: it is large, and no dependency.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version that the engine was written for. */
const LIBRARY = '@huggingface/transformers';
const VERSION = '4.3.1';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { XDG_CACHE_HOME: chosen = '' } = process.env;
const caches = chosen === '' ? join(homedir(), '.cache') : chosen;
const folder = join(caches, 'duizhao', `transformers-${VERSION}`);

/** Ends with the code of a program that failed. */
function run(command: string, parameters: readonly string[], environment: NodeJS.ProcessEnv): void {
  const { status, error } = spawnSync(command, parameters, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function install(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // Without scripts: one of them fetches files from elsewhere, for graphics cards.
  run(
    'npm',
    ['install', '--prefix', folder, '--ignore-scripts', '--no-progress', `${LIBRARY}@${VERSION}`],
    {},
  );
}

// npm writes this file last.
if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) install();
run(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    join('node_modules', 'jest', 'bin', 'jest.js'),
    '--config',
    'jest.opus-mt.config.mjs',
    ...process.argv.slice(2),
  ],
  { DUIZHAO_TRANSFORMERS_FOLDER: folder },
);
