/** @module What is known of a file that was fetched: the record beside it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { systemCodeOf } from '../output-error.js';
import { parseProvenance, PROVENANCE_SUFFIX } from './store/provenance-record.js';

export interface FileOrigin {
  /** The id that the document was given when it was fetched. */
  readonly id: string;
  readonly url: string;
  /** ISO 8601, UTC; absent when the file is no longer as it was fetched. */
  readonly fetchedAt?: string;
  /** The server's Content-Type header. */
  readonly contentType?: string;
}

export interface ReadProvenance {
  readonly origin?: FileOrigin;
  /** English sentences: a record that cannot be read, a file that was changed. */
  readonly notes: readonly string[];
}

/** Reads the record beside a file; a file without one is one that was not fetched. */
export async function readProvenance(path: string, bytes: Uint8Array): Promise<ReadProvenance> {
  const beside = `${path.slice(0, path.length - extname(path).length)}${PROVENANCE_SUFFIX}`;
  const text = await readFile(beside, 'utf8').catch((error: unknown) => {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return { notes: [] };
  const record = parseProvenance(text);
  if (!record) return { notes: [`${beside} is no provenance record and was not used.`] };
  // Two files of one stem: the record is of the other.
  if (record.file !== basename(path)) return { notes: [] };
  const contentType = record.headers['content-type'];
  const origin = {
    id: record.id,
    url: record.url,
    ...(contentType === undefined ? {} : { contentType }),
  };
  if (createHash('sha256').update(bytes).digest('hex') === record.sha256)
    return { origin: { ...origin, fetchedAt: record.fetchedAt }, notes: [] };
  return { origin, notes: [`${path} was changed after it was fetched from ${record.url}.`] };
}
