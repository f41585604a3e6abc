/** @module What the review page is built upon; the command line makes it, tests make small ones. */
import type { TermBase } from '../glossary/term-base.js';
import type { Language } from '../i18n/index.js';
import type { Edition, TranslationUnit } from '../model/index.js';
import type { Harvest } from '../pipeline/glossary/harvest/harvest-candidates.js';
import type { DocumentRecord } from '../pipeline/index.js';
import type { JobStage } from './api/jobs.js';
import type { DerivedSentence } from './api/units.js';

/** What a person gave to be translated. */
export type NewDocument =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

export interface ReviewServices {
  /** The folder with a folder for each edition. */
  readonly folder: string;
  /** The folder of the language data. */
  readonly glossary: string;
  /** As it was loaded last. */
  readonly termBase: TermBase;
  /** The file of the translation memory; what is accepted goes into it. */
  readonly memory?: string;
  /** The file of findings that are not to be shown; it need not be there. */
  readonly suppressions?: string;
  /** Who revises, for origins, comments and the memory. */
  readonly author?: string;
  /** After the glossary was changed: what is translated from now on follows it. */
  reloadTerms(): Promise<void>;
  /** Writes `pairs.json` and the pages made of it that stand beside it. */
  writePages(path: string, edition: Edition): Promise<void>;
  /**
   * Translates into `folder`; never throws for a document that fails: the record says it.
   * @param onStage - is told of each stage as it begins
   */
  translate(
    document: NewDocument,
    signal: AbortSignal,
    onStage: (stage: JobStage) => void,
  ): Promise<DocumentRecord>;
  /** Engines besides the embedded one that can be asked for a version. */
  readonly engines: readonly string[];
  /**
   * The unit as an engine drafts it in its document.
   * @param engine - one of `engines`. @default the embedded one
   * @throws DuizhaoError `ENGINE_…`
   */
  draft(edition: Edition, unit: TranslationUnit, engine?: string): Promise<TranslationUnit>;
  /**
   * Candidates for the glossary out of the editions of the folder.
   * @param withDrafts - also pairs that nobody has reviewed
   */
  harvest(withDrafts: boolean): Promise<Harvest>;
  /** How the embedded engine reads a text, sentence by sentence. */
  explain(chinese: string, language: Language): Promise<readonly DerivedSentence[]>;
}
