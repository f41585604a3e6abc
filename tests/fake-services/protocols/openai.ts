/** @module OpenAI's chat protocol, as far as the adapter uses it. */
import type { Answer } from '../answers.js';
import type { ReplyFault } from '../faults.js';
import type { FakeReply, FakeRequest, Protocol, Question } from '../protocol.js';

interface ChatBody {
  readonly messages?: readonly { readonly role: string; readonly content: string }[];
}

interface Message {
  readonly items: readonly {
    readonly id: string;
    readonly segments: readonly { readonly id: string; readonly zh: string }[];
  }[];
}

function messageOf({ body }: FakeRequest): string {
  return (body as ChatBody | undefined)?.messages?.at(-1)?.content ?? '{"items":[]}';
}

function questions(request: FakeRequest): readonly Question[] | undefined {
  if (request.method !== 'POST' || !request.path.endsWith('/chat/completions')) return undefined;
  const { items } = JSON.parse(messageOf(request)) as Message;
  return items.flatMap(({ segments }) => segments.map(({ id, zh }) => ({ id, source: zh })));
}

/** As a model would: an item for each id before the `s`, names for what stands in 《》. */
function contentOf(answers: readonly Answer[]): string {
  const ids = [...new Set(answers.map(({ id }) => id.split('s')[0] ?? ''))];
  const items = ids.map((id) => ({
    id,
    segments: answers
      .filter((answer) => answer.id.split('s')[0] === id)
      .map((answer) => ({
        id: answer.id,
        zh: Array.from(answer.source).slice(0, 4).join(''),
        en: answer.target,
      })),
  }));
  const names = answers.flatMap(({ source }) =>
    [...source.matchAll(/《([^》]+)》/g)].map(([, zh = '']) => ({ zh, en: 'The Named Document' })),
  );
  return JSON.stringify({ items, names });
}

function choiceOf(content: string, fault: ReplyFault | undefined): object {
  const half = content.slice(0, Math.floor(content.length * 0.6));
  if (fault === 'refusal') {
    return {
      message: { role: 'assistant', content: null, refusal: 'I cannot help with that.' },
      finish_reason: 'stop',
    };
  }
  if (fault === 'truncated')
    return { message: { role: 'assistant', content: half }, finish_reason: 'length' };
  return {
    message: { role: 'assistant', content: fault === 'cut-json' ? half : content },
    finish_reason: 'stop',
  };
}

function reply(answers: readonly Answer[], fault: ReplyFault | undefined, request: FakeRequest): FakeReply {
  const content = contentOf(answers);
  const usage = {
    prompt_tokens: messageOf(request).length,
    completion_tokens: content.length,
    total_tokens: messageOf(request).length + content.length,
  };
  return {
    json: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model: 'fake',
      choices: [{ index: 0, ...choiceOf(content, fault) }],
      usage,
    },
  };
}

export const openai: Protocol = {
  questions,
  reply,
  isAuthorised: ({ headers }, key) => headers['authorization'] === `Bearer ${key}`,
  unauthorised: {
    status: 401,
    json: { error: { message: 'Incorrect API key provided: sk-test****1234.', code: 'invalid_api_key' } },
  },
};
