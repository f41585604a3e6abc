/** @module Gold of extraction: what a person says a page holds. */
import { z } from 'zod';

/** `NAME.gold.json` beside `NAME.html`. White space does not count in any text. */
export const goldSchema = z.object({
  title: z.string(),
  /** Compared by day. */
  date: z.string().nullable().default(null),
  source: z.string().nullable().default(null),
  /** Body blocks in order, outline numbers included. */
  paragraphs: z.array(z.string()),
  /** Tables of rows of cells, not repeated in the paragraphs. */
  tables: z.array(z.array(z.array(z.string()))).default([]),
  /** Borderline lines: neither rewarded nor penalised. */
  optional: z.array(z.string()).default([]),
  /** Texts of links to files. */
  attachments: z.array(z.string()).default([]),
});

export type ExtractionGold = z.infer<typeof goldSchema>;
