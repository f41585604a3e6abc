/** @module The English catalogues: a file and a namespace an area. */
import { acquire } from './acquire.js';
import { check } from './check.js';
import { cli } from './cli.js';
import { engines } from './engines.js';
import { explain } from './explain.js';
import { edition } from './edition.js';
import { glossary } from './glossary.js';
import { interchange } from './interchange.js';
import { issues } from './issues.js';
import { memory } from './memory.js';
import { review } from './review/index.js';
import { terms } from './terms.js';

export const english = {
  acquire,
  check,
  cli,
  edition,
  engines,
  explain,
  glossary,
  interchange,
  issues,
  memory,
  review,
  terms,
};
