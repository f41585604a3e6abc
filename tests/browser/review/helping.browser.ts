/** @module What helps while one revises: fixes, findings put away, terms written, other engines, memory matches. */
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openMemory } from '../../../src/memory/index.js';
import { engineSettings } from '../../engines/services/make-engine.js';
import { startFakeService, type FakeService } from '../../fake-services/fake-service.js';
import { libretranslate } from '../../fake-services/protocols/lists.js';
import { describeInBrowser } from '../chromium.js';
import { eventually, expectAccessible, useLibrary } from './harness.js';

const field = (page: Page) => page.locator('.unit[data-active=true] textarea');
const saved = (page: Page) => page.locator('.saving[data-saving=saved]').waitFor();

const WORDS = {
  en: { fix: 'Put right', ignore: 'Not a fault…', away: 'Put away', term: 'Write this rendering' },
  'zh-CN': { fix: '改正', ignore: '不是问题…', away: '不再提示', term: '写入此译法' },
} as const;

describeInBrowser('help while one revises', () => {
  let service: FakeService;
  const library = useLibrary(async (path) => {
    service = await startFakeService({
      protocol: libretranslate,
      table: { '全年办理行政处罚案件13件。': 'Other engines say 13 cases.' },
    });
    const engines = { other: { type: 'libretranslate', ...engineSettings('libretranslate', service) } };
    await writeFile(path('config.json'), JSON.stringify({ engines }));
    const memory = openMemory(path('memory.db'));
    memory.add([
      {
        source: '全年办理行政处罚案件15件。',
        target: 'A total of 15 administrative penalty cases were handled over the year.',
        origin: { kind: 'human' },
        state: 'reviewed',
        changedAt: '2026-01-01T00:00:00Z',
        documentId: 'earlier',
      },
    ]);
    memory.close();
    return ['--config', path('config.json')];
  });
  afterAll(() => service.close().catch(() => undefined));
  const paragraph = async () =>
    (await library.edition('report')).pairs.find(({ kind }) => kind === 'paragraph');
  const english = async () => (await paragraph())?.target;
  const open = async (language: 'en' | 'zh-CN' = 'en'): Promise<Page> => {
    const page = await library.open(`#/review/report?pair=${(await paragraph())?.id}`, { language });
    await field(page).waitFor();
    return page;
  };

  it.each(['en', 'zh-CN'] as const)('puts right what needs no person (%s)', async (language) => {
    const page = await open(language);
    const faulty =
      'In 2023 ,  the people’s government advanced law-based administration. It handled 13 administrative penalty cases.';
    await field(page).fill(faulty);
    await page.getByRole('button', { name: WORDS[language].fix }).first().waitFor();
    await expectAccessible(page);
    await field(page).press('Alt+x');
    await saved(page);
    await eventually(async () => (await english())?.includes(' ,'), false);
    await page.keyboard.press('Alt+z');
    await eventually(english, faulty);
    await eventually(() => field(page).inputValue(), faulty);
    expect((await library.edition('report')).pairs.map(({ target }) => target)).toContain(faulty);
    await page.context().close();
  });

  it.each(['en', 'zh-CN'] as const)('puts a finding away with its reason (%s)', async (language) => {
    const page = await open(language);
    const count = language === 'en' ? 14 : 16;
    await field(page).fill(
      `In 2023, the people's government advanced law-based administration. There were ${count} administrative penalty cases.`,
    );
    const findings = page.locator('.panel .findings li.error');
    await findings.first().waitFor();
    await saved(page);
    const before = await findings.count();
    await findings.first().getByRole('button', { name: WORDS[language].ignore }).click();
    await page.keyboard.type('As the "bureau" counts, yes');
    await expectAccessible(page);
    await page.getByRole('button', { name: WORDS[language].away }).click();
    await eventually(() => findings.count(), before - 1);
    expect(await readFile(library.path('suppressions.csv'), 'utf8')).toContain(
      '"As the ""bureau"" counts, yes",Li Na,',
    );
    await page.keyboard.press('Alt+f');
    await page.locator('.unit[data-active=true] .flagged').waitFor();
    expect(await findings.count()).toBe(before - 1);
    await page.keyboard.press('Alt+f');
    await page.locator('.unit[data-active=true] .flagged').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it.each(['en', 'zh-CN'] as const)(
    'writes the rendering of a term where the caret is (%s)',
    async (language) => {
      const page = await open(language);
      await field(page).fill('We advanced in full.');
      await field(page).evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(11, 11));
      await page.locator('.unit[data-active=true] .zh a.term', { hasText: '依法行政' }).first().click();
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: WORDS[language].term }).click();
      await saved(page);
      await eventually(english, 'We advanced law-based administration in full.');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.context().close();
    },
  );

  it('shows the memory’s sentence with what differs, and puts it in its place', async () => {
    const page = await open();
    const match = page.locator('.suggestions li', { hasText: 'earlier' }).first();
    await match.waitFor();
    expect(await match.locator('del').textContent()).toBe('15');
    expect(await match.locator('ins').textContent()).toBe('13');
    await match.getByRole('button').click();
    await saved(page);
    expect(await english()).toContain('A total of 15 administrative penalty cases');
    // The figure of the other year is what the checks are for.
    await page.locator('.panel .findings .error').first().waitFor();
    await page.context().close();
  });

  it('asks another engine when it is told to, and not before', async () => {
    const page = await open();
    await page.locator('.suggestions li').first().waitFor();
    expect(service.requests.length).toBe(0);
    await page.getByRole('button', { name: 'Ask other' }).click();
    const version = page.locator('.suggestions li', { hasText: 'other, confidence' });
    await version.waitFor();
    await expectAccessible(page);
    await version.getByRole('button').click();
    await saved(page);
    expect(await english()).toContain('Other engines say 13 cases.');
    await page.context().close();
  });

  it('says what to do when that engine does not answer', async () => {
    const page = await open();
    await service.close();
    await page.getByRole('button', { name: 'Ask other' }).click();
    await page.locator('.suggestions .failure').waitFor();
    expect(await page.locator('.suggestions .failure p').count()).toBe(2);
    await page.context().close();
  });

  it('offers the draft again, once something else stands in its place', async () => {
    const page = await open();
    const offered = page.locator('.suggestions li');
    await offered.first().waitFor();
    const before = await field(page).inputValue();
    const count = await offered.count();
    await page.keyboard.press('Alt+1');
    await eventually(async () => (await field(page).inputValue()) === before, false);
    const draft = await field(page).inputValue();
    await eventually(() => offered.count(), count - 1);
    await field(page).fill('Something else.');
    await offered.filter({ hasText: draft }).waitFor();
    expect(await offered.first().textContent()).toContain(draft);
    await page.context().close();
  });

  it('lights the Chinese of the sentence that the caret is in', async () => {
    const page = await open();
    const text =
      'In 2023, the government advanced law-based administration. It handled 13 penalty cases over the year.';
    await field(page).fill(text);
    await eventually(english, text);
    await saved(page);
    await page.keyboard.press('Control+Home');
    const lit = page.locator('.unit[data-active=true] .zh .is-at-caret');
    await eventually(() => lit.count(), 1);
    const first = await lit.textContent();
    await page.keyboard.press('Control+End');
    await eventually(async () => (await lit.textContent()) === first, false);
    expect(await lit.count()).toBe(1);
    await page.keyboard.press('Alt+ArrowDown');
    await eventually(() => page.locator('.unit:not([data-active=true]) .is-at-caret').count(), 0);
    await page.context().close();
  });

  it('has broken no policy and logged no error', () => {
    expect(library.complaints.filter((text) => !/status of 503/u.test(text))).toEqual([]);
  });
});
