/** @module Earlier versions, findings put away, comments taken away, versions of other engines. */
import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openMemory } from '../../../src/memory/index.js';
import type { DocumentReply } from '../../../src/review/api/documents.js';
import type {
  ErrorReply,
  MarksReply,
  SuggestionsReply,
  SuppressionRequest,
  UnitChange,
  UnitReply,
  VersionsReply,
} from '../../../src/review/api/units.js';
import { DuizhaoError } from '../../../src/model/index.js';
import { useTemporaryFolder } from '../../temporary-folder.js';
import { openApp, readEdition, smallEdition, smallServices, writeEdition } from '../services.js';

let review: ReturnType<typeof openApp>;
// Before the folder is taken away.
afterEach(() => review.close());
const path = useTemporaryFolder();

const engines = ['service', 'broken'];

beforeEach(async () => {
  await writeEdition(path('output'), smallEdition('report'));
  const { services } = await smallServices(path('output'), {
    memory: path('memory.db'),
    suppressions: path('suppressions.csv'),
    engines,
    draft: async (_, unit, engine) => {
      if (engine === 'broken')
        throw new DuizhaoError({ code: 'ENGINE_DOWN', kind: 'engine', message: 'Down.', cure: 'Wait.' });
      return { ...unit, target: `[${engine}]`, origin: { kind: 'engine', engine: 'service', score: 0.7 } };
    },
  });
  review = openApp(services);
});

const at = '/api/documents/report';
const ask = async <Reply>(place: string): Promise<Reply> =>
  (await (await review.ask(`${at}${place}`)).json()) as Reply;
const markOf = async (unit: string): Promise<string> => (await ask<MarksReply>('/marks')).marks[unit] ?? '';
const put = async (unit: string, change: Omit<UnitChange, 'base'>): Promise<UnitReply> => {
  const body = JSON.stringify({ base: await markOf(unit), ...change });
  const answer = await review.ask(`${at}/units/${unit}`, { method: 'PUT', body });
  expect(answer.status).toBe(200);
  return (await answer.json()) as UnitReply;
};
const suppress = (unit: string, request: SuppressionRequest): Promise<Response> =>
  review.ask(`${at}/units/${unit}/suppressions`, { method: 'POST', body: JSON.stringify(request) });

describe('an earlier version', () => {
  it('comes back whole: English, sentences, origin and state', async () => {
    const before = (await readEdition(path('output'), 'report')).pairs.find(({ id }) => id === 'b');
    const mark = await markOf('b');
    await put('b', { target: 'First try.' });
    await put('b', { target: 'Second try.', state: 'reviewed', flagged: true, comment: 'Stays.' });
    const { versions } = await ask<VersionsReply>('/units/b/versions');
    expect(versions.map(({ target, state }) => [target, state])).toEqual([
      ['First try.', 'translated'],
      ['There were 31 cases.', 'translated'],
    ]);
    expect(versions.at(-1)).toMatchObject({ mark, author: 'Li Na' });
    const { unit } = await put('b', { restore: mark });
    expect(unit).toMatchObject({
      target: 'There were 31 cases.',
      segments: before?.segments,
      origin: before?.origin,
      state: before?.state,
      review: { comments: [{ text: 'Stays.' }] },
    });
    expect(unit.review).not.toHaveProperty('flagged');
  });

  it('is found by another start of the server, also when its file breaks off', async () => {
    const mark = await markOf('b');
    await put('b', { target: 'Other.' });
    const file = path('output', 'report', '.review-history.jsonl');
    await writeFile(file, `${await readFile(file, 'utf8')}\n{"unit":"b","mark":`);
    await review.close();
    const { services } = await smallServices(path('output'));
    review = openApp(services);
    expect((await put('b', { restore: mark })).unit.target).toBe('There were 31 cases.');
    const { versions } = await ask<VersionsReply>('/units/b/versions');
    expect(versions.map(({ target }) => target)).toEqual(['Other.', 'There were 31 cases.']);
  });

  it('that nobody knows changes nothing', async () => {
    const body = JSON.stringify({ base: await markOf('b'), restore: 'ffff' });
    const answer = await review.ask(`${at}/units/b`, { method: 'PUT', body });
    expect(answer.status).toBe(404);
    expect(((await answer.json()) as ErrorReply).code).toBe('VERSION_UNKNOWN');
  });
});

