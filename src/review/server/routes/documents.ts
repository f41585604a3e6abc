/** @module Documents: the library, one edition. */
import { Hono } from 'hono';
import type { DocumentReply, LibraryReply } from '../../api/documents.js';
import { markOf } from '../../editing/unit-mark.js';
import type { ServerParts } from '../server-parts.js';

export const documentRoutes = ({ library, files }: ServerParts): Hono =>
  new Hono()
    .get('/', async (context) => context.json<LibraryReply>(await library.list()))
    .get('/:document', async (context) => {
      const { edition } = await files.read(context.req.param('document'));
      const marks = Object.fromEntries(edition.pairs.map((unit) => [unit.id, markOf(unit)]));
      return context.json<DocumentReply>({ edition, marks });
    });
