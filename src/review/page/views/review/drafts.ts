/** @module What is typed and not yet saved, kept by the browser: through a reload, a crash, a server that is gone. */

export interface Draft {
  /** Mark of the unit that it was typed upon. */
  readonly base: string;
  readonly text: string;
}

const keyOf = (documentId: string, unitId: string): string => `duizhao.draft ${documentId} ${unitId}`;

/** Never throws: without the browser's store the server still saves at once. */
export function keepDraft(documentId: string, unitId: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(documentId, unitId), JSON.stringify(draft));
  } catch {
    // The store is full or forbidden.
  }
}

export function dropDraft(documentId: string, unitId: string): void {
  localStorage.removeItem(keyOf(documentId, unitId));
}

export function readDraft(documentId: string, unitId: string): Draft | undefined {
  try {
    const kept = JSON.parse(
      localStorage.getItem(keyOf(documentId, unitId)) ?? 'null',
    ) as Partial<Draft> | null;
    return typeof kept?.base === 'string' && typeof kept.text === 'string'
      ? { base: kept.base, text: kept.text }
      : undefined;
  } catch {
    return undefined;
  }
}
