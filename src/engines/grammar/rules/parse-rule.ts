/** @module Reads one line of glossary/phrases/*.tsv: category, symbols, English, cost, example. */
import { featureBit, isFeature } from './features.js';
import { parseExample } from './parse-example.js';
import { parseTemplate } from './parse-template.js';
import { isComment, type LineFault } from '../read-lines.js';
import type { Rule, RuleExample, RuleOutput, RuleSymbol, TemplateToken } from './rule.js';
import { CATEGORIES, categoryId, isCategory, type LiteralTable } from './symbols.js';

const CELLS = 5;
const SYMBOL = /^([A-Z]+)(?:\[([^\]]+)\])?$/;

/** What a line is checked against. */
export interface RuleReader {
  readonly literals: LiteralTable;
  /** Names of the actions that the engine has, with the child each takes its features from. */
  readonly actions: ReadonlyMap<string, number>;
}

class CellFault extends Error {
  constructor(
    message: string,
    /** Which cell of the line, counted from 1. */
    readonly cell: number,
    /** Where in the cell, counted from 0. */
    readonly offset = 0,
  ) {
    super(message);
  }
}

function parseFeatures(list: string | undefined, cell: number): number {
  if (list === undefined) return 0;
  return list.split(',').reduce((bits, name) => {
    if (!isFeature(name)) throw new CellFault(`unknown feature "${name}"`, cell);
    return bits | featureBit(name);
  }, 0);
}

function parseSymbol(text: string, literals: LiteralTable): RuleSymbol {
  const match = SYMBOL.exec(text);
  if (!match) return { id: literals.intern(text), required: 0, text };
  const name = match[1] ?? '';
  if (!isCategory(name)) throw new CellFault(`unknown category "${name}"`, 2);
  return { id: categoryId(name), required: parseFeatures(match[2], 2), text };
}

/** Categories whose Chinese English may leave unsaid: measure words are in the noun. */
const UNSAID = new Set([categoryId('M')]);

/** What the Chinese says the English must say: a slot for each phrase, and none for a literal. */
function slotFault(tokens: readonly TemplateToken[], symbols: readonly RuleSymbol[]): string | undefined {
  const used = new Set(tokens.flatMap((token) => ('slot' in token ? [token.slot] : [])));
  const literal = [...used].find((slot) => (symbols[slot]?.id ?? 0) >= CATEGORIES.length);
  if (literal !== undefined) return `slot $${literal + 1} is the literal "${symbols[literal]?.text}"`;
  const lost = symbols.findIndex(({ id }, at) => id < CATEGORIES.length && !UNSAID.has(id) && !used.has(at));
  return lost < 0 ? undefined : `the English leaves out "${symbols[lost]?.text}" ($${lost + 1})`;
}

function parseOutput(text: string, symbols: readonly RuleSymbol[], reader: RuleReader): RuleOutput {
  if (text.startsWith('@')) {
    const name = text.slice(1);
    if (!reader.actions.has(name)) throw new CellFault(`unknown action "@${name}"`, 3);
    return { kind: 'action', name };
  }
  const tokens = parseTemplate(text, symbols.length);
  const fault = typeof tokens === 'string' ? tokens : slotFault(tokens, symbols);
  if (typeof tokens === 'string' || fault !== undefined) throw new CellFault(fault ?? '', 3);
  return { kind: 'template', tokens };
}

function headOf(output: RuleOutput, symbols: readonly RuleSymbol[], reader: RuleReader): number {
  if (output.kind === 'action') {
    const head = reader.actions.get(output.name) ?? -1;
    return head < 0 ? symbols.length + head : head;
  }
  const marked = output.tokens.find((token) => 'slot' in token && token.head);
  return marked && 'slot' in marked ? marked.slot : -1;
}

function exampleOf(cell: string, symbols: readonly RuleSymbol[]): { readonly example?: RuleExample } {
  const literals = symbols
    .map(({ text }) => text)
    .filter((text) => !SYMBOL.test(text))
    .map((text) => text.replace(/\$$/, ''));
  const example = parseExample(cell, literals);
  if (example === undefined) return {};
  if ('message' in example) throw new CellFault(example.message, CELLS, example.offset);
  return { example };
}

function parseCells(cells: readonly string[], file: string, line: number, reader: RuleReader): Rule {
  const [lhsText = '', rhsText = '', english = '', costText = '', exampleText = ''] = cells;
  if (cells.length > CELLS) throw new CellFault(`more than ${CELLS} columns`, CELLS + 1);
  const lhs = SYMBOL.exec(lhsText);
  const name = lhs?.[1] ?? lhsText;
  if (!isCategory(name)) throw new CellFault(`unknown category "${name}"`, 1);
  const symbols = rhsText
    .split(' ')
    .filter(Boolean)
    .map((text) => parseSymbol(text, reader.literals));
  if (symbols.length === 0) throw new CellFault('no symbols on the Chinese side', 2);
  const output = parseOutput(english, symbols, reader);
  const cost = Number(costText);
  if (costText === '' || !Number.isFinite(cost) || cost < 0) {
    throw new CellFault(`cost "${costText}" is not a number of at least 0`, 4);
  }
  return {
    category: name,
    lhs: categoryId(name),
    features: parseFeatures(lhs?.[2], 1),
    symbols,
    head: headOf(output, symbols, reader),
    output,
    cost,
    ...exampleOf(exampleText, symbols),
    file,
    line,
  };
}

/** The column of the line at which a cell starts, counted from 1. */
const columnOf = (cells: readonly string[], cell: number): number =>
  cells.slice(0, cell - 1).reduce((sum, before) => sum + before.length + 1, 1);

/** The rule on a line; nothing for comments and blank lines; the fault where there is one. */
export function parseRule(
  text: string,
  file: string,
  line: number,
  reader: RuleReader,
): Rule | LineFault | undefined {
  if (isComment(text)) return undefined;
  const cells = text.split('\t');
  try {
    return parseCells(cells, file, line, reader);
  } catch (error) {
    if (error instanceof CellFault) {
      return { file, line, column: columnOf(cells, error.cell) + error.offset, message: error.message };
    }
    throw error;
  }
}
