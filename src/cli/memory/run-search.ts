/** @module `duizhao memory search`: similar units, with what differs. */
import { openMemory, repairMatch, type DifferenceRun, type MemoryMatch } from '../../memory/index.js';
import { EXIT_CODES, type MemoryUnit } from '../../model/index.js';
import { printJson, type CliContext } from '../io.js';
import type { MemoryOptions } from './memory-option.js';
import { terminalStyle, type TerminalStyle } from './terminal-style.js';

export interface SearchOptions extends MemoryOptions {
  readonly floor: number;
  readonly limit: number;
}

/** Runs the command; exit code 1 when nothing is found. */
export function runSearch(text: string, options: SearchOptions, context: CliContext): number {
  const { floor, limit, json } = options;
  const memory = openMemory(options.memory, { readOnly: true });
  try {
    const matches = memory.fuzzy(text, { floor, limit });
    const answers = matches.map((match) => ({ ...match, repair: repairMatch(text, match) }));
    if (json) printJson(context, { source: text, matches: answers });
    else {
      const style = terminalStyle(context);
      context.stdout(answers.map((answer) => `${describe(answer, style, context).join('\n')}\n`).join('\n'));
      context.stderr(`${context.messages('memory:matches', { count: matches.length })}\n`);
    }
    return matches.length > 0 ? EXIT_CODES.done : EXIT_CODES.issues;
  } finally {
    memory.close();
  }
}

type Answer = MemoryMatch & { readonly repair: ReturnType<typeof repairMatch> };

function describe(
  { score, kind, unit, explanation, repair }: Answer,
  style: TerminalStyle,
  context: CliContext,
): readonly string[] {
  const { messages } = context;
  const percent = `${Math.floor(score * 100)} %`.padStart(5);
  const about = [
    messages(`memory:kind-${kind}`),
    messages(`memory:state-${unit.state}`),
    originOf(unit, context),
  ];
  const repaired = repair.repairs.length > 0 ? [`       → ${repair.target}`] : [];
  return [
    `${percent}  ${about.join(', ')}  ${style.dim(placeOf(unit))}`.trimEnd(),
    `       ${explanation.map((run) => runText(run, style)).join('')}`,
    `       ${unit.target}`,
    ...repaired,
  ];
}

/** What was looked for, with what the unit has instead. */
function runText({ kind, source = '', match = '' }: DifferenceRun, style: TerminalStyle): string {
  if (kind === 'same') return source;
  return (match === '' ? '' : style.deleted(match)) + (source === '' ? '' : style.inserted(source));
}

const originOf = ({ origin, author }: MemoryUnit, { messages }: CliContext): string =>
  author ?? origin.engine ?? messages(`memory:origin-${origin.kind}`);

/** The link of the pair, or whatever is known of the place. */
const placeOf = ({ documentId, unitId, documentTitle = '' }: MemoryUnit): string =>
  documentId !== undefined && unitId !== undefined
    ? `${documentId}#${unitId}`
    : (documentId ?? documentTitle);
