/** @module The Markdown of an edition of one pair. */
import { formatEnglishMarkdown } from '../../../src/formats/markdown/english-markdown.js';
import type { TranslationUnit } from '../../../src/model/index.js';
import { editionOf } from '../sample-edition.js';

export const englishMarkdownOf = (unit: TranslationUnit): string => formatEnglishMarkdown(editionOf([unit]));
