/** @module The files of a model on this machine: where they are, whether all are there, and what tells them from others. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, isAbsolute, join, resolve } from 'node:path';
import type { DuizhaoError } from '../../model/index.js';
import { engineError } from '../engine-error.js';
import { FILE_SUFFIXES, type OpusMtOptions } from './options.js';

export interface ModelPlace {
  /** Absolute. */
  readonly folder: string;
  /** The model's id, or the folder's name. */
  readonly name: string;
  /** It can be fetched by its id. */
  readonly hasId: boolean;
}

type PlaceOptions = Pick<OpusMtOptions, 'model' | 'revision' | 'cacheFolder'>;

/** The library keeps the main branch without its name. */
export function placeOf({ model, revision, cacheFolder }: PlaceOptions): ModelPlace {
  if (isAbsolute(model) || model.startsWith('.')) {
    const folder = resolve(model);
    return { folder, name: basename(folder), hasId: false };
  }
  const parts = revision === 'main' ? [model] : [model, revision];
  return { folder: resolve(cacheFolder, ...parts), name: model, hasId: true };
}

/** What the library opens, relative to the folder. */
export function modelFiles(dtype: OpusMtOptions['dtype']): readonly string[] {
  const suffix = FILE_SUFFIXES[dtype];
  return [
    'config.json',
    'generation_config.json',
    'tokenizer.json',
    'tokenizer_config.json',
    join('onnx', `encoder_model${suffix}.onnx`),
    join('onnx', `decoder_model_merged${suffix}.onnx`),
  ];
}

const isAbsent = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

/** The files that are not there. */
export async function missingFiles(
  { folder }: ModelPlace,
  dtype: OpusMtOptions['dtype'],
): Promise<readonly string[]> {
  const files = modelFiles(dtype);
  const present = await Promise.all(files.map((file) => isFile(join(folder, file))));
  return files.filter((_, index) => present[index] === false);
}

/** @param missing - of `missingFiles`. */
export function incompleteModel(
  { folder, name, hasId }: ModelPlace,
  missing: readonly string[],
): DuizhaoError {
  // Without the first file there is no use in naming the others.
  const isNone = missing.includes('config.json');
  return engineError('ENGINE_UNAVAILABLE', {
    message: isNone
      ? `There is no model "${name}" in ${folder}.`
      : `The model "${name}" in ${folder} lacks ${missing.join(', ')}.`,
    cure: hasId
      ? 'Let it be fetched with "download": true in duizhao.config.json, or put its files there.'
      : 'Name a folder with a Marian model in ONNX as "model", and how its numbers are stored as "dtype".',
  });
}

/** SHA-256 over the contents, in hexadecimal: the same model in another folder has the same. */
export async function hashModel({ folder }: ModelPlace, dtype: OpusMtOptions['dtype']): Promise<string> {
  const hash = createHash('sha256');
  for (const file of modelFiles(dtype)) {
    hash.update(`${file.replaceAll('\\', '/')}\n`);
    for await (const chunk of createReadStream(join(folder, file))) hash.update(chunk);
  }
  return hash.digest('hex');
}
