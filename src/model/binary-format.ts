/** @module Documents that are no text by themselves and have readers of their own. */

/** Word (Office Open XML) and PDF with a text layer. */
export type BinaryFormat = 'docx' | 'pdf';
