/** @module Candidates for the glossary: harvested, rejected, brought back. Approved ones are added as any term is. */
import { Hono } from 'hono';
import { z } from 'zod';
import type { CandidatesReply } from '../../api/candidates.js';
import { bodyOf } from '../answer.js';
import type { ServerParts } from '../server-parts.js';

const text = z
  .string()
  .max(200)
  .regex(/^\P{Cc}*$/u, 'must be one line');
const rejection = z.strictObject({ zh: text.regex(/\p{Script=Han}/u, 'must hold Chinese'), en: text });

export const candidateRoutes = ({ candidates }: ServerParts): Hono =>
  new Hono()
    .get('/', async (context) => {
      const { drafts } = context.req.query();
      return context.json<CandidatesReply>(await candidates.list(drafts === 'true'));
    })
    .delete('/', (context) => {
      candidates.forget();
      return context.body(null, 204);
    })
    .post('/rejected', async (context) => {
      await candidates.reject(await bodyOf(context, rejection));
      return context.body(null, 204);
    })
    .delete('/rejected/:zh', async (context) => {
      await candidates.restore(context.req.param('zh'));
      return context.body(null, 204);
    });
