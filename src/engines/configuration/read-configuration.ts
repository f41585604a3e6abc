/** @module Reads `duizhao.config.json`: which services there are, and how they are asked. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { DuizhaoError } from '../../model/index.js';
import { engineError } from '../engine-error.js';
import { keysIn } from './reject-keys.js';

export const CONFIGURATION_FILE = 'duizhao.config.json';

/** Settings of engines by their ids, not yet held to their kinds. */
export interface Configuration {
  /** Absent where there is no file. */
  readonly path?: string;
  readonly engines: Readonly<Record<string, unknown>>;
}

export const NO_CONFIGURATION: Configuration = { engines: {} };

const schema = z.strictObject({
  $schema: z.string().optional(),
  engines: z
    .record(
      z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected an engine name of small letters, digits and hyphens'),
      z.record(z.string(), z.unknown()),
    )
    .default({}),
});

function faulty(path: string, what: string, cure: string): DuizhaoError {
  return engineError('ENGINE_CONFIGURATION', { message: `${path}: ${what}`, cure });
}

/** One sentence for each fault: its place, and what was expected there. Values are not repeated. */
export function describeFaults(error: z.ZodError, prefix: readonly string[] = []): string {
  const sentences = error.issues.map((issue) => {
    const place = [...prefix, ...issue.path.map(String)].join('.');
    const where = place === '' ? '' : `${place}: `;
    if (issue.code === 'unrecognized_keys')
      return `${where}unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}.`;
    const inner = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
    return `${where}${inner.replace(/\.$/, '')}.`;
  });
  return sentences.join(' ');
}

/** The parser tells a position, or quotes ten characters on either side of it. */
function offsetIn(text: string, complaint: string): number | undefined {
  const position = /at position (\d+)/.exec(complaint)?.[1];
  if (position !== undefined) return Number(position);
  const around = /\.\.\."([\s\S]+?)"(?:\.\.\.)? is not valid JSON$/.exec(complaint)?.[1];
  const at = around === undefined ? -1 : text.indexOf(around);
  return at < 0 ? undefined : at + 10;
}

/** What the parser says repeats a piece of the file, which may be a key, so only the line is told. */
function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const offset = offsetIn(text, String(error));
    const line = offset === undefined ? '' : ` (line ${text.slice(0, offset).split('\n').length})`;
    throw faulty(
      path,
      `this is no JSON${line}.`,
      'Correct the file: names and texts stand in double quotes, no comma before a closing bracket.',
    );
  }
}

async function readText(path: string, isNamed: boolean): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' && !isNamed) return undefined;
    throw faulty(path, `the file cannot be read (${code}).`, 'Name a file that can be read with --config.');
  }
}

/**
 * @param named - the path of the file. @default `duizhao.config.json` in the working directory, which may be absent
 * @throws DuizhaoError `ENGINE_CONFIGURATION`
 */
export async function readConfiguration(named?: string): Promise<Configuration> {
  const path = resolve(named ?? CONFIGURATION_FILE);
  const text = await readText(path, named !== undefined);
  if (text === undefined) return NO_CONFIGURATION;
  const value = parse(path, text);
  const [key] = keysIn(value);
  if (key !== undefined) {
    const cure =
      'Take it out, put it into an environment variable, and name the variable with "apiKeyVariable". A key that was shared is to be replaced.';
    throw faulty(path, `a key stands under ${key}.`, cure);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw faulty(path, describeFaults(parsed.error), 'Correct the file; docs/engines.md describes it.');
  return { path, engines: parsed.data.engines };
}
