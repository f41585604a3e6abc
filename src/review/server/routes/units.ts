/** @module Units: changes, checks as one types, suggestions, the derivation. */
import { Hono } from 'hono';
import { z } from 'zod';
import { LANGUAGES } from '../../../i18n/index.js';
import { CHECK_NAMES } from '../../../stages/check/index.js';
import type {
  ConflictReply,
  DerivationReply,
  SuggestionsReply,
  UnitReply,
  VersionsReply,
} from '../../api/units.js';
import { draftBy, suggest } from '../../editing/suggest.js';
import { markOf } from '../../editing/unit-mark.js';
import { bodyOf } from '../answer.js';
import type { ServerParts } from '../server-parts.js';

/** Longer than any paragraph; a pasted book is a mistake. */
const MOST_CHARACTERS = 100_000;
const english = z.string().max(MOST_CHARACTERS);

const changeSchema = z.strictObject({
  base: z.string(),
  target: english.exactOptional(),
  state: z.enum(['initial', 'translated', 'reviewed', 'final']).exactOptional(),
  flagged: z.boolean().exactOptional(),
  comment: z.string().max(10_000).exactOptional(),
  dropComment: z.string().max(40).exactOptional(),
  restore: z.string().max(40).exactOptional(),
});

/** One line, as it becomes a line of a file. */
const line = z
  .string()
  .max(1000)
  .regex(/^\P{Cc}*$/u, 'must be one line')
  .trim();
const suppressionSchema = z.strictObject({
  check: z.enum([...CHECK_NAMES] as [string, ...string[]]),
  text: line,
  reason: line.min(1),
});
const languageSchema = z.enum(LANGUAGES).catch('en');

export const unitRoutes = ({ editor, services }: ServerParts): Hono =>
  new Hono()
    .put('/:unit', async (context) => {
      const change = await bodyOf(context, changeSchema);
      const { kind, unit } = await editor.change(documentOf(context), context.req.param('unit'), change);
      const reply: UnitReply = { unit, mark: markOf(unit) };
      if (kind === 'changed') return context.json<UnitReply>(reply);
      return context.json<ConflictReply>({ ...reply, code: 'UNIT_CHANGED' }, 409);
    })
    .get('/:unit', async (context) => {
      const { unit } = await editor.find(documentOf(context), context.req.param('unit'));
      return context.json<UnitReply>({ unit, mark: markOf(unit) });
    })
    .get('/:unit/versions', async (context) => {
      const versions = await editor.versions(documentOf(context), context.req.param('unit'));
      return context.json<VersionsReply>({ versions });
    })
    .post('/:unit/suppressions', async (context) => {
      const request = await bodyOf(context, suppressionSchema);
      const unit = await editor.suppress(documentOf(context), context.req.param('unit'), request);
      return context.json<UnitReply>({ unit, mark: markOf(unit) });
    })
    .get('/:unit/drafts/:engine', async (context) => {
      const engine = context.req.param('engine');
      if (!services.engines.includes(engine)) return context.notFound();
      const { edition, unit } = await editor.find(documentOf(context), context.req.param('unit'));
      return context.json<SuggestionsReply>({
        suggestions: [await draftBy(engine, edition, unit, services)],
      });
    })
    .get('/:unit/suggestions', async (context) => {
      const { edition, unit } = await editor.find(documentOf(context), context.req.param('unit'));
      return context.json<SuggestionsReply>({ suggestions: await suggest(edition, unit, services) });
    })
    .get('/:unit/derivation', async (context) => {
      const { unit } = await editor.find(documentOf(context), context.req.param('unit'));
      const language = languageSchema.parse(context.req.query('language'));
      return context.json<DerivationReply>({ sentences: await services.explain(unit.source, language) });
    });

const documentOf = ({ req }: { readonly req: { param(name: string): string | undefined } }): string =>
  req.param('document') ?? '';
