/** @module Colours on a terminal, and marks elsewhere. */
import type { CliContext } from '../io.js';

/** Where standard output is no terminal. */
export const DEFAULT_COLUMNS = 100;

export interface TerminalStyle {
  readonly columns: number;
  readonly inserted: (text: string) => string;
  readonly deleted: (text: string) => string;
  readonly keyword: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** Without colours, what is inserted stands in {+ +} and what is deleted in [- -], as wdiff writes it. */
export function terminalStyle({ columns, environment }: CliContext): TerminalStyle {
  const isColoured = columns !== undefined && !environment['NO_COLOR'];
  const styled =
    (open: string, close: string, plain: (text: string) => string) =>
    (text: string): string =>
      isColoured && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : plain(text);
  return {
    columns: columns ?? DEFAULT_COLUMNS,
    inserted: styled('32', '39', (text) => `{+${text}+}`),
    deleted: styled('9;31', '29;39', (text) => `[-${text}-]`),
    keyword: styled('1;36', '22;39', String),
    dim: styled('2', '22', String),
  };
}
