/** @module One batch: what is kept is taken, the rest is asked, looked through and sent back once with what was found. */
import type { Engine, EngineContext, EngineReply, EngineRequest } from '../../engines/engine.js';
import { translateBatch, type Outcome } from '../../engines/translate-batch.js';
import type { DuizhaoError, RenderedName, TranslationUnit } from '../../model/index.js';
import { EstablishedNames, nameFindings } from './established-names.js';
import { keep, resultKey, type KeptResult, type ResultStore } from './result-store.js';
import { toUnit } from './to-unit.js';

/** Sends a batch; higher priority goes first. */
export type EngineCall = (
  batch: readonly EngineRequest[],
  context: EngineContext,
  priority: number,
) => Promise<EngineReply>;

/** An engine with the way to call it. */
export interface EngineService {
  readonly engine: Engine;
  /** @default `doTranslate` of the engine */
  readonly call?: EngineCall | undefined;
}

export interface AnswerServices {
  /** What is worth sending back in a unit, in English sentences. @default nothing */
  readonly findingsOf?: ((unit: TranslationUnit) => readonly string[]) | undefined;
  /** @default nothing is kept */
  readonly results?: ResultStore | undefined;
}

/** What a batch came to for one request. */
export interface Answer {
  readonly request: EngineRequest;
  readonly kept?: KeptResult;
  /** Why the engine has no answer. */
  readonly failure?: DuizhaoError;
  /** The engine was asked for it now. */
  readonly isNew: boolean;
}

/** What is sent back goes before what is new, so that documents end in the order they began. */
const SENT_BACK = 1;

/** Asks one engine for a batch. */
export class BatchAnswerer {
  readonly #service: EngineService;
  readonly #services: AnswerServices;

  constructor(service: EngineService, services: AnswerServices) {
    this.#service = service;
    this.#services = services;
  }

  /**
   * One answer for each request, in order.
   * @throws what the engine throws, but for faults of its replies.
   */
  async answer(batch: readonly EngineRequest[], context: EngineContext): Promise<readonly Answer[]> {
    const known = new Map(batch.map((request) => [request, this.#kept(request, context)]));
    const missing = batch.filter((request) => !known.get(request));
    const answered = new Map<EngineRequest, Answer>();
    for (const answer of await this.#ask(missing, context, 1)) answered.set(answer.request, answer);
    const first = batch.map((request): Answer => {
      const kept = known.get(request);
      return kept ? { request, kept, isNew: false } : (answered.get(request) ?? { request, isNew: true });
    });
    return this.#sendBack(first, context);
  }

  #kept(request: EngineRequest, context: EngineContext): KeptResult | undefined {
    const { results } = this.#services;
    return results?.get(resultKey(this.#service.engine, request, context));
  }

  async #ask(
    requests: readonly EngineRequest[],
    context: EngineContext,
    tries: number,
    names: readonly RenderedName[] = context.names ?? [],
  ): Promise<readonly Answer[]> {
    const { engine, call } = this.#service;
    const ask = call && ((part: readonly EngineRequest[]) => this.#call(part, requests, context, tries));
    const outcomes = await translateBatch(engine, requests, context, ask);
    const answers = outcomes.map((outcome) => this.#judge(outcome, names, tries));
    this.#put(answers, context);
    return answers;
  }

  #call(
    part: readonly EngineRequest[],
    whole: readonly EngineRequest[],
    context: EngineContext,
    tries: number,
  ): Promise<EngineReply> {
    const { engine, call } = this.#service;
    const isNew = tries === 1 && part.length === whole.length;
    return call?.(part, context, isNew ? 0 : SENT_BACK) ?? engine.doTranslate(part, context);
  }

  #judge({ request, result, failure }: Outcome, names: readonly RenderedName[], tries: number): Answer {
    if (!result) return { request, failure, isNew: true };
    const { engine } = this.#service;
    const unit = toUnit(request, { result: keep(result, tries, []), engine: engine.id });
    const findings = [
      ...(this.#services.findingsOf?.(unit) ?? []),
      ...nameFindings(request, unit.target, names),
    ];
    return { request, kept: keep(result, tries, findings), isNew: true };
  }

  #put(answers: readonly Answer[], context: EngineContext): void {
    const { engine } = this.#service;
    const entries = answers.flatMap(({ request, kept }) =>
      kept ? [{ key: resultKey(engine, request, context), kept }] : [],
    );
    if (entries.length > 0) this.#services.results?.put(entries);
  }

  async #sendBack(answers: readonly Answer[], context: EngineContext): Promise<readonly Answer[]> {
    if (!this.#service.engine.capabilities.acceptsFindings) return answers;
    const names = new EstablishedNames(context.names);
    const agreed = answers.map((answer) => holdToNames(answer, names));
    const again = agreed.filter(({ kept }) => kept?.tries === 1 && kept.findings.length > 0);
    if (again.length === 0) return agreed;
    const second = await this.#ask(again.map(withFindings), context, 2, names.all);
    const better = new Map(
      again.map((first, index) => [first, betterOf(first, second[index] ?? first)] as const),
    );
    const chosen = agreed.map((answer) => better.get(answer) ?? answer);
    this.#put(
      again.map((first) => better.get(first) ?? first),
      context,
    );
    return chosen;
  }
}

/** A name that another block of the batch has rendered first: none of them could know. */
function holdToNames(answer: Answer, names: EstablishedNames): Answer {
  const { request, kept } = answer;
  if (!kept) return answer;
  names.learn(request, kept);
  if (kept.tries > 1) return answer;
  const target = kept.segments.map((segment) => segment.target).join(' ');
  const findings = nameFindings(request, target, names.all);
  return { ...answer, kept: { ...kept, findings: [...new Set([...kept.findings, ...findings])] } };
}

function withFindings({ request, kept }: Answer): EngineRequest {
  const target = kept?.segments.map((segment) => segment.target).join(' ') ?? '';
  return { ...request, earlier: { target, findings: kept?.findings ?? [] } };
}

/** The second try unless it is worse; either way the engine has been asked twice. */
function betterOf(first: Answer, second: Answer): Answer {
  const { request, kept } = first;
  if (!kept) return second;
  const isWorse = !second.kept || second.kept.findings.length > kept.findings.length;
  return { request, kept: { ...(isWorse || !second.kept ? kept : second.kept), tries: 2 }, isNew: true };
}
