/** @module Documents: the library, one edition. */
import { Hono } from 'hono';
import type { DocumentReply, LibraryReply } from '../../api/documents.js';
import type { MarksReply } from '../../api/units.js';
import type { Edition } from '../../../model/index.js';
import { markOf } from '../../editing/unit-mark.js';
import type { ServerParts } from '../server-parts.js';

export const documentRoutes = ({ library, files }: ServerParts): Hono =>
  new Hono()
    .get('/', async (context) => context.json<LibraryReply>(await library.list()))
    .get('/:document', async (context) => {
      const { edition } = await files.read(context.req.param('document'));
      return context.json<DocumentReply>({ edition, marks: marksOf(edition) });
    })
    .get('/:document/marks', async (context) => {
      const { edition } = await files.read(context.req.param('document'));
      return context.json<MarksReply>({ marks: marksOf(edition) });
    });

const marksOf = ({ pairs }: Edition): MarksReply['marks'] =>
  Object.fromEntries(pairs.map((unit) => [unit.id, markOf(unit)]));
