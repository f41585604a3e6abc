/** @module What the pages of an edition say of the run that made it, when they are written anew. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { PageOptions } from '../../formats/html/page-options.js';
import { createMessages } from '../../i18n/index.js';
import type { Edition } from '../../model/index.js';
import { programVersion } from '../../pipeline/index.js';
import type { CliContext } from '../io.js';

const recordSchema = z.object({
  startedAt: z.string(),
  engine: z.string(),
  versions: z.record(z.string(), z.string()),
});

/** The record beside the edition's folder, where there is one. */
async function recordOf(pairsPath: string): Promise<z.infer<typeof recordSchema> | undefined> {
  const path = join(dirname(dirname(pairsPath)), 'run.json');
  const text = await readFile(path, 'utf8').catch(() => '');
  try {
    return recordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    // None, or one that is half written: the edition itself tells its engines.
    return undefined;
  }
}

/** Options for pages in the language of the command. */
export async function pageOptionsOf(
  pairsPath: string,
  { pairs }: Edition,
  { messages }: CliContext,
): Promise<PageOptions> {
  const record = await recordOf(pairsPath);
  const engines = [...new Set(pairs.flatMap(({ origin }) => origin.engine ?? []))];
  return {
    messages: { en: createMessages('en'), 'zh-CN': createMessages('zh-CN') },
    locale: messages.language,
    run: {
      generatedAt: record?.startedAt ?? new Date().toISOString(),
      engine: record?.engine ?? (engines.join(', ') || '-'),
      versions: record?.versions ?? { duizhao: await programVersion() },
    },
  };
}
