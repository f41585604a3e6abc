/** @module The term base: every official term, ready to be looked up and found in text. */
import type { Term, TermAnnotation } from '../model/index.js';
import { readCompiled } from './compiled.js';
import type { GlossaryFinding } from './finding.js';
import { readTextFiles, type DataFile } from './read-text-files.js';
import { TermIndex } from './term-index.js';
import type { TermGroup, TermOccurrence } from './term-index.js';
import { readTermRows } from './terms/read-rows.js';
import { rowFindings } from './terms/row-faults.js';
import { toTerm } from './terms/to-term.js';

export interface TermBase {
  /** In the order of the files' names and lines. */
  readonly terms: readonly Term[];
  /** What was skipped and why. Rows with lesser faults are used; `checkGlossary` names those too. */
  readonly findings: readonly GlossaryFinding[];
  /** By `<domain>/<zh>`. */
  get(id: string): Term | undefined;
  /** The preferred row of a Chinese term or variant, in any width, quote style or variant character. */
  lookup(zh: string): Term | undefined;
  /** Terms in running text, longest first; offsets count in `text` as given. */
  findTerms(text: string): readonly TermAnnotation[];
}

/**
 * Reads `terms/*.csv`.
 * @param folder - the glossary's root folder, the one that holds `terms/`.
 */
export async function loadTermBase(folder: string): Promise<TermBase> {
  const compiled = await readCompiled<Term>(folder, 'terms');
  if (compiled) return createTermBase(compiled);
  const { files, findings } = await readTextFiles(folder, 'terms', '.csv');
  return termBaseOfFiles(files, findings);
}

/**
 * A term base of term files as they are in memory, such as edited ones.
 * @param findings - what reading the files had to say.
 */
export function termBaseOfFiles(
  files: readonly DataFile[],
  findings: readonly GlossaryFinding[] = [],
): TermBase {
  const all: GlossaryFinding[] = [...findings];
  const terms: Term[] = [];
  for (const file of files) {
    const read = readTermRows(file);
    all.push(...read.findings);
    for (const row of read.rows) {
      const term = toTerm(row);
      if (term === undefined) all.push(...rowFindings(row));
      else terms.push(term);
    }
  }
  return createTermBase(terms, all);
}

/** A term base of terms from anywhere. */
export function createTermBase(terms: readonly Term[], findings: readonly GlossaryFinding[] = []): TermBase {
  const index = new TermIndex(terms);
  const byId = new Map<string, Term>();
  for (const term of terms) if (!byId.has(term.id)) byId.set(term.id, term);
  return {
    terms,
    findings,
    get: (id) => byId.get(id),
    lookup: (zh) => index.lookup(zh)?.[0],
    findTerms: (text) => index.find(text).map(annotate),
  };
}

function annotate({ start, end, group, nested }: TermOccurrence): TermAnnotation {
  const [term] = group;
  const accepted = acceptedRenderings(group);
  return {
    start,
    end,
    zh: term.zh,
    en: term.en,
    termId: term.id,
    domain: term.domain,
    authority: term.authority,
    accepted,
    forbidden: forbiddenRenderings(group, accepted),
    ...(term.short === undefined ? {} : { short: term.short }),
    nested: nested.map(annotate),
  };
}

/** Preferred first. Rows of the same Chinese in other domains are other right renderings of it. */
function acceptedRenderings(group: TermGroup): readonly string[] {
  const usable = group.filter((term) => term === group[0] || term.status !== 'deprecated');
  const all = usable.flatMap((term) => [term.en, term.plural, term.short, ...term.alternatives]);
  return [...new Set(all.filter((rendering) => rendering !== undefined))];
}

/** What any row forbids or a deprecated row prefers, unless another row accepts it. */
function forbiddenRenderings(group: TermGroup, accepted: readonly string[]): readonly string[] {
  const taken = new Set(accepted.map((rendering) => rendering.toLowerCase()));
  const all = group.flatMap((term) =>
    term.status === 'deprecated' ? [term.en, ...term.forbidden] : term.forbidden,
  );
  return [...new Set(all)].filter((rendering) => !taken.has(rendering.toLowerCase()));
}
