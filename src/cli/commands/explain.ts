/** @module `duizhao explain`: why a text was translated as it was. */
import type { Command } from 'commander';
import { explainText, type ClauseDerivation, type DerivationNode } from '../../engines/grammar/explain.js';
import { loadGrammarForGlossary } from '../../engines/create-engine.js';
import { EXIT_CODES } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import { DEFAULT_GLOSSARY, requireGlossary } from '../services.js';

interface ExplainOptions {
  readonly glossary: string;
  readonly json: boolean;
}

function nodeLines(node: DerivationNode, depth: number, context: CliContext): string[] {
  const mark = node.isLastResort ? ` ${context.messages('cli:last-resort')}` : '';
  const line = `${'  '.repeat(depth)}${node.category}  ${node.chinese}  ->  ${node.english}  [${node.origin}]${mark}`;
  const children = node.children.filter((child) => child.source !== 'literal');
  return [line, ...children.flatMap((child) => nodeLines(child, depth + 1, context))];
}

function clauseLines(clause: ClauseDerivation, context: CliContext): string[] {
  const glue =
    clause.phrases.length > 1 ? `  ${context.messages('cli:glued', { count: clause.phrases.length })}` : '';
  return [
    `${clause.chinese}${glue}`,
    ...clause.phrases.flatMap((phrase) => nodeLines(phrase, 1, context)),
    '',
  ];
}

async function runExplain(text: string, options: ExplainOptions, context: CliContext): Promise<number> {
  await requireGlossary(options.glossary);
  const data = await loadGrammarForGlossary(options.glossary);
  const clauses = explainText(text, data);
  if (options.json) printJson(context, { clauses });
  else context.stdout(`${clauses.flatMap((clause) => clauseLines(clause, context)).join('\n')}\n`);
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
