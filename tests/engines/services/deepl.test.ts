import { describe, expect, it } from '@jest/globals';
import { createTermBase } from '../../../src/glossary/term-base.js';
import { readElements, toElement } from '../../../src/engines/deepl/markup.js';
import { termEntries } from '../../../src/engines/deepl/term-entries.js';
import { always } from '../../fake-services/faults.js';
import type { FakeService } from '../../fake-services/fake-service.js';
import { deepl } from '../../fake-services/protocols/deepl.js';
import { useFakeServices } from '../../fake-services/use-fake-services.js';
import { makeTerm } from '../../glossary/make-term.js';
import { CONTEXT, engineAt, failureOf, requestOf } from './make-engine.js';

const start = useFakeServices();

const TERMS = createTermBase([makeTerm('行政处罚', 'administrative penalty')]);
const WITH_TERM = requestOf('a', '作出行政处罚3件。', { terms: TERMS.findTerms('作出行政处罚3件。') });

interface Body {
  readonly text: readonly string[];
  readonly target_lang: string;
  readonly context: string;
  readonly glossary_id?: string;
}

const bodyOf = ({ requests }: FakeService): Body =>
  requests.findLast(({ path }) => path === '/v2/translate')?.body as Body;

const callsOf = ({ requests }: FakeService): readonly string[] =>
  requests.map(({ method, path }) => `${method} ${path.replace(/[\da-f-]{36}/, '<id>')}`);

describe('DeepL', () => {
  it('is sent blocks of numbered sentences, with the neighbours as context', async () => {
    const service = await start({ protocol: deepl(), table: { 'A<B&C，甲。': 'A<B&C, "one".' } });
    const batch = [
      requestOf('a', 'A<B&C，甲。第二句。', { previous: '前文。' }),
      requestOf('b', '136'),
      requestOf('c', '第三句。', { next: '后文。' }),
    ];
    const { results } = await engineAt('deepl', service).doTranslate(batch, {
      ...CONTEXT,
      style: { spelling: 'british' },
    });
    const { text, target_lang: target, context } = bodyOf(service);
    expect(text).toEqual(['<s i="1">A&lt;B&amp;C，甲。</s><s i="2">第二句。</s>', '<s i="3">第三句。</s>']);
    expect(target).toBe('EN-GB');
    expect(context.split('\n')).toEqual([CONTEXT.title, '前文。', '后文。']);
    expect(results[0]?.segments[0]?.target).toBe('A<B&C, "one".');
    expect(results[1]?.segments[0]?.target).toBe('136');
  });

  it('counts the characters that DeepL bills', async () => {
    const price = { perMillionCharacters: 20, currency: 'EUR' };
    const engine = engineAt('deepl', await start({ protocol: deepl() }), { price });
    const batch = [requestOf('a', '召开会议。'), requestOf('b', '印发通知。')];
    const expected = { characters: 10, cost: { amount: 0.0002, currency: 'EUR' } };
    expect(engine.estimate?.(batch, CONTEXT)).toEqual(expected);
    expect((await engine.doTranslate(batch, CONTEXT)).usage).toEqual(expected);
  });

  it('says that the quota is spent, and that asking again is of no use', async () => {
    const service = await start({
      protocol: deepl(),
      plan: always({ status: 456, body: '{"message":"Quota exceeded"}' }),
    });
    const failure = await failureOf(
      engineAt('deepl', service).doTranslate([requestOf('a', '会议。')], CONTEXT),
    );
    expect(failure).toMatchObject({ code: 'ENGINE_QUOTA_SPENT', isRetryable: false });
  });
});

