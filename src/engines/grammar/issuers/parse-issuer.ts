/** @module Reads a line of glossary/names/issuers.tsv: what an issuer is called for short. */
import { isComment, type LineFault } from '../read-lines.js';

/** 司法局 ends in 局: "the bureau". */
export interface Issuer {
  readonly ending: string;
  /** Without its article. */
  readonly english: string;
}

function cellFault([ending = '', english = '', ...rest]: readonly string[]): string | undefined {
  if (rest.length > 0 || english === '') return 'a line has two columns, Chinese and English';
  if (!/^\p{Script=Han}+$/u.test(ending)) return `"${ending}" is no Chinese`;
  return /^(?!(?:the|a|an) )[a-z]+(?:[ -][a-z]+)*$/.test(english)
    ? undefined
    : `"${english}" is no English noun in small letters without article`;
}

/** The issuer on a line; nothing for comments and blank lines; the fault where there is one. */
export function parseIssuer(text: string, file: string, line: number): Issuer | LineFault | undefined {
  if (isComment(text)) return undefined;
  const cells = text.split('\t');
  const message = cellFault(cells);
  if (message !== undefined) return { file, line, column: 1, message };
  const [ending = '', english = ''] = cells;
  return { ending, english };
}
