/** @module Translations that the page has asked for. */

export interface JobStage {
  /** As `run.json` names it. */
  readonly name: string;
  /** Counted from 0, of `total`. */
  readonly index: number;
  readonly total: number;
}

export interface JobReply {
  readonly id: string;
  /** File name or address. */
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  /** While it runs: what is being done to it. */
  readonly stage?: JobStage;
  /** The document, once it is done. */
  readonly document?: string;
  readonly error?: { readonly code: string; readonly message: string; readonly cure: string };
}

export interface JobsReply {
  readonly jobs: readonly JobReply[];
}

/** What is to be translated; `base64` holds the bytes of a file. */
export type JobRequest = { readonly url: string } | { readonly name: string; readonly base64: string };
