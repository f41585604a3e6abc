/** @module A library of small editions with everything that the review page is built upon, in a test's folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { loadTermBase } from '../../src/glossary/term-base.js';
import { formatPairs, readPairs } from '../../src/formats/json/index.js';
import type { Edition, TranslationUnit } from '../../src/model/index.js';
import type { ReviewServices } from '../../src/review/index.js';
import { createApp, type ReviewApp } from '../../src/review/index.js';
import { SMALL_GLOSSARY } from '../cli/run-in-memory.js';
import { editionOf, unitOf } from '../formats/sample-edition.js';

export const pair = (id: string, source: string, target: string, parts: Partial<TranslationUnit> = {}) =>
  unitOf(source, target, { id, blockId: id, segments: [{ id: `${id}-s1`, source, target }], ...parts });

/** Two paragraphs and a title. */
export function smallEdition(id: string): Edition {
  const edition = editionOf(
    [
      pair('a', '依法行政报告', 'Report on Law-Based Administration', { kind: 'title' }),
      pair('b', '完成13件。', 'There were 31 cases.'),
      pair('c', '推进依法行政。', 'We advanced law-based administration.'),
    ],
    '依法行政报告',
    'Report on Law-Based Administration',
  );
  const metadata = { publishedAt: '2022-03-01', issuer: '青溪镇人民政府' };
  return { ...edition, document: { ...edition.document, id, metadata } };
}

export async function writeEdition(folder: string, edition: Edition): Promise<string> {
  const place = `${folder}/${edition.document.id}`;
  await mkdir(place, { recursive: true });
  await writeFile(`${place}/pairs.json`, formatPairs(edition));
  return `${place}/pairs.json`;
}

export interface Setting {
  readonly services: ReviewServices;
  /** Paths of the editions whose pages were made anew. */
  readonly pages: string[];
}

/** What the engine says is not the matter here: a draft is the Chinese in brackets. */
export async function smallServices(folder: string, parts: Partial<ReviewServices> = {}): Promise<Setting> {
  const pages: string[] = [];
  const termBase = await loadTermBase(SMALL_GLOSSARY);
  const services: ReviewServices = {
    folder,
    glossary: SMALL_GLOSSARY,
    termBase,
    author: 'Li Na',
    reloadTerms: async () => undefined,
    writePages: async (path) => {
      pages.push(path);
    },
    translate: async (document) => {
      const name = document.kind === 'file' ? document.name : 'page';
      return { input: name, id: name, status: 'done' };
    },
    draft: async (_, unit) => ({ ...unit, target: `[${unit.source}]` }),
    engines: [],
    harvest: async () => ({ candidates: [], pairs: 0, drafts: 0 }),
    explain: async (chinese) => [
      {
        chinese,
        english: `[${chinese}]`,
        confidence: 'Confidence 0.50',
        isDoubtful: false,
        lastResorts: [],
        clauses: [],
      },
    ],
    ...parts,
  };
  return { services, pages };
}

export const TOKEN = 'f'.repeat(64);
const HOST = '127.0.0.1:4571';

/** The app, and requests to it as the page makes them. */
export function openApp(services: ReviewServices): ReviewApp & {
  ask(path: string, options?: RequestInit): Promise<Response>;
} {
  const review = createApp(services, { token: TOKEN, hosts: () => [HOST] });
  const ask = async (path: string, options: RequestInit = {}): Promise<Response> => {
    const headers = {
      host: HOST,
      cookie: `duizhao-review=${TOKEN}`,
      origin: `http://${HOST}`,
      ...(options.headers as Readonly<Record<string, string>> | undefined),
    };
    return review.app.request(`http://${HOST}${path}`, { ...options, headers });
  };
  return { ...review, ask };
}

export const readEdition = (folder: string, id: string): Promise<Edition> =>
  readPairs(`${folder}/${id}/pairs.json`);
