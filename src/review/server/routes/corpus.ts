/** @module Concordance, its export, and the overview. */
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { formatCsv } from '../../../formats/csv/csv-table.js';
import type { ConcordanceLine, ConcordanceReply, LastRunReply, OverviewReply } from '../../api/corpus.js';
import type { TermCardReply } from '../../api/reading.js';
import {
  allLines,
  concordance,
  CONCORDANCE_FACETS,
  CONCORDANCE_ORDERS,
  queryOf,
  type Facets,
} from '../../corpus/concordance.js';
import { knownEditions } from '../../corpus/editions.js';
import { CONCORDANCE_PLACES, passagesIn } from '../../corpus/places.js';
import { readLastRun } from '../../corpus/last-run.js';
import { overview } from '../../corpus/overview.js';
import { termCard } from '../../reading/term-places.js';
import type { ServerParts } from '../server-parts.js';

const querySchema = z.object({
  q: z.string().max(200).catch(''),
  order: z.enum(CONCORDANCE_ORDERS).catch('document'),
  offset: z.coerce.number().int().min(0).catch(0),
  in: z.enum(CONCORDANCE_PLACES).catch('documents'),
});
const facetsSchema: z.ZodType<Facets> = z.partialRecord(z.enum(CONCORDANCE_FACETS), z.string().max(200));

function readQuery(context: Context) {
  const all = context.req.query();
  const { q: text, order, offset, in: where } = querySchema.parse(all);
  const named = CONCORDANCE_FACETS.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]]));
  return { request: { text, order, facets: facetsSchema.parse(Object.fromEntries(named)) }, offset, where };
}

const COLUMNS = [
  'document',
  'unit',
  'year',
  'kind',
  'source',
  'portal',
  'before',
  'hit',
  'after',
  'other',
] as readonly Exclude<keyof ConcordanceLine, 'partner' | 'isInLibrary'>[];

export const corpusRoutes = ({ library, files, services }: ServerParts): Hono =>
  new Hono()
    .get('/concordance', async (context) => {
      const { request, offset, where } = readQuery(context);
      const { passages, ...rest } = await passagesIn(where, request.text, { library, files, services });
      return context.json<ConcordanceReply>({
        ...concordance(passages, request, offset, services.termBase),
        ...rest,
      });
    })
    .get('/concordance.csv', async (context) => {
      const { request, where } = readQuery(context);
      const { passages } = await passagesIn(where, request.text, { library, files, services });
      const lines = allLines(passages, queryOf(request.text, services.termBase), request);
      context.header('content-type', 'text/csv; charset=utf-8');
      context.header('content-disposition', 'attachment; filename="concordance.csv"');
      return context.body(
        formatCsv([COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column]))]),
      );
    })
    .get('/term-card', async (context) => {
      const id = z.string().max(400).catch('').parse(context.req.query('id'));
      const { editions, pending } = await knownEditions(library, files);
      return context.json<TermCardReply>({ ...termCard(editions, id, services.termBase), pending });
    })
    .get('/last-run', async (context) => {
      const run = await readLastRun(services.folder);
      return context.json<LastRunReply>(run === undefined ? {} : { run });
    })
    .get('/overview', async (context) => {
      const { editions, pending } = await knownEditions(library, files);
      return context.json<OverviewReply>({ ...overview(editions.map(([, edition]) => edition)), pending });
    });
