/** @module Terms over the wire: found, their impact seen, saved with the units that are wanted. */
import { cp, readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ImpactReply, TermsReply } from '../../../src/review/api/terms.js';
import { runInMemory, SMALL_GLOSSARY } from '../../cli/run-in-memory.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { openApp, readEdition, smallServices } from '../services.js';

const path = useTemporaryFolder();
let review: ReturnType<typeof openApp>;
let reloads = 0;

beforeEach(async () => {
  reloads = 0;
  await cp(SMALL_GLOSSARY, path('glossary'), { recursive: true });
  const argv = ['translate', '-', '--from', 'text', '--out', path('output'), '--glossary', path('glossary')];
  const { exitCode } = await runInMemory(argv, { stdin: '人民政府依法行政。\n依法行政。\n' });
  expect(exitCode).toBe(0);
  const reloadTerms = async (): Promise<void> => {
    reloads += 1;
  };
  const { services } = await smallServices(path('output'), { glossary: path('glossary'), reloadTerms });
  review = openApp(services);
});

const post = (place: string, body: object): Promise<Response> =>
  review.ask(`/api/terms/${place}`, { method: 'POST', body: JSON.stringify(body) });
const find = async (query: string): Promise<TermsReply> =>
  (await (await review.ask(`/api/terms?${query}`)).json()) as TermsReply;
const EDIT = { kind: 'set', id: 'law/依法行政', cells: { en: 'administration by law' } } as const;

it('finds terms in both languages, the closest first', async () => {
  expect((await find('')).domains).toEqual(['law']);
  const [first] = (await find('q=行政')).terms;
  expect(first?.cells.zh.startsWith('行政')).toBe(true);
  expect((await find('q=state council')).terms.map(({ cells }) => cells.zh)).toContain('国务院');
  expect((await find('q=nothing like it')).total).toBe(0);
});

describe('an edit', () => {
  it('shows the units that it changes, and saves those that are chosen', async () => {
    const impact = (await (await post('impact', { edits: [EDIT], language: 'en' })).json()) as ImpactReply;
    expect(impact.editions).toBe(1);
    expect(impact.units.every(({ after }) => after.toLowerCase().includes('administration by law'))).toBe(
      true,
    );
    expect(impact.units.length).toBe(2);
    const [first, second] = impact.units;
    const answer = await post('save', {
      edits: [EDIT],
      language: 'en',
      units: [`${first?.document} ${first?.unit}`],
    });
    expect(answer.status).toBe(204);
    expect(reloads).toBe(1);
    expect(await readFile(path('glossary', 'terms', 'law.csv'), 'utf8')).toContain(
      '依法行政,administration by law,',
    );
    const { pairs } = await readEdition(path('output'), first?.document ?? '');
    expect(pairs.find(({ id }) => id === first?.unit)?.target).toBe(first?.after);
    expect(pairs.find(({ id }) => id === second?.unit)?.target).toBe(second?.before);
  });

  it('that would make the glossary faulty is shown as such, and not saved', async () => {
    const faulty = { ...EDIT, cells: { forbidden: 'law-based administration' } };
    const impact = (await (await post('impact', { edits: [faulty], language: 'en' })).json()) as ImpactReply;
    expect(impact.findings.some(({ severity }) => severity === 'error')).toBe(true);
    const before = await readFile(path('glossary', 'terms', 'law.csv'), 'utf8');
    expect((await post('save', { edits: [faulty], language: 'en', units: [] })).ok).toBe(false);
    expect(await readFile(path('glossary', 'terms', 'law.csv'), 'utf8')).toBe(before);
  });

  it.each([
    ['a line break in a cell', { ...EDIT, cells: { en: 'a\nb' } }],
    ['a column that nobody knows', { ...EDIT, cells: { path: '../x' } }],
    ['a kind that nobody knows', { kind: 'drop', id: 'x' }],
  ])('with %s is refused', async (_, edit) => {
    expect((await post('impact', { edits: [edit], language: 'en' })).status).toBe(400);
  });

  it('adds a term', async () => {
    const cells = {
      zh: '放管服改革',
      en: 'reform of government functions',
      domain: 'law',
      pos: 'noun',
      number: 'mass',
      authority: 'house',
      date: '2026',
      status: 'preferred',
    };
    expect((await post('save', { edits: [{ kind: 'add', cells }], language: 'en', units: [] })).status).toBe(
      204,
    );
    expect((await find('q=放管服改革')).total).toBe(1);
  });
});
