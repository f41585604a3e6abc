/** @module Pairs without faults: those of our own sets and evaluation/checks/clean.jsonl. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { TermBase } from '../../glossary/term-base.js';
import type { TranslationUnit } from '../../model/index.js';

const lineSchema = z.object({
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  /** The terms whose rendering in the English the author of the pair has confirmed. */
  terms: z.array(z.object({ zh: z.string() })).optional(),
});

/** A heading has no mark at its end and is short. */
const isHeading = (zh: string): boolean => zh.length <= 20 && /\p{Script=Han}$/u.test(zh);

/** The pairs of the files, in their order, with their terms. */
export async function readCleanPairs(
  files: readonly URL[],
  termBase: TermBase,
): Promise<readonly TranslationUnit[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => toUnit(lineSchema.parse(JSON.parse(line)), termBase)),
  );
}

function toUnit({ id, zh, en, terms }: z.infer<typeof lineSchema>, termBase: TermBase): TranslationUnit {
  return {
    id,
    blockId: id,
    kind: isHeading(zh) ? 'heading' : 'paragraph',
    level: 0,
    source: zh,
    target: en,
    segments: [{ id: `${id}-s1`, source: zh, target: en }],
    terms: termBase.findTerms(zh).filter((term) => terms?.some((each) => each.zh === term.zh) ?? true),
    origin: { kind: 'human', score: 1 },
    state: 'translated',
    issues: [],
  };
}
