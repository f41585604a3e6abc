/** @module What a fake service must know of the protocol that it speaks. */
import type { Answer } from './answers.js';
import type { ReplyFault } from './faults.js';

export interface FakeRequest {
  readonly method: string;
  /** Without a query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The JSON of the body. */
  readonly body: unknown;
}

export interface FakeReply {
  /** @default 200 */
  readonly status?: number;
  readonly json: unknown;
}

/** Sentences without their English yet. */
export type Question = Omit<Answer, 'target'>;

export interface Protocol {
  /** What is to be translated; `undefined` when the request is about something else. */
  readonly questions: (request: FakeRequest) => readonly Question[] | undefined;
  readonly reply: (
    answers: readonly Answer[],
    fault: ReplyFault | undefined,
    request: FakeRequest,
  ) => FakeReply;
  /** Everything else. @default 404 */
  readonly other?: (request: FakeRequest) => FakeReply | undefined;
  readonly isAuthorised: (request: FakeRequest, key: string) => boolean;
  readonly unauthorised: FakeReply;
}
