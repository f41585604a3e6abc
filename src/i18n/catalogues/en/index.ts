/** @module The English catalogues: a file and a namespace an area. */
import { cli } from './cli.js';
import { explain } from './explain.js';
import { edition } from './edition.js';
import { glossary } from './glossary.js';
import { issues } from './issues.js';

export const english = { cli, edition, explain, glossary, issues };
