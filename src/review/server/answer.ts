/** @module Errors as answers, and bodies that are what they should be. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { DuizhaoError } from '../../model/index.js';
import type { ErrorReply } from '../api/units.js';

const NOT_FOUND = new Set([
  'DOCUMENT_UNKNOWN',
  'UNIT_UNKNOWN',
  'VERSION_UNKNOWN',
  'TERM_UNKNOWN',
  'ADDRESS_UNKNOWN',
]);

function statusOf({ code, kind }: DuizhaoError): 400 | 404 | 422 | 503 {
  if (NOT_FOUND.has(code)) return 404;
  if (kind === 'usage') return 400;
  return kind === 'input' ? 422 : 503;
}

/** What the page shows of an error: what happened, and what to do. */
export function errorAnswer(error: Error, context: Context): Response {
  if (error instanceof HTTPException) return error.getResponse();
  if (error instanceof DuizhaoError) {
    const { code, message, cure, isRetryable } = error;
    return context.json<ErrorReply>({ code, message, cure, isRetryable }, statusOf(error));
  }
  const message = error instanceof Error ? error.message : String(error);
  return context.json<ErrorReply>(
    {
      code: 'INTERNAL',
      message,
      cure: 'Try again; if it stays, report it with this text.',
      isRetryable: true,
    },
    500,
  );
}

/** @throws DuizhaoError `REQUEST_INVALID` */
export async function bodyOf<Value>(context: Context, schema: z.ZodType<Value>): Promise<Value> {
  const body: unknown = await context.req.json().catch(() => undefined);
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new DuizhaoError({
    code: 'REQUEST_INVALID',
    kind: 'usage',
    message: `The request is not as expected: ${result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}.`,
    cure: 'Load the page again.',
  });
}
