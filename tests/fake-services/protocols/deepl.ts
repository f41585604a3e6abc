/** @module DeepL's API, version 2: translate and glossaries. */
import { randomUUID } from 'node:crypto';
import type { Answer } from '../answers.js';
import type { FakeReply, FakeRequest, Protocol, Question } from '../protocol.js';

interface TranslateBody {
  readonly text?: readonly string[];
  readonly glossary_id?: string;
}

interface GlossaryBody {
  readonly name: string;
  readonly entries: string;
}

export interface FakeGlossary {
  readonly glossary_id: string;
  readonly name: string;
  readonly ready: boolean;
  readonly source_lang: string;
  readonly target_lang: string;
  readonly entry_count: number;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function questions(request: FakeRequest): readonly Question[] | undefined {
  if (request.method !== 'POST' || request.path !== '/v2/translate') return undefined;
  const { text = [] } = request.body as TranslateBody;
  return text.flatMap((markup, at) =>
    [...markup.matchAll(/<s i="(\d+)">([^<]*)<\/s>/g)].map(([, number = '', source = '']) => ({
      id: `${at}:${number}`,
      source: unescape(source),
    })),
  );
}

/** A translation for each text; elements stay in the text of their id. */
function reply(answers: readonly Answer[], count: number): FakeReply {
  const translations = Array.from({ length: count }, (_, at) => {
    const here = answers.filter(({ id }) => id.startsWith(`${at}:`));
    return {
      detected_source_language: 'ZH',
      text: here.map(({ id, target }) => `<s i="${id.split(':')[1]}">${escape(target)}</s>`).join(' '),
      billed_characters: here.reduce((sum, { source }) => sum + Array.from(source).length, 0),
    };
  });
  return { json: { translations } };
}

export interface DeeplProtocol extends Protocol {
  /** What the account keeps, in the order of making. */
  readonly glossaries: FakeGlossary[];
}

/** @param waits - how often a new glossary is not ready yet when it is looked at. */
export function deepl(waits = 0): DeeplProtocol {
  const glossaries: FakeGlossary[] = [];
  const looks = new Map<string, number>();
  const find = (id: string): FakeGlossary | undefined =>
    glossaries.find(({ glossary_id }) => glossary_id === id);
  const asSeen = (glossary: FakeGlossary): FakeGlossary => {
    const seen = (looks.get(glossary.glossary_id) ?? 0) + 1;
    looks.set(glossary.glossary_id, seen);
    return { ...glossary, ready: seen > waits };
  };
  const make = ({ name, entries }: GlossaryBody): FakeReply => {
    const lines = entries.split('\n');
    if (
      lines.some((line) => line.split('\t').length !== 2) ||
      new Set(lines.map((line) => line.split('\t')[0])).size !== lines.length
    ) {
      return { status: 400, json: { message: 'Invalid glossary entries provided' } };
    }
    const made = {
      glossary_id: randomUUID(),
      name,
      ready: true,
      source_lang: 'zh',
      target_lang: 'en',
      entry_count: lines.length,
    };
    glossaries.push(made);
    return { status: 201, json: asSeen(made) };
  };
  const other = ({ method, path, body }: FakeRequest): FakeReply | undefined => {
    if (path === '/v2/glossaries' && method === 'GET') return { json: { glossaries } };
    if (path === '/v2/glossaries' && method === 'POST') return make(body as GlossaryBody);
    const found = find(path.replace('/v2/glossaries/', ''));
    if (!found) return { status: 404, json: { message: 'Glossary not found' } };
    if (method === 'GET') return { json: asSeen(found) };
    glossaries.splice(glossaries.indexOf(found), 1);
    return { status: 204, json: undefined };
  };
  return {
    glossaries,
    questions,
    reply: (answers, _fault, { body }) => {
      const { text = [], glossary_id: id } = body as TranslateBody;
      if (id !== undefined && !find(id)) return { status: 404, json: { message: 'Not found' } };
      return reply(answers, text.length);
    },
    other,
    isAuthorised: ({ headers }, key) => headers['authorization'] === `DeepL-Auth-Key ${key}`,
    unauthorised: { status: 403, json: { message: 'Forbidden' } },
  };
}
