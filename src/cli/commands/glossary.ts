/** @module `duizhao glossary`: check the language data, find a term. */
import type { Command } from 'commander';
import { grammarValidator } from '../../engines/grammar/validate-phrases.js';
import { checkGlossary } from '../../glossary/check-glossary.js';
import { loadTermBase } from '../../glossary/term-base.js';
import { EXIT_CODES, type Term } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import { DEFAULT_GLOSSARY, requireGlossary } from '../services.js';

interface GlossaryOptions {
  readonly glossary: string;
  readonly json: boolean;
}

async function runCheck({ glossary, json }: GlossaryOptions, context: CliContext): Promise<number> {
  const { messages } = context;
  await requireGlossary(glossary);
  const findings = await checkGlossary(glossary, [grammarValidator]);
  if (json) {
    printJson(context, {
      findings: findings.map((finding) => ({ ...finding, message: messages.finding(finding) })),
    });
  } else {
    for (const finding of findings) {
      const place = `${finding.file}:${finding.line}:${finding.column}`;
      const severity = messages(`cli:severity-${finding.severity}`);
      context.stdout(
        `${messages('cli:finding-line', { place, severity, message: messages.finding(finding) })}\n`,
      );
    }
    const count = findings.length;
    context.stdout(
      `${count === 0 ? messages('cli:glossary-findings-none') : messages('cli:glossary-findings', { count })}\n`,
    );
  }
  return findings.some((finding) => finding.severity === 'error') ? EXIT_CODES.issues : EXIT_CODES.done;
}

function matches(term: Term, query: string): boolean {
  const english = [term.en, term.short ?? '', ...term.alternatives];
  return (
    [term.zh, ...term.variants].some((zh) => zh.includes(query)) ||
    english.some((en) => en.toLowerCase().includes(query.toLowerCase()))
  );
}

async function runFind(
  query: string,
  { glossary, json }: GlossaryOptions,
  context: CliContext,
): Promise<number> {
  await requireGlossary(glossary);
  const { terms } = await loadTermBase(glossary);
  const found = terms.filter((term) => matches(term, query)).toSorted((a, b) => a.zh.length - b.zh.length);
  if (json) printJson(context, { terms: found });
  else {
    for (const { zh, en, domain, authority, date } of found) {
      context.stdout(`${zh}  ${en}  (${domain}; ${authority}, ${date})\n`);
    }
    context.stderr(`${context.messages('cli:terms-found', { count: found.length })}\n`);
  }
  return found.length > 0 ? EXIT_CODES.done : EXIT_CODES.issues;
}

function addShared(command: Command, { messages }: CliContext): Command {
  return command
    .option('--glossary <folder>', messages('cli:option-glossary'), DEFAULT_GLOSSARY)
    .option('--lang <language>', messages('cli:option-lang'))
    .option('--json', messages('cli:option-json'), false);
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  addShared(command.command('check').description(messages('cli:glossary-check-summary')), context).action(
    (options: GlossaryOptions) => {
      finish(runCheck(options, context));
    },
  );
  addShared(command.command('find').description(messages('cli:glossary-find-summary')), context)
    .argument('<text>', messages('cli:glossary-find-text'))
    .action((query: string, options: GlossaryOptions) => {
      finish(runFind(query, options, context));
    });
}
