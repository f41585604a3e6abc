/** @module What the page is told of terms, and what it wants changed. */
import type { TermEdit } from '../../glossary/edit/apply-edits.js';
import type { Language } from '../../i18n/language.js';
import type { TermCells } from '../../glossary/terms/columns.js';
import type { ImpactKind } from '../../pipeline/glossary/impact/unit-impact.js';

export interface TermRow {
  /** `<domain>/<zh>` */
  readonly id: string;
  readonly domain: string;
  readonly cells: TermCells;
  /** `enforcement.csv:35` */
  readonly place: string;
}

export interface TermsReply {
  readonly total: number;
  /** From `offset`, at most 100. */
  readonly terms: readonly TermRow[];
  readonly domains: readonly string[];
}

export interface ImpactRequest {
  readonly edits: readonly TermEdit[];
  /** Of the findings. */
  readonly language: Language;
}

/** One unit that would read otherwise. */
export interface ImpactUnit {
  readonly document: string;
  readonly title: string;
  readonly unit: string;
  readonly kind: ImpactKind;
  readonly source: string;
  readonly before: string;
  readonly after: string;
  /** It is changed when the edit is saved; the others are kept as they are. */
  readonly isApplied: boolean;
}

export interface ImpactReply {
  /** Editions looked at. */
  readonly editions: number;
  readonly units: readonly ImpactUnit[];
  /** Faults that the edit would make; with an error among them it cannot be saved. */
  readonly findings: readonly { readonly severity: 'error' | 'warning'; readonly text: string }[];
}

export interface SaveTermsRequest extends ImpactRequest {
  /** `<document> <unit>` of the units to be changed with it. */
  readonly units: readonly string[];
}

export interface TermHistoryReply {
  readonly events: readonly {
    readonly date: string;
    readonly author: string;
    readonly message: string;
    readonly changes: readonly string[];
  }[];
}
