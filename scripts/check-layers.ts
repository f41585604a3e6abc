/** @module Proves that the folders of src/ depend on one another in one direction, and stages and engines not on their neighbours. */
import { posix } from 'node:path';
import { endCheck, readRepositoryFile, repositoryFiles } from './repository.js';

/**
 * What each folder of src/ may import. `model <- language, formats <- glossary, memory, engines <- stages <- pipeline
 * <- cli, review`; the entries below that go beyond this line say why.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  // How to wait for a service, whether it serves pages or translations.
  network: ['model'],
  language: ['model'],
  // The English outline number (I., (1), First) of an edition is a matter of language.
  formats: ['model', 'language'],
  glossary: ['model', 'language', 'formats'],
  memory: ['model', 'language', 'formats'],
  // Messages name the findings of the glossary by the glossary's own type.
  i18n: ['model', 'glossary'],
  // Engines read terms and lexicon.
  engines: ['model', 'network', 'language', 'formats', 'glossary', 'memory'],
  stages: ['model', 'network', 'language', 'formats', 'glossary', 'memory', 'engines', 'i18n'],
  pipeline: ['model', 'language', 'formats', 'glossary', 'memory', 'engines', 'i18n', 'stages'],
  // Sets and metrics run the stages as the pipeline does; only the command line knows them.
  evaluation: ['model', 'language', 'formats', 'glossary', 'memory', 'engines', 'stages', 'pipeline'],
  cli: [
    'model',
    'language',
    'formats',
    'glossary',
    'memory',
    'engines',
    'i18n',
    'stages',
    'pipeline',
    'evaluation',
    'review',
  ],
  review: ['model', 'language', 'formats', 'glossary', 'memory', 'engines', 'i18n', 'stages', 'pipeline'],
  // Compiles data before anything runs; spells place names, parses the glossary, gives the page its colours.
  build: ['model', 'language', 'formats', 'glossary'],
  // The library leaves out the command line and the evaluation.
  'index.ts': ['model', 'language', 'formats', 'glossary', 'memory', 'engines', 'stages', 'pipeline'],
};

/** Folders whose sub-folders do not know one another. */
const WITH_SEPARATE_PARTS = new Set(['stages', 'engines']);

/** Sub-folders that their neighbours share. */
const SHARED_PARTS = new Set(['engines/calling', 'engines/configuration', 'engines/http']);

/** Neighbours that may use one another all the same, and why. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  'stages/acquire -> stages/decode': 'UTF-16 looks like a binary file until its encoding is known',
  'stages/extract -> stages/acquire':
    'a document without a given id gets it from its path as an acquired one does',
  'stages/extract -> stages/segment': 'ids of blocks and of their sentences are one scheme',
};

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;

interface Dependency {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

function dependenciesOf(path: string): readonly Dependency[] {
  const text = readRepositoryFile(path);
  return [...text.matchAll(IMPORT)].map((match) => ({
    from: path,
    to: posix.normalize(posix.join(posix.dirname(path), match[1] ?? '')),
    line: text.slice(0, match.index).split('\n').length,
  }));
}

const layerOf = (path: string): string => path.split('/')[1] ?? '';

/** The sub-folder of a layer; a file right under the layer belongs to no part. */
const partOf = (path: string): string | undefined =>
  path.split('/').length > 3 ? path.split('/')[2] : undefined;

function faultOf({ from, to, line }: Dependency): string | undefined {
  const [layer, target] = [layerOf(from), layerOf(to)];
  const allowed = MAY_IMPORT[layer];
  if (!allowed)
    return `${from}: the folder src/${layer} has no place in the order of scripts/check-layers.ts`;
  if (layer !== target && !allowed.includes(target))
    return `${from}:${line} ${layer} must not import ${target} (${to})`;
  const [part, other] = [partOf(from), partOf(to)];
  if (layer !== target || !WITH_SEPARATE_PARTS.has(layer)) return undefined;
  if (part === undefined || other === undefined || part === other) return undefined;
  if (SHARED_PARTS.has(`${target}/${other}`)) return undefined;
  const pair = `${layer}/${part} -> ${layer}/${other}`;
  return pair in NEIGHBOURS ? undefined : `${from}:${line} neighbours must not depend on each other: ${pair}`;
}

const sources = repositoryFiles.filter((path) => path.startsWith('src/') && /\.tsx?$/.test(path));
const dependencies = sources.flatMap(dependenciesOf);
const faults = dependencies.flatMap((dependency) => faultOf(dependency) ?? []);
endCheck('layers', faults, `${sources.length} files, ${dependencies.length} imports`);
