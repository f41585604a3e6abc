/** @module The id of a pair on the page. */
export const anchorOf = (id: string): string => `pair-${id}`;
