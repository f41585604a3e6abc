/** @module What the service sends: the model's text, why it ended, what it used. */
import { z } from 'zod';

const count = z.number().int().nonnegative();

const envelope = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(undefined),
});

export interface Completion {
  readonly text: string;
  readonly end: 'whole' | 'cut' | 'refused';
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number } | undefined;
}

const CUT = new Set(['length', 'max_tokens', 'model_length']);
/** `sensitive` is what Zhipu says. */
const REFUSED = new Set(['content_filter', 'sensitive', 'safety', 'refusal']);
/** A model that declines in words instead of JSON. */
const APOLOGY =
  /^\W*(?:(?:i['’]?m |i am )?(?:very )?(?:sorry|unable)|i (?:can(?:no|['’])?t|won['’]t|must decline)|as an ai|抱歉|很抱歉|对不起|我无法|无法)/i;

function endOf(text: string, reason: string, refusal: string): Completion['end'] {
  if (refusal !== '' || REFUSED.has(reason)) return 'refused';
  if (CUT.has(reason)) return 'cut';
  return !text.includes('{') && APOLOGY.test(text) ? 'refused' : 'whole';
}

/** `undefined` when it is no completion at all. */
export function readCompletion(reply: unknown): Completion | undefined {
  const parsed = envelope.safeParse(reply);
  const [choice] = parsed.data?.choices ?? [];
  if (!choice) return undefined;
  const { usage } = parsed.data ?? {};
  // What a model thinks aloud before it answers is no part of the answer.
  const text = (choice.message.content ?? '').replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim();
  return {
    text,
    end: endOf(text, choice.finish_reason ?? '', choice.message.refusal ?? ''),
    usage: usage ? { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens } : undefined,
  };
}
