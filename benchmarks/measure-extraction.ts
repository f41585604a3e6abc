/** @module Extraction of a page at several sizes, ours and a generic extractor's in turn. */
import { loadPeers } from '../src/evaluation/extraction/peers.js';
import { extractDocument } from '../src/stages/extract/index.js';

/** A paragraph as word processors paste it: eight elements around 60 characters. */
const PARAGRAPH =
  '<p class="MsoNormal" style="text-indent:32pt"><span style="font-family:仿宋"><span lang="EN-US">2023</span>年，全县扎实推进法治政府建设，</span><span><font>开展联合检查26次，办理案件38件，</font>群众满意度不断提高。</span><o:p></o:p></p>\n';
const MENU = '<ul>' + '<li><a href="/c/1.html">政务公开</a></li>'.repeat(40) + '</ul>';

/** @param kilobytes - of UTF-8 */
function pageOf(kilobytes: number): string {
  const times = Math.round((kilobytes * 1024) / Buffer.byteLength(PARAGRAPH));
  return `<!DOCTYPE html><html><head><title>年度报告</title></head><body>${MENU}<h1>云溪县年度报告</h1><div id="zoom">${PARAGRAPH.repeat(times)}</div>${MENU}</body></html>`;
}

export interface ExtractionMeasure {
  readonly name: string;
  /** Milliseconds a page, once for each run. */
  readonly milliseconds: readonly number[];
}

/** The largest page of the portals that the rules were written with has 517 KB. */
const SIZES = [30, 129, 517];

async function timed(task: () => unknown): Promise<number> {
  const begin = performance.now();
  await task();
  return performance.now() - begin;
}

/** Each size once unmeasured, then so many times, the extractors in turn. */
export async function measureExtraction(runs: number): Promise<readonly ExtractionMeasure[]> {
  const [readability] = await loadPeers();
  if (!readability) return [];
  const measures: ExtractionMeasure[] = [];
  for (const size of SIZES) {
    const page = pageOf(size);
    const own: number[] = [];
    const peer: number[] = [];
    for (let run = -1; run < runs; run++) {
      const ours = await timed(() => extractDocument(page, { input: 'page.html' }));
      const theirs = await timed(() => readability.extract(page));
      if (run < 0) continue;
      own.push(ours);
      peer.push(theirs);
    }
    measures.push(
      { name: `extraction of ${size} KB`, milliseconds: own },
      { name: `  the same by ${readability.name}`, milliseconds: peer },
    );
  }
  return measures;
}
