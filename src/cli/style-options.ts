/** @module The options that say how an edition is written; the same for every command that translates. */
import { Option, type Command } from 'commander';
import {
  DEFAULT_STYLE,
  HEADING_CASES,
  SPELLINGS,
  SUBJECTS,
  type EditionStyle,
} from '../engines/edition-style.js';
import type { CliContext } from './io.js';

/** What the options become. */
export type StyleOptions = EditionStyle;

/** Adds the options to a command. */
export function addStyleOptions(command: Command, { messages }: CliContext): Command {
  return command
    .addOption(
      new Option('--subject <who>', messages('cli:option-subject'))
        .choices(SUBJECTS)
        .default(DEFAULT_STYLE.subject),
    )
    .addOption(
      new Option('--spelling <kind>', messages('cli:option-spelling'))
        .choices(SPELLINGS)
        .default(DEFAULT_STYLE.spelling),
    )
    .addOption(
      new Option('--headings <case>', messages('cli:option-headings'))
        .choices(HEADING_CASES)
        .default(DEFAULT_STYLE.headings),
    );
}

/** The style among the options of a command. */
export const styleOf = ({ subject, spelling, headings }: StyleOptions): EditionStyle => ({
  subject,
  spelling,
  headings,
});
