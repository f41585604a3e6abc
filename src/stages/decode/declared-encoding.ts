/** @module The encodings a page or server claims, in WHATWG names. */

/** Declarations stand near the top; archive copies put a few kilobytes of their own before them. */
const SCANNED_BYTES = 16_384;
const DECLARATION =
  /(?:<meta[^>]{0,300}?charset\s*=\s*["']?\s*|<\?xml[^>]{0,100}?encoding\s*=\s*["'])([\w.:-]+)/gi;

function canonicalName(label: string): string | undefined {
  try {
    const name = new TextDecoder(label).encoding;
    // The two are one decoder; GB18030 is the name of the standard in force.
    return name === 'gbk' ? 'gb18030' : name;
  } catch {
    return undefined;
  }
}

/** The header's charset first, then those of the markup, in order; unknown labels and repeats are left out. */
export function declaredEncodings(bytes: Uint8Array, contentType?: string): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SCANNED_BYTES));
  const labels = [...head.matchAll(DECLARATION)].map((match) => match[1] ?? '');
  const header = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const names = (header === undefined ? labels : [header, ...labels]).map(canonicalName);
  return [...new Set(names.filter((name) => name !== undefined))];
}
