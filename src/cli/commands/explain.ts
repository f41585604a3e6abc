/** @module `duizhao explain`: why a text was translated as it was. */
import type { Command } from 'commander';
import { loadGrammar } from '../../engines/create-engine.js';
import { explainText } from '../../engines/grammar/explain.js';
import { loadTermBase } from '../../glossary/term-base.js';
import { DuizhaoError, EXIT_CODES } from '../../model/index.js';
import { readInput, STANDARD_INPUT } from '../../stages/acquire/index.js';
import { decodeInput } from '../../stages/decode/index.js';
import { withAuthorities } from '../explain/authority.js';
import { explanationLines } from '../explain/explanation.js';
import { printJson, type CliContext } from '../io.js';
import { DEFAULT_GLOSSARY, requireGlossary } from '../services.js';

interface ExplainOptions {
  readonly glossary: string;
  readonly json: boolean;
}

const isEmptyInput = (error: unknown): boolean =>
  error instanceof DuizhaoError && error.code === 'INPUT_EMPTY';

async function readText({ stdin, stderr }: CliContext): Promise<string> {
  try {
    const { bytes } = await readInput(STANDARD_INPUT, { standardInput: stdin });
    const { text, notes } = decodeInput(bytes, { input: STANDARD_INPUT });
    for (const note of notes) stderr(`${note}\n`);
    return text;
  } catch (error) {
    // Nothing on standard input is a text that was not given; the cure for an empty file would mislead.
    if (isEmptyInput(error)) return '';
    throw error;
  }
}

/** Standard input in whatever encoding it has, or the arguments, a paragraph each. */
async function chineseOf(texts: readonly string[], context: CliContext): Promise<string> {
  const isStandardInput = texts.length === 1 && texts[0] === STANDARD_INPUT;
  const chinese = isStandardInput ? await readText(context) : texts.join('\n');
  if (chinese.trim() !== '') return chinese;
  throw new DuizhaoError({
    code: 'TEXT_EMPTY',
    kind: 'usage',
    message: 'There is no text to explain.',
    cure: "Give Chinese text in quotes, or - and the text on standard input: duizhao explain '加强监督'.",
  });
}

async function runExplain(
  texts: readonly string[],
  options: ExplainOptions,
  context: CliContext,
): Promise<number> {
  await requireGlossary(options.glossary);
  const chinese = await chineseOf(texts, context);
  const termBase = await loadTermBase(options.glossary);
  const sentences = explainText(chinese, await loadGrammar(options.glossary, termBase));
  if (options.json)
    printJson(context, { schema: 'duizhao/explain@1', sentences: withAuthorities(sentences, termBase) });
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
    .argument('<text...>', messages('cli:explain-text'))
    .option('--glossary <folder>', messages('cli:option-glossary'), DEFAULT_GLOSSARY)
    .option('--json', messages('cli:option-json'), false)
    .action((texts: readonly string[], options: ExplainOptions) => {
      finish(runExplain(texts, options, context));
    });
}
