/** @module The Simplified Chinese catalogues. */
import type { MessageNamespace } from '../../message-key.js';
import { acquire } from './acquire.js';
import { cli } from './cli.js';
import { explain } from './explain.js';
import { edition } from './edition.js';
import { glossary } from './glossary.js';
import { issues } from './issues.js';
import { terms } from './terms.js';

export const chinese = { acquire, cli, edition, explain, glossary, issues, terms } satisfies Record<
  MessageNamespace,
  object
>;
