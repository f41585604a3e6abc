/** @module Units changed over the wire: saved at once, nothing overwritten unseen. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { openMemory } from '../../../src/memory/index.js';
import type { DocumentReply, LibraryReply } from '../../../src/review/api/documents.js';
import type { SuggestionsReply, UnitChange, UnitReply } from '../../../src/review/api/units.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import {
  openApp,
  readEdition,
  smallEdition,
  smallServices,
  writeEdition,
  type Setting,
} from '../services.js';

const path = useTemporaryFolder();
let setting: Setting;
let review: ReturnType<typeof openApp>;

beforeEach(async () => {
  await writeEdition(path('output'), smallEdition('report'));
  setting = await smallServices(path('output'), { memory: path('memory.db') });
  review = openApp(setting.services);
});

const load = async (): Promise<DocumentReply> =>
  (await (await review.ask('/api/documents/report')).json()) as DocumentReply;
const put = (unit: string, change: UnitChange): Promise<Response> =>
  review.ask(`/api/documents/report/units/${unit}`, { method: 'PUT', body: JSON.stringify(change) });
const stored = async (unit: string) =>
  (await readEdition(path('output'), 'report')).pairs.find(({ id }) => id === unit);

describe('a change', () => {
  it('is in the file when it is answered, checked, with its author, and makes the pair a draft of a person', async () => {
    const { marks } = await load();
    const answer = await put('b', { base: marks['b'] ?? '', target: 'There were 13 cases.' });
    const { unit, mark } = (await answer.json()) as UnitReply;
    expect(unit).toMatchObject({ target: 'There were 13 cases.', state: 'translated', issues: [] });
    expect(unit.origin).toEqual({ kind: 'human', author: 'Li Na', score: 1 });
    expect(unit.segments.map(({ target }) => target)).toEqual(['There were 13 cases.']);
    expect(await stored('b')).toEqual(unit);
    expect((await load()).marks['b']).toBe(mark);
  });

  it('shows what the checks find as one types', async () => {
    const { marks } = await load();
    const answer = await put('b', { base: marks['b'] ?? '', target: 'There were 14 cases.' });
    const { unit } = (await answer.json()) as UnitReply;
    expect(unit.issues.map(({ check }) => check)).toContain('number-value');
  });

  it('upon an older version is a conflict: the newer one is answered and stays', async () => {
    const { marks } = await load();
    await put('b', { base: marks['b'] ?? '', target: 'First.' });
    const answer = await put('b', { base: marks['b'] ?? '', target: 'Second.' });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'UNIT_CHANGED', unit: { target: 'First.' } });
    expect((await stored('b'))?.target).toBe('First.');
  });

  it('that arrives twice, as after a lost answer, is no conflict', async () => {
    const { marks } = await load();
    const change = { base: marks['b'] ?? '', target: 'There were 13 cases.', state: 'reviewed' } as const;
    await put('b', change);
    expect((await put('b', change)).status).toBe(200);
  });

  it('by another program between two saves is seen', async () => {
    const { marks } = await load();
    const text = await readFile(path('output', 'report', 'pairs.json'), 'utf8');
    await writeFile(
      path('output', 'report', 'pairs.json'),
      text.replaceAll('There were 31 cases.', 'Thirty-one cases arose.'),
    );
    const answer = await put('b', { base: marks['b'] ?? '', target: 'Mine.' });
    expect(answer.status).toBe(409);
  });

  it('of many units at once loses none', async () => {
    const { marks } = await load();
    const changes = ['a', 'b', 'c'].map((unit) =>
      put(unit, { base: marks[unit] ?? '', target: `New ${unit}.` }),
    );
    expect((await Promise.all(changes)).map(({ status }) => status)).toEqual([200, 200, 200]);
    const { pairs, document } = await readEdition(path('output'), 'report');
    expect(pairs.map(({ target }) => target)).toEqual(['New a.', 'New b.', 'New c.']);
    expect(document.titleEnglish).toBe('New a.');
  });

  it('of a document or unit that is not there says so', async () => {
    expect((await put('x', { base: '' })).status).toBe(404);
    const elsewhere = await review.ask('/api/documents/none/units/b', { method: 'PUT', body: '{"base":""}' });
    expect(elsewhere.status).toBe(404);
  });
});

describe('what is accepted', () => {
  it('goes into the memory with the comment, and the pages are made anew', async () => {
    const { marks } = await load();
    const said = (await (
      await put('c', { base: marks['c'] ?? '', comment: ' Official term. ' })
    ).json()) as UnitReply;
    expect(said.unit.review?.comments).toMatchObject([{ author: 'Li Na', text: 'Official term.' }]);
    await put('c', { base: said.mark, state: 'reviewed' });
    await review.close();
    expect(setting.pages).toEqual([path('output', 'report', 'pairs.json')]);
    const memory = openMemory(path('memory.db'), { readOnly: true });
    const [found] = memory.exact('推进依法行政。');
    expect(found?.unit).toMatchObject({
      target: 'We advanced law-based administration.',
      state: 'reviewed',
      author: 'Li Na',
      note: 'Official term.',
    });
    memory.close();
  });

  it('is a draft again when its English is changed, and can be taken back', async () => {
    const { marks } = await load();
    const accepted = (await (await put('c', { base: marks['c'] ?? '', state: 'final' })).json()) as UnitReply;
    const changed = (await (await put('c', { base: accepted.mark, target: 'Other.' })).json()) as UnitReply;
    expect(changed.unit.state).toBe('translated');
    const back = (await (
      await put('c', { base: changed.mark, target: accepted.unit.target, state: 'final' })
    ).json()) as UnitReply;
    expect(back.unit).toMatchObject({ target: 'We advanced law-based administration.', state: 'final' });
  });

  it('is counted in the library, as flags are', async () => {
    const { marks } = await load();
    await put('c', { base: marks['c'] ?? '', state: 'reviewed' });
    await put('b', { base: marks['b'] ?? '', flagged: true });
    const { documents } = (await (await review.ask('/api/documents')).json()) as LibraryReply;
    expect(documents).toMatchObject([
      { id: 'report', states: { reviewed: 1, translated: 2 }, flagged: 1, date: '2022-03-01' },
    ]);
    const unflagged = await load();
    await put('b', { base: unflagged.marks['b'] ?? '', flagged: false });
    expect(await stored('b')).not.toHaveProperty('review');
  });
});

describe('what goes wrong on the way', () => {
  it('a memory that cannot be written once is written when the acceptance is sent again', async () => {
    await writeFile(path('memory.db'), 'no database, but a text that stands in its place');
    const { marks } = await load();
    const change = { base: marks['c'] ?? '', state: 'reviewed' } as const;
    expect((await put('c', change)).ok).toBe(false);
    await rm(path('memory.db'));
    expect((await put('c', change)).status).toBe(200);
    const memory = openMemory(path('memory.db'), { readOnly: true });
    expect(memory.exact('推进依法行政。')).toHaveLength(1);
    memory.close();
  });

  it('a finding that a person has suppressed does not come back with the next key', async () => {
    const text = 'check,document,unit,text,reason\nnumber-value,report,b,,The figure was corrected later\n';
    await writeFile(path('suppressions.csv'), text);
    setting = await smallServices(path('output'), { suppressions: path('suppressions.csv') });
    review = openApp(setting.services);
    const { marks } = await load();
    const answer = await put('b', { base: marks['b'] ?? '', target: 'There were 14 cases ,.' });
    const { unit } = (await answer.json()) as UnitReply;
    expect(unit.issues.map(({ check }) => check)).toContain('punctuation');
    expect(unit.issues.map(({ check }) => check)).not.toContain('number-value');
  });
});

describe('suggestions', () => {
  it('come from the engine and the memory, with the difference marked', async () => {
    const memory = openMemory(path('memory.db'));
    const common = {
      origin: { kind: 'human' },
      state: 'reviewed',
      changedAt: '2026-01-01T00:00:00Z',
      documentId: 'other',
    } as const;
    memory.add([{ source: '完成15件。', target: 'Fifteen were completed.', ...common }]);
    memory.close();
    const { suggestions } = (await (
      await review.ask('/api/documents/report/units/b/suggestions')
    ).json()) as SuggestionsReply;
    expect(suggestions.map(({ kind, target }) => [kind, target])).toEqual([
      ['engine', '[完成13件。]'],
      ['fuzzy', 'Fifteen were completed.'],
    ]);
    expect(suggestions[1]?.difference.some(({ kind }) => kind !== 'same')).toBe(true);
    expect(suggestions[1]?.from).toBe('other');
  });
});

describe('the library', () => {
  it('that has nothing yet says so at once', async () => {
    const empty = openApp((await smallServices(path('nothing'))).services);
    expect(await (await empty.ask('/api/documents')).json()).toEqual({
      documents: [],
      pending: 0,
      broken: [],
    });
  });

  it('names a file that cannot be read and lists the others', async () => {
    await writeEdition(path('output'), smallEdition('broken'));
    await writeFile(path('output', 'broken', 'pairs.json'), '{');
    const { documents, broken } = (await (await review.ask('/api/documents')).json()) as LibraryReply;
    expect(documents.map(({ id }) => id)).toEqual(['report']);
    expect(broken).toMatchObject([{ id: 'broken' }]);
  });
});
