/** @module `duizhao extract`: what is the document on the page, and what was left out. */
import { createHash } from 'node:crypto';
import { Option, type Command } from 'commander';
import { formatOutlineNumber } from '../../language/zh/index.js';
import { EXIT_CODES, type Block, type SourceDocument } from '../../model/index.js';
import { readInput, type AcquiredInput } from '../../stages/acquire/index.js';
import { extractInput, joinParts, type DocumentFormat } from '../../stages/extract/index.js';
import { decodeAcquired, extractParts, readParts } from '../../pipeline/index.js';
import { addPrivateOption } from '../acquire/fetch-options.js';
import { openPageReader } from '../acquire/page-reader.js';
import { printJson, type CliContext } from '../io.js';

interface ExtractCommandOptions {
  readonly from?: DocumentFormat;
  readonly json: boolean;
  readonly why: boolean;
  readonly allowPrivate: boolean;
}

function blockLine(block: Block): string {
  const indent = '  '.repeat(Math.max(0, block.level - 1));
  const number = block.numbering ? block.numbering.raw : '';
  const tag = block.kind === 'paragraph' ? '' : `[${block.kind}] `;
  return `${indent}${tag}${number}${block.text}`;
}

function toText(document: SourceDocument, why: boolean, { messages }: CliContext): string {
  const { publishedAt, contentSource } = document.metadata;
  const head = [document.title, publishedAt, contentSource].filter(
    (part) => part !== undefined && part !== '',
  );
  const lines = [head.join('  '), '', ...document.blocks.map(blockLine)];
  if (why) {
    lines.push('', messages('cli:removals-title', { count: document.removals.length }));
    for (const { step, reason, text } of document.removals) lines.push(`- ${step}: ${reason} "${text}"`);
  }
  return `${lines.join('\n')}\n`;
}

/** A page is fetched for this once, and not kept. */
async function readOnce(
  input: string,
  { allowPrivate }: ExtractCommandOptions,
  context: CliContext,
): Promise<AcquiredInput> {
  const reader = await openPageReader([input], { allowPrivate }, context);
  try {
    const fetching = reader ? { fetchPage: reader.fetchPage } : {};
    return await readInput(input, { standardInput: context.stdin, ...fetching });
  } finally {
    await reader?.close();
  }
}

async function runExtract(
  input: string,
  options: ExtractCommandOptions,
  context: CliContext,
): Promise<number> {
  const acquired = await readOnce(input, options, context);
  const { bytes, origin, notes = [] } = acquired;
  const { url, fetchedAt } = origin ?? {};
  const decoded = decodeAcquired(acquired);
  for (const note of [...notes, ...decoded.notes]) context.stderr(`${note}\n`);
  const first = await extractInput(bytes, decoded, {
    input,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(url === undefined ? {} : { url }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    format: options.from,
  });
  const document = joinParts(first, await extractParts(await readParts(acquired)));
  if (options.json) printJson(context, withAttachments(document));
  else context.stdout(toText(document, options.why, context));
  return EXIT_CODES.done;
}

/** The attachments are blocks; scripts like them listed. The English number is shown beside the published one. */
function withAttachments(document: SourceDocument): object {
  const attachments = document.blocks
    .filter((block) => block.kind === 'attachment')
    .map(({ text, href }) => ({ text, href }));
  const blocks = document.blocks.map((block) =>
    block.numbering ? { ...block, numberingEnglish: formatOutlineNumber(block.numbering) } : block,
  );
  return { ...document, blocks, attachments };
}

export function configure(
  command: Command,
  context: CliContext,
  finish: (exitCode: Promise<number>) => void,
): void {
  const { messages } = context;
  addPrivateOption(command, context)
    .argument('<input>', messages('cli:extract-input'))
    .addOption(
      new Option('--from <format>', messages('cli:option-from')).choices([
        'html',
        'text',
        'markdown',
        'lines',
        'docx',
        'pdf',
      ]),
    )
    .option('--json', messages('cli:option-json'), false)
    .option('--why', messages('cli:option-why'), false)
    .action((input: string, options: ExtractCommandOptions) => {
      finish(runExtract(input, options, context));
    });
}
