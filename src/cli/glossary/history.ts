/** @module `duizhao glossary history`: who changed a term, when and why, from git. */
import type { Command } from 'commander';
import { termHistory, type TermEvent } from '../../glossary/history/term-history.js';
import type { Messages } from '../../i18n/index.js';
import { EXIT_CODES } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import type { GlossaryOptions } from './options.js';
import { shown } from './shown.js';

/** Digits that tell commits apart. */
const HASH_LENGTH = 10;

function eventLines(
  { commit, kind, path, cells, changes }: TermEvent,
  messages: Messages,
): readonly string[] {
  const head = commit
    ? [commit.date.slice(0, 10), commit.hash.slice(0, HASH_LENGTH), commit.author, commit.subject].join('  ')
    : messages('terms:not-committed');
  const what = messages(`terms:row-${kind}`, { place: path, zh: cells['zh'] ?? '', en: cells['en'] ?? '' });
  return [
    head,
    `  ${what}`,
    ...changes.map(
      ({ column, before, after }) => `    ${messages('terms:cell-changed', { column, before, after })}`,
    ),
  ].map(shown);
}

/** @returns exit code 1 when git knows nothing of the term. */
async function runHistory(term: string, options: GlossaryOptions, context: CliContext): Promise<number> {
  await requireGlossary(options.glossary);
  const events = await termHistory(options.glossary, term);
  const { messages, stdout, stderr } = context;
  if (options.json) printJson(context, { term, events });
  else
    stdout(
      events
        .flatMap((event) => eventLines(event, messages))
        .map((line) => `${line}\n`)
        .join(''),
    );
  if (events.length === 0) stderr(`${messages('terms:no-history', { term })}\n`);
  return events.length > 0 ? EXIT_CODES.done : EXIT_CODES.issues;
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  command
    .argument('<term>', context.messages('terms:argument-term'))
    .action((term: string, options: GlossaryOptions) => {
      finish(runHistory(term, options, context));
    });
}
