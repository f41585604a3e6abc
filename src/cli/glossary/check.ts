/** @module `duizhao glossary check`: names every fault of the language data. */
import type { Command } from 'commander';
import { grammarValidator } from '../../engines/grammar/validate-phrases.js';
import { checkGlossary } from '../../glossary/check-glossary.js';
import { EXIT_CODES } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import { requireGlossary } from '../services.js';
import { describeFinding } from './describe-finding.js';
import type { GlossaryOptions } from './options.js';

async function runCheck({ glossary, json }: GlossaryOptions, context: CliContext): Promise<number> {
  const { messages } = context;
  await requireGlossary(glossary);
  const findings = await checkGlossary(glossary, [grammarValidator]);
  if (json) {
    printJson(context, {
      findings: findings.map((finding) => ({ ...finding, message: messages.finding(finding) })),
    });
  } else {
    for (const finding of findings) context.stdout(`${describeFinding(finding, messages)}\n`);
    const count = findings.length;
    context.stdout(
      `${count === 0 ? messages('cli:glossary-findings-none') : messages('cli:glossary-findings', { count })}\n`,
    );
  }
  return findings.some((finding) => finding.severity === 'error') ? EXIT_CODES.issues : EXIT_CODES.done;
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  command.action((options: GlossaryOptions) => {
    finish(runCheck(options, context));
  });
}
