/** @module Fails when a document names a path, an npm script, a command or an option that is not there. */
import { posix } from 'node:path';
import { endCheck, readRepositoryFile, repositoryFiles } from './repository.js';

/** Documents that speak of the repository as it is today. Decision records and the changelog speak of their day. */
const DOCUMENTS = repositoryFiles.filter((path) => path.endsWith('.md') && !/^(tests|output)\//.test(path));

/** Made by commands, or the reader's own: named in documents, absent from the repository. */
const NOT_KEPT = /^(dist|output|node_modules|memory|coverage)(\/|$)/;

const files = new Set(repositoryFiles);
const folders = new Set(repositoryFiles.flatMap((path) => ancestors(path)));
const rootNames = new Set(repositoryFiles.map((path) => path.split('/')[0] ?? ''));
const scripts = new Set(
  Object.keys(
    (JSON.parse(readRepositoryFile('package.json')) as { scripts: Record<string, string> }).scripts,
  ),
);
const code = repositoryFiles
  .filter((path) => path.startsWith('src/cli/'))
  .map(readRepositoryFile)
  .join('\n');
const commands = new Set([...code.matchAll(/name: '([a-z]+)',\s+summary:/g)].map((match) => match[1] ?? ''));

function ancestors(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** `*` and `<name>` stand for any name. */
function exists(path: string): boolean {
  const plain = path.replace(/\/$/, '');
  if (files.has(plain) || folders.has(plain) || NOT_KEPT.test(plain)) return true;
  if (!/[*<{]/.test(plain)) return false;
  const escaped = plain.replace(/[.+?^$()|[\]\\]/g, '\\$&');
  const pattern = escaped
    .replace(/\{([^}]*)\}/g, (_, list: string) => `(${list.replaceAll(',', '|')})`)
    .replace(/<[^>]*>/g, '[^/]+')
    .replaceAll('**', '\u0000')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '.*');
  return [...files, ...folders].some((each) => new RegExp(`^${pattern}$`).test(each));
}

/** Words of code spans and code blocks that begin with a name of the repository's root and have a `/`. */
function namedPaths(snippet: string): readonly string[] {
  const words = snippet.split(/[\s'"`,;()=]+/).map((word) =>
    word
      .replace(/[.:]+$/, '')
      .replace(/:\d+$/, '')
      .replace(/^\.\//, ''),
  );
  return words.filter((word) => word.includes('/') && rootNames.has(word.split('/')[0] ?? ''));
}

function snippetFaults(snippet: string): readonly string[] {
  const faults = namedPaths(snippet)
    .filter((path) => !exists(path))
    .map((path) => `no such path: ${path}`);
  for (const [, name = ''] of snippet.matchAll(/npm run ([a-z][\w:-]*)/g)) {
    if (!scripts.has(name)) faults.push(`no such npm script: ${name}`);
  }
  // A command stands at the beginning of a line or after a pipe; "duizhao" may also be the folder of a clone.
  for (const [line, name = ''] of snippet.matchAll(/(?:^|[|&] *|npx )duizhao ([a-z]+).*/gm)) {
    if (!commands.has(name)) faults.push(`no such command: duizhao ${name}`);
    for (const [, option = ''] of line.matchAll(/ --([a-z-]+)/g)) {
      if (!code.includes(`--${option}`)) faults.push(`no such option: duizhao ${name} --${option}`);
    }
  }
  return faults;
}

function linkFault(document: string, target: string): string | undefined {
  if (/^([a-z]+:|#)/.test(target)) return undefined;
  const path = posix.normalize(posix.join(posix.dirname(document), target.split('#')[0] ?? ''));
  return exists(path) ? undefined : `link to nothing: ${target}`;
}

const SNIPPET = /```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g;
const LINK = /\]\(([^)\s]+)\)|src="([^"]+)"/g;

function faultsOf(document: string): readonly string[] {
  const text = readRepositoryFile(document);
  const at = (index: number): string => `${document}:${text.slice(0, index).split('\n').length}`;
  const inSnippets = [...text.matchAll(SNIPPET)].flatMap((match) =>
    snippetFaults(match[1] ?? match[2] ?? '').map((fault) => `${at(match.index)} ${fault}`),
  );
  const inLinks = [...text.matchAll(LINK)].flatMap((match) => {
    const fault = linkFault(document, match[1] ?? match[2] ?? '');
    return fault === undefined ? [] : [`${at(match.index)} ${fault}`];
  });
  return [...inSnippets, ...inLinks];
}

endCheck('docs', DOCUMENTS.flatMap(faultsOf), `${DOCUMENTS.length} documents`);
