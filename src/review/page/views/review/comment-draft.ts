/** @module A comment that is being written, kept by the browser until it is added. */

const keyOf = (documentId: string, unitId: string): string =>
  ['duizhao.comment', encodeURIComponent(documentId), encodeURIComponent(unitId)].join(' ');

/** Never throws: without the browser's store it lasts as long as the page. */
export function keepComment(documentId: string, unitId: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(keyOf(documentId, unitId));
    else localStorage.setItem(keyOf(documentId, unitId), text);
  } catch {
    // The store is full or forbidden.
  }
}

export const readComment = (documentId: string, unitId: string): string =>
  localStorage.getItem(keyOf(documentId, unitId)) ?? '';
