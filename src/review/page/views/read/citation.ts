/** @module A pair as one cites it: the texts with where they stand, as text, Markdown or BibTeX. */
import type { Edition } from '../../../../model/edition.js';
import type { TranslationUnit } from '../../../../model/translation-unit.js';
import { documentSource } from '../../../document-source.js';

export const CITATION_FORMATS = ['text', 'markdown', 'bibtex'] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number];

export interface Cited {
  readonly edition: Pick<Edition, 'document'>;
  readonly unit: TranslationUnit;
  /** Counted from 1. */
  readonly number: number;
}

/** The name of a pair, by which the concordance and the memory know it too; it survives a change elsewhere on the page. */
const nameOf = ({ edition: { document }, unit }: Cited): string => `${document.id}#${unit.id}`;

function sourceLine(cited: Cited): string {
  const { title, titleEnglish, metadata } = cited.edition.document;
  const facts = [
    `《${title}》 (${titleEnglish})`,
    documentSource(metadata),
    (metadata.publishedAt ?? '').slice(0, 10),
  ];
  const url = metadata.url === undefined ? '' : ` ${metadata.url}`;
  return `${facts.filter((fact) => fact !== '').join(', ')}, para. ${cited.number}.${url} [${nameOf(cited)}]`;
}

export function cite(cited: Cited, format: CitationFormat): string {
  const { source, target } = cited.unit;
  if (format === 'text') return `${source}\n${target}\n${sourceLine(cited)}\n`;
  if (format === 'markdown')
    return `> ${escapeMarkdown(source)}\n>\n> ${escapeMarkdown(target)}\n>\n> — ${escapeMarkdown(sourceLine(cited))}\n`;
  return bibtex(cited);
}

const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|]/gu, String.raw`\$&`).replaceAll('\n', ' ');

function bibtex(cited: Cited): string {
  const { id, title, titleEnglish, metadata, provenance } = cited.edition.document;
  const fields = {
    title: `${title} (${titleEnglish})`,
    author: documentSource(metadata) === '' ? '' : `{${documentSource(metadata)}}`,
    year: (metadata.publishedAt ?? '').slice(0, 4),
    url: metadata.url ?? '',
    urldate: (provenance.fetchedAt ?? '').slice(0, 10),
    note: `Paragraph ${cited.number} (${nameOf(cited)}): ${cited.unit.source} -- ${cited.unit.target}`,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) => `  ${name} = {${name === 'author' || name === 'url' ? value : escapeTex(value)}},`,
    );
  return `@misc{${id.replaceAll(/[^\w-]/gu, '-')}-${cited.number},\n${lines.join('\n')}\n}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};
const escapeTex = (text: string): string =>
  text.replaceAll(/[\\{}&%$#_~^]/gu, (character) => TEX[character] ?? `\\${character}`).replaceAll('\n', ' ');