describe('the memory', () => {
  it('forgets what was accepted and is taken back, and has what was accepted last', async () => {
    const targets = (): readonly string[] => {
      const memory = openMemory(path('memory.db'), { readOnly: true });
      const found = memory.exact('完成13件。').map(({ unit }) => unit.target);
      memory.close();
      return found;
    };
    await put('b', { target: 'Thirteen.', state: 'reviewed' });
    expect(targets()).toEqual(['Thirteen.']);
    const accepted = await put('b', { target: 'There were 13.' });
    expect(accepted.unit.state).toBe('translated');
    expect(targets()).toEqual([]);
    await put('b', { state: 'final' });
    expect(targets()).toEqual(['There were 13.']);
  });
});

describe('a finding that is put away', () => {
  const found = async (): Promise<readonly string[]> => {
    const { edition } = await ask<DocumentReply>('');
    return edition.pairs.find(({ id }) => id === 'b')?.issues.map(({ check }) => check) ?? [];
  };

  it('does not come back while its text stands, and is in the file with its reason', async () => {
    const { unit } = await put('b', { target: 'There were 14 cases.' });
    const issue = unit.issues.find(({ check }) => check === 'number-value');
    const text = issue?.actual ?? issue?.expected ?? '';
    expect(
      (await suppress('b', { check: 'number-value', text, reason: 'As the bureau "says", fine' })).status,
    ).toBe(200);
    expect(await found()).not.toContain('number-value');
    await put('b', { flagged: true });
    expect(await found()).not.toContain('number-value');
    await put('b', { target: 'There were 15 cases.' });
    expect(await found()).toContain('number-value');
    const date = new Date().toISOString().slice(0, 10);
    expect(await readFile(path('suppressions.csv'), 'utf8')).toBe(
      `check,document,unit,text,reason,author,date\nnumber-value,report,b,${text},"As the bureau ""says"", fine",Li Na,${date}\n`,
    );
  });

  it('is written under the columns of a file that a person has made', async () => {
    await writeFile(
      path('suppressions.csv'),
      '# ours\nreason,check,unit,document,text,author,date\nold,han-left,x,y,,,',
    );
    expect((await suppress('b', { check: 'number-value', text: '', reason: 'fine' })).status).toBe(200);
    expect(await readFile(path('suppressions.csv'), 'utf8')).toMatch(
      /^# ours\n.*\nold,han-left,x,y,,,\nfine,number-value,b,report,,Li Na,\d{4}-\d\d-\d\d\n$/u,
    );
  });

  it.each([
    ['a file without the column', 422, 'check,reason\nhan-left,old\n', 'number-value', 'fine'],
    ['a check that is not there', 400, '', 'no-such-check', 'fine'],
    ['no reason', 400, '', 'number-value', '  '],
    ['a reason of two lines', 400, '', 'number-value', 'a\nb'],
  ])('%s is refused, and nothing is written', async (_, status, before, check, reason) => {
    await writeFile(path('suppressions.csv'), before);
    expect((await suppress('b', { check, text: '', reason })).status).toBe(status);
    expect(await readFile(path('suppressions.csv'), 'utf8')).toBe(before);
  });
});

describe('a comment', () => {
  it('is taken away by its time', async () => {
    await put('b', { comment: 'One.' });
    const { unit } = await put('b', { comment: 'Two.' });
    const [first] = unit.review?.comments ?? [];
    const left = await put('b', { dropComment: first?.time ?? '' });
    expect(left.unit.review?.comments).toMatchObject([{ text: 'Two.' }]);
  });
});

describe('another engine', () => {
  it('is asked by its name', async () => {
    const { suggestions } = await ask<SuggestionsReply>('/units/b/drafts/service');
    expect(suggestions).toMatchObject([{ kind: 'engine', target: '[service]', from: 'service', score: 0.7 }]);
  });

  it.each([
    ['broken', 503],
    ['nobody', 404],
  ])('%s answers %i', async (engine, status) => {
    expect((await review.ask(`${at}/units/b/drafts/${engine}`)).status).toBe(status);
  });
});
