/** @module Build step: compiles installed data packages into the compact files that the program reads at run time. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileGeneralDictionary } from './compile-general-dictionary.js';

const folder = fileURLToPath(new URL('../../dist/data/', import.meta.url));
mkdirSync(folder, { recursive: true });
const count = compileGeneralDictionary(`${folder}general-dictionary.tsv`);
process.stderr.write(`general dictionary: ${count} entries\n`);