describe('a glossary at DeepL', () => {
  it('is made once for calls at the same time, waited for, and used', async () => {
    const protocol = deepl(1);
    const service = await start({ protocol });
    const engine = engineAt('deepl', service, {}, TERMS);
    await Promise.all([1, 2, 3].map(() => engine.doTranslate([WITH_TERM], CONTEXT)));
    expect(callsOf(service)).toEqual([
      'GET /v2/glossaries',
      'POST /v2/glossaries',
      'GET /v2/glossaries/<id>',
      ...Array.from({ length: 3 }, () => 'POST /v2/translate'),
    ]);
    expect(bodyOf(service).glossary_id).toBe(protocol.glossaries[0]?.glossary_id);
    expect(protocol.glossaries[0]?.entry_count).toBe(1);
  });

  it('is found again by the next run, and replaced when the terms change; what is not ours stays', async () => {
    const protocol = deepl();
    const shared = { ready: true, source_lang: 'zh', target_lang: 'en', entry_count: 1 };
    const foreign = ['Company terms', 'duizhao-other-0123456789ab', 'duizhao-terms-by-hand'];
    protocol.glossaries.push(
      ...foreign.map((name, at) => ({ ...shared, name, glossary_id: `foreign-${at}` })),
    );
    const service = await start({ protocol });
    await engineAt('deepl', service, {}, TERMS).doTranslate([WITH_TERM], CONTEXT);
    const first = protocol.glossaries.at(-1);
    await engineAt('deepl', service, {}, TERMS).doTranslate([WITH_TERM], CONTEXT);
    expect(protocol.glossaries.at(-1)).toEqual(first);
    const changed = createTermBase([makeTerm('行政处罚', 'administrative sanction')]);
    await engineAt('deepl', service, {}, changed).doTranslate([WITH_TERM], CONTEXT);
    expect(protocol.glossaries.map(({ name }) => name)).toEqual([
      ...foreign,
      expect.stringMatching(/^duizhao-terms-[\da-f]{12}$/),
    ]);
    expect(protocol.glossaries.at(-1)?.name).not.toBe(first?.name);
  });

  it('that has gone is made anew at the next try', async () => {
    const protocol = deepl();
    const service = await start({ protocol });
    const engine = engineAt('deepl', service, {}, TERMS);
    await engine.doTranslate([WITH_TERM], CONTEXT);
    protocol.glossaries.length = 0;
    expect(await failureOf(engine.doTranslate([WITH_TERM], CONTEXT))).toMatchObject({ isRetryable: true });
    expect((await engine.doTranslate([WITH_TERM], CONTEXT)).results).toHaveLength(1);
  });

  it('is not asked for where the text has no terms, or none are wanted', async () => {
    const service = await start({ protocol: deepl() });
    await engineAt('deepl', service, {}, TERMS).doTranslate([requestOf('a', '召开会议。')], CONTEXT);
    await engineAt('deepl', service, { glossary: 'none' }, TERMS).doTranslate([WITH_TERM], CONTEXT);
    expect(callsOf(service)).toEqual(['POST /v2/translate', 'POST /v2/translate']);
  });
});

describe('termEntries', () => {
  it('takes nouns and names with their variants, each Chinese once, and the same hash for any order', () => {
    const terms = [
      makeTerm('乙方', 'party B', { variants: ['乙'] }),
      makeTerm('行政处罚', 'administrative penalty', { variants: ['行政處罰'] }),
      makeTerm('深化改革', 'deepen reform', { partOfSpeech: 'verb' }),
    ];
    const { text, hash } = termEntries(createTermBase(terms));
    expect(text.split('\n').toSorted()).toEqual(
      ['乙方\tparty B', '行政处罚\tadministrative penalty', '行政處罰\tadministrative penalty'].toSorted(),
    );
    expect(termEntries(createTermBase(terms.toReversed())).hash).toBe(hash);
  });
});

describe('markup', () => {
  it('keeps any text', () => {
    for (const text of ['A & B', '<s i="2">', '&amp;', 'a\u0000b', '“引”']) {
      expect(readElements(toElement(1, text))?.get(1)).toBe(text.replace('\u0000', ''));
    }
  });

  it.each(['<s i="1">a</s><s i="1">b</s>', '<s i="1">a</s> and b', '<s i="1">a<b>c</b></s>', '<s>a</s>'])(
    'does not read %s',
    (markup) => {
      expect(readElements(markup)).toBeUndefined();
    },
  );
});
