/** @module The export stage, with real faults of the file system. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmdirSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readPairs } from '../../../src/formats/json/index.js';
import type { Edition } from '../../../src/model/index.js';
import { exportEdition, outputError, writeAtomically } from '../../../src/stages/export/index.js';
import { SAMPLE_OPTIONS } from '../../fixtures/edition--sample/options.js';
import { editionOf, sampleEdition, unitOf } from '../../formats/sample-edition.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-export-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const ALL = ['bilingual.html', 'english.html', 'english.md', 'pairs.json', 'pairs.jsonl'];
const exportTo = (outputFolder: string, edition: Edition) =>
  exportEdition(edition, { ...SAMPLE_OPTIONS, outputFolder });

describe('exportEdition', () => {
  it('writes all files, and the same bytes the second time', async () => {
    const edition = await sampleEdition();
    const { folder: written, files } = await exportTo(join(folder, 'new', 'output'), edition);
    expect((await readdir(written)).toSorted()).toEqual(ALL);
    expect(files.toSorted()).toEqual(ALL);
    const read = () => Promise.all(files.map((name) => readFile(join(written, name), 'utf8')));
    const first = await read();
    await exportTo(join(folder, 'new', 'output'), edition);
    expect(await read()).toEqual(first);
    expect(await readPairs(join(written, 'pairs.json'))).toEqual(edition);
  });

  it('writes pairs.json and the formats asked for', async () => {
    const options = { ...SAMPLE_OPTIONS, outputFolder: folder, formats: ['markdown'] as const };
    const { files } = await exportEdition(await sampleEdition(), options);
    expect(files).toEqual(['pairs.json', 'english.md']);
  });

  it('writes the files of other programs where they are asked for', async () => {
    const formats = ['xliff', 'docx', 'terms-xlsx', 'tmx'] as const;
    const { files } = await exportEdition(await sampleEdition(), {
      ...SAMPLE_OPTIONS,
      outputFolder: folder,
      formats,
    });
    expect(files).toEqual(['pairs.json', 'english.docx', 'pairs.xlf', 'pairs.tmx', 'terms.xlsx']);
    const written = await readFile(join(folder, 'yunxi-2023', 'english.docx'), 'latin1');
    expect(written.slice(0, 2)).toBe('PK');
  });

  it('writes nothing when one of the formats cannot be written', async () => {
    const options = {
      ...SAMPLE_OPTIONS,
      outputFolder: folder,
      formats: ['pdf'] as const,
      environment: { PATH: '' },
    };
    await expect(exportEdition(await sampleEdition(), options)).rejects.toMatchObject({
      code: 'CHROMIUM_NOT_FOUND',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['..', '.', 'a/b', 'a\\b', '../x'])('refuses the id %j', async (id) => {
    const edition = editionOf([unitOf('甲', 'A')]);
    const hostile = { ...edition, document: { ...edition.document, id } };
    await expect(exportTo(folder, hostile)).rejects.toMatchObject({ code: 'OUTPUT_ID_UNSAFE' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('an output folder that cannot be written', () => {
  it('is named when a file stands in its place', async () => {
    await writeFile(join(folder, 'output'), 'a file');
    await expect(exportTo(join(folder, 'output'), await sampleEdition())).rejects.toMatchObject({
      code: 'OUTPUT_NOT_A_FOLDER',
      exitCode: 2,
      message: expect.stringContaining(join(folder, 'output')),
      cure: expect.stringContaining('--out'),
    });
    expect(await readFile(join(folder, 'output'), 'utf8')).toBe('a file');
  });

  it('is named when a file stands in place of the document folder', async () => {
    await writeFile(join(folder, 'yunxi-2023'), 'a file');
    await expect(exportTo(folder, await sampleEdition())).rejects.toMatchObject({
      code: 'OUTPUT_NOT_A_FOLDER',
    });
  });

  it('is named when a folder stands in place of a file, and leaves no temporary file', async () => {
    await mkdir(join(folder, 'b.txt'));
    const files = new Map([['b.txt', 'text']]);
    await expect(writeAtomically(folder, files)).rejects.toMatchObject({
      code: 'OUTPUT_NOT_A_FOLDER',
      message: expect.stringContaining('b.txt'),
    });
    expect(await readdir(folder)).toEqual(['b.txt']);
  });

  it('is named when the system has no such place', async () => {
    await expect(writeAtomically('/proc/duizhao', new Map())).rejects.toMatchObject({
      cure: expect.stringContaining('--out'),
    });
  });

  it('is named when its name is too long', async () => {
    const longName = join(folder, 'x'.repeat(300));
    await expect(writeAtomically(longName, new Map())).rejects.toMatchObject({
      code: 'OUTPUT_NAME_TOO_LONG',
    });
  });

  const onLinux = existsSync('/dev/full') ? it : it.skip;
  onLinux('has its full disk explained (skipped where there is no /dev/full)', async () => {
    const full = await open('/dev/full', 'w');
    const cause = await full.writeFile('x').then(
      () => undefined,
      (error: unknown) => error,
    );
    await full.close();
    expect(outputError(cause, 'a/pairs.json')).toMatchObject({
      code: 'OUTPUT_DISK_FULL',
      message: expect.stringContaining('a/pairs.json'),
      cure: expect.stringContaining('Free some space'),
    });
  });
});

function mount(path: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'ignore' });
}

function mayMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'duizhao-mount-'));
  try {
    mount(place, 'size=4k');
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(place);
  }
}

const describeOnDisk = mayMount() ? describe : describe.skip;

describeOnDisk('on a disk of its own (skipped where the user may not mount one)', () => {
  let disk: string;
  beforeEach(async () => {
    disk = join(folder, 'disk');
    await mkdir(disk);
  });

  it('keeps the earlier edition when the disk fills up, and leaves nothing half-written', async () => {
    mount(disk, 'size=64k');
    try {
      await writeFile(join(disk, 'a.txt'), 'earlier');
      const files = new Map([
        ['a.txt', 'later'],
        ['b.txt', 'x'.repeat(200_000)],
      ]);
      await expect(writeAtomically(disk, files)).rejects.toMatchObject({ code: 'OUTPUT_DISK_FULL' });
      expect(await readdir(disk)).toEqual(['a.txt']);
      expect(await readFile(join(disk, 'a.txt'), 'utf8')).toBe('earlier');
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  it('names a read-only disk', async () => {
    mount(disk, 'ro');
    try {
      await expect(exportTo(disk, await sampleEdition())).rejects.toMatchObject({
        code: 'OUTPUT_NOT_PERMITTED',
      });
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});

describe('temporary files', () => {
  /** No process has this number: it is above the largest that Linux gives. */
  const DEAD = 4_194_305;

  it('of dead runs, and old ones, are cleared; those of running ones stay', async () => {
    const running = `.duizhao-${process.ppid}-1.tmp`;
    const old = `.duizhao-${process.ppid}-2.tmp`;
    for (const name of [
      `.duizhao-${DEAD}-1.tmp`,
      `.duizhao-${process.pid}-999999.tmp`,
      running,
      old,
      'mine.tmp',
    ]) {
      await writeFile(join(folder, name), 'half');
    }
    await utimes(join(folder, old), 0, 0);
    await writeAtomically(folder, new Map([['a.txt', 'text']]));
    expect((await readdir(folder)).toSorted()).toEqual([running, 'a.txt', 'mine.tmp'].toSorted());
  });

  it('of two writes at once do not disturb each other', async () => {
    const texts = Array.from({ length: 8 }, (_, index) => `${index}`.repeat(50_000));
    await Promise.all(texts.map((text) => writeAtomically(folder, new Map([['a.txt', text]]))));
    expect(await readdir(folder)).toEqual(['a.txt']);
    expect(texts).toContain(await readFile(join(folder, 'a.txt'), 'utf8'));
  });

  it('replace a link by a file, and leave what it pointed at alone', async () => {
    await writeFile(join(folder, 'elsewhere.txt'), 'untouched');
    await symlink('elsewhere.txt', join(folder, 'a.txt'));
    await writeAtomically(folder, new Map([['a.txt', 'text']]));
    expect(await readFile(join(folder, 'elsewhere.txt'), 'utf8')).toBe('untouched');
  });
});
