/** @module A translation service on the loopback address: a real server, a real protocol, faults as planned. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { spoil, translator, type Table } from './answers.js';
import { faultless, type Fault, type FaultPlan, type ReplyFault, type TransportFault } from './faults.js';
import type { FakeReply, FakeRequest, Protocol } from './protocol.js';

export interface FakeServiceOptions {
  readonly protocol: Protocol;
  /** Chinese sentences and their English. @default English is made up */
  readonly table?: Table;
  readonly plan?: FaultPlan;
  /** @default no key is asked for */
  readonly key?: string;
  /** Milliseconds before each reply. @default 0 */
  readonly delay?: number;
}

export interface FakeService {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Everything that was received, in order. */
  readonly requests: readonly FakeRequest[];
  /** Requests for translation. */
  readonly asked: () => number;
  /** How often the sentence was asked for. */
  readonly countOf: (sentence: string) => number;
  /** Most requests that were open at the same time. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, { status = 200, json }: FakeReply): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(json === undefined ? '' : JSON.stringify(json));
}

const isTransport = (fault: Fault): fault is TransportFault =>
  typeof fault !== 'string' ||
  ['cut-before-reply', 'cut-during-body', 'slow-body', 'invalid-json', 'html-page'].includes(fault);

/** A byte at a time: each one within every time-out between bytes. */
function trickle(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  let at = 0;
  const timer = setInterval(() => response.write(text[at++ % text.length] ?? ' '), 20);
  response.on('close', () => clearInterval(timer));
}

function breakDown(response: ServerResponse, fault: TransportFault, reply: FakeReply): void {
  const text = JSON.stringify(reply.json ?? {});
  if (typeof fault !== 'string') {
    response.writeHead(fault.status, {
      'content-type': 'application/json',
      ...(fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter }),
      ...(fault.location === undefined ? {} : { location: fault.location }),
    });
    response.end(fault.body ?? JSON.stringify({ error: { message: 'as planned' } }));
  } else if (fault === 'cut-before-reply') response.destroy();
  else if (fault === 'slow-body') trickle(response, text);
  else if (fault === 'html-page') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Bad gateway</body></html>');
  } else if (fault === 'invalid-json') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": [tru');
  } else {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': String(text.length * 4),
    });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  }
}

class FakeServer {
  readonly requests: FakeRequest[] = [];
  readonly counts = new Map<string, number>();
  asked = 0;
  open = 0;
  mostAtOnce = 0;
  readonly #options: FakeServiceOptions;
  readonly #translate: (source: string) => string;

  constructor(options: FakeServiceOptions) {
    this.#options = options;
    this.#translate = translator(options.table ?? {});
  }

  async handle(raw: IncomingMessage, response: ServerResponse): Promise<void> {
    this.open += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.open);
    response.on('close', () => (this.open -= 1));
    const request: FakeRequest = {
      method: raw.method ?? '',
      path: (raw.url ?? '').split('?')[0] ?? '',
      headers: raw.headers as FakeRequest['headers'],
      body: await bodyOf(raw),
    };
    this.requests.push(request);
    const { delay = 0 } = this.#options;
    if (delay > 0) await sleep(delay, undefined, { ref: false });
    this.#answer(request, response);
  }

  #answer(request: FakeRequest, response: ServerResponse): void {
    const { protocol, key, plan = faultless } = this.#options;
    if (key !== undefined && !protocol.isAuthorised(request, key))
      return send(response, protocol.unauthorised);
    const questions = protocol.questions(request);
    if (!questions)
      return send(response, protocol.other?.(request) ?? { status: 404, json: { error: 'no such path' } });
    const sources = questions.map(({ source }) => source);
    for (const source of sources) this.counts.set(source, (this.counts.get(source) ?? 0) + 1);
    const fault = plan({ index: this.asked++, sources });
    const answers = questions.map((question) => ({ ...question, target: this.#translate(question.source) }));
    const ofReply: ReplyFault | undefined = fault === undefined || isTransport(fault) ? undefined : fault;
    const reply = protocol.reply(spoil(answers, ofReply), ofReply, request);
    if (fault !== undefined && isTransport(fault)) breakDown(response, fault, reply);
    else send(response, reply);
  }
}

/** Starts a service; whoever starts one outside of jest closes it. */
export async function startFakeService(options: FakeServiceOptions): Promise<FakeService> {
  const fake = new FakeServer(options);
  const server = createServer((request, response) => {
    fake
      .handle(request, response)
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests: fake.requests,
    asked: () => fake.asked,
    countOf: (sentence) => fake.counts.get(sentence.trim()) ?? 0,
    mostAtOnce: () => fake.mostAtOnce,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
