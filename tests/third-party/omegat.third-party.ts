/** @module The memory in OmegaT, a CAT tool: its document type, its projects, and what it writes itself. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect } from '@jest/globals';
import { unzipSync } from 'fflate';
import { formatPairs, readPairs } from '../../src/formats/json/index.js';
import type { Edition } from '../../src/model/index.js';
import { runInMemory } from '../cli/run-in-memory.js';
import { SAMPLE_PATH } from '../formats/sample-edition.js';
import { useTemporaryFolder } from '../temporary-folder.js';
import { itWith, OMEGAT, runProgram } from './programs.js';

const path = useTemporaryFolder();

let edition: Edition;
let folder: string;

beforeEach(async () => {
  edition = await readPairs(SAMPLE_PATH);
  folder = path('output', edition.document.id);
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/pairs.json`, formatPairs(edition));
  expect(await runInMemory(['export', folder, '-f', 'tmx'])).toMatchObject({ exitCode: 0 });
});

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>ZH-CN</source_lang><target_lang>EN-US</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>`;

/** A project as a translator makes it: the Chinese as text, our TMX where OmegaT takes exact matches from. */
async function makeProject(sources: readonly string[]): Promise<string> {
  const project = path('project');
  for (const part of ['source', 'target', 'tm/auto', 'glossary', 'omegat', 'dictionary']) {
    await mkdir(`${project}/${part}`, { recursive: true });
  }
  await writeFile(`${project}/omegat.project`, PROJECT);
  await writeFile(`${project}/source/page.txt`, `${sources.join('\n\n')}\n`);
  await writeFile(`${project}/tm/auto/pairs.tmx`, await readFile(`${folder}/pairs.tmx`));
  return project;
}

function translateWithOmegat(project: string): void {
  const options = ['-Djava.awt.headless=true', `-Duser.home=${path()}`, '-jar', OMEGAT];
  runProgram('java', [...options, project, '--mode=console-translate', `--config-dir=${path('settings')}`]);
}

describe('OmegaT', () => {
  itWith('omegat', 'xmllint')('has the document type of TMX 1.4, and our file is valid by it', async () => {
    const { 'schemas/tmx14.dtd': type } = unzipSync(await readFile(OMEGAT), {
      filter: ({ name }) => name === 'schemas/tmx14.dtd',
    });
    await writeFile(path('tmx14.dtd'), type ?? '');
    expect(String(type)).not.toBe('');
    const file = `${folder}/pairs.tmx`;
    expect(runProgram('xmllint', ['--noout', '--nonet', '--dtdvalid', path('tmx14.dtd'), file])).toBe('');
  });

  itWith('omegat')('translates a page from our memory, and we read the memory that it writes', async () => {
    const segments = edition.pairs.flatMap((pair) => pair.segments);
    const project = await makeProject(segments.map(({ source }) => source));
    translateWithOmegat(project);
    const translated = await readFile(`${project}/target/page.txt`, 'utf8');
    // A sentence without English is not in the memory, and stays Chinese.
    expect(translated.trim().split('\n\n')).toEqual(segments.map(({ source, target }) => target || source));

    const memory = path('memory.db');
    const written = `${project}/project-omegat.tmx`;
    const { exitCode, stdout } = await runInMemory(['memory', 'import', written, '--memory', memory]);
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
    const found = await runInMemory(['memory', 'search', segments[0]?.source ?? '', '--memory', memory]);
    expect(found.stdout).toContain(segments[0]?.target);
  });
});
