/** @module The library that runs models: loaded only when it is asked for, as most do without it. */
import { z } from 'zod';
import type { DuizhaoError } from '../../model/index.js';
import { engineError } from '../engine-error.js';

/** Optional: it weighs hundreds of megabytes. Any text to the compiler, which must not look for what need not be there. */
export const LIBRARY: string = '@huggingface/transformers';

/**
 * One of its install scripts fetches files for graphics cards from elsewhere, and fails where it cannot; it computes
 * without them. npm takes a peer that may be absent for installed unless it is told to treat it as a usual dependency.
 */
export const INSTALL_COMMAND = `npm install --no-save --save-prod --ignore-scripts ${LIBRARY}@4`;

/** A row of numbers for each text. */
export interface Scores {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

export interface Tokenizer {
  (
    text: string,
    options: { return_tensor: false; truncation: false },
  ): { readonly input_ids: readonly number[] };
  readonly model_max_length: number;
  readonly unk_token_id?: number | undefined;
  readonly eos_token_id?: number | undefined;
}

export interface GenerationOptions {
  readonly max_new_tokens: number;
  readonly num_beams: 1;
  readonly do_sample: false;
  readonly logits_processor: unknown;
}

/** The translation pipeline, as far as it is used here. */
export interface Pipeline {
  (texts: string[], options: GenerationOptions): Promise<readonly { readonly translation_text: string }[]>;
  readonly tokenizer: Tokenizer;
  readonly model: { readonly config: Readonly<Record<string, unknown>> };
  dispose(): Promise<unknown>;
}

export interface PipelineOptions {
  readonly dtype: string;
  readonly revision: string;
  readonly cache_dir?: string;
  readonly local_files_only?: boolean;
  readonly session_options?: { readonly intraOpNumThreads?: number };
}

/** What is used of the library. */
export interface Library {
  readonly env: {
    readonly version: string;
    allowRemoteModels: boolean;
    remoteHost: string;
    logLevel: number;
  };
  pipeline(task: 'translation', model: string, options: PipelineOptions): Promise<Pipeline>;
  readonly LogitsProcessorList: new () => {
    push(processor: (tokens: unknown, scores: Scores) => Scores): void;
  };
}

const failure = z.object({ code: z.string(), message: z.string() });

/** By its shape: errors of another realm are no `Error` here. */
function isMissing(error: unknown): boolean {
  const { code = '', message = '' } = failure.safeParse(error).data ?? {};
  return code.endsWith('MODULE_NOT_FOUND') && message.includes(LIBRARY);
}

function isLibrary(value: unknown): value is Library {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  const isCallable = (name: string): boolean => typeof parts.get(name) === 'function';
  return typeof parts.get('env') === 'object' && isCallable('pipeline') && isCallable('LogitsProcessorList');
}

const unavailable = (message: string, cause?: unknown): DuizhaoError =>
  engineError('ENGINE_UNAVAILABLE', {
    message,
    cure: `In the folder that Duizhao is installed in, run: ${INSTALL_COMMAND}`,
    cause,
  });

export const libraryMissing = (cause?: unknown): DuizhaoError =>
  unavailable(`The package ${LIBRARY}, which neural models need, is not installed.`, cause);

/** @param load - for tests, which have the library elsewhere. */
async function importLibrary(load: () => Promise<unknown>): Promise<unknown> {
  try {
    return await load();
  } catch (error) {
    if (isMissing(error)) throw libraryMissing(error);
    throw unavailable(`The package ${LIBRARY} is installed but cannot be loaded: ${String(error)}`, error);
  }
}

/**
 * @param load - how it is imported. @default from the installed packages
 * @throws DuizhaoError `ENGINE_UNAVAILABLE` where it is not installed, or is of another kind.
 */
export async function loadLibrary(load: () => Promise<unknown> = () => import(LIBRARY)): Promise<Library> {
  const library = await importLibrary(load);
  if (isLibrary(library)) return library;
  throw unavailable(`The package ${LIBRARY} that is installed does not offer what is expected of version 4.`);
}
