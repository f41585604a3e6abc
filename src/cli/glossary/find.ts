/** @module `duizhao glossary find`: terms by their Chinese or English. */
import type { Command } from 'commander';
import { loadTermBase } from '../../glossary/term-base.js';
import { EXIT_CODES, type Term } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import type { GlossaryOptions } from './options.js';

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

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  command
    .argument('<text>', context.messages('cli:glossary-find-text'))
    .action((query: string, options: GlossaryOptions) => {
      finish(runFind(query, options, context));
    });
}
