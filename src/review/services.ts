/** @module What the review page is built upon; the command line makes it, tests make small ones. */
import type { TermBase } from '../glossary/term-base.js';
import type { Language } from '../i18n/index.js';
import type { Edition } from '../model/index.js';
import type { DocumentRecord } from '../pipeline/index.js';

/** What a person gave to be translated. */
export type NewDocument =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

export interface ReviewServices {
  /** The folder with a folder for each edition. */
  readonly folder: string;
  readonly termBase: TermBase;
  /** The file of the translation memory; what is accepted goes into it. */
  readonly memory?: string;
  /** Who revises, for origins, comments and the memory. */
  readonly author?: string;
  /** The address of the issues catalogue's language when the page does not say. */
  readonly language: Language;
  /** Writes `pairs.json` and the pages made of it that stand beside it. */
  writePages(path: string, edition: Edition): Promise<void>;
  /** Translates into `folder`; never throws for a document that fails: the record says it. */
  translate(document: NewDocument, signal: AbortSignal): Promise<DocumentRecord>;
  /** The English of the embedded engine for a text, sentence by sentence joined, and its confidence. */
  draft(chinese: string): Promise<{ readonly target: string; readonly score: number; readonly engine: string }>;
  /** The derivation of a text as lines of a tree. */
  explain(chinese: string, language: Language): Promise<readonly string[]>;
}
