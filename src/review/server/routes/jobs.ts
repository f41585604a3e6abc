/** @module Translations: begin one, see how they go, stop one. */
import { Hono } from 'hono';
import { z } from 'zod';
import type { JobReply, JobsReply } from '../../api/jobs.js';
import { bodyOf } from '../answer.js';
import type { ServerParts } from '../server-parts.js';

const requestSchema = z.union([
  z.strictObject({
    url: z
      .string()
      .regex(/^https?:\/\//u, 'must begin with http:// or https://')
      .max(4000),
  }),
  z.strictObject({ name: z.string().min(1).max(255), base64: z.base64() }),
]);

export const jobRoutes = ({ jobs }: ServerParts): Hono =>
  new Hono()
    .get('/', (context) => context.json<JobsReply>({ jobs: jobs.list() }))
    .post('/', async (context) => {
      const request = await bodyOf(context, requestSchema);
      const document =
        'url' in request
          ? ({ kind: 'url', url: request.url } as const)
          : ({ kind: 'file', name: request.name, bytes: Buffer.from(request.base64, 'base64') } as const);
      return context.json<JobReply>(jobs.start(document), 202);
    })
    .delete('/:job', (context) => {
      jobs.cancel(context.req.param('job'));
      return context.body(null, 204);
    });
