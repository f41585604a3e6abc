/** @module The bytes of one input, refused early when they cannot be a document. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { DuizhaoError } from '../../model/index.js';
import { isUrl } from './http/parse-url.js';
import { readProvenance, type FileOrigin } from './read-provenance.js';
import { rejectUnreadable } from './reject-unreadable.js';

export const STANDARD_INPUT = '-';

/** 64 MiB: several times the largest page a portal serves. */
export const DEFAULT_MAXIMUM_BYTES = 64 * 1024 * 1024;

export interface AcquiredInput {
  /** The path or URL as given, or `-`. */
  readonly input: string;
  readonly bytes: Uint8Array;
  /** The file that the bytes were read from; none for standard input. */
  readonly path?: string;
  /** Of a file that was fetched. */
  readonly origin?: FileOrigin;
  /** English sentences for the reader: what is to be known of the file. */
  readonly notes?: readonly string[];
}

/** A page that was fetched into a file. */
export interface FetchedInput {
  readonly path: string;
  /** English sentences: that the page has changed, and how. */
  readonly notes: readonly string[];
}

export interface ReadInputOptions {
  /** @default DEFAULT_MAXIMUM_BYTES */
  readonly maximumBytes?: number;
  /** What `-` reads from. @default process.stdin */
  readonly standardInput?: AsyncIterable<Uint8Array | string>;
  /** Fetches a URL into a file. URLs are refused without it. */
  readonly fetchPage?: (url: string) => Promise<FetchedInput>;
}

function tooLarge(input: string, maximumBytes: number): DuizhaoError {
  const megabytes = Math.max(1, Math.round(maximumBytes / 1024 / 1024));
  return new DuizhaoError({
    code: 'INPUT_TOO_LARGE',
    kind: 'input',
    message: `${input} is larger than ${megabytes} MB.`,
    cure: 'Save only the article of the page, or split the document.',
  });
}

function unreadable(input: string, cause: unknown): DuizhaoError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  const isMissing = code === 'ENOENT';
  return new DuizhaoError({
    code: isMissing ? 'INPUT_NOT_FOUND' : 'INPUT_UNREADABLE',
    kind: 'input',
    message: isMissing ? `${input} does not exist.` : `${input} cannot be read.`,
    cure: isMissing
      ? 'Check the path, or use - to read standard input.'
      : 'Check that it is a file you may read.',
    cause,
  });
}

/** Stops reading as soon as the limit is passed, so an endless stream cannot fill the memory. */
async function collect(
  input: string,
  stream: AsyncIterable<Uint8Array | string>,
  maximumBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maximumBytes) throw tooLarge(input, maximumBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function readFileWithin(path: string, maximumBytes: number): Promise<Uint8Array> {
  const status = await stat(path);
  if (status.size > maximumBytes) throw tooLarge(path, maximumBytes);
  return collect(path, createReadStream(path), maximumBytes);
}

async function readStandardInput(
  { standardInput = process.stdin }: ReadInputOptions,
  maximumBytes: number,
): Promise<AcquiredInput> {
  const bytes = await collect('standard input', standardInput, maximumBytes);
  rejectUnreadable('standard input', bytes);
  return { input: STANDARD_INPUT, bytes };
}

async function readFileInput(path: string, maximumBytes: number): Promise<AcquiredInput> {
  const bytes = await readFileWithin(path, maximumBytes);
  rejectUnreadable(path, bytes);
  return { input: path, path, bytes, ...(await readProvenance(path, bytes)) };
}

async function readUrl(
  url: string,
  { fetchPage }: ReadInputOptions,
  maximumBytes: number,
): Promise<AcquiredInput> {
  if (!fetchPage) {
    throw new DuizhaoError({
      code: 'INPUT_IS_URL',
      kind: 'input',
      message: `${url} is an address, and nothing is fetched here.`,
      cure: 'Fetch it first: duizhao acquire <url>.',
    });
  }
  const fetched = await fetchPage(url);
  const read = await readFileInput(fetched.path, maximumBytes);
  return { ...read, input: url, notes: [...fetched.notes, ...(read.notes ?? [])] };
}

/**
 * Reads one file, standard input for `-`, or a URL where the options can fetch.
 * @throws DuizhaoError `INPUT_NOT_FOUND`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`, `INPUT_EMPTY`, `INPUT_BINARY`,
 * `INPUT_IS_URL`, and what fetching throws
 */
export async function readInput(path: string, options: ReadInputOptions = {}): Promise<AcquiredInput> {
  const maximumBytes = options.maximumBytes ?? DEFAULT_MAXIMUM_BYTES;
  try {
    if (path === STANDARD_INPUT) return await readStandardInput(options, maximumBytes);
    return await (isUrl(path) ? readUrl(path, options, maximumBytes) : readFileInput(path, maximumBytes));
  } catch (error) {
    throw error instanceof DuizhaoError ? error : unreadable(path, error);
  }
}
