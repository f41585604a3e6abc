/** @module The engine for DeepL's API, version 2. */
import { z } from 'zod';
import { DuizhaoError, type Segment } from '../../model/index.js';
import { DEFAULT_STYLE } from '../edition-style.js';
import { engineError, type EngineErrorCode } from '../engine-error.js';
import type { Engine, EngineContext, EngineReply, EngineRequest, EngineUsage } from '../engine.js';
import { JsonClient } from '../http/json-client.js';
import type { FailedReply } from '../http/status-failure.js';
import { askedSegments, characterCount, needsService, toResults } from '../service-results.js';
import type { ServiceSetting } from '../service-setting.js';
import { GlossaryKeeper } from './glossary-keeper.js';
import { ELEMENT, readElements, toElement } from './markup.js';
import { hostFor, type DeeplOptions } from './options.js';
import { termEntries } from './term-entries.js';

/** DeepL takes at most 50 texts, and a text is a block. */
const MAXIMUM_BATCH = 50;
/** Of the neighbours and the title, which are not billed. */
const LONGEST_CONTEXT = 1000;

const reply = z.object({
  translations: z.array(
    z.object({ text: z.string(), billed_characters: z.number().nonnegative().optional() }),
  ),
});

function classify({ status }: FailedReply): EngineErrorCode | undefined {
  return status === 456 ? 'ENGINE_QUOTA_SPENT' : undefined;
}

function contextOf(batch: readonly EngineRequest[], { title }: EngineContext): string {
  const around = [title, batch[0]?.previous ?? '', batch.at(-1)?.next ?? ''];
  return around
    .map((text) => text.slice(0, LONGEST_CONTEXT / 2))
    .filter(Boolean)
    .join('\n')
    .slice(0, LONGEST_CONTEXT);
}

/** A text for each block that has Chinese; its sentences numbered through the batch. */
function textsOf(batch: readonly EngineRequest[]): {
  texts: readonly string[];
  numbered: readonly Segment[];
} {
  const numbered: Segment[] = [];
  const texts = batch.map(({ segments }) =>
    segments
      .filter(needsService)
      .map((segment) => toElement(numbered.push(segment), segment.text.trim()))
      .join(''),
  );
  return { texts: texts.filter(Boolean), numbered };
}

const hasTerms = (batch: readonly EngineRequest[]): boolean => batch.some(({ terms }) => terms.length > 0);

class DeeplEngine implements Engine {
  readonly id: string;
  readonly specificationVersion = 1;
  readonly capabilities: Engine['capabilities'];
  readonly fingerprint: string;
  readonly #options: DeeplOptions;
  readonly #client: JsonClient;
  readonly #glossary: GlossaryKeeper | undefined;

  constructor(options: DeeplOptions, { id, key = '', environment, termBase }: ServiceSetting) {
    const { baseUrl = hostFor(key), glossary, glossaryName, timeout } = options;
    this.id = id;
    this.#options = options;
    this.capabilities = {
      offline: false,
      deterministic: false,
      maximumBatch: Math.min(options.maximumBatch ?? MAXIMUM_BATCH, MAXIMUM_BATCH),
      acceptsFindings: false,
      reportsNames: false,
    };
    // The terms of a block are part of what results are kept by, so the glossary's hash is not.
    this.fingerprint = JSON.stringify(['deepl', glossary]);
    this.#client = new JsonClient({
      engine: id,
      baseUrl,
      headers: { authorization: `DeepL-Auth-Key ${key}` },
      secrets: [key],
      timeout: timeout * 1000,
      classify,
      environment,
    });
    if (glossary === 'terms') {
      this.#glossary = new GlossaryKeeper(id, this.#client, glossaryName, termEntries(termBase));
    }
  }

  async doTranslate(batch: readonly EngineRequest[], context: EngineContext): Promise<EngineReply> {
    const { texts, numbered } = textsOf(batch);
    if (texts.length === 0) return { results: toResults(batch, { targets: new Map() }) };
    const glossary = hasTerms(batch) ? await this.#glossary?.id() : undefined;
    const body = {
      text: texts,
      source_lang: 'ZH',
      target_lang: (context.style?.spelling ?? DEFAULT_STYLE.spelling) === 'british' ? 'EN-GB' : 'EN-US',
      tag_handling: 'xml',
      splitting_tags: [ELEMENT],
      outline_detection: false,
      context: contextOf(batch, context),
      show_billed_characters: true,
      ...(glossary === undefined ? {} : { glossary_id: glossary }),
    };
    const parsed = reply.safeParse(await this.#ask(body, context.signal)).data;
    return { ...this.#judge(batch, numbered, parsed), usage: this.#usage(batch, parsed) };
  }

  estimate(batch: readonly EngineRequest[]): EngineUsage {
    return this.#usage(batch, undefined);
  }

  async #ask(body: { readonly glossary_id?: string }, signal: AbortSignal | undefined): Promise<unknown> {
    try {
      return await this.#client.ask({ path: '/v2/translate', body, signal });
    } catch (error) {
      const isAboutGlossary =
        error instanceof DuizhaoError &&
        error.code === 'ENGINE_REQUEST_REJECTED' &&
        /glossary|HTTP 404/i.test(error.message);
      if (body.glossary_id === undefined || !isAboutGlossary) throw error;
      // Another run has replaced it; the next try makes it anew.
      this.#glossary?.forget();
      throw engineError('ENGINE_BUSY', { message: error.message, cure: 'Run the same command again.' });
    }
  }

  #judge(
    batch: readonly EngineRequest[],
    numbered: readonly Segment[],
    parsed: z.output<typeof reply> | undefined,
  ): EngineReply {
    const read = readElements(parsed?.translations.map(({ text }) => text).join('\n') ?? '');
    const targets = new Map<string, string>();
    for (const [number, text] of read ?? []) targets.set(numbered[number - 1]?.id ?? '', text);
    const isWhole =
      numbered.every(({ id }) => (targets.get(id) ?? '') !== '') && targets.size === numbered.length;
    if (read && isWhole) return { results: toResults(batch, { targets }) };
    const fault = engineError('ENGINE_REPLY_MISMATCH', {
      message: `The engine "${this.id}" did not answer sentence by sentence.`,
      cure: 'Run again, or name another engine with --engine or --fallback.',
    });
    return { results: [], fault };
  }

  #usage(batch: readonly EngineRequest[], parsed: z.output<typeof reply> | undefined): EngineUsage {
    const counted = characterCount(askedSegments(batch).map(({ text }) => text.trim()));
    const billed = parsed?.translations.map(({ billed_characters: characters }) => characters);
    const characters = billed?.every((each) => each !== undefined)
      ? billed.reduce((sum, each) => sum + each, 0)
      : counted;
    const { price } = this.#options;
    if (!price) return { characters };
    const amount = (characters * price.perMillionCharacters) / 1_000_000;
    return { characters, cost: { amount, currency: price.currency } };
  }
}

export const createDeeplEngine = (options: DeeplOptions, setting: ServiceSetting): Engine =>
  new DeeplEngine(options, setting);
