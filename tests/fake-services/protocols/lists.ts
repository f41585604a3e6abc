/** @module LibreTranslate and MTranServer: lists in, lists out. */
import type { Protocol } from '../protocol.js';

interface LibretranslateBody {
  readonly q?: readonly string[] | string;
  readonly source?: string;
  readonly target?: string;
  readonly api_key?: string;
}

const listOf = (texts: readonly string[]) => texts.map((source, at) => ({ id: String(at), source }));

export const libretranslate: Protocol = {
  questions: ({ method, path, body }) => {
    if (method !== 'POST' || path !== '/translate') return undefined;
    const { q = [] } = body as LibretranslateBody;
    return listOf(typeof q === 'string' ? [q] : q);
  },
  reply: (answers, _fault, { body }) => {
    const { source, target } = body as LibretranslateBody;
    if (!['zh', 'zh-Hans'].includes(source ?? '') || target !== 'en') {
      return { status: 400, json: { error: `${source} is not supported` } };
    }
    return { json: { translatedText: answers.map((answer) => answer.target) } };
  },
  isAuthorised: ({ body }, key) => (body as LibretranslateBody).api_key === key,
  unauthorised: { status: 403, json: { error: 'Invalid API key' } },
};

export const mtranserver: Protocol = {
  questions: ({ method, path, body }) => {
    if (method !== 'POST' || path !== '/translate/batch') return undefined;
    return listOf((body as { readonly texts?: readonly string[] }).texts ?? []);
  },
  reply: (answers) => ({ json: { results: answers.map(({ target }) => target) } }),
  isAuthorised: ({ headers }, key) => headers['authorization'] === `Bearer ${key}`,
  unauthorised: { status: 401, json: { error: 'Unauthorized' } },
};
