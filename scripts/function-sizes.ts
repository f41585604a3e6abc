/** @module The functions of a TypeScript file with their length in lines. */
import { parseSync } from '@swc/core';

export interface FunctionSize {
  /** Line of the first word, counted from 1. */
  readonly line: number;
  /** From the first to the last line, both counted. */
  readonly lines: number;
}

/** Nodes of the syntax tree that are functions. A method holds its body itself, so it is counted once. */
const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'Constructor',
  'MethodProperty',
  'GetterProperty',
  'SetterProperty',
]);

interface Span {
  readonly start: number;
  readonly end: number;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isSpan = (value: unknown): value is Span =>
  isObject(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';

function collect(node: unknown, spans: Span[]): void {
  if (!isObject(node)) return;
  const { type, span } = node;
  if (typeof type === 'string' && FUNCTIONS.has(type) && isSpan(span)) spans.push(span);
  for (const child of Object.values(node)) collect(child, spans);
}

/** Spans count bytes from 1. */
function lineAt(bytes: Buffer, position: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < position - 1; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}

/** Every function of the source, those inside others included. */
export function functionSizes(source: string, tsx = false): readonly FunctionSize[] {
  const spans: Span[] = [];
  collect(parseSync(source, { syntax: 'typescript', tsx }), spans);
  const bytes = Buffer.from(source);
  return spans.map(({ start, end }) => {
    const line = lineAt(bytes, start);
    return { line, lines: lineAt(bytes, end - 1) - line + 1 };
  });
}
