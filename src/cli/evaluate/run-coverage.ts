/** @module `evaluate coverage <folder>`: reads a folder of documents and says what the grammar cannot. */
import { loadGrammarForGlossary } from '../../engines/create-engine.js';
import { CoverageMeter, type Coverage } from '../../evaluation/coverage/measure-coverage.js';
import { EXIT_CODES } from '../../model/index.js';
import { listInputs, readInput } from '../../stages/acquire/index.js';
import { decodeBytes } from '../../stages/decode/index.js';
import { extractDocument } from '../../stages/extract/index.js';
import { printJson, type CliContext } from '../io.js';
import { createProgress } from '../progress.js';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function toLines(coverage: Coverage): string {
  const { documents, sentences, characters, lastResortShare, gluedShare } = coverage;
  const { numberAccuracy, hanLeft, lostFigures, gaps } = coverage;
  const head =
    `${documents} documents  ${sentences} sentences  ${characters} characters  ` +
    `last resort ${percent(lastResortShare)}  sentences with glue ${percent(gluedShare)}  ` +
    `number accuracy ${numberAccuracy.toFixed(4)}  Han left ${hanLeft}`;
  return [
    head,
    ...lostFigures.map(({ figures, chinese }) => `lost ${figures.join(' ')}  ${chinese}`),
    ...gaps.map((gap) => `${String(gap.count).padStart(5)}  ${gap.chinese}  ${gap.context}`),
  ].join('\n');
}

/** Runs the command. Figures only: references do not exist, so there is no floor. */
export async function runCoverage(
  folders: readonly string[],
  options: { readonly glossary: string; readonly json: boolean },
  context: CliContext,
): Promise<number> {
  const meter = new CoverageMeter(await loadGrammarForGlossary(options.glossary));
  const inputs = (await Promise.all(folders.map((folder) => listInputs(folder)))).flat();
  const progress = createProgress(inputs.length, context);
  for (const [index, input] of inputs.entries()) {
    const { bytes } = await readInput(input);
    meter.add(extractDocument(decodeBytes(bytes, { input }).text, { input }).blocks);
    progress.update(index + 1, input);
  }
  progress.stop();
  const coverage = meter.result();
  if (options.json) printJson(context, coverage);
  else context.stdout(`${toLines(coverage)}\n`);
  return EXIT_CODES.done;
}
