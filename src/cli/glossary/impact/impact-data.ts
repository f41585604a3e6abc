/** @module The impact of an edit as data: schema `duizhao/impact@1`. */
import type { Impact } from '../../../pipeline/glossary/impact/measure-impact.js';
import type { CliContext } from '../../io.js';
import { planData } from '../write-edits.js';
import { countKinds, sentenceChanges } from './describe-impact.js';

/** What `--json` prints. */
export function impactData(impact: Impact, isApplied: boolean, context: CliContext): object {
  return {
    schema: 'duizhao/impact@1',
    glossary: planData(impact.plan, isApplied, context),
    editions: impact.editions,
    counts: countKinds(impact),
    documents: impact.documents.map(({ stored, units }) => ({
      id: stored.edition.document.id,
      folder: stored.folder,
      units: units.map((unit) => ({
        id: unit.before.id,
        kind: unit.kind,
        source: unit.before.source,
        before: unit.before.target,
        after: unit.after.target,
        segments: sentenceChanges(unit),
      })),
    })),
    failures: impact.failures.map(({ code, message, cure }) => ({ code, message, cure })),
  };
}
