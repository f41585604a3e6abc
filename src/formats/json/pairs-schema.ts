/** @module The zod schema of `pairs.json`: the public shape `duizhao/pairs@1`, key by key in the order it is written. */
import { z } from 'zod';
import { PAIRS_SCHEMA, type Edition, type TermAnnotation } from '../../model/index.js';

/** Ids become anchors of a page and parts of a link, so they hold no white space. */
const identifier = z.string().regex(/^\S+$/u, 'expected an id without white space');
const count = z.number().int().nonnegative();

const numbering = z.strictObject({
  style: z.enum([
    'chinese',
    'chineseParenthesis',
    'arabic',
    'arabicParenthesis',
    'circled',
    'clause',
    'ordinal',
    'article',
    'chapter',
  ]),
  value: z.number(),
  raw: z.string(),
});

const cell = z.strictObject({ table: count, row: count, column: count, header: z.boolean() });

const term: z.ZodType<TermAnnotation> = z.strictObject({
  start: count,
  end: count,
  zh: z.string(),
  en: z.string(),
  termId: z.string(),
  domain: z.string(),
  authority: z.string(),
  accepted: z.array(z.string()),
  forbidden: z.array(z.string()),
  short: z.string().exactOptional(),
  nested: z.array(z.lazy(() => term)),
});

const issue = z.strictObject({
  check: z.string(),
  type: z.enum([
    'terminology',
    'omission',
    'addition',
    'untranslated',
    'duplication',
    'numbers',
    'formatting',
    'uncategorized',
  ]),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.strictObject({ key: z.string(), values: z.record(z.string(), z.string()) }),
  actual: z.string().exactOptional(),
  expected: z.string().exactOptional(),
  fix: z.strictObject({ start: count, end: count, text: z.string() }).exactOptional(),
});

const origin = z.strictObject({
  kind: z.enum(['memory-exact', 'memory-fuzzy', 'engine', 'human']),
  engine: z.string().exactOptional(),
  author: z.string().exactOptional(),
  score: z.number().min(0).max(1),
  explain: z.string().exactOptional(),
  failure: z.string().exactOptional(),
  insteadOf: z.string().exactOptional(),
});

const share = z.number().min(0).max(1);

const match = z.strictObject({
  kind: z.enum(['in-context', 'exact', 'repaired']),
  score: share,
  link: z.string().exactOptional(),
  repairs: z
    .array(z.strictObject({ kind: z.enum(['number', 'date', 'term']), from: z.string(), to: z.string() }))
    .exactOptional(),
});

const segment = z.strictObject({
  id: identifier,
  source: z.string(),
  target: z.string(),
  confidence: share.exactOptional(),
  match: match.exactOptional(),
});

const review = z.strictObject({
  flagged: z.boolean().exactOptional(),
  comments: z
    .array(z.strictObject({ author: z.string().exactOptional(), time: z.string(), text: z.string() }))
    .exactOptional(),
});

/** One translation unit, as a line of `pairs.jsonl` holds it after the document's id. */
export const pairSchema = z.strictObject({
  id: identifier,
  blockId: identifier,
  kind: z.enum([
    'title',
    'heading',
    'paragraph',
    'listItem',
    'tableCell',
    'caption',
    'signature',
    'date',
    'attachment',
  ]),
  level: count,
  numbering: numbering.exactOptional(),
  cell: cell.exactOptional(),
  href: z.string().exactOptional(),
  source: z.string(),
  target: z.string(),
  segments: z.array(segment),
  terms: z.array(term),
  origin,
  state: z.enum(['initial', 'translated', 'reviewed', 'final']),
  issues: z.array(issue),
  review: review.exactOptional(),
});

const metadata = z.strictObject({
  siteName: z.string().exactOptional(),
  column: z.string().exactOptional(),
  publishedAt: z.string().exactOptional(),
  contentSource: z.string().exactOptional(),
  issuer: z.string().exactOptional(),
  documentNumber: z.string().exactOptional(),
  url: z.string().exactOptional(),
  keywords: z.array(z.string()).exactOptional(),
});

const document = z.strictObject({
  id: identifier,
  title: z.string(),
  titleEnglish: z.string(),
  metadata,
  provenance: z.strictObject({
    input: z.string(),
    sha256: z.string(),
    encoding: z.string(),
    fetchedAt: z.string().exactOptional(),
  }),
  removals: z.array(z.strictObject({ step: z.string(), reason: z.string(), text: z.string() })),
});

/** The whole file. Unknown keys are faults: a key that is dropped in silence would be lost at the next write. */
export const pairsSchema = z
  .strictObject({
    schema: z.literal(PAIRS_SCHEMA),
    document,
    pairs: z.array(pairSchema),
    names: z.array(z.strictObject({ zh: z.string(), en: z.string() })).exactOptional(),
  })
  .superRefine((edition, context) => {
    const seen = new Set<string>();
    edition.pairs.forEach((pair, index) => {
      if (seen.has(pair.id)) {
        context.addIssue({
          code: 'custom',
          path: ['pairs', index, 'id'],
          message: `"${pair.id}" is used twice`,
        });
      }
      seen.add(pair.id);
    });
  }) satisfies z.ZodType<Edition>;
