import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MemoryUnit } from '../../../src/model/index.js';
import { formatTmx, readTmx, type TmxEntry } from '../../../src/formats/tmx/index.js';
import { reencoded } from './reencoded.js';

const HEADER = { version: '1.2.3', createdAt: '2026-11-26T09:30:00Z' };
const DEFAULTS = {
  state: 'translated',
  origin: { kind: 'import' },
  changedAt: '2020-01-01T00:00:00Z',
} as const;

async function* chunksOf(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(file: string | Uint8Array, size = 7): Promise<TmxEntry[]> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const entries: TmxEntry[] = [];
  for await (const entry of readTmx(chunksOf(bytes, size), 'memory.tmx', DEFAULTS)) entries.push(entry);
  return entries;
}

const unitsOf = (entries: readonly TmxEntry[]) =>
  entries.flatMap((entry) => (entry.kind === 'unit' ? [entry.unit] : []));

const tmx = (body: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<tmx version="1.4"><header creationtool="Other"/><body>${body}</body></tmx>`;
const tu = (zh: string, en: string, more = ''): string =>
  `<tu>${more}<tuv xml:lang="zh-CN"><seg>${zh}</seg></tuv><tuv xml:lang="en-US"><seg>${en}</seg></tuv></tu>`;

/** Well-formed strings of any characters, among them those that XML cannot hold. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('<&>"\'\r\n\t \u0000\u0007\uFFFF]]>中“')) }),
  )
  .filter((text) => text.trim() !== '');
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const unit: fc.Arbitrary<MemoryUnit> = fc
  .record({
    id: fc.stringMatching(/^[0-9a-f]{32}$/),
    source: anyText,
    target: anyText,
    origin: fc.constantFrom<MemoryUnit['origin']>(
      { kind: 'human' },
      { kind: 'engine', engine: 'gra<m>mar' },
      { kind: 'import' },
    ),
    state: fc.constantFrom('draft', 'translated', 'reviewed', 'final'),
    changedAt: fc.constantFrom('2026-11-26T09:30:00Z', '1999-01-01T23:59:59Z'),
    previous: optional(anyText.filter((text) => !text.startsWith('<seg>'))),
    next: optional(anyText.filter((text) => !text.startsWith('<seg>'))),
    author: optional(anyText),
    documentId: optional(anyText),
    documentTitle: optional(anyText),
    unitId: optional(anyText),
    year: optional(fc.integer({ min: 1, max: 9999 })),
    site: optional(anyText),
    documentType: optional(anyText),
    glossaryVersion: optional(anyText),
    note: optional(anyText),
  })
  .map((each) => JSON.parse(JSON.stringify(each)) as MemoryUnit);

const withoutId = (each: MemoryUnit): unknown =>
  Object.fromEntries(Object.entries(each).filter(([name]) => name !== 'id'));

describe('TMX', () => {
  it('gives back everything that a unit holds, whatever its texts are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit, { maxLength: 5 }),
        fc.integer({ min: 1, max: 4000 }),
        async (units, size) => {
          const entries = await read([...formatTmx(units, HEADER)].join(''), size);
          expect(unitsOf(entries)).toEqual(units.map(withoutId));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('writes what other tools expect', () => {
    const [head, first] = formatTmx(
      [
        {
          id: 'ab',
          source: '检查\u0007',
          target: 'A & B',
          previous: '前',
          origin: { kind: 'human' },
          state: 'final',
          changedAt: '2026-11-26T09:30:00Z',
          author: 'L"i',
        },
      ],
      HEADER,
    );
    expect(head).toContain('segtype="block"');
    expect(head).toContain('srclang="zh-CN"');
    expect(first).toContain('<tu tuid="ab" changedate="20261126T093000Z" changeid="L&quot;i">');
    expect(first).toContain('<prop type="x-context-pre">前</prop>');
    expect(first).toContain('<seg>检查<ph type="x-character">0007</ph></seg>');
    expect(first).toContain('<tuv xml:lang="en-US"><seg>A &amp; B</seg></tuv>');
  });

  it.each(['zh', 'zh-CN', 'zh_CN', 'ZH-CN', 'zh-Hans', 'zh-Hans-CN', 'cmn-Hans', 'zho', 'zh-TW'])(
    'takes %s for Chinese',
    async (language) => {
      const file = tmx(tu('会议', 'Meeting').replace('zh-CN', language));
      expect(unitsOf(await read(file))).toMatchObject([{ source: '会议', target: 'Meeting' }]);
    },
  );

  it.each(['en', 'EN', 'en-US', 'en_GB', 'eng', 'EN-US'])('takes %s for English', async (language) => {
    const file = tmx(tu('会议', 'Meeting').replace('en-US', language));
    expect(unitsOf(await read(file))).toHaveLength(1);
  });

  it('prefers simplified characters, takes every English text once, and names other languages', async () => {
    const file = tmx(`<tu>
      <tuv xml:lang="fr"><seg>Réunion</seg></tuv>
      <tuv xml:lang="zh-Hant"><seg>會議</seg></tuv>
      <tuv lang="ZH"><seg> 会议 </seg></tuv>
      <tuv xml:lang="en-US"><seg>Program</seg></tuv>
      <tuv xml:lang="en-GB"><seg>Programme</seg></tuv>
      <tuv xml:lang="en-AU"><seg>Programme</seg></tuv></tu>`);
    const entries = await read(file);
    expect(unitsOf(entries).map(({ source, target }) => [source, target])).toEqual([
      ['会议', 'Program'],
      ['会议', 'Programme'],
    ]);
    expect(entries[0]).toEqual({ kind: 'other-language', language: 'fr', line: 1 });
  });

  it('leaves codes out and keeps marked text', async () => {
    const file = tmx(
      tu(
        '<bpt i="1">&lt;b&gt;</bpt>会<hi>议</hi><ept i="1">&lt;/b&gt;</ept><ph>x<sub>备注</sub></ph>',
        'The<ph type="lb"/>meet<it pos="begin">&lt;i&gt;</it>ing<ut>{\\b}</ut> <![CDATA[& more]]>',
      ),
    );
    expect(unitsOf(await read(file))).toMatchObject([{ source: '会议', target: 'The meeting & more' }]);
  });

  it('reads what OmegaT, memoQ and Trados say of a unit', async () => {
    const file = tmx(
      tu(
        '会议',
        'Meeting',
        '<note>one</note><note>two</note><prop type="prev">前</prop><prop type="x-context-post">&lt;seg&gt;后&lt;/seg&gt;</prop><prop type="x-ConfirmationLevel">ApprovedSignOff</prop>',
      ).replace(
        '<tuv xml:lang="en-US">',
        '<tuv xml:lang="en-US" creationid="Li" changedate="20200102T030405Z">',
      ),
    );
    expect(unitsOf(await read(file))).toEqual([
      {
        source: '会议',
        target: 'Meeting',
        previous: '前',
        next: '后',
        state: 'final',
        origin: { kind: 'import' },
        changedAt: '2020-01-02T03:04:05Z',
        author: 'Li',
        note: 'one\ntwo',
      },
    ]);
  });

  it('reads elements with a prefix, a DOCTYPE, UTF-16 with and without its mark, and GB18030', async () => {
    const plain = tmx(tu('会议', 'Meeting'), '<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">');
    const prefixed = plain.replace(/<(\/?)(?=[a-z])/g, '<$1t:');
    const files = [
      plain,
      prefixed,
      `\uFEFF${plain}`,
      Buffer.from(`\uFEFF${plain}`, 'utf16le'),
      Buffer.from(plain, 'utf16le'),
      Buffer.from(`\uFEFF${plain}`, 'utf16le').swap16(),
      reencoded(plain),
    ];
    for (const file of files)
      expect(unitsOf(await read(file))).toMatchObject([{ source: '会议', target: 'Meeting' }]);
  });

  it('names what lacks a side, with its line, and goes on', async () => {
    const file = tmx(
      [
        '<tu><tuv xml:lang="en"><seg>x</seg></tuv></tu>',
        '<tu><tuv xml:lang="zh"><seg>一</seg></tuv></tu>',
        tu(' ', 'x'),
        tu('一', '<ph>code</ph>'),
        tu('一', 'one', '<prop type="x-note-json">{</prop>'),
        '<tu/>',
        tu('二', 'two'),
      ].join('\n'),
    );
    expect(
      (await read(file)).map((entry) => (entry.kind === 'skipped' ? [entry.line, entry.reason] : entry.kind)),
    ).toEqual([
      [1, 'zh-missing'],
      [2, 'en-missing'],
      [3, 'zh-empty'],
      [4, 'en-empty'],
      [5, 'property-invalid'],
      [6, 'zh-missing'],
      'unit',
    ]);
  });

  it.each([
    [
      'an entity bomb',
      tmx(tu('&b;', 'x'), '<!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'),
      'TMX_ENTITIES',
    ],
    [
      'an external entity',
      tmx(tu('&f;', 'x'), '<!DOCTYPE t [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
      'TMX_ENTITIES',
    ],
    ['an unknown entity', tmx(tu('&nbsp;', 'x')), 'TMX_MALFORMED'],
    ['a file that was cut off', tmx(tu('一', 'x')).slice(0, 120), 'TMX_MALFORMED'],
    ['another XML', '<html><body/></html>', 'TMX_NOT_TMX'],
    ['no XML', 'just text', 'TMX_MALFORMED'],
    ['an empty file', '', 'TMX_MALFORMED'],
    ['an unknown encoding', '<?xml version="1.0" encoding="klingon"?><tmx/>', 'TMX_ENCODING'],
    ['broken bytes', Buffer.concat([Buffer.from('<tmx>'), Buffer.from([0xff, 0xfe, 0x80])]), 'TMX_ENCODING'],
  ])('refuses %s', async (_, file, code) => {
    await expect(read(file)).rejects.toMatchObject({ code });
  });

  it('gives everything before a fault, and then its line', async () => {
    const units: TmxEntry[] = [];
    const file = tmx(`${tu('一', 'one')}\n${tu('二', 'two')}\n<tu></tuv>`);
    const reading = (async () => {
      for await (const entry of readTmx(chunksOf(Buffer.from(file), 1 << 20), 'm.tmx', DEFAULTS))
        units.push(entry);
    })();
    await expect(reading).rejects.toMatchObject({
      code: 'TMX_MALFORMED',
      message: expect.stringMatching(/^m\.tmx:3 /),
    });
    expect(unitsOf(units).map(({ target }) => target)).toEqual(['one', 'two']);
  });
});
