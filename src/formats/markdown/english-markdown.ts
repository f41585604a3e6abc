/** @module `english.md`: the English alone, in CommonMark with GitHub's tables. */
import type { Edition, TranslationUnit } from '../../model/index.js';
import { englishNumber, englishTitle, headingRank, titlePair } from '../reading/english.js';
import { linkOf } from '../reading/link-of.js';
import { readingParts, type PairTable } from '../reading/pair-table.js';
import { escapeMarkdown } from './escape-markdown.js';

/** The text of `english.md`: one block a paragraph, a blank line between, a newline at the end. */
export function formatEnglishMarkdown(edition: Edition): string {
  const rest = titlePair(edition) === undefined ? edition.pairs : edition.pairs.slice(1);
  const parts = readingParts(rest).map((part) =>
    'table' in part ? table(part.table) : block(part.pair, edition),
  );
  return [`# ${lineOf(englishTitle(edition))}`, ...byline(edition), ...parts, ...foot(edition)]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function block(pair: TranslationUnit, { document }: Edition): string {
  const text = textOf(pair);
  if (text === '') return '';
  const address = linkOf(pair, document);
  if (address !== undefined) return linked(pair, text, address);
  if (pair.kind === 'title') return `## ${text}`;
  if (pair.kind === 'heading') return `${'#'.repeat(headingRank(pair))} ${text}`;
  return pair.kind === 'listItem' && englishNumber(pair) === '' ? `- ${text}` : text;
}

/** An attachment links its file; a caption has its image above it. Parentheses would end the address. */
function linked({ kind }: TranslationUnit, text: string, address: string): string {
  const target = `<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>`;
  return kind === 'caption' ? `![${text}](${target})\n\n*${text}*` : `[${text}](${target})`;
}

/** The English with its number; the Chinese while there is no English, so that nothing is lost. */
function textOf(pair: TranslationUnit): string {
  const isTranslated = pair.target.trim() !== '';
  const text = isTranslated ? `${englishNumber(pair)} ${pair.target}` : pair.source;
  return lineOf(text);
}

/** A run of `#` at the end would be read as the end of a heading. */
function lineOf(text: string): string {
  return escapeMarkdown(text).replace(/(#+)$/u, '\\$1');
}

/** GitHub's tables need a head: the first row is it, whether the page called it so or not. */
function table({ rows }: PairTable): string {
  const lines = rows.map((row) => `| ${row.map((cell) => cell.pairs.map(textOf).join(' ')).join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}

function byline({ document }: Edition): string[] {
  const { publishedAt, contentSource, siteName } = document.metadata;
  const facts = [publishedAt, contentSource ?? siteName].filter((fact) => fact !== undefined);
  return facts.length === 0 ? [] : [`*${facts.map(escapeMarkdown).join(' · ')}*`];
}

function foot({ document }: Edition): string[] {
  const { url } = document.metadata;
  const original = `Translated from the Chinese: ${escapeMarkdown(document.title)}`;
  return ['---', url === undefined ? original : `${original}, ${escapeMarkdown(url)}`];
}
