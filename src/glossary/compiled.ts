/** @module Parsed language data as one file that the build makes: reading it is faster than parsing the sources. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Sub-folders of the glossary that are compiled. */
export type CompiledPart = 'terms' | 'lexicon';

interface Located {
  readonly file: string;
}

/** Files as numbers: their names repeat thousands of times. */
type Packed<Value extends Located> = Omit<Value, 'file'> & { readonly file: number };

interface CompiledFile<Value extends Located> {
  readonly stamp: string;
  /** From the glossary folder. */
  readonly files: readonly string[];
  readonly values: readonly Packed<Value>[];
}

/** Names, sizes and times of the sources: changes whenever one is added, removed or edited. */
async function stampOf(folder: string, part: CompiledPart): Promise<string | undefined> {
  const directory = path.join(folder, part);
  try {
    const names = (await readdir(directory)).toSorted();
    const stats = await Promise.all(names.map((name) => stat(path.join(directory, name))));
    return stats.map(({ size, mtimeMs }, index) => `${names[index]}:${size}:${mtimeMs}`).join('\n');
  } catch {
    return undefined;
  }
}

/** The text of a compiled file. */
export async function packCompiled(
  folder: string,
  part: CompiledPart,
  values: readonly Located[],
): Promise<string> {
  const names = [...new Set(values.map(({ file }) => file))];
  const numbers = new Map(names.map((name, index) => [name, index]));
  const packed: CompiledFile<Located> = {
    stamp: (await stampOf(folder, part)) ?? '',
    files: names.map((name) => path.relative(folder, name)),
    values: values.map((value) => ({ ...value, file: numbers.get(value.file) ?? 0 })),
  };
  return JSON.stringify(packed);
}

const COMPILED = new URL('../../dist/data/', import.meta.url);

export const compiledFile = (part: CompiledPart): string => `glossary-${part}.json`;

/** Sources that run uncompiled, in tests, read the language data itself: the parser may be newer than the build. */
const DEFAULT_FOLDER = import.meta.url.includes('/dist/') ? COMPILED : undefined;

/**
 * The compiled values of a part of a glossary folder.
 * @param compiled - the folder of the compiled file; by default dist/data, and none where the program is not built
 * @returns nothing when the glossary is another one, or has changed since the build, or had faults then.
 */
export async function readCompiled<Value extends Located>(
  folder: string,
  part: CompiledPart,
  compiled: URL | undefined = DEFAULT_FOLDER,
): Promise<readonly Value[] | undefined> {
  if (compiled === undefined) return undefined;
  const text = await readFile(new URL(compiledFile(part), compiled), 'utf8').catch(() => '');
  if (text === '') return undefined;
  const { stamp, files, values } = JSON.parse(text) as CompiledFile<Value>;
  if (stamp !== (await stampOf(folder, part))) return undefined;
  const names = files.map((name) => path.join(folder, name));
  // In place: a copy of each of tens of thousands of values takes longer than reading them.
  return values.map((value) => Object.assign(value, { file: names[value.file] ?? '' }) as unknown as Value);
}
