/** @module Concordance, its export, and the overview. */
import { Hono } from 'hono';
import { z } from 'zod';
import { formatCsv } from '../../../formats/csv/csv-table.js';
import { neutralise } from '../../../formats/csv/formula-cells.js';
import type { ConcordanceReply, OverviewReply } from '../../api/corpus.js';
import type { TermCardReply } from '../../api/reading.js';
import { allLines, concordance, CONCORDANCE_ORDERS, queryOf } from '../../corpus/concordance.js';
import { knownEditions } from '../../corpus/editions.js';
import { overview } from '../../corpus/overview.js';
import { termCard } from '../../reading/term-places.js';
import type { ServerParts } from '../server-parts.js';

const querySchema = z.object({
  q: z.string().max(200).catch(''),
  order: z.enum(CONCORDANCE_ORDERS).catch('document'),
  offset: z.coerce.number().int().min(0).catch(0),
});

const COLUMNS = ['document', 'pair', 'year', 'source', 'before', 'hit', 'after', 'other'] as const;

export const corpusRoutes = ({ library, files, services }: ServerParts): Hono =>
  new Hono()
    .get('/concordance', async (context) => {
      const { q: text, order, offset } = querySchema.parse(context.req.query());
      const { editions, pending } = await knownEditions(library, files);
      return context.json<ConcordanceReply>({
        ...concordance(editions, { text, order, offset }, services.termBase),
        pending,
      });
    })
    .get('/concordance.csv', async (context) => {
      const { q, order } = querySchema.parse(context.req.query());
      const { editions } = await knownEditions(library, files);
      const lines = q.trim() === '' ? [] : allLines(editions, queryOf(q, services.termBase), order);
      const rows = lines.map(({ document, unit, year, source, before, hit, after, other }) =>
        [document, unit, year, source, before, hit, after, other].map(neutralise),
      );
      context.header('content-type', 'text/csv; charset=utf-8');
      context.header('content-disposition', 'attachment; filename="concordance.csv"');
      // Spreadsheets take a file without the mark for the system's old encoding.
      return context.body(`\uFEFF${formatCsv([[...COLUMNS], ...rows])}`);
    })
    .get('/term-card', async (context) => {
      const id = z.string().max(400).catch('').parse(context.req.query('id'));
      const { editions, pending } = await knownEditions(library, files);
      return context.json<TermCardReply>({ ...termCard(editions, id, services.termBase), pending });
    })
    .get('/overview', async (context) => {
      const { editions, pending } = await knownEditions(library, files);
      return context.json<OverviewReply>({ ...overview(editions.map(([, edition]) => edition)), pending });
    });
