/** @module Comments of term files: lines that open with #. */

/** No Chinese term opens with #; a cell that does is quoted. */
export const isCommentLine = (line: string): boolean => line.startsWith('#');
