/** @module Text from files on a terminal. */

/** A cell must not steer the terminal. */
export const shown = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');
