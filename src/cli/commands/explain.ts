/** @module `duizhao explain`: why a text was translated as it was. */
import type { Command } from 'commander';
import { loadGrammar } from '../../engines/create-engine.js';
import { explainText } from '../../engines/grammar/explain.js';
import { loadTermBase } from '../../glossary/term-base.js';
import { DuizhaoError, EXIT_CODES } from '../../model/index.js';
import { explanationLines } from '../explain/explanation.js';
import { printJson, readStandardInput, type CliContext } from '../io.js';
import { DEFAULT_GLOSSARY, requireGlossary } from '../services.js';

interface ExplainOptions {
  readonly glossary: string;
  readonly json: boolean;
}

async function chineseOf(text: string, context: CliContext): Promise<string> {
  const chinese = text === '-' ? await readStandardInput(context) : text;
  if (chinese.trim() !== '') return chinese;
  throw new DuizhaoError({
    code: 'TEXT_EMPTY',
    kind: 'usage',
    message: 'There is no text to explain.',
    cure: "Give Chinese text in quotes, or - and the text on standard input: duizhao explain '加强监督'.",
  });
}

async function runExplain(text: string, options: ExplainOptions, context: CliContext): Promise<number> {
  await requireGlossary(options.glossary);
  const chinese = await chineseOf(text, context);
  const termBase = await loadTermBase(options.glossary);
  const sentences = explainText(chinese, await loadGrammar(options.glossary, termBase));
  if (options.json) printJson(context, { schema: 'duizhao/explain@1', sentences });
  else context.stdout(`${explanationLines(sentences, termBase, context).join('\n')}\n`);
  return EXIT_CODES.done;
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  command
    .argument('<text>', messages('cli:explain-text'))
    .option('--glossary <folder>', messages('cli:option-glossary'), DEFAULT_GLOSSARY)
    .option('--json', messages('cli:option-json'), false)
    .action((text: string, options: ExplainOptions) => {
      finish(runExplain(text, options, context));
    });
}
