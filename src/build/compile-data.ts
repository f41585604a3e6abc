/** @module Build step: compiles installed data packages into the compact files that the program reads at run time. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileBuildId } from './compile-build-id.js';
import { compileGeneralDictionary } from './compile-general-dictionary.js';
import { compileGlossary } from './compile-glossary.js';
import { compileTraditional } from './compile-traditional.js';
import { compilePlaces } from './compile-places.js';

const folder = fileURLToPath(new URL('../../dist/data/', import.meta.url));
mkdirSync(folder, { recursive: true });
const overrides = fileURLToPath(new URL('../../glossary/names/places.tsv', import.meta.url));
const traditional = compileTraditional(`${folder}traditional.txt`);
const words = compileGeneralDictionary(`${folder}general-dictionary.tsv`);
const places = compilePlaces(`${folder}places.tsv`, overrides);
const glossary = await compileGlossary(folder, fileURLToPath(new URL('../../glossary', import.meta.url)));
compileBuildId(`${folder}build-id.txt`, fileURLToPath(new URL('../../dist/', import.meta.url)));
process.stderr.write(
  `general dictionary: ${words} entries; gazetteer: ${places} places; ${traditional} traditional characters; ` +
    `glossary: ${glossary} terms and entries\n`,
);
