/** @module Holds files and functions to their sizes, and every module to its opening sentence. */
import { functionSizes } from './function-sizes.js';
import { endCheck, readRepositoryFile, repositoryFiles } from './repository.js';

const LIMITS = { fileLines: 300, medianFileLines: 120, functionLines: 50, medianFunctionLines: 15 } as const;

/** Files that are data in the clothes of code, and why they are not under `glossary/`. */
const DATA: Readonly<Record<string, string>> = {};

interface Measured {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

const isTest = (path: string): boolean => path.startsWith('tests/');

/** Code of the program and its tools, and tests; tests need not have short functions, as `describe` is one. */
const files: readonly Measured[] = repositoryFiles
  .filter(
    (path) => /^(src|scripts|benchmarks|tests)\/.*\.tsx?$/.test(path) && !path.startsWith('tests/fixtures/'),
  )
  .map((path) => {
    const text = readRepositoryFile(path);
    return { path, text, lines: text.split('\n').length - 1 };
  });

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const sources = files.filter(({ path }) => !isTest(path));
/** One-line arrows are left out: they would flatter the median. */
const functions = sources
  .flatMap(({ path, text }) => functionSizes(text, path.endsWith('.tsx')).map((size) => ({ path, ...size })))
  .filter(({ lines }) => lines > 1);
const faults = [
  ...files
    .filter(({ path, lines }) => lines > LIMITS.fileLines && !(path in DATA))
    .map(({ path, lines }) => `${path}: ${lines} lines, the limit is ${LIMITS.fileLines}`),
  ...functions
    .filter(({ lines }) => lines > LIMITS.functionLines)
    .map(
      ({ path, line, lines }) =>
        `${path}:${line} a function of ${lines} lines, the limit is ${LIMITS.functionLines}`,
    ),
  ...sources
    .filter(({ text }) => !/^(#!.*\n)?\/\*\*\s(\s*\*\s)?@module \S/.test(text))
    .map(({ path }) => `${path}:1 a module opens with /** @module and one sentence */`),
];

const medianFile = median(sources.map(({ lines }) => lines));
const medianFunction = median(functions.map(({ lines }) => lines));
if (medianFile >= LIMITS.medianFileLines) faults.push(`the median file has ${medianFile} lines`);
if (medianFunction >= LIMITS.medianFunctionLines)
  faults.push(`the median function has ${medianFunction} lines`);
const longest = Math.max(...functions.map(({ lines }) => lines));
endCheck(
  'shape',
  faults,
  `${sources.length} files, median ${medianFile} lines; ${functions.length} functions, median ${medianFunction}, longest ${longest}; ${files.length - sources.length} test files`,
);
