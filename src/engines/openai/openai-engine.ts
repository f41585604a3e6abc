/** @module The engine for any server that speaks OpenAI's chat protocol, hosted or on this machine. */
import { engineError } from '../engine-error.js';
import type { Engine, EngineContext, EngineReply, EngineRequest, EngineUsage } from '../engine.js';
import { JsonClient } from '../http/json-client.js';
import type { ServiceSetting } from '../service-setting.js';
import { askedSegments, toResults } from '../service-results.js';
import { classifyStatus } from './classify.js';
import { composeMessage, type ComposedMessage } from './compose-message.js';
import { matchAnswer } from './match-answer.js';
import { DEFAULT_BASE_URL, type OpenaiOptions } from './options.js';
import { ANSWER_SCHEMA, PROMPT_FINGERPRINT, SYSTEM_PROMPT } from './prompt.js';
import { readCompletion, type Completion } from './read-completion.js';
import { answerBound, tokensAtMost } from './tokens.js';

/** A page of text: long enough to be told the terms once, short enough to be answered in one go. */
const MAXIMUM_BATCH = 24;

const RESPONSE_FORMATS = {
  json_schema: {
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'translation', strict: true, schema: ANSWER_SCHEMA },
    },
  },
  json_object: { response_format: { type: 'json_object' } },
  none: {},
} as const;

class OpenaiEngine implements Engine {
  readonly id: string;
  readonly specificationVersion = 1;
  readonly capabilities: Engine['capabilities'];
  readonly fingerprint: string;
  readonly #options: OpenaiOptions;
  readonly #client: JsonClient;

  constructor(options: OpenaiOptions, { id, key, environment }: ServiceSetting) {
    const { baseUrl = DEFAULT_BASE_URL, model, structuredOutput, temperature, seed, extraBody } = options;
    this.id = id;
    this.#options = options;
    this.capabilities = {
      offline: false,
      deterministic: false,
      maximumBatch: options.maximumBatch ?? MAXIMUM_BATCH,
      acceptsFindings: true,
      reportsNames: true,
    };
    this.fingerprint = JSON.stringify([
      'openai',
      PROMPT_FINGERPRINT,
      baseUrl,
      model,
      { structuredOutput, temperature, seed, ...extraBody },
    ]);
    this.#client = new JsonClient({
      engine: id,
      baseUrl,
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
      secrets: key === undefined ? [] : [key],
      timeout: options.timeout * 1000,
      classify: classifyStatus,
      environment,
    });
  }

  async doTranslate(batch: readonly EngineRequest[], context: EngineContext): Promise<EngineReply> {
    if (askedSegments(batch).length === 0) return { results: toResults(batch, { targets: new Map() }) };
    const message = composeMessage(batch, context);
    const { signal } = context;
    const reply = await this.#client.ask({ path: '/chat/completions', body: this.#body(message), signal });
    const completion = readCompletion(reply);
    if (!completion) return { results: [], fault: this.#fault('answered with what is no completion') };
    return { ...this.#judge(batch, message, completion), usage: this.#usage(message, completion) };
  }

  estimate(batch: readonly EngineRequest[], context: EngineContext): EngineUsage {
    if (askedSegments(batch).length === 0) return this.#priced(0, 0);
    const message = composeMessage(batch, context);
    return this.#priced(this.#inputBound(message), this.#outputBound(message));
  }

  #judge(batch: readonly EngineRequest[], message: ComposedMessage, { text, end }: Completion): EngineReply {
    if (end === 'refused') {
      const fault = engineError('ENGINE_REFUSED', {
        message: `The engine "${this.id}" declines to translate this text.`,
        cure: 'Name another engine with --engine or --fallback, or translate the passage by hand.',
      });
      return { results: [], fault };
    }
    if (end === 'cut') return { results: [], fault: this.#fault('did not come to the end of its answer') };
    const matched = matchAnswer(text, message.segments);
    if ('fault' in matched) return { results: [], fault: this.#fault(matched.fault) };
    return { results: toResults(batch, matched.answers) };
  }

  #fault(what: string) {
    return engineError('ENGINE_REPLY_MISMATCH', {
      message: `The engine "${this.id}" ${what}.`,
      cure: 'Run again, take a smaller "maximumBatch" or another model in duizhao.config.json, or name another engine with --engine or --fallback.',
    });
  }

  #body({ text, segments }: ComposedMessage): object {
    const { model, structuredOutput, temperature, seed, tokenLimitField, spareOutputTokens, extraBody } =
      this.#options;
    return {
      ...extraBody,
      model,
      messages: [
        { role: 'system', content: SYSTEM_PROMPT },
        { role: 'user', content: text },
      ],
      ...(temperature === null ? {} : { temperature }),
      ...(seed === null ? {} : { seed }),
      [tokenLimitField]: answerBound(segments.values()) + spareOutputTokens,
      stream: false,
      ...RESPONSE_FORMATS[structuredOutput],
    };
  }

  #inputBound({ text }: ComposedMessage): number {
    const schema = this.#options.structuredOutput === 'json_schema' ? JSON.stringify(ANSWER_SCHEMA) : '';
    return tokensAtMost(SYSTEM_PROMPT) + tokensAtMost(text) + tokensAtMost(schema);
  }

  #outputBound({ segments }: ComposedMessage): number {
    return answerBound(segments.values()) + this.#options.spareOutputTokens;
  }

  /** Servers that do not count are taken at their most. */
  #usage(message: ComposedMessage, { text, usage }: Completion): EngineUsage {
    return this.#priced(
      usage?.inputTokens ?? this.#inputBound(message),
      usage?.outputTokens ?? Math.min(tokensAtMost(text), this.#outputBound(message)),
    );
  }

  #priced(inputTokens: number, outputTokens: number): EngineUsage {
    const { price } = this.#options;
    if (!price) return { inputTokens, outputTokens };
    const amount =
      (inputTokens * price.inputPerMillionTokens + outputTokens * price.outputPerMillionTokens) / 1_000_000;
    return { inputTokens, outputTokens, cost: { amount, currency: price.currency } };
  }
}

export const createOpenaiEngine = (options: OpenaiOptions, setting: ServiceSetting): Engine =>
  new OpenaiEngine(options, setting);
