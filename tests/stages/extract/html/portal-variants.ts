/** @module More pages made of portals' templates: documents with images, captions, tables, signatures, links. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fixture } from '../../../cli/run-in-memory.js';
import { setParagraph, tableMarkup } from './fill-template.js';

const blockSchema = z.union([
  z.string(),
  z.object({ center: z.string() }),
  z.object({ right: z.string() }),
  z.object({ bold: z.string() }),
  /** A line that is a link. */
  z.object({ link: z.string() }),
  /** A picture with this caption. */
  z.object({ image: z.string() }),
  z.object({ table: z.array(z.array(z.string())) }),
  /** Markup as it is, with the paragraphs and cells that it holds. */
  z.object({ html: z.string(), texts: z.array(z.string()), cells: z.array(z.string()).default([]) }),
]);
type VariantBlock = z.infer<typeof blockSchema>;

const documentSchema = z.object({
  name: z.string(),
  title: z.string(),
  date: z.string(),
  source: z.string(),
  blocks: z.array(blockSchema),
  attachments: z.array(z.string()).default([]),
  /** Lines that some count to the text and some do not. */
  optional: z.array(z.string()).default([]),
});
export type VariantDocument = z.infer<typeof documentSchema>;

function textsOf(block: VariantBlock): readonly string[] {
  if (typeof block === 'string') return [block];
  if ('html' in block) return block.texts;
  return 'table' in block ? [] : Object.values(block);
}

export const paragraphsOf = ({ blocks }: VariantDocument): string[] => blocks.flatMap(textsOf);

function cellTextsOf(block: VariantBlock): readonly string[] {
  if (typeof block === 'string') return [];
  if ('html' in block) return block.cells;
  return 'table' in block ? block.table.flat() : [];
}

export const cellsOf = ({ blocks }: VariantDocument): string[] => blocks.flatMap(cellTextsOf);

/** Styles that cut the text in two take no markup. */
const CUTS_TEXT = new Set(['section', 'pspan']);

function blockMarkup(block: VariantBlock, given: string): string {
  const style = typeof block === 'object' && CUTS_TEXT.has(given) ? 'p' : given;
  if (typeof block === 'string') return setParagraph(block, style);
  if ('html' in block) return block.html;
  if ('table' in block) return tableMarkup(block.table);
  if ('bold' in block) return setParagraph(`<strong>${block.bold}</strong>`, style);
  if ('link' in block)
    return setParagraph(block.link.replace(/\S+ \S+$/, '<a href="/t1.html">$&</a>'), style);
  if ('center' in block) return `<p style="text-align: center;"><span>${block.center}</span></p>\n`;
  if ('right' in block) return `<p align="right" style="text-align:right">${block.right}&nbsp;&nbsp;</p>\n`;
  return `<p align="center"><img src="/p/1.jpg" border="0"></p><p align="center">${block.image}</p>\n`;
}

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (mark, name: string) => values[name] ?? mark);

/** The same day as 2024/5/7 and as 2024年5月7日. */
function otherDates(date: string): { slash: string; han: string } {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  return { slash: `${year}/${month}/${day}`, han: `${year}年${month}月${day}日` };
}

/** The page of a document in a portal's manner; `wrap` is given the markup of the text. */
export function variantPage(
  template: string,
  document: VariantDocument,
  wrap: (body: string) => string = (body) => body,
): string {
  const { title, date, source, attachments, blocks } = document;
  const withFiles = template.replaceAll(/\{\{#files\}\}([^]*?)\{\{\/files\}\}/g, (_, list: string) =>
    attachments.length === 0
      ? ''
      : list.replaceAll(/\{\{#file\}\}([^]*?)\{\{\/file\}\}/g, (__, item: string) =>
          attachments.map((file, index) => fill(item, { file, n: String(index + 1) })).join(''),
        ),
  );
  return fill(withFiles, { title, date, source, ...otherDates(date) }).replaceAll(
    /\{\{body:(\w+)\}\}/g,
    (_, style: string) => wrap(blocks.map((block) => blockMarkup(block, style)).join('')),
  );
}

const FOLDER = fixture('portal-variants');

/** The templates by name, their shared parts put in. */
export async function variantTemplates(): Promise<ReadonlyMap<string, string>> {
  const [, ...pieces] = (await readFile(join(FOLDER, 'pages.html'), 'utf8')).split(
    /^<!-- (?=part: |template: )/m,
  );
  const named = pieces.map((piece) => {
    const [head = '', ...lines] = piece.split('\n');
    const [kind = '', name = ''] = head.replace(' -->', '').split(': ');
    return { kind, name, markup: lines.join('\n') };
  });
  const parts = new Map(
    named.filter(({ kind }) => kind === 'part').map(({ name, markup }) => [name, markup]),
  );
  const withParts = (markup: string): string =>
    markup.replaceAll(/\{\{>(\w+)\}\}/g, (mark, name: string) => parts.get(name) ?? mark);
  return new Map(
    named.filter(({ kind }) => kind === 'template').map(({ name, markup }) => [name, withParts(markup)]),
  );
}

export const variantDocuments = async (): Promise<readonly VariantDocument[]> =>
  z.array(documentSchema).parse(JSON.parse(await readFile(join(FOLDER, 'documents.json'), 'utf8')));
