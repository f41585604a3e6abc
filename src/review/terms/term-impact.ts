/** @module What an edit of the glossary would change, shown before it is made; and the edit made. */
import { DEFAULT_ENGINE } from '../../engines/create-engine.js';
import type { TermEdit } from '../../glossary/edit/apply-edits.js';
import { createMessages, type Language } from '../../i18n/index.js';
import { planEdits } from '../../pipeline/glossary/edit-plan.js';
import { applyImpact } from '../../pipeline/glossary/impact/apply-impact.js';
import {
  measureImpact,
  type DocumentImpact,
  type Impact,
} from '../../pipeline/glossary/impact/measure-impact.js';
import { isApplied } from '../../pipeline/glossary/impact/unit-impact.js';
import type { ImpactReply, ImpactUnit } from '../api/terms.js';

export interface TermPlaces {
  /** The glossary's folder. */
  readonly glossary: string;
  /** The folder of editions. */
  readonly output: string;
}

const measured = async ({ glossary, output }: TermPlaces, edits: readonly TermEdit[]): Promise<Impact> =>
  measureImpact(await planEdits(glossary, edits), { output, engine: DEFAULT_ENGINE });

/** @throws DuizhaoError as `planEdits` and `measureImpact` */
export async function showImpact(
  places: TermPlaces,
  edits: readonly TermEdit[],
  language: Language,
): Promise<ImpactReply> {
  const { plan, editions, documents } = await measured(places, edits);
  const messages = createMessages(language);
  return {
    editions,
    units: documents.flatMap(unitsOf),
    findings: plan.findings.map((finding) => ({
      severity: finding.severity === 'error' ? 'error' : 'warning',
      text: messages.finding(finding),
    })),
  };
}

/**
 * Saves the edit, and with it the units that are named.
 * @throws DuizhaoError as `writePlan` and `applyImpact`; nothing is written then.
 */
export async function saveTerms(
  places: TermPlaces,
  edits: readonly TermEdit[],
  units: ReadonlySet<string>,
  language: Language,
): Promise<void> {
  const impact = await measured(places, edits);
  const documents = impact.documents.flatMap((document): readonly DocumentImpact[] => {
    const chosen = document.units.filter(({ before }) => units.has(keyOf(document, before.id)));
    return chosen.length === 0 ? [] : [{ ...document, units: chosen }];
  });
  const messages = { en: createMessages('en'), 'zh-CN': createMessages('zh-CN') };
  await applyImpact(
    { ...impact, documents },
    { engine: DEFAULT_ENGINE, pages: { messages, locale: language } },
  );
}

const keyOf = ({ stored }: DocumentImpact, unit: string): string => `${stored.edition.document.id} ${unit}`;

const unitsOf = ({ stored: { edition }, units }: DocumentImpact): readonly ImpactUnit[] =>
  units.map(({ kind, before, after }) => ({
    document: edition.document.id,
    title: edition.document.titleEnglish || edition.document.title,
    unit: before.id,
    kind,
    source: before.source,
    before: before.target,
    after: after.target,
    isApplied: isApplied(kind, false),
  }));
