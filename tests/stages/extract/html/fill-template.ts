/** @module Pages made of a portal's template and a document, with the gold of each. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fixture } from '../../../cli/run-in-memory.js';

const documentSchema = z.object({
  name: z.string(),
  title: z.string(),
  date: z.string(),
  source: z.string(),
  paragraphs: z.array(z.string()),
  tables: z.array(z.array(z.array(z.string()))),
  /** The paragraph that the table stands before. */
  tableBefore: z.number().nullable(),
  attachments: z.array(z.string()),
});

export type PortalDocument = z.infer<typeof documentSchema>;

/** How a portal sets a paragraph. */
const STYLES: Readonly<Record<string, (text: string) => string>> = {
  p: (text) => `<p style="text-indent:2em;">　　${text}</p>\n`,
  pspan: (text) =>
    `<p class="MsoNormal"><span style="font-family:仿宋"><span lang="EN-US">${text.slice(0, 3)}</span>${text.slice(3)}</span><o:p></o:p></p>\n<p>&nbsp;</p>\n`,
  pfont: (text) => `<P align=left><FONT size=3 face=宋体>　　${text}</FONT></P>\n`,
  br: (text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}<br><br>\n`,
  verbatim: (text) => `　　${text}\n`,
  plain: (text) => text,
  /** Indented by no-break spaces. */
  pn: (text) => `<p>&nbsp;&nbsp;&nbsp; ${text}</p>\n`,
  divb: (text) => `<div>　　${text}</div>\n`,
  divn: (text) => `<div><br></div><div>\n\t${text}\n</div>\n`,
  /** As Word exports: runs in spans, office tags, a bookmark, empty paragraphs between. */
  word: (text) =>
    `<p class="MsoNormal" style="TEXT-INDENT: 32pt"><a name="_GoBack"></a><span style="FONT-SIZE: 16pt"><!--[if !supportLists]--><!--[endif]--><font face="仿宋_GB2312">${text}</font></span><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n<p class="MsoNormal"><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n`,
  /** Nothing but spans and line breaks. */
  spanbr: (text) => `<span>　　</span><span style="font-size:16px">${text}</span><br/>\n<br/>\n`,
  /** Inside more elements than needed, source lines broken. */
  pnested: (text) =>
    `<div><div><p>\n  <span>\n    <span style="font-size:12pt">　　${text}</span></span>\n</p></div></div>\n`,
  div: (text) => `<div data-v-12ab="">${text}</div>\n`,
  section: (text) =>
    `<section><section><span>${text.slice(0, 5)}</span><span>${text.slice(5)}</span></section></section><section><br></section>\n`,
};

export function setParagraph(text: string, style: string): string {
  const set = STYLES[style];
  if (!set) throw new Error(`no style ${style}`);
  return set(text);
}

export const tableMarkup = (rows: readonly (readonly string[])[]): string =>
  `<table border="1">${rows
    .map((row) => `<tr>${row.map((text) => `<td><p align="center">${text}</p></td>`).join('')}</tr>`)
    .join('')}</table>`;

export function bodyMarkup(document: PortalDocument, style: string): string {
  const parts = document.paragraphs.map((text) => setParagraph(text, style));
  const table = document.tables[0];
  if (table) parts.splice(document.tableBefore ?? 0, 0, tableMarkup(table));
  return parts.join('');
}

export function fillTemplate(template: string, document: PortalDocument): string {
  const { title, date, source, attachments } = document;
  const withFiles = template.replace(/\{\{#files\}\}([^]*?)\{\{\/files\}\}/g, (_, block: string) =>
    attachments.length === 0
      ? ''
      : block.replace(/\{\{#file\}\}([^]*?)\{\{\/file\}\}/g, (__, item: string) =>
          attachments.map((name) => item.replaceAll('{{file}}', name)).join(''),
        ),
  );
  return withFiles
    .replaceAll('{{title}}', title)
    .replaceAll('{{date}}', date)
    .replaceAll('{{source}}', source)
    .replace(/\{\{body:(\w+)\}\}/g, (_, style: string) => bodyMarkup(document, style));
}

const FOLDER = fixture('portal-templates');

export async function portalTemplates(): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.html')).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(FOLDER, file), 'utf8')));
  return new Map(files.map((file, index) => [file.replace('.html', ''), texts[index] ?? '']));
}

export const portalDocuments = async (): Promise<readonly PortalDocument[]> =>
  z.array(documentSchema).parse(JSON.parse(await readFile(join(FOLDER, 'bodies.json'), 'utf8')));
