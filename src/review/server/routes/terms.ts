/** @module Terms: found, their history, what an edit would change, the edit saved. */
import { Hono } from 'hono';
import { z } from 'zod';
import type { TermEdit } from '../../../glossary/edit/apply-edits.js';
import { termHistory, type TermEvent } from '../../../glossary/history/term-history.js';
import { TERM_COLUMNS, type TermColumn } from '../../../glossary/terms/columns.js';
import { LANGUAGES } from '../../../i18n/index.js';
import type { ImpactReply, TermHistoryReply, TermsReply } from '../../api/terms.js';
import { saveTerms, showImpact } from '../../terms/term-impact.js';
import { findTerms } from '../../terms/term-table.js';
import { bodyOf } from '../answer.js';
import type { ServerParts } from '../server-parts.js';

const querySchema = z.object({
  q: z.string().max(200).catch(''),
  domain: z.string().max(100).catch(''),
  status: z.string().max(40).catch(''),
  offset: z.coerce.number().int().min(0).catch(0),
});

/** One line, no control characters: a cell is a line of a file. */
const cell = z
  .string()
  .max(2000)
  .regex(/^\P{Cc}*$/u, 'must be one line');
const cells = z.partialRecord(z.enum([...TERM_COLUMNS] as [TermColumn, ...TermColumn[]]), cell);
const edit: z.ZodType<TermEdit> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), id: z.string(), cells }),
  z.strictObject({
    kind: z.literal('add'),
    cells: cells.and(z.object({ zh: cell.min(1), domain: cell.min(1) })),
  }),
  z.strictObject({ kind: z.literal('remove'), id: z.string() }),
]);
const edits = z.array(edit).min(1).max(100);
const language = z.enum(LANGUAGES).catch('en');

export const termRoutes = ({ services, files }: ServerParts): Hono => {
  const places = { glossary: services.glossary, output: services.folder };
  return new Hono()
    .get('/', async (context) => {
      const { q: text, ...rest } = querySchema.parse(context.req.query());
      return context.json<TermsReply>(await findTerms(places.glossary, { text, ...rest }));
    })
    .get('/history', async (context) => {
      const events = await termHistory(places.glossary, context.req.query('zh') ?? '');
      return context.json<TermHistoryReply>({ events: events.map(eventOf) });
    })
    .post('/impact', async (context) => {
      const request = await bodyOf(context, z.strictObject({ edits, language }));
      return context.json<ImpactReply>(await showImpact(places, request.edits, request.language));
    })
    .post('/save', async (context) => {
      const request = await bodyOf(context, z.strictObject({ edits, language, units: z.array(z.string()) }));
      await saveTerms(places, request.edits, new Set(request.units), request.language);
      for (const unit of request.units) files.forget(unit.split(' ')[0] ?? '');
      await services.reloadTerms();
      return context.body(null, 204);
    });
};

const eventOf = ({ commit, kind, changes }: TermEvent): TermHistoryReply['events'][number] => ({
  date: commit?.date ?? '',
  author: commit?.author ?? '',
  message: commit?.subject ?? kind,
  changes: changes.map(({ column, before, after }) => `${column}: ${before} → ${after}`),
});
