/** @module The record beside each fetched document: where it came from, when, what the server said, what came before. */
import { z } from 'zod';

export const PROVENANCE_SCHEMA = 'duizhao/provenance@1';

/** `<id>` plus this is the name of the record. */
export const PROVENANCE_SUFFIX = '.provenance.json';

/** Holds the earlier versions; folders of documents are read without their sub-folders. */
export const EARLIER_FOLDER = 'earlier';

const redirect = z.strictObject({ url: z.string(), status: z.number() });

const change = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']),
  /** What the paragraph is, or the name of a field such as `publishedAt`. */
  part: z.string(),
  before: z.string().exactOptional(),
  after: z.string().exactOptional(),
});

const earlierVersion = z.strictObject({
  /** Relative to the folder of the record. */
  file: z.string(),
  sha256: z.string(),
  /** Absent when nobody knows when that version was fetched. */
  fetchedAt: z.string().exactOptional(),
  /** When the version that follows it was fetched. */
  replacedAt: z.string(),
  /** What the version that follows it changed; absent when the two cannot be compared as text. */
  changes: z.array(change).exactOptional(),
});

export const provenanceSchema = z.strictObject({
  schema: z.literal(PROVENANCE_SCHEMA),
  id: z.string(),
  /** The name of the document, in the folder of the record. */
  file: z.string(),
  /** The address that answered. */
  url: z.string(),
  /** The addresses that led to it, as they were asked for. */
  requestedUrls: z.array(z.string()),
  redirects: z.array(redirect),
  status: z.number(),
  /** Names in lower case; cookies are left out. */
  headers: z.record(z.string(), z.string()),
  /** What requests said about who asks. */
  userAgent: z.string(),
  bytes: z.number(),
  /** Of the file: the body as received, unpacked. */
  sha256: z.string(),
  /** ISO 8601, UTC: when the file was received. */
  fetchedAt: z.string(),
  /** When the server last said, or was found, to have nothing new. */
  checkedAt: z.string(),
  /** What to send with the next request, so that an unchanged page is not sent again. */
  validators: z.strictObject({ etag: z.string().exactOptional(), lastModified: z.string().exactOptional() }),
  /** What a list page said of it. */
  listed: z
    .strictObject({ column: z.string(), title: z.string(), date: z.string().exactOptional() })
    .exactOptional(),
  /** The oldest first. */
  earlier: z.array(earlierVersion),
});

export type ProvenanceRecord = z.infer<typeof provenanceSchema>;
export type EarlierVersion = z.infer<typeof earlierVersion>;
export type ParagraphChange = z.infer<typeof change>;
export type Listing = NonNullable<ProvenanceRecord['listed']>;

/** The record in a text; `undefined` for anything else. */
export function parseProvenance(text: string): ProvenanceRecord | undefined {
  try {
    return provenanceSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export const formatProvenance = (record: ProvenanceRecord): string => `${JSON.stringify(record, null, 2)}\n`;
