/** @module Settings of the neural model that runs on this machine. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** How the numbers of a model are stored, and how its files are named for it. */
export const FILE_SUFFIXES = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
  q4f16: '_q4f16',
  bnb4: '_bnb4',
} as const;

const NUMBER_KINDS = ['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16', 'bnb4'] as const;

/** Within the folder that each user has for what can be fetched again; the variable counts where it is not empty. */
function defaultCacheFolder(): string {
  const { XDG_CACHE_HOME: chosen = '' } = process.env;
  return join(chosen === '' ? join(homedir(), '.cache') : chosen, 'duizhao', 'models');
}

const whole = z.number().int().positive();

export const opusMtOptions = z.strictObject({
  /** The kind of engine; its own name where that is one. */
  type: z.string().optional(),
  /** A folder with the files of a Marian model in ONNX, or its id at the host. A folder begins with `/`, `.` or a drive. */
  model: z.string().min(1).default('Xenova/opus-mt-zh-en'),
  /** Branch, tag or commit at the host; a commit keeps results comparable. */
  revision: z.string().min(1).default('main'),
  /** Where models with an id are kept. */
  cacheFolder: z.string().min(1).default(defaultCacheFolder),
  /** Fetches a model with an id when it is not there; nothing is fetched otherwise. */
  download: z.boolean().default(false),
  /** Where models are fetched from. */
  host: z.url({ protocol: /^https?$/ }).default('https://huggingface.co/'),
  /** What the library calls dtype. */
  dtype: z.enum(NUMBER_KINDS).default('fp32'),
  /** Threads that compute. Left out: as many as the runtime finds right. */
  threads: whole.max(256).optional(),
  /** Sentences that are computed together. More than one can change the figures of each, so results are not repeatable then. */
  sentencesPerCall: whole.max(64).default(1),
  /** Longer sentences are split, at most at the model's own limit. Left out: the model's own limit. */
  maximumTokens: whole.min(8).optional(),
});

export type OpusMtOptions = z.output<typeof opusMtOptions>;
